import { describe, expect, it } from 'vitest';
import { mergeHeader, sameHeader } from '../../../server/src/corpus/headers/header.ts';

describe('a header over defaults', () => {
  it('keeps its own keys, also where their value cannot be used', () => {
    const defaults = new Map([
      ['publisher', 'Tempo'],
      ['published', '2024-07-09'],
      ['desk', 'Asia'],
    ]);
    const own = new Map([
      ['published', null],
      ['desk', 'Europe'],
      ['title', 'One'],
    ]);
    expect(mergeHeader(defaults, own)).toEqual({
      known: { publisher: 'Tempo', title: 'One' },
      unknown: { desk: 'Europe' },
    });
  });

  it('takes a key for a key, whatever its name', () => {
    const { unknown } = mergeHeader(new Map(), new Map([['__proto__', 'x']]));
    expect(Object.hasOwn(unknown, '__proto__')).toBe(true);
    expect(unknown.toString).toBe(Object.prototype.toString);
  });
});

describe('two headers', () => {
  const header = { known: { title: 'One' }, unknown: { a: '1', b: '2' } };

  it.each([
    [{ known: { title: 'One' }, unknown: { b: '2', a: '1' } }, true],
    [{ known: { title: 'Two' }, unknown: { a: '1', b: '2' } }, false],
    [{ known: {}, unknown: { a: '1', b: '2' } }, false],
    [{ known: { title: 'One' }, unknown: { a: '1' } }, false],
    [{ known: { title: 'One' }, unknown: { a: '1', toString: '2' } }, false],
  ])('say the same in whatever order: %j', (other, same) => {
    expect(sameHeader(header, other)).toBe(same);
    expect(sameHeader(other, header)).toBe(same);
  });
});
