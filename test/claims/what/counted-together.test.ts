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
  ])('%s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });

  it.each([
    // A clause of its own.
    ['Nine miners were killed and ‹two› homes have no roof.', null],
    ['The blast killed nine miners, and ‹two› homes have no roof.', null],
    ['The blast killed nine miners, and ‹two› are in hospital.', 'hospitalised'],
    ['Nine miners were killed and ‹40› were hurt.', 'injured'],
    // Nothing is counted before.
    ['The captain, along with ‹six› teachers, wrote a letter.', null],
    ['The fleet included ‹five› barges.', 'verb:included'],
  ])('but not: %s', (marked, expected) => {
    expect(predicate(marked)).toBe(expected);
  });
});
