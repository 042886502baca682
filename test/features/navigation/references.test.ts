import { expect, it } from 'vitest';
import { findReferences } from '../../../server/src/features/navigation/references.ts';
import { at, FIRE, indexOf, URI, wordsAt } from '../fixture.ts';

const index = indexOf({ [URI]: FIRE });

it.each([
  ['all claims of the question', 'Three', true, ['Three', '3', '4']],
  ['the others without the declaration', 'Three', false, ['3', '4']],
  ['a lone figure itself', '20 shouts', true, ['20']],
  ['nothing but itself for a lone figure', '20 shouts', false, []],
  ['nothing beside figures', 'motel', true, []],
])('finds %s', (_, words, includeDeclaration, found) => {
  const references = findReferences(index, URI, at(FIRE, words), { includeDeclaration });
  expect(wordsAt({ [URI]: FIRE }, references)).toEqual(found);
});
