import { describe, expect, it } from 'vitest';
import { scopeInWords } from '../../../server/src/claims/scope.ts';
import { described, partOf } from '../described.ts';

const modality = partOf('modality');
const scope = (marked: string) => scopeInWords(described(marked).scope);

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
    // Over a period that begins on a day.
    ['‹Nine› people were shot there since Friday.', ['on friday', 'since friday']],
    ['‹Nine› people were shot there since June 21.', ['since june 21']],
    // On the day of the report.
    ['‹Nine› people were shot there today.', ['today']],
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
