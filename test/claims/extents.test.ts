import { describe, expect, it } from 'vitest';
import { partOf } from './described.ts';

const extent = partOf('extent');

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
    ['In initial reports, police spoke of ‹two› people killed.', 'part'],
    ['The man shot ‹two› guards and Sheriff Ida Holm.', 'part'],
    ['The man shot ‹two› guards -- Per Lund and Kai Moe -- and Moss County Sheriff Ida Holm.', 'part'],
    ['The man shot ‹two› guards, Sergeant Per Lund and Sheriff Ida Holm.', 'whole'],
    ['‹Four› guards also died.', 'part'],
    ['‹Four› guards were also killed.', 'part'],
    ['He and ‹three› others were shot.', 'addition'],
    ['Baker & ‹three› others wounded in Halden', 'addition'],
    ['‹Two› women and another man were shot.', 'part'],
    ['‹Two› women were shot in the arm while another woman was shot in the leg.', 'part'],
    ['‹Two› women were shot, and another man was arrested.', 'whole'],
    ['The fire killed ‹two› people on the ground floor and one on the second.', 'part'],
    ['The fire killed ‹six› people, four in the hall and two in the cellar.', 'whole'],
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
    ['The coroner identified ‹three› victims.', 'part'],
    // With those who died of it, not all who were only wounded.
    ['The fight left ‹six› people wounded, two mortally.', 'part'],
    ['In all, ‹two› people were shot at the bar.', 'whole'],
    ['It was a block from where ‹five› people were shot.', 'part'],
    ['The street saw a December attack that left ‹five› people hurt.', 'part'],
    ['The attack that left ‹five› people hurt was in December.', 'whole'],
    ["They feared an attack such as last year's massacre in Moss that killed ‹49› people.", 'part'],
    ["It recalled last year's massacre in Moss, which killed ‹49› people.", 'part'],
    ["Last year's massacre killed ‹49› people.", 'whole'],
    ['He is sought for the killing of ‹five› men in a separate shooting.', 'part'],
    ['He is sought for the death of a ‹fifth› man in a separate shooting.', 'part'],
    ['Officials originally said that ‹seven› people were shot.', 'part'],
    ['In other raids, ‹eight› people were shot.', 'part'],
    // Shots at one of several targets.
    ['He fired ‹14› rounds at the car.', 'part'],
  ])('%s', (marked, expected) => {
    expect(extent(marked)).toBe(expected);
  });
});
