import { describe, expect, it } from 'vitest';
import { kindOfNoun, subjectKind } from '../../../server/src/claims/what/subjects.ts';
import { partOf } from '../described.ts';

const subject = partOf('subject');

describe('what a figure counts', () => {
  it.each([
    ['The flood killed ‹six› people.', 'person'],
    ['The flood killed ‹six› victims.', 'person'],
    ['‹6› dead in flood', 'person'],
    ['The town sent ‹160› personnel.', 'person'],
    ['The town sent ‹160› police.', 'officer'],
    ['The flood killed ‹two› and hurt four others.', 'person'],
    ['The flood wrecked five barns and damaged ‹12› others.', 'barn'],
    ['Gunmen wounded two teachers and ‹three› others.', 'person'],
    ['Some ‹200› Norwegians were evacuated.', 'person'],
    ['The flood killed ‹six› children.', 'child'],
    ['Police arrested ‹two› gunmen.', 'suspect'],
    ['They counted ‹six› deaths.', 'person'],
    ['The guard fired ‹14› rounds.', 'shot'],
    ['The river flooded ‹1,200› houses.', 'home'],
    ['The bill was opposed by ‹210› House Agrarians.', 'agrarian'],
    ['The Agrarians won ‹30› House seats.', 'seat'],
    ['‹12› Family Homes Burn', 'home'],
    ['The river drowned ‹30› sheep.', 'sheep'],
    ['They counted ‹40› other boats.', 'boat'],
    ['It covers ‹1,263› other animals and plants.', 'animal'],
    ['They met ‹40› other men.', 'man'],
    ['The flood hurt one man and ‹two› other people.', 'person'],
    ['‹Nine› of the members of the council are women.', 'woman'],
    ['‹Nine› of the new members are women.', 'woman'],
    ['‹Nine› of the members of the council are ill.', 'member'],
    ['‹Nine› of the members left, and there are women.', 'member'],
    ['A father of ‹three› who sails was there.', 'child'],
    ['Ship fires ‹59› US missiles at a base.', 'missile'],
  ])('%s', (marked, expected) => {
    expect(subject(marked)).toBe(expected);
  });
});

it('kinds of things are found by any of their nouns', () => {
  expect(kindOfNoun('deputies')?.name).toBe('officer');
  expect(kindOfNoun('windmill')).toBeUndefined();
  expect(subjectKind('officer')?.within).toBe('person');
});
