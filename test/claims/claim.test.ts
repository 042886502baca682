import { expect, it } from 'vitest';
import type { Claim } from '../../server/src/claims/claim.ts';
import { readClaims } from '../../server/src/claims/read-claims.ts';

const BODY = `HALDEN, May 3 (Northline) — The ferry sank on Friday night. The toll rose to 41, not 43, the harbour office said.
In the 1860s 400 miners worked there. At 4:20 p.m. about 12 boats lay 3 km off.`;

/** The fields of a claim in their order: what makes its shape. */
function shapeOf(claim: Claim): string {
  return Object.keys(claim).join(' ');
}

it('has one shape, whatever is told of it', () => {
  const header = { known: { published: '2019-05-04' }, unknown: {} };
  const { claims, days } = readClaims({ id: 'a', uri: 'file:///a', name: 'a', header, body: BODY });
  expect(days).not.toEqual([]);
  expect(claims.some(({ revises }) => revises !== null)).toBe(true);
  expect(claims.some(({ formerly }) => formerly !== undefined)).toBe(true);
  expect(new Set([...claims, ...days].map(shapeOf)).size).toBe(1);
  expect(new Set(claims.map(({ scope }) => Object.keys(scope).join(' '))).size).toBe(1);
  expect(new Set([...claims, ...days].map(({ figure }) => Object.keys(figure).join(' '))).size).toBe(1);
});
