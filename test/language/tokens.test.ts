import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherwise, readTokens } from '../../server/src/language/tokens.ts';

function cut(text: string): string {
  return readTokens(text, { start: 0, end: text.length })
    .map((token) => token.text)
    .join(' ');
}

describe('readTokens', () => {
  const cases: readonly [text: string, tokens: string][] = [
    // numbers keep the marks that make them one
    ['1,234.5 tons', '1,234.5 tons'],
    ['12,34,567 votes', '12,34,567 votes'],
    ['ages 13,17 and 19', 'ages 13 , 17 and 19'],
    ['1 234 567', '1 234 567'],
    ['rate of .5 now', 'rate of .5 now'],
    ['a.22 bore', 'a .22 bore'],
    ['the weekend.12 sailors', 'the weekend . 12 sailors'],
    ['at 9 p.m.Sailors swam', 'at 9 p.m. Sailors swam'],
    ['It ended 3. Then', 'It ended 3 . Then'],
    // letters behind digits stand apart, letters before digits keep them
    ['35m', '35 m'],
    ['the S23 and COVID-19', 'the S23 and COVID-19'],
    ['RM79 or USD10m', 'RM 79 or USD 10 m'],
    ['$US160 and £3', '$ US 160 and £ 3'],
    ['a PS5, not PS2.7m', 'a PS5 , not PS 2.7 m'],
    // hyphens
    ['e-commerce', 'e-commerce'],
    ['twenty-eight', 'twenty - eight'],
    ['16-year-old', '16 - year-old'],
    ['six-week', 'six - week'],
    ['two-thirds', 'two - thirds'],
    // apostrophes and initials
    ["the town's ferry isn't in", "the town 's ferry isn't in"],
    ['the teams’ bus', 'the teams ’ bus'],
    ['the U.S. and 9 p.m. sharp', 'the U.S. and 9 p.m. sharp'],
    ['J. Hollis', 'J . Hollis'],
    ['🎉5', '🎉 5'],
  ];
  it.each(cases)('%s', (text, tokens) => {
    expect(cut(text)).toBe(tokens);
  });

  it('says where white space stands, and gives plain lower case', () => {
    const [first, second] = readTokens('Don’t go', { start: 0, end: 8 });
    expect(first).toMatchObject({ lower: "don't", spaced: false, start: 0, end: 5 });
    expect(second).toMatchObject({ lower: 'go', spaced: true, start: 6, end: 8 });
  });

  it('parts the two ends of a range of numbers with letters behind them', () => {
    const texts = (text: string) => readTokens(text, { start: 0, end: text.length }).map((token) => token.text);
    expect(texts('9am-5pm')).toEqual(['9', 'am', '-', '5', 'pm']);
    expect(texts('£30m-plus')).toEqual(['£', '30', 'm', '-', 'plus']);
    expect(texts('A320-200')).toEqual(['A320-200']);
  });

  it('every character but white space belongs to exactly one token', () => {
    const text = fc.array(
      fc.constantFrom('a', 'Z', '7', ',', '.', '-', "'", '’', ' ', '\n', '\r\n', '$', '😀', 'é', '½', '\ufeff', 's'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let at = 0;
        for (const token of readTokens(whole, { start: 0, end: whole.length })) {
          expect(whole.slice(at, token.start).trim()).toBe('');
          expect(whole.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(whole.slice(at).trim()).toBe('');
      }),
    );
  });
});

it('a token that is otherwise is the same in all else', () => {
  const [token] = readTokens('Halden', { start: 0, end: 6 });
  expect(otherwise(token!, { capital: false, spaced: true })).toEqual({ ...token, capital: false, spaced: true });
});
