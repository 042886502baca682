import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('lists that state their unit once', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null, kind: string][] = [
    ['They have 5, 6 and 7 boats.', '5', 'boat', 'count'],
    ['They have five and six boats.', 'five', 'boat', 'count'],
    ['They sold 3,400, 2,100 and 900 crates.', '2,100', 'crate', 'count'],
    ['It grew by 10, 20 and 30 per cent.', '10', 'percent', 'percentage'],
    ['They had five or perhaps six boats.', 'five', 'boat', 'count'],
    ['They had two, three or four sons.', 'three', 'son', 'count'],
    // lists of another kind, or none
    ['Of the 12, 40 per cent were women.', '12', null, 'count'],
    ['Police held 12 and 40 boats were searched.', '12', null, 'count'],
    ['Moss, 24, and 40 others left.', '24', 'year-person', 'age'],
    ['It cost $3 and 40 people paid.', '3', 'USD', 'money'],
  ];
  it.each(cases)('%s', (sentence, text, unit, kind) => {
    expect(figureIn(sentence, text)).toMatchObject({ unit, kind });
  });
});

describe('two numbers in a row for a rough one', () => {
  it.each([
    ['I have sailed three, four years now.', 'three', 'year'],
    ['There are 25, 30 kids there.', '25', 'kid'],
    ['They saw six, seven boats.', 'six', 'boat'],
    ['It lies 40, 45 miles off.', '40', 'mile'],
    ['They took two, three hours.', 'two', 'hour'],
    ['In room 3, 4 men met.', '3', null],
    ['They scored 2, 40 boats watched.', '2', null],
  ])('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});

describe('an amount that is said again in another unit', () => {
  it.each([
    ['The index fell 120.1, or 1.2%, to 10,430.', '120.1', { unit: null, kind: 'count', trend: 'down' }],
    ['The index fell 120.1, or 1.2%, to 10,430.', '1.2', { unit: 'percent', trend: 'down' }],
    ['Shares gained 5, or about 3%, there.', '3', { unit: 'percent', trend: 'up' }],
    ['It rose 40, or $2m.', '40', { kind: 'count', trend: 'up' }],
    ['It rose 40 or 50 per cent.', '40 or 50', { unit: 'percent', trend: 'up' }],
    ['They saw two, three or four boats.', 'two', { unit: 'boat' }],
  ])('%s', (sentence, text, expected) => {
    expect(figureIn(sentence, text)).toMatchObject(expected);
  });
});
