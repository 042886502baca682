import { describe, expect, it } from 'vitest';
import { scopeInWords } from '../../../server/src/claims/scope.ts';
import { described } from '../described.ts';

const scope = (marked: string) => scopeInWords(described(marked).scope);

describe('what narrows a figure', () => {
  it.each([
    ['‹Six› people were killed in Halden.', ['in halden']],
    ['In Halden ‹six› people were killed.', ['in halden']],
    ['In Old Halden, the storm killed ‹six› people.', ['in old halden']],
    ['In Halden ‹six› people were killed in Moss.', ['in moss']],
    // There somebody said it, or it was long ago in the sentence.
    ['In Halden, the mayor said ‹six› people were killed.', []],
    ['In Halden the wind blew off roofs, felled trees and killed ‹six› people.', []],
    ['On Tuesday ‹six› people were killed.', ['on tuesday']],
    ['‹Six› people were killed in Norway’s raids.', []],
    ['‹Seven› people, including the gunman, were killed.', ['with the attacker']],
    ['He killed ‹two› people and then himself.', ['besides the attacker']],
    ['‹Nine› people were killed in weekend shootings.', ['over several attacks']],
    ["‹Nine› people were killed in Monday's flood.", ['on monday']],
    // On the day of the report.
    ['‹Nine› people were shot there today.', ['today']],
    // Before a number without an article it is what somebody did.
    ['The harbour office reported ‹seven› people were killed.', []],
    ['The harbour office confirmed ‹seven› deaths.', []],
    ['The storm killed a reported ‹seven› people.', ['reported']],
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
