import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../server/src/indexing/line-map.ts';

describe('lines of a text', () => {
  it.each([
    ['', [[0, 0, 0]]],
    ['one line', [[8, 0, 8]]],
    [
      'a\nb',
      [
        [1, 0, 1],
        [2, 1, 0],
      ],
    ],
    [
      'a\r\nb',
      [
        [1, 0, 1],
        [2, 0, 2],
        [3, 1, 0],
      ],
    ],
    [
      'a\rb\rc',
      [
        [2, 1, 0],
        [4, 2, 0],
      ],
    ],
    [
      'a\n\r\n',
      [
        [2, 1, 0],
        [4, 2, 0],
      ],
    ],
    [
      '😀\n7',
      [
        [2, 0, 2],
        [3, 1, 0],
        [4, 1, 1],
      ],
    ],
  ])('finds the position of offsets in %j', (text, cases) => {
    const lines = LineMap.of(text);
    for (const [offset, line, character] of cases as number[][]) {
      expect(lines.positionAt(offset!)).toEqual({ line, character });
    }
  });

  it('takes offsets outside the text as its nearest end', () => {
    const lines = LineMap.of('a\nbc');
    expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
  });

  it('takes positions outside the text, or behind the end of their line, as the nearest end', () => {
    const lines = LineMap.of('ab\r\ncd');
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(6);
    expect(lines.offsetAt({ line: -1, character: 3 })).toBe(0);
  });

  it('leaves the line break out of a line', () => {
    const text = 'ab\r\nc\rd\n';
    const lines = LineMap.of(text);
    const spans = Array.from({ length: lines.count }, (_, line) => lines.lineSpan(line));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['ab', 'c', 'd', '']);
  });
});

describe('lines after an edit', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '😀'), maxLength: 12 });
  const everyPosition = (lines: LineMap) =>
    Array.from({ length: lines.text.length + 1 }, (_, offset) => lines.positionAt(offset));

  it('are those of the edited text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (before, inserted, one, other) => {
        const start = Math.min(one, other, before.length);
        const end = Math.min(Math.max(one, other), before.length);
        const edited = LineMap.of(before).after({ start, end, text: inserted });
        const rebuilt = LineMap.of(before.slice(0, start) + inserted + before.slice(end));
        expect(edited.text).toBe(rebuilt.text);
        expect(everyPosition(edited)).toEqual(everyPosition(rebuilt));
      }),
      { numRuns: 2000 },
    );
  });

  it('are those of the edited text wherever a long text is edited', () => {
    const long = fc
      .array(fc.constantFrom('a', '\r', '\n', '\r\n', 'b'.repeat(9_000), '\r\n'.repeat(7_001)), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(long, fc.array(fc.tuple(fc.nat(), fc.nat(5), text)), (before, edits) => {
        let lines = LineMap.of(before);
        let written = before;
        for (const [place, length, inserted] of edits) {
          const start = place % (written.length + 1);
          const end = Math.min(start + length, written.length);
          lines = lines.after({ start, end, text: inserted });
          written = written.slice(0, start) + inserted + written.slice(end);
        }
        expect(lines.text === written).toBe(true);
        const rebuilt = LineMap.of(written);
        expect([lines.count, lines.length]).toEqual([rebuilt.count, written.length]);
        for (let at = 0; at <= written.length; at += 1 + Math.floor(written.length / 50)) {
          expect(lines.positionAt(at)).toEqual(rebuilt.positionAt(at));
          expect(lines.offsetAt(lines.positionAt(at))).toBe(rebuilt.offsetAt(rebuilt.positionAt(at)));
          expect(lines.slice(at, Math.min(at + 40_000, written.length))).toBe(written.slice(at, at + 40_000));
        }
      }),
      { numRuns: 60 },
    );
  });
});
