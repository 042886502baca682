import { expect, it } from 'vitest';
import { type Candidate, candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import type { Match } from '../../../server/src/collation/evidence/evidence.ts';
import { clustersOf } from '../../../server/src/collation/questions/clusters.ts';
import { sourcesOf } from '../told.ts';

const claimsOf = (...bodies: readonly string[]): readonly Candidate[] =>
  sourcesOf(bodies.map((body) => [null, body])).flatMap(candidatesOf);

const match = (a: Candidate, b: Candidate, odds: number): Match => ({
  a,
  b,
  agree: false,
  doubt: 'none',
  partners: { isMutual: true, rivalry: 0, rivals: 0, explained: 0 },
  odds,
});

const valuesOf = (matches: readonly Match[]) =>
  clustersOf(matches, () => null).map(({ members }) => members.map(({ claim }) => claim.figure.value));

it('groups of claims become one where they fit together on the whole', () => {
  const [a, b, c] = claimsOf('The storm sank 12 boats.', 'The storm sank 15 boats.', 'The storm sank 19 boats.');
  expect(valuesOf([match(a!, b!, 2), match(b!, c!, 1), match(a!, c!, 0)])).toEqual([[12, 15, 19]]);
  expect(valuesOf([match(a!, b!, 2), match(b!, c!, -1), match(a!, c!, -4)])).toEqual([[12, 15]]);
});

it('who has no name never joins two persons who have two', () => {
  const [ida, nameless, mara] = claimsOf(
    'Ida Holm, 31, was rescued.',
    'A 32-year-old woman was rescued.',
    'Mara Dunn, 33, was rescued.',
  );
  const near = [match(ida!, nameless!, 3), match(nameless!, mara!, 2.5)];
  expect(valuesOf([...near, match(ida!, mara!, -2.5)])).toEqual([[31, 32, 33]]);
  expect(valuesOf([...near, match(ida!, mara!, -3.5)])).toEqual([[31, 32]]);
});

it('a claim that names no bearer never joins two that name two', () => {
  const [karl, nameless, tomas, roy] = claimsOf(
    'Karl Roy was jailed for nine years.',
    'The man was jailed for nine years.',
    'Tomas Weil was jailed for six years.',
    'Roy was jailed for six years.',
  );
  expect(valuesOf([match(karl!, nameless!, 3), match(nameless!, tomas!, 2.5)])).toEqual([[9, 9]]);
  expect(valuesOf([match(karl!, nameless!, 3), match(nameless!, roy!, 2.5)])).toEqual([[9, 9, 6]]);
});

it('a vague word is no bridge between two tolls of which nothing else makes one', () => {
  const [first, dozens, second, third] = claimsOf(
    'The storm killed 45 people.',
    'The storm killed dozens of people.',
    'A storm killed 76 people in Talven.',
    'The storm killed 52 people.',
  );
  const near = [match(first!, dozens!, 2), match(dozens!, second!, 1.5)];
  expect(valuesOf([...near, match(first!, second!, -2)])).toEqual([[45, 12]]);
  expect(valuesOf([...near, match(first!, second!, 0)])).toEqual([[45, 12, 76]]);
  // What has no number but the vague one joins whatever it fits.
  expect(valuesOf([match(first!, third!, 3), match(dozens!, third!, 2), match(first!, dozens!, 1)])).toEqual([
    [45, 12, 52],
  ]);
});
