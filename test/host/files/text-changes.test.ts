import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, editBetween } from '../../../server/src/host/files/text-changes.ts';
import { LineMap } from '../../../server/src/indexing/line-map.ts';

const at = (line: number, character: number) => ({ line, character });

describe('changes of a client', () => {
  it('are applied one upon the other', () => {
    const { lines, edit } = applyChanges(LineMap.of('one\r\ntwo\r\n'), [
      { range: { start: at(1, 0), end: at(1, 3) }, text: '😀\n' },
      { range: { start: at(1, 2), end: at(2, 0) }, text: '!' },
    ]);
    expect(lines.text).toBe('one\r\n😀!\r\n');
    expect(edit).toBeNull();
  });

  it('are known as an edit where there is one', () => {
    const { lines, edit } = applyChanges(LineMap.of('one\ntwo'), [
      { range: { start: at(1, 1), end: at(1, 9) }, text: 'en' },
    ]);
    expect(lines.text).toBe('one\nten');
    expect(edit).toEqual({ start: 5, end: 7, text: 'en' });
  });

  it('may be the whole text', () => {
    const { lines, edit } = applyChanges(LineMap.of('one'), [{ text: 'two\n' }]);
    expect([lines.text, lines.count, edit]).toEqual(['two\n', 2, null]);
  });
});

describe('the edit between two texts', () => {
  it('is the shortest that makes one of the other', () => {
    expect(editBetween('12 people died', '31 people died')).toEqual({ start: 0, end: 2, text: '31' });
    expect(editBetween('aaa', 'aa')).toEqual({ start: 2, end: 3, text: '' });
    expect(editBetween('same', 'same')).toEqual({ start: 4, end: 4, text: '' });
  });

  it('makes one of the other, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, text } = editBetween(before, after);
        expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
      }),
    );
  });
});
