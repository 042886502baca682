import { expect, it } from 'vitest';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { VerdictMarks } from '../../../server/src/features/answers/verdict-marks.ts';
import { tokenModifiers } from '../../../server/src/features/protocol/protocol.ts';
import { decideFirst } from '../arranged.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

const TEXT = [
  source('a', { published: '2026-03-02' }, 'Police say 12 people were killed.'),
  source('b', { published: '2026-03-05' }, 'Police say 19 people were killed.'),
  source('c', { published: '2026-03-05' }, 'Firefighters say 24 people were killed.'),
  source('d', {}, 'The hospital says 30 people were killed. It has 400 beds.'),
].join('');

it.each([
  ['12', ['undated', 'superseded']],
  ['19', ['contradicted', 'undated']],
  ['24', ['contradicted', 'undated']],
  ['30', ['undated']],
  ['400', []],
])('marks %s as %j', (words, modifiers) => {
  const index = indexOf({ [URI]: TEXT });
  const claim = claimAt(index, URI, at(TEXT, words));
  const marks = claim ? new VerdictMarks(index).of(claim) : -1;
  expect(tokenModifiers.filter((_, bit) => marks & (1 << bit))).toEqual(modifiers);
});

it('marks nothing for what people decided', () => {
  const index = indexOf({ [URI]: FIRE });
  const claim = claimAt(index, URI, at(FIRE, '4 people'))!;
  expect(new VerdictMarks(index).of(claim)).toBeGreaterThan(0);
  decideFirst(index, URI);
  expect(new VerdictMarks(index).of(claim)).toBe(0);
});
