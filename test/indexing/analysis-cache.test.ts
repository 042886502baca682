import { expect, it } from 'vitest';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { AnalysisCache } from '../../server/src/indexing/analysis-cache.ts';

const sourceOf = (body: string): Source => ({
  id: '#',
  uri: 'file:///a',
  name: 'a',
  header: { known: {}, unknown: {} },
  body,
});

/** As a text that grows by what somebody types: each letter leaves a content behind. */
function typed(letters: number): readonly Source[] {
  const text = 'Twelve people were hurt. '.repeat(40);
  return Array.from({ length: letters }, (_, at) => sourceOf(text + 'x'.repeat(at)));
}

it('remembers contents that were left, so that taking an edit back reads nothing anew', () => {
  const read: number[] = [];
  const cache = new AnalysisCache((source) => {
    read.push(source.body.length);
    return readClaims(source);
  });
  const [before, after] = typed(2) as [Source, Source];
  const analysis = cache.get(before);
  cache.get(after);
  expect(cache.get({ ...before, name: 'another' })).toBe(analysis);
  expect(read).toHaveLength(2);
});

it('forgets the oldest of very many, so that a day of typing takes no more memory than an hour', () => {
  const analysis = readClaims(sourceOf('Twelve people were hurt.'));
  const cache = new AnalysisCache(() => analysis);
  const contents = typed(2000);
  for (const each of contents) cache.get(each);
  const kept = contents.filter((each) => cache.peek(each) !== null);
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThan(300_000);
  expect(kept).toEqual(contents.slice(-kept.length));
});
