import { describe, expect, it } from 'vitest';
import { partOf } from './described.ts';

const extent = partOf('extent');
const modality = partOf('modality');
const scope = partOf('scope');

describe('whether a figure is the whole', () => {
  it.each([
    ['The flood killed ‹six› people.', 'whole'],
    ['The flood killed more than ‹600› people.', 'whole'],
    ['The flood killed one man and injured ‹three› others.', 'whole'],
    ['Hundreds of people were hurt, ‹two› of them badly injured.', 'part'],
    ['The flood killed six people, including ‹two› children.', 'part'],
    ['‹One› of four people shot was a guard.', 'part'],
    ['The other ‹two› victims were killed later.', 'part'],
    ['‹Three› more people were killed.', 'addition'],
    ['Another ‹three› people were killed.', 'addition'],
    ['The count rose by ‹nine› deaths.', 'addition'],
    ['He and ‹three› others were shot.', 'addition'],
    ['Baker & ‹three› others wounded in Halden', 'addition'],
    ['‹Two› women and another man were shot.', 'part'],
    // The level that is reached, beside the amount of its change.
    ['The count rose by nine to ‹27› deaths.', 'whole'],
    // The first cases of an illness are all that there are by then.
    ['Norway’s first ‹two› cases are confirmed.', 'whole'],
    ['The first ‹two› victims were found.', 'part'],
    // Those in hospital beside the dead.
    ['One man died, and ‹two› others are in hospital.', 'whole'],
    // Another happening than the one reported.
    ['Several hours later, ‹two› people were shot in Halden.', 'part'],
    ['In August 2015, ‹two› people were shot at the bar.', 'part'],
    ['In 2015, ‹two› people were shot at the bar.', 'part'],
    ['August 2015: ‹Two› people were shot at the bar.', 'part'],
    // Suspects are counted together; what befell others on another day is no part of it.
    ['A man and ‹two› women were arrested.', 'part'],
    ['He came days after ‹five› guards were killed in Moss.', 'part'],
    // Of how many the names are known.
    ['Police released the names of ‹three› people killed.', 'part'],
    // With those who died of it, not all who were only wounded.
    ['The fight left ‹six› people wounded, two mortally.', 'part'],
    ['In all, ‹two› people were shot at the bar.', 'whole'],
    ['Officials originally said that ‹seven› people were shot.', 'part'],
    ['In other raids, ‹eight› people were shot.', 'part'],
    // Shots at one of several targets.
    ['He fired ‹14› rounds at the car.', 'part'],
  ])('%s', (marked, expected) => {
    expect(extent(marked)).toBe(expected);
  });
});

describe('how a claim is put forward', () => {
  it.each([
    ['The flood killed ‹six› people.', 'asserted'],
    ['The flood may have killed ‹six› people.', 'feared'],
    ['Up to ‹600› people could be dead.', 'feared'],
    ['It was ‹four› people who were hurt, not five.', 'asserted'],
    ['The mayor denied that ‹six› people were killed.', 'denied'],
    ['The town will evacuate ‹600› people.', 'planned'],
    ['If the dam breaks, ‹600› people are killed.', 'hypothetical'],
  ])('%s', (marked, expected) => {
    expect(modality(marked)).toBe(expected);
  });
});

describe('what narrows a figure', () => {
  it.each([
    ['‹Six› people were killed in Halden.', ['in halden']],
    ['On Tuesday ‹six› people were killed.', ['on tuesday']],
    ['‹Six› people were killed in Norway’s raids.', []],
    ['‹Seven› people, including the gunman, were killed.', ['with the attacker']],
    ['He killed ‹two› people and then himself.', ['besides the attacker']],
    ['‹Nine› people were killed in weekend shootings.', ['over several attacks']],
    ['‹Nine› people were killed there this year.', ['over a period']],
    ["‹Nine› people were killed in Monday's flood.", ['on monday']],
    ['‹Nine› were hurt in a violent weekend.', ['over a period']],
    // The toll of an illness is counted over a period by itself.
    ['‹Nine› people died of measles this year.', []],
    ['‹Nine› people were shot there within ten hours.', ['over a period']],
    // Another year's; a full date is that of the happening itself.
    ['A fire there killed ‹nine› people in 2011.', ['in the year 2011']],
    ['A fire there killed ‹nine› people in March 2011.', ['in the year 2011']],
    ['‹Nine› people were killed on 3 March 2011.', []],
    // Cases by how sure they are, and by country.
    ['Norway’s first ‹two› cases of flu are confirmed.', ['confirmed', 'of norway']],
    ['Doctors in Norway see ‹27› possible and one “probable” flu case.', ['suspected', 'of norway']],
    ['The storm reached them after ‹9 p.m.›', ['after']],
    ['The storm reached them shortly after ‹9 p.m.›', ['shortly after']],
    ['The storm reached them just after ‹9 p.m.›', ['about']],
  ])('%s', (marked, expected) => {
    expect(scope(marked)).toEqual(expected);
  });
});
