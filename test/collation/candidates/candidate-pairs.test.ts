import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { candidatePairs } from '../../../server/src/collation/candidates/candidate-pairs.ts';
import { sourcesOf } from '../told.ts';

const told = (texts: readonly string[]) => sourcesOf(texts.map((text) => [null, text])).flatMap(candidatesOf);

it('all pairs of a few claims are looked at, whatever they count', () => {
  const candidates = told(['The storm sank 12 boats.', 'A shop sold 15 lamps.', 'He keeps 9 goats.']);
  expect(candidatePairs(candidates)).toHaveLength(3);
});

it('of many only those that share what they count, what befell it, or a word beside the figure', () => {
  const nouns = ['boats', 'lamps', 'goats', 'desks', 'trees', 'pipes', 'doors', 'coins', 'books', 'carts'];
  const texts = Array.from({ length: 50 }, (_, at) => `There are ${at + 20} ${nouns[at % nouns.length]} here.`);
  const candidates = told(texts);
  const pairs = candidatePairs(candidates);
  expect(candidates).toHaveLength(50);
  // Ten kinds of five things each.
  expect(pairs).toHaveLength(10 * ((5 * 4) / 2));
  expect(pairs.every(([a, b]) => a.claim.subject === b.claim.subject)).toBe(true);
});

it('of many that share several things each pair but once', () => {
  const nouns = ['lamps', 'goats', 'pipes', 'coins'];
  const texts = Array.from(
    { length: 48 },
    (_, at) => `The gale broke ${at + 20} ${nouns[at % nouns.length]} in the loft.`,
  );
  const pairs = candidatePairs(told(texts));
  const keys = pairs.map(([a, b]) => `${a.claim.figure.value} ${b.claim.figure.value}`);
  expect(pairs.length).toBeGreaterThan(nouns.length * ((12 * 11) / 2));
  expect(new Set(keys).size).toBe(keys.length);
});

it('of many that nobody was killed or hurt is held against how many were', () => {
  const nouns = ['boats', 'lamps', 'goats', 'desks'];
  const texts = Array.from({ length: 48 }, (_, at) => `There are ${at + 20} ${nouns[at % nouns.length]} here.`);
  const candidates = told([
    ...texts,
    'It caused no casualties.',
    'The storm killed 12 men.',
    'In Moss nine were hurt.',
  ]);
  const pairs = candidatePairs(candidates).map(([a, b]) => [a.claim.figure.value, b.claim.figure.value]);
  expect(pairs).toContainEqual([0, 12]);
  expect(pairs).toContainEqual([0, 9]);
  expect(pairs).not.toContainEqual([12, 9]);
});
