import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

describe('ages', () => {
  const cases: readonly [sentence: string, text: string, unit: string][] = [
    ['A 16-year-old boy drowned.', '16', 'year-person'],
    ['The eight-year-old swam.', 'eight', 'year-person'],
    ['A 6-month-old baby was found.', '6', 'month-person'],
    ['The tree is 900 years old.', '900', 'year-person'],
    ['A 12-year old boy drowned.', '12', 'year-person'],
    ['The 16 year-old swam.', '16', 'year-person'],
    ['Ann Moss, 24, of Oslo, drowned.', '24', 'year-person'],
    ['They found a girl and a boy, about 4, and a dog.', '4', 'year-person'],
    ['Daniel, 6, and Ida, 11, drowned.', '6', 'year-person'],
    ['Daniel, 6, and Ida, 11, drowned.', '11', 'year-person'],
    ['The dead are Ann Moss, 24 and Ole Dahl, 31.', '31', 'year-person'],
    ['Two men, 25 and 30, drowned.', '25', 'year-person'],
    ['Two men, 25 and 30, drowned.', '30', 'year-person'],
    ['Ann Moss and Ole Dahl, both 17, drowned.', '17', 'year-person'],
    ['Ann Moss, then 19, swam ashore.', '19', 'year-person'],
    ['His son, 12, swam.', '12', 'year-person'],
    ['A woman aged 40 drowned.', '40', 'year-person'],
    ['Sailors aged 16 to 24 drowned.', '16 to 24', 'year-person'],
    ['The sailors, ages 13, 17 and 19, drowned.', '17', 'year-person'],
    ['He died at the age of 81.', '81', 'year-person'],
    ['Men between the ages of 18 and 60 must stay.', '18 and 60', 'year-person'],
    ['She will be 35 by May.', '35', 'year-person'],
    ['Ferry Fire Killed 14-Year-Old Girl', '14', 'year-person'],
    ['The 15yo swam ashore.', '15', 'year-person'],
    ['The 15 yr old swam ashore.', '15', 'year-person'],
    ['A five year and a six year old swam.', 'five', 'year-person'],
    ['A four- and a six-year-old swam.', 'four', 'year-person'],
    ['The sailors ranged in age from 19 to 47.', '19 to 47', 'year-person'],
    ['They will raise the pension age to 65.', '65', 'year-person'],
    ['They ranged in age from seven months to 13 years old.', 'seven', 'month-person'],
    ['Youths, 16 and 10, Killed in Ferry Fire', '10', 'year-person'],
    ['Kids of 15 swam ashore.', '15', 'year-person'],
    ['Ole Dahl, a plumber of 26, drowned.', '26', 'year-person'],
    ['Of the sailors, 24 of them under 17, none swam.', '17', 'year-person'],
    ['The forward, 25, swam ashore.', '25', 'year-person'],
    ['Ole Dahl was 20 and lived on the ship.', '20', 'year-person'],
    ['The brides were 12 and 15.', '12', 'year-person'],
    ['The youngest were 40, the oldest 79.', '40', 'year-person'],
    ['The youngest were 40, the oldest 79.', '79', 'year-person'],
    ['The dead are Ole Dahl Sr., 74; and Ida Moss, 49.', '74', 'year-person'],
    ['The pilot said she’s 30 and he’s 31.', '30', 'year-person'],
    ['The pilot said she’s 30 and he’s 31.', '31', 'year-person'],
    ['She was 10 when the dam broke.', '10', 'year-person'],
    ['Dahl turned 40 on the ship.', '40', 'year-person'],
    ['It is for people over 65.', '65', 'year-person'],
    ['She is a woman in her 60s.', '60s', 'year-person'],
    ['A man in his late thirties drowned.', 'thirties', 'year-person'],
    ['A man in his 30s or 40s drowned.', '40s', 'year-person'],
    ['A girl aged seven won.', 'seven', 'year-person'],
    ['A boy of seven drowned.', 'seven', 'year-person'],
    ['A toddler of 18 months drowned.', '18', 'month-person'],
    ['He died at 91.', '91', 'year-person'],
    ['The average age is 38.', '38', 'year-person'],
    ['The average age of the crew was 38.', '38', 'year-person'],
    ['Residents older than 70 must leave.', '70', 'year-person'],
    ['Girls as young as nine work there.', 'nine', 'year-person'],
    ['The sailors, ages 18, 18, 19, 20, and 59, drowned.', '59', 'year-person'],
    ['Three girls, ages four, six and 13, swam.', '13', 'year-person'],
    ['Kids of 15, 16, 17 swam ashore.', '17', 'year-person'],
    ['Anyone 17 or younger stays.', '17', 'year-person'],
    ['Two sailors between the ages of about 18 and 20 left.', '20', 'year-person'],
    ['It was carried by a person under 19.', '19', 'year-person'],
    ['It is a two-century-old church.', 'two', 'century'],
  ];
  it.each(cases)('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit });
  });

  it('bounds an age by its limit', () => {
    expect(figureIn('It is for people over 65.', '65').qualifier).toBe('>');
    expect(figureIn('Children under the age of 5 stay.', '5').qualifier).toBe('<');
  });

  it('reads a decade of life as its ten years', () => {
    expect(figureIn('She is a woman in her 60s.', '60s')).toMatchObject({ low: 60, high: 69, vague: true });
  });

  it.each([
    'There were 12, of whom two swam.',
    'It was 12 miles away.',
    'He was 12 points behind.',
    'The average is 38.',
    'A crew of seven drowned.',
    'The price, 24 dollars, was high.',
    'They are over 65 kilometres away.',
    'The father of 14 swam.',
    'They met a captain of 26 ships.',
    'They met a group of 26.',
    'He has 78 wives, 24 of them sailors.',
    'Three of the boats under 17 swam.',
    'Halden was 20 and lost.',
    'The boats were 12 and 15.',
  ])('no age: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ kind }) => kind === 'age')).toEqual([]);
  });
});
