import { expect, it } from 'vitest';
import {
  claimsOf,
  comparedPositions,
  conflictingClaims,
  dateOf,
  latestDateOf,
  questionOf,
} from '../../../server/src/features/answers/answers.ts';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

const index = indexOf({ [URI]: FIRE });
const claimOn = (words: string) => claimAt(index, URI, at(FIRE, words))!;
const texts = (claims: ReturnType<typeof claimsOf>) => claims.map(({ claim }) => claim.figure.text);

it.each([
  ['Three', 'contradiction'],
  ['20 shouts', undefined],
])('finds the question of %s', (words, verdict) => {
  expect(questionOf(index, claimOn(words))?.verdict).toBe(verdict);
});

it.each([
  ['Three', ['4']],
  ['4 people', ['Three', '3']],
  ['20 shouts', []],
])('sets against %s: %j', (words, others) => {
  expect(texts(conflictingClaims(index, claimOn(words)))).toEqual(others);
});

it('names each conflicting claim once, whatever findings it takes part in', () => {
  const text =
    source('a', { published: '2026-03-02' }, 'Police say 12 people were killed.') +
    source('b', { published: '2026-03-05' }, 'Police say 19 people were killed.') +
    source('c', { published: '2026-03-05' }, 'Firefighters say 24 people were killed.') +
    source('d', {}, 'The hospital says 30 people were killed.');
  const many = indexOf({ [URI]: text });
  const claim = claimAt(many, URI, at(text, '24'))!;
  expect([...texts(conflictingClaims(many, claim))].sort()).toEqual(['12', '19', '30']);
});

it.each([
  ['Three', ['Three', '3', '4']],
  ['20 shouts', ['20']],
])('compares %s with %j', (words, compared) => {
  expect(texts(claimsOf({ positions: comparedPositions(index, claimOn(words)) }))).toEqual(compared);
});

it('dates a claim by itself, else by its source', () => {
  const text = source(
    'a',
    { published: '2026-03-03' },
    'On Sunday police said 7 people were killed. Two hid in 40 rooms.',
  );
  const dated = indexOf({ [URI]: text });
  expect(dateOf(dated, claimAt(dated, URI, at(text, '7 people'))!)).toBe('2026-03-01');
  expect(dateOf(dated, claimAt(dated, URI, at(text, '40'))!)).toMatch(/^2026-03-0[13]$/);
});

it('dates a position by its latest claim, an undated one not at all', () => {
  const text = source('a', { published: '2026-03-02' }, 'Seven died.') + source('b', {}, 'Seven died.');
  const dated = indexOf({ [URI]: text });
  const claims = [...dated.allClaims()];
  const position = { text: '7', value: 7, origins: 1, claims };
  expect(latestDateOf(dated, position)).toBe('2026-03-02');
  expect(latestDateOf(dated, { ...position, claims: claims.slice(1) })).toBeNull();
});
