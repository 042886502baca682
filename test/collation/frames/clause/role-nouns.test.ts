import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { areCalledApart, arePartedAlike } from '../../../../server/src/collation/frames/clause/role-nouns.ts';
import { sourcesOf } from '../../told.ts';

/** The nouns of the first claim of a text. */
function nouns(text: string) {
  return candidatesOf(sourcesOf([['2024-05-01', text]])[0]!).at(-1)!.frame.roleNouns;
}

describe('the nouns of a figure and of the subject of its clause', () => {
  it.each([
    ['The telescope has 12 mirrors.', 'mirror', 'telescope', 'have'],
    ["The telescope's mirror weighs 12 tonnes.", null, 'mirror', 'weigh'],
    ['The fire destroyed 12 barns.', 'barn', 'fire', 'destroy'],
    ['Ida Holm sold 12 boats.', 'boat', 'holm', 'sell'],
    ['The bond was set at 500 euros.', null, 'bond', 'set'],
    // What a preposition leads is no subject.
    ['In June the factory made 1,400 cars.', 'car', null, null],
  ])('%s', (text, counted, subject, verb) => {
    const told = nouns(text);
    expect([told.counted?.head ?? null, told.subject?.head ?? null, told.verb]).toEqual([counted, subject, verb]);
  });

  it.each([
    ['Bus drivers want 12 days.', 'Train drivers want 15 days.', true],
    ['Bus drivers want 12 days.', 'Drivers want 15 days.', false],
    ['The English edition sold 12 copies.', 'The German edition sold 15 copies.', true],
    ['Tesk barley costs 12 crowns.', 'Marn barley costs 15 crowns.', true],
    ['Tesk barley costs 12 crowns.', 'Tesk barley costs 15 crowns.', false],
    ['Tesk barley costs 12 crowns.', 'Barley costs 15 crowns.', false],
    ['Dear barley costs 12 crowns.', 'Tesk barley costs 15 crowns.', false],
    ['Voters under 30 want 12 seats.', 'Voters over 60 want 15 seats.', true],
    ['Voters under 30 want 12 seats.', 'Voters under 30 want 15 seats.', false],
    ["The mayor's party won 12 seats.", 'The mayor won 15 seats.', true],
    ['The course for beginners takes 12 weeks.', 'The course for trainers takes 15 weeks.', true],
    ['The course for doctors takes 12 weeks.', 'The course for physicians takes 15 weeks.', false],
  ])('two of a kind: %s | %s: %s', (a, b, expected) => {
    expect(arePartedAlike(nouns(a).subject, nouns(b).subject)).toBe(expected);
    expect(arePartedAlike(nouns(b).subject, nouns(a).subject)).toBe(expected);
  });

  it.each([
    ['The mirror weighs 12 tonnes.', 'The camera weighs 15 tonnes.', true],
    ['The shop sold 12 boats.', 'The store sold 15 boats.', false],
    ['The company sold 12 boats.', 'The maker sold 15 boats.', false],
    ['The mirror weighs 12 tonnes.', 'The mirror weighs 15 tonnes.', false],
  ])('two things by what they are called: %s | %s: %s', (a, b, expected) => {
    expect(areCalledApart(nouns(a).subject, nouns(b).subject)).toBe(expected);
  });
});
