import { describe, expect, it } from 'vitest';
import { beforeLineBreak, forEachMarkedLine, lineBreakOf, lineFrom, nextLine } from '../../server/src/corpus/lines.ts';

describe('lines', () => {
  const text = 'one\r\n\ntwo\rthree\n';

  it.each([
    [0, 0, 3, 5],
    [5, 5, 5, 6],
    [6, 6, 15, 16],
    [16, 16, 16, 16],
  ])('the one from %i ends before its line break', (from, start, end, next) => {
    expect(lineFrom(text, from)).toEqual({ start, end });
    expect(nextLine(text, end)).toBe(next);
  });

  it('end before one line break, CRLF being one, and not before the floor', () => {
    expect(beforeLineBreak('a\r\n\r\n', 5, 0)).toBe(3);
    expect(beforeLineBreak('a\n\n', 3, 0)).toBe(2);
    expect(beforeLineBreak('a\r\n', 3, 2)).toBe(2);
    expect(beforeLineBreak('a\r\n', 3, 3)).toBe(3);
    expect(beforeLineBreak('a\r', 2, 0)).toBe(2);
  });

  it.each([
    ['a\r\nb\n', '\r\n'],
    ['a\nb\r\n', '\n'],
    ['\n', '\n'],
    ['a\rb', '\n'],
    ['', '\n'],
  ])('of %j break as the first does', (some, lineBreak) => {
    expect(lineBreakOf(some)).toBe(lineBreak);
  });

  it('that hold two brackets are each visited once', () => {
    const visited: [string, number][] = [];
    forEachMarkedLine('<<\r\n<\n a << b << c\n\n<<<<', 0, (line, start) => visited.push([line, start]));
    expect(visited).toEqual([
      ['<<', 0],
      [' a << b << c', 6],
      ['<<<<', 20],
    ]);
  });
});
