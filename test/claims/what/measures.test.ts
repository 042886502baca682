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
    ['The number of bodies taken from the ruins had reached ‹13›.', 'killed'],
    ['The number of survivors stood at ‹30›.', 'survived'],
    // The measure stands behind its value.
    ['Divers found the last bodies, bringing to ‹19› the number of dead.', 'killed'],
    ['Three more died in hospital, taking to ‹40› the official death toll.', 'killed'],
    ['The moves bring to ‹19› the number of windmills.', null],
    // All of what was told before.
    ['Divers brought up three more bodies, which makes ‹ten› in all.', 'killed'],
    ['Two more patients died, making ‹14› altogether.', 'killed'],
    ['Police arrested 12 more people, making it ‹45› so far.', 'arrested'],
    ['The army arrested nine more men, for a total of ‹33›.', 'arrested'],
    ['They bought two more mills, which makes ‹ten› in all.', null],
    ['Two more patients died, making ‹14› nurses weep.', 'verb:made'],
    // What stands behind the number tells more.
    ['The death toll has risen to 13 and ‹106› injured.', 'injured'],
    ['The number of windmills grew to ‹12›.', null],
    // A noun that is counted itself takes its number without any other.
    ['Injuries now stand at ‹1,025›.', 'injured'],
    ['Deaths across the valley have risen to ‹57›.', 'killed'],
    ['Arrests connected with the brawl had risen to ‹58› by noon.', 'arrested'],
    ['Casualties were put at ‹900›.', 'casualties'],
    ['Infections climbed to ‹90›.', 'infected'],
    ['Arrests totalled ‹291› by noon.', 'arrested'],
    ['Injuries now number ‹60›.', 'injured'],
    ['Killings numbered ‹45›.', null],
    // So do people in a state.
    ['The dead numbered ‹12›.', 'killed'],
    ['The missing numbered ‹14›.', 'missing'],
    ['The wounded had risen to ‹30› by noon.', 'injured'],
    ['The wounded sang ‹30›.', null],
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
