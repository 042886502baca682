import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFields } from '../../../server/src/corpus/headers/header-fields.ts';
import { readPlainFields } from '../../../server/src/corpus/headers/plain-header.ts';

describe('a plain header', () => {
  it.each([
    'published: 2024-07-09\n',
    'published: 2024-07-09T18:30:00+03:00\r\npublisher: Tempo (Jakarta), Reuters\r\n',
    'title: "Ten came: what now?"\nurl: https://example.org/a?b=c&d=e_f%20g',
    'place: Île-de-France',
    '',
  ])('is read without YAML: %j', (yaml) => {
    expect(readPlainFields(yaml)).not.toBeNull();
  });

  it.each([
    'title: "Ten \\t came"',
    'title: Ten # came',
    'title: Ten: came',
    'title:\n  Ten',
    'title: [Ten]',
    'title: Ten \n',
    'title: Ten\n  came',
    'title: - Ten',
    '- title: Ten',
    'title: Ten\n\nplace: Oslo',
    "title: 'Ten'",
    'title : Ten',
    'title:\tTen',
    'title: Ten:',
  ])('is not what needs YAML: %j', (yaml) => {
    expect(readPlainFields(yaml)).toBeNull();
  });

  const parts = fc.constantFrom(
    'One',
    'two',
    '2024-07-09',
    '/',
    '?',
    '=',
    '%',
    '.',
    ',',
    ';',
    '(',
    ')',
    "'",
    '’',
    '–',
    '_',
    '+',
    '&',
    '-',
    ':',
    ' ',
    'é',
    '報',
  );
  const value = fc.array(parts, { minLength: 1, maxLength: 6 }).map((each) => each.join(''));
  const line = fc.tuple(fc.constantFrom('title', 'a-b', 'a_1'), value, fc.boolean()).map(([key, text, quote]) => {
    return quote ? `${key}: "${text}"` : `${key}: ${text}`;
  });

  it('gives the fields that YAML gives', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'), (lines, lineBreak) => {
        const yaml = lines.join(lineBreak);
        const fields = readPlainFields(yaml);
        if (fields) {
          plain++;
          // A comment makes it a header that is no longer plain, and changes nothing else.
          expect(fields).toEqual(readFields(`${yaml}\n# comment`).fields);
        }
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(200);
  });
});
