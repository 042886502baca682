import { expect, it } from 'vitest';
import { withoutImages } from '../../client/src/annotations/notes/without-images.ts';

it.each([
  ['![pixel](https://example.org/a.png)', '!\\[pixel](https://example.org/a.png)'],
  ['a ![b][c]![d]', 'a !\\[b][c]!\\[d]'],
  ['[![x](y)](z)', '[!\\[x](y)](z)'],
  ['**bold** [link](https://example.org) !', '**bold** [link](https://example.org) !'],
])('%j fetches nothing', (markdown, safe) => {
  expect(withoutImages(markdown)).toBe(safe);
});
