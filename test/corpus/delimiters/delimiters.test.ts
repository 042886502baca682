import { describe, expect, it } from 'vitest';
import { escapeDepth, readMarkLine } from '../../../server/src/corpus/delimiters/delimiters.ts';

describe('a delimiter line', () => {
  it.each([
    ['<<<FILE>>> a.txt', 'a.txt'],
    ['<<<FILE>>> 2024/07/a report.txt', '2024/07/a report.txt'],
    ['<<<FILE>>>   a.txt \t', 'a.txt'],
    ['<<<FILE>>> a.txt>>>', 'a.txt>>>'],
    ['<<<FILE>>> 報道👩‍🚒.txt', '報道👩‍🚒.txt'],
    ['<<<FILE: a.txt>>>', 'a.txt'],
    ['<<<FILE:a.txt>>>', 'a.txt'],
    ['<<<FILE a.txt>>>', 'a.txt'],
    ['<<<FILE: a>>> ', 'a'],
    ['<<<FILE: "news/a.md">>>', 'news/a.md'],
    ["<<<FILE 'my a.md'>>>", 'my a.md'],
    ['<<<FILE path="news/a.md">>>', 'news/a.md'],
    ['<<<FILE name=a.md>>>', 'a.md'],
    ['<<<FILE path="a.md" lines="40">>>', 'a.md'],
    ['<<<FILE: a.md | LINES: 1-40>>>', 'a.md'],
    ['<<<FILE: a | b.md>>>', 'a | b.md'],
    ['<<<FILE: ">>>', '"'],
    ['<<<FILE: "a>>>', '"a'],
    ['<<<FILE>>> "a"', '"a"'],
    ['<<<FILE>>>', null],
    ['<<<FILE>>>  ', null],
  ])('%j names %j', (line, name) => {
    const mark = readMarkLine(line);
    expect(mark).toMatchObject({ kind: 'delimiter', name });
    if (mark?.kind === 'delimiter' && name !== null) {
      expect(line.slice(mark.nameSpan.start, mark.nameSpan.end)).toBe(name);
    }
  });

  it.each([
    ...['<<<END>>>', '<<<END FILE>>>', '<<<ENDFILE>>>', '<<<END_FILE>>>', '<<<END>>> ', '<<</FILE>>>'],
    ...['<<<END FILE: a.md>>>', '<<<ENDFILE:news/a.md>>>', '<<<END: a>>>', '<<</FILE: a.md>>> ', '<<<END FILE:>>>'],
  ])('%j closes', (line) => {
    expect(readMarkLine(line)).toEqual({ kind: 'closer' });
  });

  it.each([
    '',
    'text',
    ' <<<FILE>>> a',
    '<<FILE>> a',
    '<<<file>>> a',
    '<<<FILE>>>a',
    '<<<FILE>>>\ta',
    '<<<FILE: >>>',
    '<<<FILE: a>>> b',
    '<<<FILES>>>',
    '<<<END>>> a',
    '<<<END FILE a>>>',
    '<<<ENDS>>>',
    '<<<END FILE:>>',
    '\\<<<FILE>>> a',
  ])('%j is none', (line) => {
    expect(readMarkLine(line)).toBeNull();
  });
});

describe('escapes', () => {
  it.each([
    ['<<<FILE>>> a', 0],
    ['\\<<<FILE>>> a', 1],
    ['\\\\\\<<<END>>>', 3],
    ['\\<<FILE>> a', null],
    ['\\ <<<FILE>>>', null],
    ['\\', null],
  ])('%j has %j backslashes', (line, depth) => {
    expect(escapeDepth(line)).toBe(depth);
  });
});
