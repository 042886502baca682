import { describe, expect, it } from 'vitest';
import { partOf } from '../described.ts';

const extent = partOf('extent');

describe('whether a figure is the whole', () => {
  it.each([
    ['The flood killed ‹six› people.', 'whole'],
    ['The flood killed more than ‹600› people.', 'whole'],
    ['The flood killed one man and injured ‹three› others.', 'whole'],
    ['More than a ‹quarter of a million› people have been killed.', 'whole'],
    ['Some ‹three quarters of a million› people were killed.', 'whole'],
    ['Hundreds of people were hurt, ‹two› of them badly injured.', 'part'],
    ['‹A pair› of guards were hurt.', 'whole'],
    ['The flood killed six people, including ‹two› children.', 'part'],
    ['‹One› of four people shot was a guard.', 'part'],
    ['Among the dead are ‹14› women, nine men and six children.', 'part'],
    ['Among the dead are 14 women, ‹nine› men and six children.', 'part'],
    ['Among the dead are 14 women, nine men and ‹six› children.', 'part'],
    ['Among those injured in the flood were ‹three› children.', 'part'],
    ['Among the ‹31› dead are 14 women.', 'whole'],
    ['Five sailors were among at least ‹38› people hurt in the storm.', 'whole'],
    ['A cook among ‹7› people hurt in Moss', 'whole'],
    ['The storm hurt 38 people, among them ‹five› sailors.', 'part'],
    ['The dead include ‹five› women.', 'part'],
    ['Among the reeds stood a boat; ‹five› women were killed.', 'whole'],
    ['Of the 90 guests, ‹12› were killed.', 'part'],
    ['Of 854 people with pneumonia in Moss, ‹59› died.', 'part'],
    ['Of the ‹90› guests, 12 were killed.', 'whole'],
    ['In the fall of 1990, ‹12› people were killed.', 'whole'],
    ['The other ‹two› victims were killed later.', 'part'],
    ['‹Three› more people were killed.', 'addition'],
    ['Another ‹three› people were killed.', 'addition'],
    ['The count rose by ‹nine› deaths.', 'addition'],
    ['The crew was cut sharply by ‹nine› sailors.', 'addition'],
    ['The parade was watched by ‹nine› sailors.', 'whole'],
    ['A march by some ‹4,100› nurses went on.', 'whole'],
    ['‹Four› guards also died.', 'part'],
    ['‹Four› guards were also killed.', 'part'],
    ['He and ‹three› others were shot.', 'addition'],
    ['Baker & ‹three› others wounded in Halden', 'addition'],
    // The level that is reached, beside the amount of its change.
    ['The count rose by nine to ‹27› deaths.', 'whole'],
    // The first cases of an illness are all that there are by then.
    ['Norway’s first ‹two› cases are confirmed.', 'whole'],
    ['The first ‹two› victims were found.', 'part'],
    // Those in hospital beside the dead.
    ['One man died, and ‹two› others are in hospital.', 'whole'],
    ['A climber died in the hut; the ‹seven› others were injured.', 'whole'],
    ['One climber is in a coma; the ‹seven› others were injured less badly.', 'addition'],
    ['Rescuers found the ‹seven› other climbers injured in the hut.', 'addition'],
    // Suspects are counted together.
    ['A man and ‹two› women were arrested.', 'part'],
    ['The fight injured ‹two› men and a 9-year-old girl.', 'part'],
    ['The fight injured ‹two› men and a woman.', 'part'],
    ['The storm injured ‹two› men and a horse.', 'whole'],
    ['Man, ‹3› girls shot in Halden', 'part'],
    ['A woman and ‹six› children were killed.', 'part'],
    // Of how many the names are known.
    ['Police released the names of ‹three› people killed.', 'part'],
    ['The coroner identified ‹three› victims.', 'part'],
    // With those who died of it, not all who were only wounded.
    ['The fight left ‹six› people wounded, two mortally.', 'part'],
    ['In all, ‹two› people were shot at the bar.', 'whole'],
    // Shots at one of several targets.
    ['He fired ‹14› rounds at the car.', 'part'],
  ])('%s', (marked, expected) => {
    expect(extent(marked)).toBe(expected);
  });
});
