import { describe, expect, it } from 'vitest';
import { type Candidate, candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { barBetween } from '../../../../server/src/collation/evidence/bars.ts';
import { sourcesOf } from '../../told.ts';
import { barsBetween } from './bars-between.ts';

describe('how prices and money stand and move', () => {
  it.each([
    ['The index rose 500 points.', 'The index fell 800 points.', 'other-directions'],
    ['Sales rose by 4 percent.', 'Sales dropped 9 percent.', 'other-directions'],
    ['Sales rose by 4 percent.', 'Sales climbed 9 percent.', null],
    ['Sales rose by 4 percent.', 'Sales reached 9 percent.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth £6.75bn.', 'other-currencies'],
    ['The deal is worth $6.8bn.', 'The deal is worth £6.8bn.', null],
    ['The deal is worth $6.8bn.', 'The deal is worth $6.75bn.', null],
    ['The stamp costs 65p.', 'The stamp costs £0.95.', null],
    ['The stamp costs 65p.', 'The stamp costs $0.95.', 'other-currencies'],
    ['The stamp costs 65 cents.', 'The stamp costs $0.95.', 'other-currencies'],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});

describe('by how much a price moved belongs to its day', () => {
  const RISE = 'Shares in Halden Timber rose 4% on Tuesday.';
  it.each([
    [RISE, null, 'Shares in Halden Timber jumped 6%.', 'other-trading-days'],
    [RISE, '2026-05-05', 'Shares in Halden Timber jumped 6%.', null],
    [RISE, null, 'On Tuesday shares in Halden Timber jumped 6%.', null],
    ['Shares of Halden Timber are at 4%.', null, 'Shares of Halden Timber are at 6%.', null],
    ['Sales of Halden Timber rose 4% on Tuesday.', null, 'Sales of Halden Timber jumped 6%.', null],
  ])('%s (%s) | %s', (one, published, other, expected) => {
    const [[a], [b]] = sourcesOf([
      [published, one],
      [published, other],
    ]).map((each) => candidatesOf(each).filter(({ sort }) => sort === 'percentage')) as [Candidate[], Candidate[]];
    expect(barBetween(a!, b!)?.name ?? null).toBe(expected);
  });
});

it('holds a rise against a fall of one day', () => {
  const between = (...told: readonly string[]) => {
    const shares = sourcesOf(told.map((text) => [null, text] as const))
      .flatMap(candidatesOf)
      .filter(({ sort }) => sort === 'percentage');
    return barBetween(shares[0]!, shares[1]!)?.name ?? null;
  };
  expect(between('Shares rose 4% on Friday.', 'Shares fell 9% on Friday.')).toBeNull();
  expect(between('Shares rose 4% on Friday.', 'Shares fell 9% on Monday.')).toBe('other-directions');
});
