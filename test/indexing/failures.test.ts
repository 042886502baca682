import { describe, expect, it } from 'vitest';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { collate } from '../../server/src/collation/collate.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { CorpusIndex, type CorpusIndexOptions } from '../../server/src/indexing/corpus-index.ts';
import { Failures } from '../../server/src/indexing/failures.ts';

const uri = 'file:///mill.corpus';

const source = (name: string, story: string, body: string) =>
  `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: ${story}\n---\n${body}\n`;

const mill = [
  source('courier.txt', 'mill', 'Seven workers were injured in the fire at the paper mill.'),
  source('herald.txt', 'mill', 'Nine workers were injured in the fire at the paper mill.'),
].join('');
const ferry = [
  source('gazette.txt', 'ferry', 'Three sailors were rescued from the ferry.'),
  source('letter.txt', 'ferry', 'Four sailors were rescued from the ferry.'),
].join('');

function open(corpus: string, options: CorpusIndexOptions): CorpusIndex {
  const index = new CorpusIndex(options);
  index.setFile(parseCorpus(uri, corpus, { today: '2026-05-01' }));
  index.work();
  return index;
}

/** Fails on whatever names `where`. */
const failing = (where: string): CorpusIndexOptions => ({
  analyse(each) {
    if (each.body.includes(where)) throw new Error('a defect');
    return readClaims(each);
  },
});

const unchecked = (index: CorpusIndex) => index.faults(uri).filter(({ code }) => code === 'unchecked-source');
const codes = (index: CorpusIndex) => index.findings().map(({ code }) => code);

describe('a source on which the analysis fails', () => {
  it('costs its own figures alone, and says so', () => {
    const index = open(mill + ferry, failing('Four sailors'));
    expect(index.isSettled).toBe(true);
    expect(codes(index)).toEqual(['contradiction']);
    const [fault, ...others] = unchecked(index);
    expect(others).toEqual([]);
    expect(index.file(uri)!.text.slice(fault!.span.start, fault!.span.end)).toBe('letter.txt');
    expect(fault!.message).toContain('read');
    expect(index.hasFailures).toBe(true);
    expect(index.takeFailures().map(({ error }) => String(error))).toEqual(['Error: a defect']);
    expect(index.takeFailures()).toEqual([]);
  });

  it('is no news once it reads otherwise, or is gone', () => {
    const index = open(mill + ferry, failing('Four sailors'));
    index.setFile(parseCorpus(uri, mill + ferry.replace('Four sailors', 'Five sailors'), { today: '2026-05-01' }));
    index.work();
    expect([unchecked(index), index.hasFailures]).toEqual([[], false]);
    expect(codes(index)).toEqual(['contradiction', 'contradiction']);
    const gone = open(ferry, failing('Four sailors'));
    gone.removeFile(uri);
    expect(gone.hasFailures).toBe(false);
  });
});

describe('a story on which the comparison fails', () => {
  const compare = (story: Parameters<typeof collate>[0]) => {
    if (story.sources.some(({ source: { name } }) => name === 'letter.txt')) throw new Error('a defect');
    return collate(story);
  };

  it('costs its own findings alone, and its sources say so', () => {
    const index = open(mill + ferry, { compare });
    expect(codes(index)).toEqual(['contradiction']);
    expect(unchecked(index)).toHaveLength(2);
    expect(unchecked(index)[0]!.message).toContain('compared');
    expect(index.takeFailures()).toHaveLength(1);
  });

  it('is compared again when the source that it failed on has left', () => {
    const index = open(mill + ferry, { compare });
    index.takeChange();
    index.setFile(parseCorpus(uri, mill + ferry.replace('letter.txt', 'post.txt'), { today: '2026-05-01' }));
    index.work();
    expect(unchecked(index)).toEqual([]);
    expect(codes(index)).toEqual(['contradiction', 'contradiction']);
    expect([...index.takeChange().uris]).toEqual([uri]);
  });
});

describe('work that fails', () => {
  it('gives null, and keeps apart what it was', () => {
    const failures = new Failures();
    const fail = () => {
      throw new Error('a defect');
    };
    expect(failures.attempt('read', ['a'], () => 7)).toBe(7);
    expect(failures.isEmpty).toBe(true);
    expect(failures.attempt('read', ['a'], fail)).toBeNull();
    expect(failures.attempt('compared', ['a', 'b'], fail)).toBeNull();
    failures.attempt('compared', ['a', 'b'], () => 7);
    expect([failures.of('a')?.step, failures.of('b')]).toEqual(['read', null]);
    failures.forget('a');
    expect(failures.isEmpty).toBe(true);
  });
});
