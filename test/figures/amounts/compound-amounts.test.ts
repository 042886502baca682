import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { quantityIn } from '../only.ts';

describe('one amount in two units', () => {
  it.each([
    ['The flight took 2 hours 15 minutes.', '2 hours 15 minutes', 2.25, 'hour', 'duration'],
    ['The flight took two hours and 15 minutes.', 'two hours and 15 minutes', 2.25, 'hour', 'duration'],
    ['The flight took 1h 30min.', '1h 30min', 1.5, 'hour', 'duration'],
    ['It took 3min 45s.', '3min 45s', 3.75, 'minute', 'duration'],
    ['It took 2 minutes 3 seconds.', '2 minutes 3 seconds', 2.05, 'minute', 'duration'],
    ['It lasted 1 day, 12 hours.', '1 day, 12 hours', 1.5, 'day', 'duration'],
    ['She served 3 years and 6 months.', '3 years and 6 months', 3.5, 'year', 'duration'],
    ['He rowed 1 hour, 30 minutes and 36 seconds.', '1 hour, 30 minutes and 36 seconds', 1.51, 'hour', 'duration'],
    ['The baby weighed 7 pounds 6 ounces.', '7 pounds 6 ounces', 7.375, 'pound', 'measure'],
    ['The baby weighed 7lb 6oz.', '7lb 6oz', 7.375, 'pound', 'measure'],
    ['The goat weighed 12st 7lb.', '12st 7lb', 12.5, 'stone', 'measure'],
    ['The road is 1 km 200 m long.', '1 km 200 m', 1.2, 'kilometer', 'measure'],
    ['The plank is 2 m 50 cm long.', '2 m 50 cm', 2.5, 'meter', 'measure'],
    ['It costs 3 dollars 50 cents.', '3 dollars 50 cents', 3.5, 'USD', 'money'],
    ['It costs 3 dollars and 50 cents.', '3 dollars and 50 cents', 3.5, 'USD', 'money'],
    ['It costs £3 20p.', '3 20p', 3.2, 'GBP', 'money'],
    ['It costs 3 pounds 20 pence.', '3 pounds 20 pence', 3.2, 'GBP', 'money'],
    ['They work 1 hour 30 minutes a day.', '1 hour 30 minutes a day', 1.5, 'hour-per-day', 'measure'],
    ['It is 12 ft 6 in long.', '12 ft 6 in', 12.5, 'foot', 'measure'],
    ['A child of 3 years and 6 months old sang.', '3 years and 6 months', 3.5, 'year-person', 'age'],
  ])('%s', (sentence, text, value, unit, kind) => {
    expect(quantityIn(sentence)).toMatchObject({ text, value, unit, kind });
  });

  it.each([
    ['It took 2 hours, 75 minutes less than before.', [2, 75]],
    ['It took 15 minutes and 2 hours.', [15, 2]],
    ['It took 2.5 hours 15 minutes.', [2.5, 15]],
    ['They sold 3 pounds and 12 tonnes.', [3, 12]],
    ['He stands 6 ft 2 in his socks.', [6, 2]],
    ['It holds 3 dollars and 50 euros.', [3, 50]],
  ])('two amounts: %s', (sentence, values) => {
    expect(readFigures(sentence).map(({ value }) => value)).toEqual(values);
  });
});

describe('weights in stone, and lengths with their parts', () => {
  it.each([
    ['She weighs 12 stone.', 12, 'stone'],
    ['He weighs 12 stone 7 pounds.', 12.5, 'stone'],
    ['He lost 2 stone in a year.', 2, 'stone'],
    ['He is 9 stone and tall.', 9, 'stone'],
    ['The mast is 1 m 85 tall.', 1.85, 'meter'],
    ['The wall is 2 m 10 high.', 2.1, 'meter'],
    ['The pipe is 12" long.', 12, 'inch'],
    ['They sold a 32" wide screen.', 32, 'inch'],
    ['They sold the 32" Corvane here.', 32, 'inch'],
    ['They sold the new 32"Corvane here.', 32, 'inch'],
    ['They sold their 32" Corvane here.', 32, 'inch'],
  ])('%s', (sentence, value, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'measure', value, unit });
  });

  it.each([
    ['They carved 12 stone lions.', 'lion'],
    ['They threw 12 stones.', 'stone'],
    ['He said “we have 12” long ago.', null],
    ['He wrote "they sold the 32" Corvane here.', null],
    ['They sold 32" Corvane wrote.', null],
  ])('things are counted: %s', (sentence, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'count', unit });
  });
});
