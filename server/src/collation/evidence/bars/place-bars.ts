import { areOneTelephone, telephoneSlip } from '../../values/telephones.ts';
import type { Bar } from '../term.ts';
import { areHousesApart } from '../value-terms.ts';

/** What bars two claims of two places: of one place and of everywhere, of two houses of a street, of two telephones. */
export const PLACE_BARS: readonly Bar[] = [
  {
    name: 'here-and-everywhere',
    words: 'one is of a place, the other of the whole country or the world',
    holds: ({ told: a }, { told: b }) =>
      (a.everywhere && !b.everywhere && b.places.length > 0) || (b.everywhere && !a.everywhere && a.places.length > 0),
  },
  {
    // “The house next door at 14 Mill Road” is not the one that burned.
    name: 'house-of-neighbours',
    sorts: ['street'],
    words: 'one is the house beside or across',
    holds: ({ told: a }, { told: b }) => a.neighbours !== b.neighbours,
  },
  {
    name: 'other-houses',
    sorts: ['street'],
    readsWords: true,
    words: 'the houses stand far apart, and different things happened there',
    holds: (a, b) => areHousesApart(a, b) && a.frame.verb !== b.frame.verb,
  },
  {
    // A house has many lines: two numbers are held against each other where one is the other but for a slip.
    name: 'other-lines',
    sorts: ['telephone'],
    words: 'they are the numbers of two telephones',
    holds: ({ claim: { figure: a } }, { claim: { figure: b } }) =>
      !areOneTelephone(a.text, b.text) && telephoneSlip(a.text, b.text) === null,
  },
];
