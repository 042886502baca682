import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { escapeDepth, readMarkLine } from '../../server/src/corpus/delimiters/delimiters.ts';
import { delimiterLike } from './delimiter-like.ts';
import { loadGrammar, tokenize } from './tokenize.ts';

let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar();
});

/** The pieces of `text` that carry a scope beginning with `scope`, in order. */
function pieces(text: string, scope: string): string[] {
  return tokenize(grammar, text)
    .flat()
    .filter((piece) => piece.scopes.some((each) => each.startsWith(scope)))
    .map((piece) => piece.text);
}

/** The same in the body of a source. */
function inBody(body: string, scope: string): string[] {
  return pieces(`<<<FILE>>> a.txt\n${body}`, scope);
}

describe('delimiters', () => {
  it.each([
    ['<<<FILE>>> harbour.txt', ['<<<', 'FILE', '>>>', ' harbour.txt']],
    ['<<<FILE>>>', ['<<<', 'FILE', '>>>']],
    ['<<<FILE: harbour.txt>>>', ['<<<', 'FILE', ':', ' harbour.txt', '>>>']],
    ['<<<FILE:harbour.txt>>>', ['<<<', 'FILE', ':', 'harbour.txt', '>>>']],
    ['<<<FILE harbour.txt>>>', ['<<<', 'FILE', ' harbour.txt', '>>>']],
    ['\uFEFF<<<FILE>>> behind a byte-order mark', ['\uFEFF', '<<<', 'FILE', '>>>', ' behind a byte-order mark']],
    ['<<<END>>>', ['<<<', 'END', '>>>']],
    ['<<<END FILE>>>', ['<<<', 'END FILE', '>>>']],
    ['<<<ENDFILE>>>', ['<<<', 'ENDFILE', '>>>']],
    ['<<<END_FILE>>>  ', ['<<<', 'END_FILE', '>>>', '  ']],
    ['<<<END FILE: harbour.txt>>>', ['<<<', 'END FILE: harbour.txt', '>>>']],
    ['<<</FILE>>>', ['<<<', '/FILE', '>>>']],
  ])('%s', (line, expected) => {
    expect(pieces(line, 'meta.delimiter')).toEqual(expected);
  });

  it.each(['<<FILE>>', '<<<file>>>', ' <<<FILE>>>', '<<<FILE>>', '<<<FILE>>>x', '\\<<<FILE>>> a', 'see <<<END>>>'])(
    'is none: %s',
    (line) => {
      expect(inBody(`one\n${line}`, 'keyword.control.delimiter')).toEqual(['FILE']);
    },
  );

  it('are the same for the editor as for the server', () => {
    fc.assert(
      fc.property(delimiterLike, (line) => {
        expect(pieces(line, 'keyword.control.delimiter').length).toBe(readMarkLine(line) === null ? 0 : 1);
        expect(pieces(`<<<FILE>>> a\ntext\n${line}`, 'constant.character.escape').join('').length).toBe(
          escapeDepth(line) ?? 0,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('ends one source with the next', () => {
    expect(pieces('<<<FILE>>> a\ntext\n<<<FILE>>> b\ntext', 'entity.name.section')).toEqual([' a', ' b']);
  });

  it('marks an escaped delimiter', () => {
    expect(inBody('\\---', 'constant.character.escape')).toEqual(['\\']);
    expect(inBody('\\<<<FILE>>> quoted\n\\\\<<<END>>>', 'constant.character.escape')).toEqual(['\\', '\\\\']);
  });
});

describe('headers', () => {
  const file = ['<<<FILE>>> a.txt', '---', 'title: Rain', '---', 'Rain', '---', 'title: no header'].join('\n');

  it('embed YAML between their lines, and only directly behind a delimiter', () => {
    expect(pieces(file, 'meta.embedded.block.yaml')).toEqual(['title', ': Rain']);
    expect(pieces(file, 'punctuation.definition.header')).toEqual(['---', '---']);
  });

  it('end at their closing line, whatever the YAML leaves open', () => {
    const open = '<<<FILE>>> a\n---\ntitle: "never closed\n---\n12 boats';
    expect(pieces(open, 'constant.numeric.figure')).toEqual(['12']);
  });

  it('end at the next delimiter when they are not closed', () => {
    const unclosed = '<<<FILE>>> a\n---\ntitle: "Rain\n<<<FILE>>> b\n12 boats';
    expect(pieces(unclosed, 'entity.name.section')).toEqual([' a', ' b']);
    expect(pieces(unclosed, 'constant.numeric.figure')).toEqual(['12']);
  });

  it('can be empty, and a body may go on with dashes', () => {
    expect(pieces('<<<FILE>>> a\n---\n---\n---\n12', 'punctuation.definition.header')).toEqual(['---', '---']);
  });

  it('stand before the first source as defaults', () => {
    const preamble = '---\nlanguage: en\n---\nA remark.\n<<<FILE>>> a\n12 boats';
    expect(pieces(preamble, 'meta.embedded.block.yaml')).toEqual(['language', ': en']);
    expect(pieces(preamble, 'comment')).toEqual(['A remark.']);
  });

  it('are not looked for behind a blank line', () => {
    expect(inBody('\n---\ntitle: Rain', 'meta.embedded')).toEqual([]);
  });
});

it('shows text that belongs to no source as a comment', () => {
  const text = 'A remark.\n<<<FILE>>> a\n12 boats\n<<<END>>>\nLost 3.\n<<<FILE>>> b\n4 boats';
  expect(pieces(text, 'comment')).toEqual(['A remark.', 'Lost 3.']);
  expect(pieces(text, 'constant.numeric.figure')).toEqual(['12', '4']);
});

describe('figures', () => {
  it.each([
    ['4,237 fishing boats and 12 tugs', ['4,237', '12']],
    ['a 4.5-metre wave', ['4.5']],
    ['at 4:20 in the morning', ['4:20']],
    ['some 3 million nets', ['3 million']],
    ['a 67-year-old', ['67']],
    ['the B52, the A4 and Covid19', []],
    ['1'.repeat(50), ['1'.repeat(50)]],
  ])('%s', (text, expected) => {
    expect(inBody(text, 'constant.numeric.figure')).toEqual(expected);
  });

  it.each([
    ['it cost $1.2 billion', '$', '1.2 billion'],
    ['it cost US$ 40', 'US$', '40'],
    ['it cost EUR 3,000', 'EUR', '3,000'],
    ['it cost £5m', '£', '5m'],
  ])('money: %s', (text, unit, amount) => {
    expect(inBody(text, 'support.type.unit')).toEqual([unit]);
    expect(inBody(text, 'constant.numeric.figure.money')).toEqual([amount]);
  });

  it.each([
    ['up 0.4 per cent', '0.4', 'per cent'],
    ['up 12%', '12', '%'],
    ['up 3 percentage points', '3', 'percentage points'],
  ])('percentages: %s', (text, figure, unit) => {
    expect(inBody(text, 'constant.numeric.figure.percentage')).toEqual([figure]);
    expect(inBody(text, 'support.type.unit')).toEqual([unit]);
  });

  it('takes a date as one', () => {
    expect(inBody('on 2026-03-14', 'constant.numeric')).toEqual(['2026-03-14']);
  });

  it('passes over the numbers of an address', () => {
    expect(inBody('see https://example.org/2026/14 for 3 more', 'constant.numeric')).toEqual(['3']);
  });
});

describe('quotations', () => {
  it.each([
    ['She said “we lost 9 boats” today.', ['“', 'we lost ', '9', ' boats', '”']],
    ['She said "we lost all" today.', ['"', 'we lost all', '"']],
    ['Elle dit « tout ».', ['«', ' tout ', '»']],
    ['Sie sagte „alles“.', ['„', 'alles', '“']],
    ['a 5" pipe', []],
  ])('%s', (text, expected) => {
    expect(inBody(text, 'string.quoted')).toEqual(expected);
  });

  it('end with their paragraph when nobody closes them', () => {
    expect(inBody('“We lost boats.\nThe harbour', 'string.quoted')).toEqual(['“', 'We lost boats.']);
  });
});

it('reads lines of any length in time that grows with the length only', () => {
  const hostile = ['<<<FILE>>> a', '<<<FILE: '.repeat(20_000), '"'.repeat(100_000), '1,'.repeat(100_000)].join('\n');
  expect(tokenize(grammar, hostile)).toHaveLength(4);
});
