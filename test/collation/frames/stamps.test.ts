import { expect, it } from 'vitest';
import { tells } from '../../../server/src/collation/frames/sentence/content-words.ts';
import { endsClause, placeOf } from '../../../server/src/collation/frames/sentence/figure-place.ts';
import { isStamp } from '../../../server/src/collation/frames/stamps.ts';
import { lastClaimOf, wordsOf } from './sentence/words-of.ts';

it.each([
  ['Posted at 3:39 PM', true],
  ['10:43 p.m.: A witness said nothing.', true],
  ['Police of Halden for release: May 3, 2024 9:04:30 AM Inquiry into the fire.', true],
  ['On 3 May 2024 9:04 a.m. was the time of the fire.', false],
  ['At 6:30 a.m. the dam above Karsova broke.', false],
  ['The fire began at 3:39 p.m. in the mill.', false],
])('%s: the time of the page itself %s', (text, expected) => {
  const words = wordsOf(text);
  const ends = words.flatMap((word, at) => (endsClause(word) ? [at] : []));
  expect(isStamp(words, placeOf(lastClaimOf(text), words, ends), tells)).toBe(expected);
});
