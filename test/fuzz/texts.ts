import fc from 'fast-check';
import { ANY_CHARACTER } from '../any-character.ts';

/** Beginnings and ends of sources, well-formed and not. */
const FRAMES = [
  '<<<FILE>>> a\n',
  '<<<FILE>>>\n',
  '<<<FILE: b>>>\r\n',
  '<<<FILE: "c d.md">>>\n',
  '<<FILE>>\n',
  '<<<END>>>\n',
  '<<<END FILE>>>',
  '\\<<<FILE>>> e\n',
  '---\n',
  '---\nstory: fire\npublished: 2026-03-02\n---\n',
  'published: 2026-03-02\n',
  'published: soon\n',
  'url: https://example.org/?a=1&b=2\n',
  'publisher: &a [*a]\n',
  'title: Floods: the toll\n',
  '{"annotations": [',
  '<file path="a.md">',
  '```\n',
  '| 12 | 13 |\n|---|---|\n',
  '# 12 dead\n',
  '> “12 people died,” she said.\n',
  '- 12 boats\n',
  '<p>12 <b>people</b></p>\n',
  'MARA LUND: ',
];

/** Sentences whose figures are compared, and what is said around them. */
const SENTENCES = [
  'Police said 3 people were killed. ',
  'Police said 4 people were killed in Halden on Friday. ',
  'At least 1,200 residents were displaced, she said. ',
  'Nobody was killed, and both pilots died. ',
  'The toll rose to 41 from 43 on 3 July 2026, officials said. ',
  'Damage is put at between $2.5 million and €40bn. ',
  'It began at 4:20 a.m. and took 2 hours 15 minutes. ',
  'Turnout was 65.9 per cent, up from two thirds. ',
  'Mara Lund, 54, and a 12-year-old boy were rescued. ',
  'Dozens of the 12 firefighters, none of them hurt, left. ',
  '"We searched every room of the building twice," said Ada Kim. ',
  '“We searched every single room of the building,” he said. ',
  'According to the mayor’s office, “12 of 30” sank. ',
];

/** Words and marks with which figures, dates and speeches are made; of names that every object has, some. */
const WORDS = [
  ...['12', '1,200', '1.200,50', '0', '00', '-5', '½', '1/2', '3.14.15', '1e9', '٣', '12th', '2026-03-02', '9/11'],
  ...[
    '4:20',
    '24:61',
    '5-7',
    '5–7',
    '2x',
    '100m',
    '7b',
    '$',
    '€',
    '%',
    '°C',
    'km/h',
    'per',
    '100,000',
    '999999999999999',
  ],
  ...['one', 'no one', 'half', 'a dozen', 'million', 'hundreds of', 'first', 'both', 'neither', 'twice', 'third'],
  ...['killed', 'said', 'told', 'people', 'Monday', 'yesterday', 'since', 'about', 'at least', 'not', 'more than'],
  ...['constructor', '__proto__', 'toString', 'Dr.', 'St.', 'U.S.', 'No.', 'http://a.b/12', '@a', '#12', 'he', 'they'],
  ...[
    '(',
    ')',
    '[',
    ']',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '—',
    ':',
    ';',
    ',',
    '.',
    '…',
    '*',
    '_',
    '`',
    '|',
    '\\',
  ],
];

/** What editors and terminals stumble over. */
const ODDITIES = [
  ...['\ufeff', '👩‍🚒', '\u202e', '\u200b', '\u0000', '\u001b[31m', '\ud83d', '\udc00', '\u2028', '\u0085', '\ufffe'],
  ...['\r', '\n', '\r\n', '\n\n', '\t', ' ', '\u00a0', '\f', '::error::x', '=1+1', '<!--', '&amp;', '&#1;', '%0a'],
];

const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...FRAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 1, arbitrary: fc.string({ unit: ANY_CHARACTER, maxLength: 6 }) },
);

/** Pieces in a row, of which some come again and again. */
const thrown = fc
  .array(fc.tuple(piece, fc.oneof({ weight: 30, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 60 }))), {
    maxLength: 24,
  })
  .map((pieces) => pieces.map(([text, times]) => text.repeat(times)).join(''));

/** A stretch of a text that is put in another's place. */
const change = fc.record({ at: fc.nat(1_000_000), length: fc.nat(40), put: fc.oneof(fc.constant(''), piece) });

/** `text` with stretches taken out, put in and put in other places. */
function changed(text: string): fc.Arbitrary<string> {
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) =>
    changes.reduce((so_far, { at, length, put }) => {
      const from = at % (so_far.length + 1);
      return so_far.slice(0, from) + put + so_far.slice(from + length);
    }, text),
  );
}

/**
 * Texts of all kinds: thrown together from pieces, and stretches of well-formed ones with changes.
 *
 * @param wellFormed texts that stretches are taken from
 * @param longest of these stretches, in characters
 */
export function texts(wellFormed: readonly string[], longest: number): fc.Arbitrary<string> {
  const stretch = fc
    .tuple(fc.constantFrom(...wellFormed), fc.nat(1_000_000), fc.integer({ min: 1, max: longest }))
    .map(([text, at, length]) => text.slice(at % text.length).slice(0, length));
  return fc.oneof({ weight: 3, arbitrary: thrown }, { weight: 1, arbitrary: stretch.chain(changed) });
}
