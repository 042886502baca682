import { describe, expect, it } from 'vitest';
import { readWritten } from '../../../server/src/features/annotating/written-values.ts';

describe('a value that somebody writes', () => {
  it.each([
    ['1,200', { value: 1200 }, '1,200'],
    ['nine', { value: 9 }, '9'],
    ['at least 1.2 million', { value: 1_200_000, qualifier: '>=' }, '≥ 1,200,000'],
    ['7 to 9', { low: 7, high: 9 }, '7 to 9'],
    ['12 km', { value: 12, unit: 'kilometer', kind: 'measure' }, '12 kilometer'],
    ['$40', { value: 40, unit: 'USD', kind: 'money' }, '40 USD'],
    ['10:40 p.m.', { value: '22:40', kind: 'time' }, '22:40'],
    ['2 April 2026', { value: '2026-04-02', kind: 'date' }, '2026-04-02'],
  ])('is read as in a source: %s', (text, correction, words) => {
    expect(readWritten({ text, as: 'value' })).toEqual({ correction, words });
  });

  it.each(['', 'many of them', '7 and 9 and 12'])('is refused where it is none, or several: “%s”', (text) => {
    expect(readWritten({ text, as: 'value' })).toBeNull();
  });
});

describe('a unit that somebody writes', () => {
  it.each([
    ['km', { unit: 'kilometer', kind: 'measure' }],
    ['workers', { unit: 'worker', kind: 'count' }],
    ['%', { unit: 'percent', kind: 'percentage' }],
    ['', { unit: null }],
  ])('is known under its name: “%s”', (text, correction) => {
    expect(readWritten({ text, as: 'unit' })?.correction).toEqual(correction);
  });
});
