import { describe, expect, it } from 'vitest';
import type { Fault, Fix } from '../../server/src/corpus/fault.ts';
import { undatedFault } from '../../server/src/corpus/faults.ts';
import { parseCorpus, parseSourceFile } from '../../server/src/corpus/parse.ts';

const TODAY = { today: '2026-01-01' };

function faultsOf(text: string): readonly Fault[] {
  return parseCorpus('', text, TODAY).faults;
}

function fixed(text: string, fix: Fix): string {
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text);
}

/** Text in which «» mark the one fault that is expected. */
function marked(text: string): { text: string; span: { start: number; end: number } } {
  const start = text.indexOf('«');
  return { text: text.replace(/[«»]/g, ''), span: { start, end: text.indexOf('»') - 1 } };
}

interface Case {
  readonly what: string;
  readonly text: string;
  readonly fault: Partial<Fault> & { readonly message?: string };
  /** What each fix makes of the text. */
  readonly fixes: Readonly<Record<string, string>>;
}

function check(cases: readonly Case[]): void {
  it.each(cases)('$what', ({ text: marks, fault, fixes }) => {
    const { text, span } = marked(marks);
    const faults = faultsOf(text);
    const { message, ...rest } = fault;
    expect(faults).toMatchObject([{ ...rest, span }]);
    expect(faults[0]?.message).toContain(message ?? '');
    expect(Object.fromEntries(faults[0]?.fixes.map((fix) => [fix.title, fixed(text, fix)]) ?? [])).toEqual(fixes);
    for (const mended of Object.values(fixes)) {
      expect(faultsOf(mended).map(({ code }) => code)).not.toContain(fault.code);
    }
  });
}

describe('duplicate-name', () => {
  const code = { code: 'duplicate-name', severity: 'warning' } as const;
  check([
    {
      what: 'points at the first source of the name',
      text: '<<<FILE>>> a.txt\nTen\n<<<FILE>>> «a.txt»\nSix',
      fault: {
        ...code,
        message: 'named “a.txt” too',
        related: { span: { start: 11, end: 16 }, message: 'The first source named “a.txt”' },
      },
      fixes: { 'Rename it to “a-2.txt”': '<<<FILE>>> a.txt\nTen\n<<<FILE>>> a-2.txt\nSix' },
    },
    {
      what: 'offers a name that is free',
      text: '<<<FILE>>> a\nTen\n<<<FILE>>> a-2\nSix\n<<<FILE: «a»>>>\nTwo',
      fault: code,
      fixes: { 'Rename it to “a-3”': '<<<FILE>>> a\nTen\n<<<FILE>>> a-2\nSix\n<<<FILE: a-3>>>\nTwo' },
    },
    {
      what: 'names a source without a name that a position already gives its own',
      text: '<<<FILE>>> source-2\nTen\n«<<<FILE>>>»\nSix',
      fault: code,
      fixes: { 'Rename it to “source-2-2”': '<<<FILE>>> source-2\nTen\n<<<FILE>>> source-2-2\nSix' },
    },
  ]);
});

describe('malformed-delimiter', () => {
  const code = { code: 'malformed-delimiter', severity: 'warning' } as const;
  const keep = 'Keep it as text, with a backslash before it';
  check([
    {
      what: 'offers the canonical line',
      text: '<<<FILE>>> a\nTen\n«<<FILE>> b»\nSix',
      fault: { ...code, message: 'three brackets', related: null },
      fixes: {
        'Write it as “<<<FILE>>> b”': '<<<FILE>>> a\nTen\n<<<FILE>>> b\nSix',
        [keep]: '<<<FILE>>> a\nTen\n\\<<FILE>> b\nSix',
      },
    },
    {
      what: 'moves a delimiter to the first column, in a file of CRLF too',
      text: '<<<FILE>>> a\r\n👩‍🚒\r\n« <<<FILE>>> b»\r\nSix',
      fault: { ...code, message: 'first column' },
      fixes: {
        'Write it as “<<<FILE>>> b”': '<<<FILE>>> a\r\n👩‍🚒\r\n<<<FILE>>> b\r\nSix',
        [keep]: '<<<FILE>>> a\r\n👩‍🚒\r\n\\ <<<FILE>>> b\r\nSix',
      },
    },
    {
      what: 'parts what was joined without a line break',
      text: '<<<FILE>>> a\r\nTen came.«<<<FILE>>> b»\r\nSix',
      fault: code,
      fixes: { 'Put the delimiter on a line of its own': '<<<FILE>>> a\r\nTen came.\r\n<<<FILE>>> b\r\nSix' },
    },
    {
      what: 'is found in a file without any delimiter',
      text: '\uFEFF«<<<file>>> a»\nTen',
      fault: { ...code, message: 'capitals' },
      fixes: { 'Write it as “<<<FILE>>> a”': '\uFEFF<<<FILE>>> a\nTen', [keep]: '\uFEFF\\<<<file>>> a\nTen' },
    },
  ]);
});

describe('unclosed-header', () => {
  const code = { code: 'unclosed-header', severity: 'error' } as const;
  const keep = 'Keep it as text, with a backslash before the “---”';
  check([
    {
      what: 'is closed behind the last line that can be a field',
      text: '<<<FILE>>> a\n«---»\ntitle: One\nplace:\n  - Oslo\nTen came.',
      fault: { ...code, message: 'add a line “---”' },
      fixes: {
        'Close the header': '<<<FILE>>> a\n---\ntitle: One\nplace:\n  - Oslo\n---\nTen came.',
        [keep]: '<<<FILE>>> a\n\\---\ntitle: One\nplace:\n  - Oslo\nTen came.',
      },
    },
    {
      what: 'is closed at the end of the file',
      text: '\uFEFF<<<FILE>>> a\r\nTen\r\n<<<FILE>>> b\r\n«---»\r\ntitle: One',
      fault: code,
      fixes: {
        'Close the header': '\uFEFF<<<FILE>>> a\r\nTen\r\n<<<FILE>>> b\r\n---\r\ntitle: One\r\n---',
        [keep]: '\uFEFF<<<FILE>>> a\r\nTen\r\n<<<FILE>>> b\r\n\\---\r\ntitle: One',
      },
    },
    {
      what: 'is found in a preamble',
      text: '«---»\nstory: Flood\n<<<FILE>>> a\nTen',
      fault: code,
      fixes: {
        'Close the header': '---\nstory: Flood\n---\n<<<FILE>>> a\nTen',
        [keep]: '\\---\nstory: Flood\n<<<FILE>>> a\nTen',
      },
    },
  ]);

  it('is none behind a comment of the preamble, where a rule is a comment too', () => {
    expect(faultsOf('My notes\n---\nmore\n<<<FILE>>> a\nTen')).toEqual([]);
  });
});

describe('invalid-header', () => {
  const code = { code: 'invalid-header', severity: 'error' } as const;
  const keep = 'Keep it as text, with a backslash before the “---”';
  check([
    {
      what: 'says how a line that YAML rejects is mended, and where it is',
      text: '<<<FILE>>> a\n---\ntitle: «Ferry sinks: 12 dead»\nstory: x\n---\nTen',
      fault: { ...code, message: 'put the value of “title” in quotes: title: "Ferry sinks: 12 dead"' },
      fixes: { 'Put the value in quotes': '<<<FILE>>> a\n---\ntitle: "Ferry sinks: 12 dead"\nstory: x\n---\nTen' },
    },
    {
      what: 'wants a mapping',
      text: '<<<FILE>>> a\n---\n«Once upon a time»\n---\nTen',
      fault: { ...code, message: 'A header is a mapping' },
      fixes: { [keep]: '<<<FILE>>> a\n\\---\nOnce upon a time\n---\nTen' },
    },
    {
      what: 'points at the first of two equal keys',
      text: '<<<FILE>>> a\n---\ntitle: One\n«title»: Two\n---\nTen',
      fault: {
        ...code,
        message: 'a second time',
        related: { span: { start: 17, end: 22 }, message: 'It stands here first' },
      },
      fixes: {},
    },
  ]);

  it('takes the first of two equal keys', () => {
    const { placed } = parseCorpus('', '<<<FILE>>> a\n---\ntitle: One\ntitle: Two\n---\nTen', TODAY);
    expect(placed[0]?.source.header.known).toEqual({ title: 'One' });
  });
});

describe('invalid-date', () => {
  const code = { code: 'invalid-date', severity: 'error' } as const;
  const corpus = (value: string) => `<<<FILE>>> a\n---\n👩: x\npublished: ${value}\n---\nTen`;
  check([
    {
      what: 'offers the date that is meant',
      text: corpus('«9 July 2024»'),
      fault: { ...code, message: '“published” is no ISO 8601 date' },
      fixes: { 'Write 2024-07-09': corpus('2024-07-09') },
    },
    {
      what: 'knows the calendar',
      text: corpus('«2024-02-30»'),
      fault: { ...code, message: 'does not exist' },
      fixes: {},
    },
    { what: 'knows today', text: corpus('«2026-01-02»'), fault: { ...code, message: 'in the future' }, fixes: {} },
    {
      what: 'misses an offset',
      text: corpus('«"2024-07-09T18:30"»'),
      fault: { ...code, message: 'without its offset' },
      fixes: { 'Write 2024-07-09': corpus('2024-07-09') },
    },
  ]);

  it('leaves the date out of the header, and hides the default that it overrides', () => {
    const text = '---\npublished: 2024-07-09\n---\n<<<FILE>>> a\n---\nupdated: soon\npublished: soon\n---\nTen';
    expect(parseCorpus('', text, TODAY).placed[0]?.source.header).toEqual({ known: {}, unknown: {} });
  });

  it('is none where the value is empty', () => {
    expect(faultsOf(corpus(''))).toEqual([]);
  });
});

describe('empty-source', () => {
  const code = { code: 'empty-source', severity: 'hint' } as const;
  check([
    {
      what: 'can be removed with its header',
      text: '<<<FILE>>> a\nTen\n«<<<FILE>>> b»\n---\ntitle: One\n---\n\n<<<FILE>>> c\nTwo',
      fault: { ...code, message: 'no text' },
      fixes: { 'Remove the empty source': '<<<FILE>>> a\nTen\n<<<FILE>>> c\nTwo' },
    },
    { what: 'keeps what stands behind a closer', text: '«<<<FILE>>> a»\n \t\n<<<END>>>\n', fault: code, fixes: {} },
  ]);

  it('is told of a file that is one source, too', () => {
    expect(parseSourceFile('', 'a.txt', '', TODAY).faults).toMatchObject([{ ...code, span: { start: 0, end: 0 } }]);
  });
});

describe('stray-text', () => {
  check([
    {
      what: 'becomes a source, or part of the one before',
      text: '<<<FILE>>> a\nTen\n<<<END>>>\n\n«Stray words\nand more»\n\n<<<FILE>>> b\nSix',
      fault: {
        code: 'stray-text',
        severity: 'information',
        related: { span: { start: 17, end: 27 }, message: 'The source is closed here' },
      },
      fixes: {
        'Make it a source of its own':
          '<<<FILE>>> a\nTen\n<<<END>>>\n\n<<<FILE>>>\nStray words\nand more\n\n<<<FILE>>> b\nSix',
        'Remove the closing line': '<<<FILE>>> a\nTen\n\nStray words\nand more\n\n<<<FILE>>> b\nSix',
      },
    },
  ]);

  it('is none where only white space stands behind a closer', () => {
    expect(faultsOf('<<<FILE>>> a\nTen\n<<<END>>>\r\n\u00a0\n\n<<<FILE>>> b\nSix\n<<<END FILE>>>')).toEqual([]);
  });
});

describe('undated-source', () => {
  function dated(text: string): string {
    const [fault] = parseCorpus('', text, TODAY).placed.map(undatedFault);
    return fault?.fixes[0] ? fixed(text, fault.fixes[0]) : text;
  }

  it('stands at the name of its source', () => {
    const [placed] = parseCorpus('', '<<<FILE>>> a.txt\nTen', TODAY).placed;
    expect(placed && undatedFault(placed)).toMatchObject({
      code: 'undated-source',
      severity: 'hint',
      span: { start: 11, end: 16 },
    });
  });

  it('stands at the first line of a file that is one source', () => {
    const [placed] = parseSourceFile('', 'a.txt', '\uFEFFTen came.\r\nMore', TODAY).placed;
    expect(placed && undatedFault(placed).span).toEqual({ start: 1, end: 10 });
  });

  it.each([
    ['no header', '<<<FILE>>> a\nTen', '<<<FILE>>> a\n---\npublished: \n---\nTen'],
    ['CRLF', '<<<FILE>>> a\r\nTen\r\n', '<<<FILE>>> a\r\n---\r\npublished: \r\n---\r\nTen\r\n'],
    ['a header', '<<<FILE>>> a\n---\ntitle: One\n---\nTen', '<<<FILE>>> a\n---\npublished: \ntitle: One\n---\nTen'],
    ['nothing at all', '<<<FILE>>> a', '<<<FILE>>> a\n---\npublished: \n---\n'],
    ['an escaped rule', '<<<FILE>>> a\n\\---\nTen', '<<<FILE>>> a\n---\npublished: \n---\n\\---\nTen'],
    ['an empty one', '<<<FILE>>> a\n---\npublished: \n---\nTen', '<<<FILE>>> a\n---\npublished: \n---\nTen'],
  ])('adds the field to a source with %s', (_, text, expected) => {
    expect(dated(text)).toBe(expected);
    const before = parseCorpus('', text, TODAY).placed[0]?.source;
    expect(parseCorpus('', expected, TODAY).placed[0]?.source).toEqual(before);
  });
});
