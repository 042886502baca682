import { describe, expect, it } from 'vitest';
import { digitStyleOf, parseDigits } from '../../../server/src/figures/numerals/digits.ts';

describe('digitStyleOf', () => {
  it.each([
    [undefined, 'point'],
    ['en', 'point'],
    ['en-GB', 'point'],
    ['de', 'comma'],
    ['pt-BR', 'comma'],
    ['FR', 'comma'],
    ['ja', 'point'],
  ] as const)('%s writes with a decimal %s', (language, style) => {
    expect(digitStyleOf(language)).toBe(style);
  });
});

describe('parseDigits', () => {
  it.each([
    ['1,200', 'point', 1200, 100],
    ['1,200.50', 'point', 1200.5, 0.01],
    ['1.200,50', 'comma', 1200.5, 0.01],
    ['1.200', 'comma', 1200, 100],
    ['1.200', 'point', 1.2, 0.001],
    ['1\u00a0200', 'point', 1200, 100],
    ['0', 'point', 0, 1],
    ['1000000', 'point', 1e6, 1e6],
  ] as const)('%s with a decimal %s', (written, style, value, precision) => {
    expect(parseDigits(written, style)).toEqual({ value, precision });
  });

  it('gives null for more digits than a number holds', () => {
    expect(parseDigits('9'.repeat(400), 'point')).toBeNull();
  });
});
