import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

describe('ages set off by marks', () => {
  const cases: readonly [sentence: string, text: string][] = [
    ['One was saved; the other, 20, is in hospital.', '20'],
    ['His cousin, 11, rowed the boat.', '11'],
    ['The lighthouse keeper, 47, swam ashore.', '47'],
    ['Ann Moss, also 14, swam ashore.', '14'],
    ['Ann Moss, left, 16, and Ida Dahl laughed.', '16'],
    ['He saved three women — 18, 23 and 31, the mayor said.', '18'],
    ['He saved three women — 18, 23 and 31, the mayor said.', '31'],
    ['Two males, 30 and 42 were rescued.', '42'],
    ['Ida Dahl (31), a baker, swam.', '31'],
    ['The head of the bank, Karl Roy (54), will resign.', '54'],
    ['Bakery owner Tomas Weil (47) said so.', '47'],
    ['Wounded: Karl Roy (19), Ida Dahl (22)', '22'],
    ['Ida Dahl (31), a baker, swam.', '31'],
    ['The head of the bank, Karl Roy (54), will resign.', '54'],
    ['Bakery owner Tomas Weil (47) said so.', '47'],
    ['Wounded: Karl Roy (19), Ida Dahl (22)', '22'],
    ['Ole Dahl, aka “Ace,” 25, of Oslo, swam.', '25'],
    ['Ann Moss (left), 44, and Ida laughed.', '44'],
    ['The mayor, Dahl 41, was a married father.', '41'],
    ['On board was Ann Moss 23, who is a cook.', '23'],
  ];
  it.each(cases)('%s: %s', (sentence, text) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit: 'year-person' });
  });

  it.each([
    ['On Friday, 14 were killed in Moss.', 14],
    ['By Sunday, 12 were missing.', 12],
    ['In Halden, 31 were hurt.', 31],
    ['By July, 40 were missing.', 40],
    ['In Port Torrel, 31 were hurt.', 31],
    ['At Halden Bridge, 22 were injured.', 22],
    ['Yesterday, 17 were killed.', 17],
  ])('people behind a fronted day or place: %s', (sentence, value) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'count', unit: 'person', value }]);
  });

  it.each([
    'Ann Moss, 31, was hurt in Halden.',
    'According to Ann Moss, 31, of Halden, it sank.',
    'Ann Moss, 31 was hurt.',
  ])('an age behind a name: %s', (sentence) => {
    expect(figureIn(sentence, '31')).toMatchObject({ kind: 'age' });
  });

  it.each([
    'The numbers were eight, ten, 15, 50 and 70.',
    'They counted 12 dead at first, then 27, then 31.',
    'Goals came from Karl Roy (54) and Tomas Weil (78).',
    'Ida Dahl (17) beat Ann Moss in two sets.',
    'The firm (31) closed.',
    'Ole Dahl (2019) closed.',
    "The man, 6' tall, swam ashore.",
    'The network, 3, closed.',
    'He took Highway 33, Dahl said.',
    'A new low — 14, two fewer than last year — was counted.',
  ])('no age: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ kind }) => kind === 'age')).toEqual([]);
  });
});

describe('ages in words and between dashes', () => {
  it.each([
    ['Ida Dahl, three, was found at home.', 'three'],
    ['Ole Moss, seven, was taken to a ward.', 'seven'],
    ['His sister, nine, was not hurt.', 'nine'],
    ['The girl, four, is well.', 'four'],
    ['Ann Holm, two, who fell ill, is well.', 'two'],
    ['The boys - both 17 - were walking home.', '17'],
    ['The woman — 41 — was not named.', '41'],
    ['His cousin – about 30 – swam.', '30'],
  ])('%s', (sentence, text) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit: 'year-person' });
  });

  it.each([
    ['Ida Dahl scored two, Ole Moss three, and Ann Holm, who fell, none.', 'three'],
    ['For Halden, three, was a good number.', 'three'],
    ['The boats - both 17 - were sold.', '17'],
    ['The girls, nine, all swam.', 'nine'],
  ])('counts: %s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('count');
  });
});

describe('a number behind several and a comma', () => {
  it.each([
    ['Six of them were children, 16 were women.', '16'],
    ['Two were sailors, 24 were passengers.', '24'],
    ['The dead are two women, 31 were hurt.', '31'],
    ['Nine were boys, 17 had no papers.', '17'],
    ['They saved the girls, 24 are still out there.', '24'],
  ])('counts others where a verb follows: %s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('count');
  });

  it.each([
    ['The man, 31 was hurt.', '31'],
    ['Two sailors, 24 and 31, were hurt.', '24'],
    ['The boys, 16 and 17 years old, swam.', '16'],
    ['The girls, both 17, were found.', '17'],
    ['Two women, 31, were found.', '31'],
  ])('is an age where it is one: %s', (sentence, text) => {
    expect(figureIn(sentence, text).kind).toBe('age');
  });
});
