import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

describe('set phrases', () => {
  const cases: readonly [sentence: string, text: string, value: number, qualifier: string, unit: string][] = [
    ['The crossing took an hour and a half.', 'an hour and a half', 1.5, '=', 'hour'],
    ['They rowed a mile and a half.', 'a mile and a half', 1.5, '=', 'mile'],
    ['It was shut for more than a year.', 'a', 1, '>', 'year'],
    ['It was shut for nearly a month.', 'a', 1, '~', 'month'],
    ['It sank in less than an hour.', 'an', 1, '<', 'hour'],
    ['The keeper is 6\'2" and thin.', '6\'2"', 6 + 1 / 6, '=', 'foot'],
    ['The keeper is about 5’11” tall.', '5’11”', 5 + 11 / 12, '~', 'foot'],
    ["The keeper is 5'10 and thin.", "5'10", 5 + 10 / 12, '=', 'foot'],
    ['The keeper is 6\' 3" tall.', '6\' 3"', 6.25, '=', 'foot'],
    ['The keeper is about 5`8” tall.', '5`8”', 5 + 8 / 12, '~', 'foot'],
    ["The keeper is 6' tall.", "6'", 6, '=', 'foot'],
    ['The keeper is 5ft 9ins tall.', '5ft 9ins', 5.75, '=', 'foot'],
    ['A 6-foot-7 keeper rowed.', '6-foot-7', 6 + 7 / 12, '=', 'foot'],
    ['The keeper is 5-feet-10-inches tall.', '5-feet-10-inches', 5 + 10 / 12, '=', 'foot'],
    ['The keeper is five feet, 10 inches tall.', 'five feet, 10 inches', 5 + 10 / 12, '=', 'foot'],
    ['The keeper is 5 feet 11, and thin.', '5 feet 11', 5 + 11 / 12, '=', 'foot'],
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
    ['It lies 6 feet from 3 boats.', '6', '3'],
    ['It lies 6 feet and 14 inches deep.', '6', '14'],
    ['It is 90 feet and 5 boats long.', '90', '5'],
  ])('feet and inches are two figures where they are no length together: %s', (sentence, feet, inches) => {
    expect(figureIn(sentence, feet).value).toBe(Number(feet));
    expect(figureIn(sentence, inches).value).toBe(Number(inches));
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

describe('words as long as one of a unit', () => {
  it.each([
    ['A month-long siege ended.', 'month-long', 'duration', 'month'],
    ['They held an hour-long talk.', 'hour-long', 'duration', 'hour'],
    ['The yearlong inquiry closed.', 'yearlong', 'duration', 'year'],
    ['A day-long march and a week-long fair began.', 'day-long', 'duration', 'day'],
    ['It was a decade-long war.', 'decade-long', 'duration', 'decade'],
    ['They stood in a mile-long queue.', 'mile-long', 'measure', 'mile'],
  ])('%s', (sentence, text, kind, unit) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind, unit, value: 1 });
  });

  it.each([
    ['It was a 15-minute-long talk.', ['15']],
    ['It was a three-month-long siege.', ['three']],
    ['The months-long siege ended.', []],
    ['It was a lifelong wish.', []],
    ['The day was long.', []],
  ])('%s', (sentence, texts) => {
    expect(readFigures(sentence).map(({ text }) => text)).toEqual(texts);
  });
});
