import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeFigure } from '../../server/src/claims/describe-figure.ts';
import { EMPTY_SCOPE } from '../../server/src/claims/scope.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';
import { described } from './described.ts';

it('puts predicate, subject, scope, extent and modality together', () => {
  expect(described('At least ‹six› divers were killed in Halden on Tuesday.')).toEqual({
    predicate: 'killed',
    subject: 'diver',
    scope: { ...EMPTY_SCOPE, places: ['halden'], days: ['tuesday'] },
    extent: 'whole',
    modality: 'asserted',
  });
});

it('counts numbered victims as so many at least', () => {
  expect(described('The ‹3rd› victim was killed at noon.')).toMatchObject({ predicate: 'killed', subject: 'person' });
  expect(described('The ‹3rd› street was closed.').predicate).toBeNull();
});

it('takes believed infections for suspected cases', () => {
  expect(described('Some ‹2,000› people in Norway are believed to be infected.')).toMatchObject({
    predicate: 'cases',
    subject: 'case',
    scope: { standings: ['suspected'], country: 'norway' },
  });
});

it.each([
  ['Two of the ‹23› sailors were hurt.', null],
  ['Twenty of the ‹23› sailors were hurt.', null],
  ['None of the ‹300› passengers was hurt.', null],
  ['One of ‹four› guards was killed.', null],
  ['The hospital treated ‹91› injured people.', 'injured'],
  ['They buried ‹31› dead sailors.', 'killed'],
  ['They buried ‹31› old sailors.', 'verb:buried'],
  ['The guards arrested ‹12› wounded men.', 'arrested'],
  ['A father of ‹three› was killed.', null],
  ['The mother of ‹two› died.', null],
  ['A family of ‹five› was killed.', 'killed'],
  ['Police arrested three of the ‹12› suspects.', null],
  // What befell all of them.
  ['Two of the ‹23› sailors who were hurt have died.', 'injured'],
  ['One of the ‹three› people killed was a guard.', 'killed'],
  ['All of the ‹23› sailors were killed.', 'killed'],
])('says nothing of all whom some are taken from: %s %s', (marked, predicate) => {
  expect(described(marked).predicate).toBe(predicate);
});

it('leaves ages and details between commas alone', () => {
  expect(described('Karl Holm hid his sons, ‹10› and 12, and was shot.')).toMatchObject({
    predicate: 'age',
    subject: null,
  });
});

it('answers on any text', () => {
  const words = fc.constantFrom(
    'killed',
    'six',
    '12',
    '4',
    'p.m.',
    'people',
    ',',
    '“',
    'Ida',
    'block',
    'of',
    'who',
    'were',
    '%',
    '€',
    '-year-old',
    '.',
    '\n',
    '🚒',
    '3rd',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), (parts) => {
      const text = parts.join(' ');
      for (const figure of readFigures(text)) expect(describeFigure(text, figure)).toHaveProperty('scope.places');
    }),
  );
});
