import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';

it.each([
  // Of a thing made in a year something is told that holds today.
  ['Orbis was founded in 1998 and employs 8,400 people.', '8,400', null],
  ['The company, founded in 1996, has about 9,000 employees.', '9,000', null],
  ['The bridge was opened in July 1964, and is 140 metres long.', '140', null],
  ['The mill, built in 1961, was sold for 40 million euros.', '40 million', null],
  ['Orbis was acquired in 2004; it lost 300 workers.', '300', null],
  ['The bridge, 412 metres long, was built in 1961.', '412', null],
  // No part of its own, or no deed.
  ['The mill was built in 1961 at a cost of 40 million euros.', '40 million', '1961'],
  ['In 1998 the mill employed 8,400 people.', '8,400', '1998'],
  ['The mill, with 8,400 people, was full in 1998.', '8,400', '1998'],
])('%s: %s as of %s', (body, text, asOf) => {
  const { claims } = readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body });
  const claim = claims.find(({ figure }) => figure.text === text)!;
  expect(claim.asOf?.date ?? null).toBe(asOf);
});

it('a period is none of it either', () => {
  const body = 'Pohl, who was appointed in May 2024, has won 24 of 40 matches.';
  const { claims } = readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body });
  expect(
    claims.filter(({ figure }) => figure.kind === 'count').map(({ figure, scope }) => [figure.text, scope.period]),
  ).toEqual([
    ['24', null],
    ['40', null],
  ]);
});
