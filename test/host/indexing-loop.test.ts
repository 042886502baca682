import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { IndexingLoop } from '../../server/src/host/indexing-loop.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

const options = { today: '2026-05-01' };
const corpus = (figures: readonly number[]) =>
  figures.map((figure, at) => `<<<FILE>>> ${at}.txt\n${figure} people came to the meeting.\n`).join('');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A loop over an index, on a clock of the test's own; `analyse` stands for what an analysis costs. */
function loopOver(analyse: (name: string) => void) {
  const told: string[] = [];
  let unprepared = 1;
  const index = new CorpusIndex({
    analyse(source) {
      analyse(source.name);
      return readClaims(source);
    },
  });
  const platform = {
    now: () => Date.now(),
    yieldToEvents: () => {
      told.push('yield');
      return new Promise<void>((resolve) => setTimeout(resolve, 0));
    },
  };
  const display = {
    note: () => {},
    progress: () => {},
    show: () => {
      told.push(index.isSettled ? 'show all' : 'show some');
      return true;
    },
    prepare: () => {
      told.push('prepare');
      unprepared--;
      return unprepared <= 0;
    },
    fail: (error: unknown) => void told.push(String(error)),
  };
  const toPrepare = (slices: number) => {
    unprepared = slices;
  };
  return { index, loop: new IndexingLoop(index, platform, display), told, toPrepare };
}

it('lets requests through between short slices, and shows findings before the end of a long reading', async () => {
  const { index, loop, told } = loopOver(() => vi.setSystemTime(Date.now() + 10));
  index.setFile(parseCorpus('file:///a.corpus', corpus(Array.from({ length: 400 }, (_, at) => at)), options));
  loop.wake({ edited: false });
  await vi.runAllTimersAsync();
  expect(told.filter((word) => word === 'yield').length).toBeGreaterThan(150);
  expect(told).toContain('show some');
  expect(told.filter((word) => word === 'show all')).toHaveLength(1);
  expect(told.filter((word) => word === 'show some').length).toBeLessThan(10);
});

it('shows all once where files come one by one, and not before the last of them', async () => {
  const { index, loop, told } = loopOver(() => vi.setSystemTime(Date.now() + 5));
  index.expectMore(true);
  for (let file = 0; file < 60; file++) {
    index.setFile(parseCorpus(`file:///${file}.corpus`, corpus([file]), options));
    loop.wake({ edited: false });
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(told).not.toContain('show all');
  expect(told.filter((word) => word === 'show some').length).toBeLessThan(5);
  index.expectMore(false);
  loop.wake({ edited: false });
  await vi.runAllTimersAsync();
  expect(told.filter((word) => word === 'show all')).toHaveLength(1);
});

it('shows what was read where a file that is on its way does not come', async () => {
  const { index, loop, told } = loopOver(() => {});
  index.expectMore(true);
  const story = '---\npublished: 2026-04-02\nstory: mill\n---\n';
  const text = [7, 9].map((hurt) => `<<<FILE>>> ${hurt}.txt\n${story}${hurt} workers were injured at the mill.\n`);
  index.setFile(parseCorpus('file:///a.corpus', text.join(''), options));
  loop.wake({ edited: false });
  await vi.advanceTimersByTimeAsync(500);
  expect(index.counts().contradictions).toBe(0);
  await vi.advanceTimersByTimeAsync(2000);
  expect(index.counts().contradictions).toBe(1);
  expect(told).toContain('show some');
  expect(told).not.toContain('show all');
});

it('shows an edit while files are on their way', async () => {
  const { index, loop, told } = loopOver(() => {});
  index.expectMore(true);
  loop.wake({ edited: false });
  await vi.advanceTimersByTimeAsync(3000);
  told.length = 0;
  index.setFile(parseCorpus('file:///a.corpus', corpus([12, 13]), options), { urgent: true });
  loop.wake({ edited: true });
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toContain('show some');
});

it('holds back what an edit changes until it is quiet, but not for ever', async () => {
  const { index, loop, told } = loopOver(() => {});
  const edit = (figure: number) => {
    index.setFile(parseCorpus('file:///a.corpus', corpus([figure]), options), { urgent: true });
    loop.wake({ edited: true });
  };
  edit(1);
  await vi.advanceTimersByTimeAsync(50);
  edit(12);
  await vi.advanceTimersByTimeAsync(50);
  expect(told).not.toContain('show all');
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toContain('show all');

  told.length = 0;
  for (let typed = 0; typed < 30; typed++) {
    edit(typed);
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(told).toContain('show all');
});

it('shows what an edit beside the figures changes without waiting', async () => {
  const { index, loop, told } = loopOver(() => {});
  const write = (text: string) => {
    index.setFile(parseCorpus('file:///a.corpus', text, options), { urgent: true });
    loop.wake({ edited: true });
  };
  write(corpus([12]));
  await vi.advanceTimersByTimeAsync(500);
  told.length = 0;
  write(`${corpus([12])}They went home late.\n`);
  await vi.advanceTimersByTimeAsync(5);
  expect(told).toContain('show all');
  told.length = 0;
  write(corpus([13]));
  await vi.advanceTimersByTimeAsync(5);
  expect(told).not.toContain('show all');
});

it('waits the longer for quiet the longer the last answer took', async () => {
  const { index, loop, told } = loopOver(() => {});
  const edit = async (figure: number, milliseconds: number) => {
    told.length = 0;
    index.setFile(parseCorpus('file:///a.corpus', corpus([figure]), options), { urgent: true });
    loop.wake({ edited: true });
    await vi.advanceTimersByTimeAsync(milliseconds);
    return told.includes('show all');
  };
  expect(await edit(12, 100)).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(await edit(13, 100)).toBe(true);
});

it('goes on behind a step that fails', async () => {
  const { index, loop, told } = loopOver((name) => {
    if (name === '1.txt') throw new Error('unreadable');
  });
  index.setFile(parseCorpus('file:///a.corpus', corpus([1, 2, 3]), options));
  loop.wake({ edited: false });
  await vi.runAllTimersAsync();
  expect(told).toContain('Error: unreadable');
  expect(told.lastIndexOf('show all')).toBeGreaterThan(told.indexOf('Error: unreadable'));
  expect(index.counts().pending).toBe(0);
});

it('makes ready for what is asked next once all is shown, and again for whoever looks', async () => {
  const { index, loop, told, toPrepare } = loopOver(() => {});
  toPrepare(3);
  index.setFile(parseCorpus('file:///a.corpus', corpus([1, 2]), options));
  loop.wake({ edited: false });
  await vi.runAllTimersAsync();
  expect(told.filter((word) => word !== 'yield')).toEqual(['show all', 'prepare', 'prepare', 'prepare']);
  told.length = 0;
  loop.prepare();
  await vi.runAllTimersAsync();
  expect(told.filter((word) => word !== 'yield')).toEqual(['prepare']);
});
