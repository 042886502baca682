import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCorpus, parseCorpus, parseSourceFile } from '../../server/src/corpus/parse.ts';
import { ANY_CHARACTER } from '../any-character.ts';
import { corpusText } from './corpus-texts.ts';

const TODAY = { today: '2026-01-01' };

/** Names and bodies, in order. */
function sources(text: string): [string, string][] {
  return parseCorpus('file:///x.corpus', text, TODAY).placed.map(({ source }) => [source.name, source.body]);
}

describe('a corpus', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'ends each body before the line break of the next delimiter',
      '<<<FILE>>> a\nTen\n\n<<<FILE>>> b\nSix\n',
      [
        ['a', 'Ten\n'],
        ['b', 'Six\n'],
      ],
    ],
    ['needs no last line break', '<<<FILE>>> a\nTen', [['a', 'Ten']]],
    [
      'keeps CRLF and mixed line endings',
      '<<<FILE>>> a\r\nTen\r\nSix\nTwo\r\n<<<FILE>>> b\r\n',
      [
        ['a', 'Ten\r\nSix\nTwo'],
        ['b', ''],
      ],
    ],
    [
      'keeps a carriage return that ends no line',
      '<<<FILE>>> a\nTen\r\r\n<<<FILE>>> b\n\r',
      [
        ['a', 'Ten\r'],
        ['b', '\r'],
      ],
    ],
    ['begins behind a byte-order mark', '\uFEFF<<<FILE>>> a\nTen', [['a', 'Ten']]],
    [
      'has empty sources',
      '<<<FILE>>> a\n<<<FILE>>> b\n\n<<<FILE>>> c',
      [
        ['a', ''],
        ['b', ''],
        ['c', ''],
      ],
    ],
    [
      'names by position what has no name',
      '<<<FILE>>>\nTen\n<<<FILE>>> b\nSix\n<<<FILE>>>\nTwo',
      [
        ['source-1', 'Ten'],
        ['b', 'Six'],
        ['source-3', 'Two'],
      ],
    ],
    [
      'reads dialects',
      '<<<FILE: a>>>\nTen\n<<<FILE b>>>\nSix\n<<<END_FILE>>>\n',
      [
        ['a', 'Ten'],
        ['b', 'Six'],
      ],
    ],
    [
      'leaves out what stands behind a closer',
      '<<<FILE>>> a\nTen\n<<<END>>>\nstray\n<<<END>>>\n<<<FILE>>> b\nSix',
      [
        ['a', 'Ten'],
        ['b', 'Six'],
      ],
    ],
    [
      'takes one backslash from an escaped line',
      '<<<FILE>>> a\n\\<<<FILE>>> b\n\\\\<<<END>>>\n\\x\n',
      [['a', '<<<FILE>>> b\n\\<<<END>>>\n\\x\n']],
    ],
    ['takes one backslash from a rule that begins a body', '<<<FILE>>> a\n\\---\n\\---\n', [['a', '---\n\\---\n']]],
    ['reads a header', '<<<FILE>>> a\n---\ntitle: One\n---\nTen', [['a', 'Ten']]],
    [
      'reads a header only directly behind the delimiter',
      '<<<FILE>>> a\n\n---\ntitle: One\n---\nTen',
      [['a', '\n---\ntitle: One\n---\nTen']],
    ],
    ['looks past blanks behind the lines of a header', '<<<FILE>>> a\n--- \ntitle: One\n---\t\r\nTen', [['a', 'Ten']]],
    ['reads a header behind a byte-order mark', '<<<FILE>>> a\n\uFEFF---\ntitle: One\n---\nTen', [['a', 'Ten']]],
    [
      'ends a header at its own source',
      '<<<FILE>>> a\n---\ntitle: One\n<<<FILE>>> b\n---\nSix',
      [
        ['a', '---\ntitle: One'],
        ['b', '---\nSix'],
      ],
    ],
    ['may be all comment', 'My notes\nof July', []],
    ['may be empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it('gives the defaults of its preamble to every source', () => {
    const text = [
      'Reports on the flood',
      '---',
      'story: Flood',
      'published: 2024-07-09',
      'desk: Asia',
      '---',
      'All of one day.',
      '<<<FILE>>> a',
      '---',
      'published: 2024-07-10',
      'own: yes',
      '---',
      'Ten',
      '<<<FILE>>> b',
      'Six',
    ].join('\r\n');
    expect(parseCorpus('', text, TODAY).placed.map(({ source }) => source.header)).toEqual([
      { known: { story: 'Flood', published: '2024-07-10' }, unknown: { desk: 'Asia', own: 'yes' } },
      { known: { story: 'Flood', published: '2024-07-09' }, unknown: { desk: 'Asia' } },
    ]);
  });

  it('gives every source an id of its own', () => {
    const text = ['a', 'a', 'a~2', 'a', 'b'].map((name) => `<<<FILE>>> ${name}\nTen\n`).join('');
    const ids = parseCorpus('file:///x', text, TODAY).placed.map(({ source }) => source.id);
    expect(ids).toEqual(['a', 'a~2', 'a~2~2', 'a~3', 'b'].map((key) => `file:///x#${key}`));
  });

  it('keeps every character in one place, in the order of the text', () => {
    fc.assert(
      fc.property(corpusText, (text) => {
        const { placed, faults } = parseCorpus('', text, TODAY);
        let at = 0;
        for (const { delimiter, nameSpan, headerSpan, fields, bodySpan, escapes, source } of placed) {
          expect(delimiter.start).toBeGreaterThanOrEqual(at);
          expect(nameSpan.start).toBeGreaterThanOrEqual(delimiter.start);
          expect(nameSpan.end).toBeLessThanOrEqual(delimiter.end);
          expect(headerSpan?.start ?? bodySpan.start).toBeGreaterThanOrEqual(delimiter.end);
          expect(headerSpan?.end ?? 0).toBeLessThanOrEqual(bodySpan.start);
          for (const { keySpan } of fields) {
            expect(keySpan.start).toBeGreaterThan(headerSpan?.start ?? Number.NaN);
            expect(keySpan.end).toBeLessThan(headerSpan?.end ?? Number.NaN);
          }
          expect(bodySpan.end - bodySpan.start).toBe(source.body.length + escapes.length);
          at = bodySpan.end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
        for (const { span } of faults) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        const starts = faults.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: ANY_CHARACTER }),
        (text) => parseCorpus('', `<<<FILE>>> a\n---\n${text}`, TODAY).placed.length >= 1,
      ),
    );
  });

  it('knows a text that is a corpus by its first line', () => {
    expect(['<<<FILE>>> a', '\uFEFF<<<FILE>>>\r\nTen', '<<<FILE: a>>>\n'].map(isCorpus)).toEqual([true, true, true]);
    expect(['', 'Ten', '\n<<<FILE>>> a', '<<<END>>>', '\\<<<FILE>>> a', '<<FILE>>'].some(isCorpus)).toBe(false);
  });

  it('takes a hostile text as it comes', () => {
    const many = '<<<FILE>>> a\n'.repeat(100_000);
    expect(parseCorpus('', many, TODAY).placed).toHaveLength(100_000);
    const line = `<<<FILE>>> a\n${'<<file '.repeat(700_000)}`;
    expect(parseCorpus('', line, TODAY).placed[0]?.source.body).toHaveLength(4_900_000);
    const header = `<<<FILE>>> a\n---\n${'[{a: '.repeat(200_000)}\n---\nTen`;
    expect(parseCorpus('', header, TODAY).faults.map(({ code }) => code)).toEqual(['invalid-header']);
  });
});

describe('a file that is one source', () => {
  function read(text: string) {
    const { placed, faults } = parseSourceFile('file:///a.txt', 'a.txt', text, TODAY);
    return {
      body: placed[0]?.source.body,
      header: placed[0]?.source.header.known,
      faults: faults.map(({ code }) => code),
    };
  }

  it.each([
    ['has no header', 'Ten', 'Ten', {}],
    ['has a header at its top', '---\r\ntitle: One\r\n---\r\nTen', 'Ten', { title: 'One' }],
    ['has one behind a byte-order mark', '\uFEFF---\ntitle: One\n---\nTen', 'Ten', { title: 'One' }],
    ['has a byte-order mark', '\uFEFFTen', 'Ten', {}],
    ['holds delimiters as text', 'Ten\n<<<FILE>>> b\n\\<<<END>>>\n', 'Ten\n<<<FILE>>> b\n\\<<<END>>>\n', {}],
    ['begins with a rule', '---\nTen', '---\nTen', {}],
    ['begins with what would be a header', '\\---\nTen\n---\n', '---\nTen\n---\n', {}],
    ['begins with a backslash', '\\---\nTen', '\\---\nTen', {}],
  ])('%s', (_, text, body, header) => {
    expect(read(text)).toEqual({ body, header, faults: [] });
  });
});
