import { expect, it } from 'vitest';
import { endsClause, placeOf } from '../../../../server/src/collation/frames/sentence/figure-place.ts';
import { lastClaimOf, wordsOf } from './words-of.ts';

it.each([
  ['The storm sank 12 boats, while crews repaired a bridge.', 'The storm sank', '12 boats', ''],
  ['A storm came, and it sank 12 boats of Halden.', 'it sank', '12 boats', 'of Halden .'],
  ['It weighs 12 kg.', 'It weighs', '12 kg', '.'],
])('%s: its clause before, the figure with its unit, its clause behind', (text, before, figure, behind) => {
  const words = wordsOf(text);
  const ends = words.flatMap((word, at) => (endsClause(word) ? [at] : []));
  const { from, at, until, to } = placeOf(lastClaimOf(text), words, ends);
  const told = (start: number, end: number) =>
    words
      .slice(start, end)
      .map((word) => word.text)
      .join(' ');
  expect([told(from, at), told(at, until), told(until, to)]).toEqual([before, figure, behind]);
});
