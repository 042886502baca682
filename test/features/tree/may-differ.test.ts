import { expect, it } from 'vitest';
import { DEFAULT_ARRANGEMENT } from '../../../server/src/features/protocol/protocol.ts';
import { growClaimsTree } from '../../../server/src/features/tree/claims-tree.ts';
import { QuestionList } from '../../../server/src/features/tree/question-list.ts';
import { FIRE, indexOf, source, URI } from '../fixture.ts';

const TEXT =
  FIRE +
  source(
    'a',
    { published: '2026-03-02', story: 'flood' },
    'The flood in Karsova killed 12 people, the governor said.',
  ) +
  source('b', { published: '2026-03-02', story: 'flood' }, 'The flood in Karsova killed 31 people, the governor said.');
const index = indexOf({ [URI]: TEXT });
const differing = index.questions().filter(({ verdict }) => verdict === 'differs');

it('questions on which sources may differ stand in a fold of their own, each with a way from the root', () => {
  const tree = growClaimsTree(index);
  const roots = tree.children(null);
  const fold = roots.filter(({ kind }) => kind === 'verdict');
  expect(fold.map(({ label }) => label)).toEqual(differing.length > 0 ? ['May differ'] : []);
  expect(roots.filter(({ kind, verdict }) => kind === 'question' && verdict === 'differs')).toEqual([]);
  const inFold = fold.flatMap(({ id }) => tree.children(id));
  expect(inFold).toHaveLength(differing.length);
  for (const { positions } of differing) {
    const path = tree.path(positions[0]!.claims[0]!);
    expect(path?.[0]).toBe(fold[0]?.id);
    expect(inFold.map(({ id }) => id)).toContain(path?.[1]);
    expect(tree.children(path![1]!).map(({ id }) => id)).toContain(path?.[2]);
  }
});

it('what is too unlikely is not listed', () => {
  const tree = growClaimsTree(index, DEFAULT_ARRANGEMENT, new QuestionList(index, new WeakMap(), 1));
  expect(tree.children(null).filter(({ verdict }) => verdict === 'differs')).toEqual([]);
});
