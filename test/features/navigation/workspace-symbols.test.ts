import { expect, it } from 'vitest';
import { findSymbols } from '../../../server/src/features/navigation/workspace-symbols.ts';
import { FIRE, indexOf, source, URI } from '../fixture.ts';

const OTHER = 'file:///corpora/other.corpus';
const index = indexOf({
  [URI]: FIRE,
  [OTHER]: source('count.txt', {}, 'The flood displaced 12,400 residents. On 3 March it ended.'),
});

it.each([
  ['nothing but sources for an empty query', '', ['morning.txt', 'evening.txt', 'radio.txt', 'count.txt']],
  ['a source by its name', 'morn', ['morning.txt']],
  ['a figure by its value', '12,400', [expect.stringContaining('12,400 residents')]],
  ['a figure by its value without separators', '12400', [expect.stringContaining('12,400 residents')]],
  ['a figure by value and words', 'people 4', [expect.stringContaining('4 people')]],
  ['a number in words by its value', '3 people', ['Three people injured', '3 people injured']],
  ['no dates', '3 march', []],
  ['nothing that lacks a word', 'people 5', []],
])('finds %s', (_, query, names) => {
  expect(findSymbols(index, query).map(({ name }) => name)).toEqual(names);
});

it('names the source of a figure, and its file', () => {
  const [symbol] = findSymbols(index, '12400');
  expect(symbol).toMatchObject({ containerName: 'count', location: { uri: OTHER } });
});

it('gives a few hundred at most', () => {
  const text = Array.from({ length: 400 }, (_, nth) => `<<<FILE>>> report-${nth}\nText.\n`).join('');
  expect(findSymbols(indexOf({ [URI]: text }), 'report')).toHaveLength(300);
});
