import { describe, expect, it } from 'vitest';
import { described } from '../described.ts';

describe('a measure that takes a figure as its value', () => {
  it.each([
    ['The death toll rose to ‹27›.', 'killed'],
    ['The toll from the flood now stands at ‹31›.', 'killed'],
    ['The number of injured has climbed to ‹68›.', 'injured'],
    ['Three more deaths bring the total to ‹40›.', 'killed'],
    ['The number of confirmed cases in Norway reached ‹42›.', 'cases'],
    ['The number of people who drowned rose to ‹17›.', 'killed'],
    ['The number of people who have died in the storm reached ‹19›.', 'killed'],
    ['The number of people arrested reached ‹24›.', 'arrested'],
    ['With the death toll estimated between ‹40 and 90›, crews dug on.', 'killed'],
    ['Villagers told of death tolls ranging from ‹40 to 90›.', 'killed'],
    // What stands behind the number tells more.
    ['The death toll has risen to 13 and ‹106› injured.', 'injured'],
    ['The number of windmills grew to ‹12›.', null],
    // A noun that is counted itself takes its number without any other.
    ['Injuries now stand at ‹1,025›.', 'injured'],
    ['Deaths across the valley have risen to ‹57›.', 'killed'],
    ['Arrests connected with the brawl had risen to ‹58› by noon.', 'arrested'],
    ['Casualties were put at ‹900›.', 'casualties'],
    ['Infections climbed to ‹90›.', 'infected'],
    ['Injuries kept ‹12› players away.', null],
    ['Arrests were made at ‹12› farms.', null],
    ['Deaths frightened the village of ‹1,025›.', null],
  ])('%s', (marked, predicate) => {
    expect(described(marked).predicate).toBe(predicate);
  });

  it('says how sure cases are, and in which country', () => {
    expect(described('The number of confirmed Norwegian cases rose to ‹42›.').scope).toEqual(
      described('Norway has ‹42› confirmed cases.').scope,
    );
    expect(described('Sweden reported ‹12› suspected cases.').scope).toMatchObject({
      standings: ['suspected'],
      country: 'sweden',
    });
  });
});
