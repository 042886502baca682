import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';

describe('compounds with blanks around their hyphens', () => {
  it.each([
    ['one - third of them left.', 1 / 3, null],
    ['It took two - thirds of them.', 2 / 3, null],
    ['They sold 30 - year bonds.', 30, 'year'],
    ['It is a two - door car.', 2, 'door'],
    ['A 16 - year - old boy drowned.', 16, 'year-person'],
    ['They lost twenty - eight boats.', 28, 'boat'],
    ['It is a 12 - page report.', 12, 'page'],
  ])('%s', (sentence, value, unit) => {
    expect(readFigures(sentence)).toMatchObject([{ value, unit }]);
  });

  it.each([
    ['It lost 12 - the boats had sunk.', 12, null],
    ['They saved 40 - people from Moss.', 40, null],
    ['They saved eight - years later.', 8, null],
  ])('a dash: %s', (sentence, value, unit) => {
    expect(readFigures(sentence)).toMatchObject([{ value, unit }]);
  });
});
