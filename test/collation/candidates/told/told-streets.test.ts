import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { shareStreet } from '../../../../server/src/collation/candidates/told/told-streets.ts';
import { sourcesOf } from '../../told.ts';

/** The streets of the first time that a text tells. */
function streetsOf(text: string): readonly string[] | undefined {
  return sourcesOf([[null, text]])
    .flatMap(candidatesOf)
    .find(({ sort }) => sort === 'time')?.told.streets;
}

it.each([
  ['A fire began in the 400 block of Mill Road at 9 p.m.', ['mill']],
  // The only street of a text is that of all of it.
  ['A fire began in the 400 block of Mill Road. It was seen at 9 p.m.', ['mill']],
  ['One fire was in the 400 block of Mill Road, one at 9 Oak Street. It was seen at 9 p.m.', []],
  ['A fire began in the 400 block of Mill Road. At 9 p.m. one began at 9 Oak Street.', ['oak']],
  // Where somebody lives is not where it happened.
  ['Karl Holm of the 400 block of Mill Road saw the fire at 9 p.m.', []],
])('%s: %j', (text, expected) => {
  expect(streetsOf(text)).toEqual(expected);
});

it.each([
  [['mill'], ['mill'], true],
  [['mill'], ['oak', 'mill'], true],
  [['mill'], ['oak'], false],
  [['corvaneville'], ['corvanville'], true],
  [['oak'], ['ash'], false],
  [[], ['ash'], false],
])('%j and %j share a street: %s', (ones, others, expected) => {
  expect(shareStreet(ones, others)).toBe(expected);
  expect(shareStreet(others, ones)).toBe(expected);
});
