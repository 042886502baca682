import { expect, it } from 'vitest';
import type { SourceAnalysis } from '../../../server/src/claims/claim.ts';
import type { Source } from '../../../server/src/corpus/source.ts';
import { analyseInThreads } from '../../../server/src/host/analysing/analysis-threads.ts';

/** Sources of so many characters that several threads are worth their start. */
const sources = Array.from({ length: 60 }, (_, at): Source => {
  const name = `${at}.txt`;
  return {
    id: `file:///a#${name}`,
    uri: 'file:///a',
    name,
    header: { known: {}, unknown: {} },
    body: 'x'.repeat(30_000),
  };
});

/** An analysis that says by whom it is. */
function analysisBy(date: string): SourceAnalysis {
  const published = { date, why: '', inferred: false };
  return { claims: [], days: [], quotations: [], published, partialDate: null, credit: null };
}

function threadThat(script: string): URL {
  const start = "const { parentPort } = require('node:worker_threads');";
  return new URL(
    `data:text/javascript,import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${start} ${script}`,
  );
}

const ANSWER = `const answer = ({ id, sources }) => parentPort.postMessage({ id, analyses: sources.map(() => (${JSON.stringify(analysisBy('thread'))})) });`;

/** By source, by whom it was analysed, and how often. */
async function analysedBy(program: URL, threads: number) {
  const kept: string[] = [];
  const by = new Set<string>();
  await analyseInThreads(sources, {
    threads,
    program,
    analyse: (some) => some.map(() => analysisBy('here')),
    keep: ({ id }, { published }) => {
      kept.push(id);
      by.add(published!.date);
    },
  });
  return { kept: kept.sort(), by: [...by].sort() };
}

const all = sources.map(({ id }) => id).sort();

it('shares the sources out, each once', async () => {
  const analysed = await analysedBy(threadThat(`${ANSWER} parentPort.on('message', answer);`), 2);
  expect(analysed).toEqual({ kept: all, by: ['here', 'thread'] });
});

it('does here what a thread was at that ended', async () => {
  expect(await analysedBy(threadThat("parentPort.on('message', () => process.exit(1));"), 3)).toEqual({
    kept: all,
    by: ['here'],
  });
  expect(await analysedBy(threadThat("throw new Error('no thread');"), 3)).toEqual({ kept: all, by: ['here'] });
});

it('does all of it here where there is to be one thread', async () => {
  expect(await analysedBy(threadThat(`${ANSWER} parentPort.on('message', answer);`), 1)).toEqual({
    kept: all,
    by: ['here'],
  });
});

it('leaves out those on which the analysis fails', async () => {
  const kept: string[] = [];
  const analyse = (some: readonly Source[]) => some.map(({ name }) => (name === '7.txt' ? null : analysisBy('here')));
  const keep = ({ name }: Source) => void kept.push(name);
  await analyseInThreads(sources, { threads: 1, program: threadThat(''), analyse, keep });
  expect(kept).toHaveLength(sources.length - 1);
  expect(kept).not.toContain('7.txt');
});
