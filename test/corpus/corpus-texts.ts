import fc from 'fast-check';

/** Lines that the format gives a meaning, almost a meaning, or none, so that random texts are full of the hard cases. */
const LINES = [
  '<<<FILE>>> a.txt',
  '<<<FILE>>> b.txt',
  '<<<FILE>>>',
  '<<<FILE: a.txt>>>',
  '<<<FILE c.txt>>>',
  '<<<END>>>',
  '<<<END FILE>>>',
  '\\<<<FILE>>> a.txt',
  '\\\\<<<END_FILE>>>',
  ' <<<FILE>>> a.txt',
  '<<FILE>>',
  'words<<<FILE>>> d.txt',
  '---',
  '\\---',
  '\\\\---',
  '--- ',
  'published: 2024-07-09',
  'published: next week',
  'publisher: Tempo',
  'title: {a: [b, *c]}',
  'key: "unclosed',
  'Some 40 people 👩‍🚒 came',
  '\uFEFF',
  '\\',
  ' ',
  '',
] as const;

const BREAKS = ['\n', '\n', '\r\n', '\r', ''] as const;

/** A text of such lines, with line breaks of every kind and sometimes none. */
export const corpusText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF'),
    fc.array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...BREAKS)), { maxLength: 14 }),
  )
  .map(([mark, lines]) => mark + lines.map(([line, lineBreak]) => line + lineBreak).join(''));

/** A few characters to be typed or pasted: fragments of the above, so that an edit makes and breaks lines of meaning. */
export const fragment: fc.Arbitrary<string> = fc.oneof(
  corpusText,
  fc.constantFrom('', '<', '>', '\n', '\r', '\r\n', '-', '\\', 'x', ' ', '\uFEFF', '<<<FILE>>> a.txt\n', '---\n', '👩'),
);
