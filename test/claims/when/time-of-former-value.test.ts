import { expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';

const claimsIn = (body: string) =>
  readClaims({ id: 'a', uri: 'a', name: 'a', header: { known: {}, unknown: {} }, body }).claims;

it.each([
  // The time is that of the value before.
  ['The unemployment rate went up to 5.5% from 5.4% in March 2004.', '5.5', null],
  ['The unemployment rate went up to 5.5% from 5.4% in March 2004.', '5.4', '2004-03'],
  ['Profits rose to $40m from $35m in 2003.', '40m', null],
  ['Profits of $40 million, compared with $35 million in 2003, pleased the owners.', '40 million', null],
  ['The mill sold 900 carts, against 700 in 2003.', '900', null],
  ['Output fell by 7,000 barrels from a record 43,000 back in May 2004.', '7,000', null],
  ['Visitors numbered 900, up from 700 guests in 2003.', '900', null],
  // It is that of the figure itself.
  ['The rate rose to 5.5% in March 2004 from 5.4%.', '5.5', '2004-03'],
  ['In 2003 profits rose to $40m from $35m.', '40m', '2003'],
  ['The valley had 900 guests from 30 lands in 2003.', '900', '2003'],
  ['The harbour took in 900 boats from the north in 2003.', '900', '2003'],
])('%s: %s as of %s', (body, text, asOf) => {
  const claim = claimsIn(body).find(({ figure }) => figure.text === text)!;
  expect(claim.asOf?.date ?? null).toBe(asOf);
});

it.each([
  // The time is that from which a change is reckoned.
  ['The lake had 22% more cranes than in 2015.', '22', null],
  ['The lake had 300 fewer cranes than it had in 2015.', '300', null],
  ['Up by 24% from the same three months of 2015, profits pleased the owners.', '24', null],
  ['That is a rise of 22 per cent on 2015.', '22', null],
  ['Sales grew 9% from last year.', '9', null],
  ['Sales were 9% higher than in March 2015.', '9', null],
  // It is that of the change itself.
  ['The lake had 22% more cranes in 2015.', '22', 'in 2015'],
  ['Sales grew 9% in 2015.', '9', 'in 2015'],
  ['Sales grew 9% from 2015 to 2019.', '9', 'from 2015 to 2019'],
])('%s: %s over %s', (body, text, period) => {
  const claim = claimsIn(body).find(({ figure }) => figure.text === text)!;
  expect(claim.scope.period?.phrase ?? null).toBe(period);
});

it('a period is none of it either', () => {
  const claims = claimsIn('The unemployment rate went up to 5.5% from 5.4% in September.');
  expect(claims.slice(0, 2).map(({ figure, scope }) => [figure.text, scope.period?.phrase ?? null])).toEqual([
    ['5.5', null],
    ['5.4', 'in September'],
  ]);
});
