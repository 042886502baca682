import { expect, it } from 'vitest';
import { naturalCauseOf } from '../../../../../server/src/collation/candidates/told/happenings/natural-cause.ts';
import { sourcesOf } from '../../../told.ts';

it.each([
  ['The quake came after Typhoon Ida, which killed 27 people.', 'storm'],
  ['An earthquake, weeks after a typhoon, shook Halden and killed 27 people.', 'storm'],
  ['An earthquake shook Halden, killing 27 people.', 'quake'],
  ['Some 27 people were killed in the eruption.', 'eruption'],
  ['The flood killed 27 people.', null],
  ['A bomb killed 27 people after the storm.', null],
  ['Some 27 people were killed.', null],
  ['The typhoon sank 27 boats.', null],
])('what brought it about: %s', (text, expected) => {
  const { source, analysis } = sourcesOf([[null, text]])[0]!;
  const claim = analysis.claims.find(({ figure }) => figure.value === 27)!;
  expect(naturalCauseOf(claim, source.body)).toBe(expected);
});
