import { describe, expect, it } from 'vitest';
import { readFigures } from '../../server/src/figures/read-figures.ts';
import { figureIn } from './only.ts';

describe('set phrases', () => {
  const cases: readonly [sentence: string, text: string, value: number, qualifier: string, unit: string][] = [
    ['The crossing took an hour and a half.', 'an hour and a half', 1.5, '=', 'hour'],
    ['They rowed a mile and a half.', 'a mile and a half', 1.5, '=', 'mile'],
    ['It was shut for more than a year.', 'a', 1, '>', 'year'],
    ['It was shut for nearly a month.', 'a', 1, '~', 'month'],
    ['It sank in less than an hour.', 'an', 1, '<', 'hour'],
    ['The keeper is 6\'2" and thin.', '6\'2"', 6 + 1 / 6, '=', 'foot'],
    ['The keeper is about 5’11” tall.', '5’11”', 5 + 11 / 12, '~', 'foot'],
    ["A weaver in her 20's left.", "20's", 20, '=', 'year-person'],
  ];
  it.each(cases)('%s', (sentence, text, value, qualifier, unit) => {
    const figure = figureIn(sentence, text);
    expect(figure).toMatchObject({ qualifier, unit });
    expect(figure.value).toBeCloseTo(value);
  });

  it('gives the words of the unit', () => {
    expect(figureIn('It took an hour and a half.', 'an hour and a half').unitText).toBe('hour');
  });

  it.each([
    'It was more of a year than a month.',
    'She is older than a year ago.',
    'It costs a pound a year.',
    'He sat in the half and a quarter.',
  ])('reads nothing in: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ unit }) => unit === 'year' || unit === 'hour')).toEqual([]);
  });
});
