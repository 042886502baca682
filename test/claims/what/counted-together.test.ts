import { describe, expect, it } from 'vitest';
import { partOf } from '../described.ts';

const predicate = partOf('predicate');

describe('what is counted beside another count shares its predicate', () => {
  it.each([
    ['A gas leak killed 22 children along with ‹six› teachers.', 'killed'],
    ['In all 22 children had been killed along with ‹six› teachers.', 'killed'],
    ['The monitor gave a toll of 36 dead, among them 15 children and ‹four› nurses.', 'killed'],
    ['The flood killed three soldiers, ‹two› drivers and a nurse.', 'killed'],
    ['Nine miners were killed together with ‹four› rescuers.', 'killed'],
    ['Twelve people were wounded, including ‹four› officers and two firefighters.', 'injured'],
    ['Twelve people were wounded, including four officers and ‹two› firefighters.', 'injured'],
    ['The dead included ‹five› women and three boys.', 'killed'],
    ['The dead included five women and ‹three› boys.', 'killed'],
    ['Police arrested six dockers as well as ‹three› clerks.', 'arrested'],
    ['The fire destroyed 40 houses and ‹two› barns.', 'destroyed'],
    ['The fire destroyed 40 houses, two barns, three mills, six cabins and ‹nine› stables.', 'destroyed'],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    // A clause of its own.
    ['Nine miners were killed and ‹two› homes have no roof.', null],
    ['The blast killed nine miners, and ‹two› homes have no roof.', null],
    ['The blast killed nine miners, and ‹two› are in hospital.', 'hospitalised'],
    ['Nine miners were killed and ‹40› were hurt.', 'injured'],
    // More than a sentence tells together.
    [`The fire destroyed 40 houses, ${'two barns, '.repeat(8)}and ‹nine› stables.`, null],
    // Nothing is counted before.
    ['The captain, along with ‹six› teachers, wrote a letter.', null],
    ['The fleet included ‹five› barges.', 'verb:included'],
  ])('but not: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });
});

describe('what is counted first in a list shares the verb behind it', () => {
  it.each([
    ['‹Six› women and two men were hurt.', 'injured'],
    ['‹Six› women, two men and a child were hurt.', 'injured'],
    ['Six women, ‹two› men and a child were hurt.', 'injured'],
    ['‹Two› clerks and a nurse were each shot at least once.', 'shot'],
    ['‹2› boys, 2 girls killed in Halden', 'killed'],
    ['The sheriff said ‹two› clerks and two nurses were killed.', 'killed'],
    ['She wept where ‹two› clerks and two nurses were killed.', 'killed'],
    ['A total of ‹40› soldiers and guards were killed.', 'killed'],
    ['‹Eight› pupils between 7 and 12 years old and a teacher were killed.', 'killed'],
    ['‹Eight› pupils between 7 and 12 years old were killed.', 'killed'],
    ['At least ‹14› boats and a crane were destroyed.', 'destroyed'],
    ['‹35›+ dead & 70+ wounded after the blast', 'killed'],
    ['35+ dead & ‹70›+ wounded after the blast', 'injured'],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    // No subject, or a verb of its own.
    ['He told of ‹six› women and two men were hurt.'],
    ['There were ‹six› women and two men were hurt.'],
    ['In ‹six› houses and two barns were found.'],
    // What the verb is said of is no member of the list.
    ['‹Six› women and, as far as anybody knows in the town of Halden on the river Aure, two men were hurt.'],
  ])('but not: %s', (marked) => {
    expect(predicate(marked)).toBe(null);
  });
});

describe('what is counted is among those whom something befell', () => {
  it.each([
    ['‹Six› women and two men were among the dead.', 'killed'],
    ['Six women and ‹two› men were among those killed in the clashes.', 'killed'],
    ['‹Six› children among 19 dead in Halden', 'killed'],
    ['‹Two› nurses are among the injured.', 'injured'],
    ['Among the dead were ‹22› children.', 'killed'],
    ['Among those killed were ‹three› children and three women.', 'killed'],
    ['Among those killed were three children and ‹three› women.', 'killed'],
    ['Those killed in the two attacks include ‹14› children and four women.', 'killed'],
    ['Those killed in the two attacks include 14 children and ‹four› women.', 'killed'],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    ['‹Six› men were among those who killed the mayor.'],
    ['Among those who killed the mayor were ‹six› men.'],
    ['‹Six› women were among the guests.'],
    ['Among the guests were ‹six› women.'],
    ['The guests include ‹14› children.'],
  ])('but not: %s', (marked) => {
    expect(predicate(marked)).not.toBe('killed');
  });
});

describe('some of those who were counted before share what befell these', () => {
  it.each([
    ['The flood drowned 31 farmers, ‹nine› of them women.', 'killed'],
    [
      'A bus left the road in the hills above Halden on Monday and 31 passengers died, ‹nine› of them children.',
      'killed',
    ],
    ['The gale hurt 31 people on 4 May, ‹nine› of them young children.', 'injured'],
    ['The gale hurt 31, ‹nine› of them women.', 'injured'],
    ['31 people, ‹nine› of them women, were hurt when the ferry struck the quay.', 'injured'],
    ['The gale killed 31 people and hurt 60 sailors, ‹nine› of them women.', 'injured'],
    ['31 people died in 12 villages, ‹nine› of them children.', 'killed'],
    ['31 people died on Monday, ‹nine› of whom were old women.', 'killed'],
    ['The crew rescued 31 people, ‹nine› of them children.', 'rescued'],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    // It befell those who were counted before, and no place.
    ['31 people died in ‹12› villages, nine of them children.', null],
    // Nothing befell those who were counted nearest.
    ['The town has 31 bakers, ‹nine› of them women.', null],
    ['The gale hurt 31 people; the club has 200 sailors, ‹nine› of them women.', null],
  ])('but not: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });
});

describe('some of those whom something befell', () => {
  it.each([
    ['‹Six› of the dead were children.', 'killed'],
    ['‹Six› of those killed were women.', 'killed'],
    ['‹Six› of the 31 dead were from Moss.', 'killed'],
    ['‹Six› of the 31 wounded attend a school.', null],
    ['‹Six› of the wounded were children.', 'injured'],
    ['‹Six› of the missing are boys.', 'missing'],
    ['‹Four› of those arrested were students.', 'arrested'],
    // What else befell them is told of them.
    ['‹Six› of the wounded were taken to hospital.', 'hospitalised'],
    ['‹Six› of the dead were found in a cellar.', 'found'],
    ['‹Six› of the passengers were children.', null],
    ['‹Six› of the victims’ children were there.', null],
    ['‹Six› of those who killed him are in jail.', null],
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });
});
