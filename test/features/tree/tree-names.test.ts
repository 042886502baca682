import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinNames, nameEach, splitNames } from '../../../server/src/features/tree/tree-names.ts';

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a~2', 'a~3'],
  ],
  [
    ['a', 'a', 'a~2'],
    ['a', 'a~2', 'a~2~2'],
  ],
  [
    ['a~2', 'a', 'a'],
    ['a~2', 'a', 'a~3'],
  ],
  [
    ['a/b', 'a|b'],
    ['a|b', 'a|b~2'],
  ],
  [[''], ['']],
])('names %j as %j', (items, names) => {
  expect([...nameEach(items, (item) => item).keys()]).toEqual(names);
});

it('gives every item a name of its own that survives joining', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '~', '2', '/', '|'), maxLength: 4 })), (items) => {
      const named = nameEach(items, (item) => item);
      expect([...named.values()]).toEqual(items);
      const names = [...named.keys()];
      if (names.length > 0) expect(splitNames(joinNames(names))).toEqual(names);
    }),
  );
});
