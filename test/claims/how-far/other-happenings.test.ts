import { expect, it } from 'vitest';
import { partOf } from '../described.ts';

const extent = partOf('extent');

it.each([
  ['In initial reports, police spoke of ‹two› people killed.', 'part'],
  ['Several hours later, ‹two› people were shot in Halden.', 'part'],
  ['In August 2015, ‹two› people were shot at the bar.', 'part'],
  ['In 2015, ‹two› people were shot at the bar.', 'part'],
  ['August 2015: ‹Two› people were shot at the bar.', 'part'],
  ['He came days after ‹five› guards were killed in Moss.', 'part'],
  ['It was a block from where ‹five› people were shot.', 'part'],
  ['The street saw a December attack that left ‹five› people hurt.', 'part'],
  ['The attack that left ‹five› people hurt was in December.', 'whole'],
  ["They feared an attack such as last year's massacre in Moss that killed ‹49› people.", 'part'],
  ["It recalled last year's massacre in Moss, which killed ‹49› people.", 'part'],
  ["Last year's massacre killed ‹49› people.", 'whole'],
  ['He is sought for the killing of ‹five› men in a separate shooting.', 'part'],
  ['He is sought for the death of a ‹fifth› man in a separate shooting.', 'part'],
  ['Officials originally said that ‹seven› people were shot.', 'part'],
  ['In other raids, ‹eight› people were shot.', 'part'],
])('whether it is told of the happening that is reported: %s', (marked, expected) => {
  expect(extent(marked)).toBe(expected);
});
