import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('the size of a group that something is a part of', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null][] = [
    ['She was one of about 100 sailors at the feast.', 'one', 'sailor'],
    ['It is one of a series of plans.', 'one', 'plan'],
    ['They chose two of a total of 10 names.', 'two', 'name'],
    ['They won three of a possible five prizes.', 'three', 'prize'],
    ['He was one of at least four 6-year-old boys hurt.', 'one', 'boy'],
    ['He was one of just a handful of survivors.', 'one', 'survivor'],
    ['Two of the other three sailors swam.', 'Two', 'sailor'],
    ['It sold 16 out of the top 20 boats.', '16', 'boat'],
    ['One of the four swam.', 'One', null],
    ['They kept one of three of his works.', 'one', 'work'],
    ['She is one of the so-called "Harbour Girls" of that year.', 'one', 'girl'],
    ['It was one of a kind.', 'one', null],
  ];
  it.each(cases)('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});
