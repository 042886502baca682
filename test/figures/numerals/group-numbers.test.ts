import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

describe('words for groups count people', () => {
  it.each([
    ['A pair of gunmen fled by boat.', 'A pair', 2, 'gunman'],
    ['A trio of young climbers is missing.', 'A trio', 3, 'climber'],
    ['Police freed the quartet of hikers.', 'quartet', 4, 'hiker'],
    ['A lone gunman fled by boat.', 'A lone', 1, 'gunman'],
    ['The blast had a single victim.', 'a single', 1, 'victim'],
    ['The sole survivor was rescued.', 'sole', 1, 'survivor'],
  ])('%s', (sentence, text, value, unit) => {
    expect(readFigures(sentence)).toMatchObject([{ text, value, unit, vague: false }]);
  });
});

describe('and nothing else', () => {
  it.each([
    'A pair of shoes was found.',
    'A pair of old boats sank.',
    'The pair was hurt.',
    "A pair of children's gloves was found.",
    'It was not just a single attacker.',
    'A couple of weeks ago he left.',
    'A single mother died.',
    'Not a single victim was found.',
    'It ended without a single casualty.',
    'A single shot was fired.',
    'The quartet of strings played on.',
  ])('%s', (sentence) => {
    expect(readFigures(sentence)).toEqual([]);
  });
});
