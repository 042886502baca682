import { describe, expect, it } from 'vitest';
import { readLookAlike } from '../../../server/src/corpus/delimiters/look-alikes.ts';

describe('a line that almost is a delimiter', () => {
  it.each([
    ['<<FILE>>', '<<<FILE>>>', 'three brackets'],
    ['<<FILE>> a.txt', '<<<FILE>>> a.txt', 'three brackets'],
    ['<<<FILE>>', '<<<FILE>>>', 'three brackets'],
    ['<<<<FILE>>>> a.txt', '<<<FILE>>> a.txt', 'three brackets'],
    ['<<<FILE: a.txt', '<<<FILE>>> a.txt', 'three brackets'],
    ['<<<FILE: a.txt>>', '<<<FILE>>> a.txt', 'three brackets'],
    ['<<<file>>> a.txt', '<<<FILE>>> a.txt', 'capitals'],
    ['<<<File: a.txt>>>', '<<<FILE>>> a.txt', 'capitals'],
    ['  <<<FILE>>> a.txt', '<<<FILE>>> a.txt', 'first column'],
    ['\uFEFF<<<FILE>>> a.txt', '<<<FILE>>> a.txt', 'first column'],
    ['<<<FILE>>>a.txt', '<<<FILE>>> a.txt', 'one space'],
    ['<<<FILE>>>\ta.txt', '<<<FILE>>> a.txt', 'one space'],
    ['<<<FILE: >>>', '<<<FILE>>>', 'one space'],
    ['<<<BEGIN FILE: a.txt>>>', '<<<FILE>>> a.txt', 'FILE alone'],
    ['<<<START_FILE>>> a.txt', '<<<FILE>>> a.txt', 'FILE alone'],
    ['<<begin-file: a.txt>>', '<<<FILE>>> a.txt', 'FILE alone'],
    ['<<<end>>>', '<<<END>>>', 'capitals'],
    ['<<END FILE>>', '<<<END>>>', 'three brackets'],
    ['<<<FILE: a.txt>>> Ten came.', '<<<FILE>>> a.txt\nTen came.', 'a line of its own'],
  ])('%j is meant as %j', (line, canonical, why) => {
    const lookAlike = readLookAlike(line);
    expect(lookAlike).toMatchObject({ canonical, span: { start: 0, end: line.length }, behindText: false });
    expect(lookAlike?.why).toContain(why);
  });

  it.each([
    ['The last words.<<<FILE>>> b.txt', '<<<FILE>>> b.txt'],
    ['The last words.<<<FILE>>>', '<<<FILE>>>'],
    ['The last words.<<<FILE: my b.txt>>>', '<<<FILE>>> my b.txt'],
    ['The last words. <<<FILE>>> b.txt', '<<<FILE>>> b.txt'],
    ['The last words.<<<END FILE>>>', '<<<END>>>'],
    ['The last words.<<<END FILE: b.txt>>>', '<<<END>>>'],
  ])('%j ends with a delimiter of another source', (line, canonical) => {
    const start = line.indexOf('<<<');
    expect(readLookAlike(line)).toMatchObject({ canonical, span: { start, end: line.length }, behindText: true });
  });

  it.each([
    'Sources stand behind “<<<FILE>>>” lines',
    'Sources stand behind `<<<FILE>>> name`',
    'Sources stand behind <<<FILE>>> and a name',
    'cat <<FILE',
    '<<FILE',
    '<FILE> a.txt',
    '<<<FILES>>>',
    '<<<FILENAME: a>>>',
    '\\<<<FILE>>> a.txt',
    '\\<<FILE>> a.txt',
    'a << b >> c',
    '<<<<<<< HEAD',
    '<<end',
  ])('%j is plain text', (line) => {
    expect(readLookAlike(line)).toBeNull();
  });
});
