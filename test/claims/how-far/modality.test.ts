import { describe, expect, it } from 'vitest';
import { found } from '../../collation/told.ts';
import { partOf } from '../described.ts';

const modality = partOf('modality');

describe('how a claim is put forward', () => {
  it.each([
    ['The flood killed ‹six› people.', 'asserted'],
    ['It was ‹four› people who were hurt, not five.', 'asserted'],
    // Feared, planned, supposed.
    ['The flood may have killed ‹six› people.', 'feared'],
    ['Up to ‹600› people could be dead.', 'feared'],
    ['‹Six› people were feared dead.', 'feared'],
    ['The town will evacuate ‹600› people.', 'planned'],
    ['‹600› people are slated to be moved.', 'planned'],
    ['They were praying that ‹nobody› had died.', 'planned'],
    ['The town hopes to move ‹600› people.', 'planned'],
    ['The town wants to hire ‹600› people.', 'planned'],
    ['The town wanted its port to hire ‹600› people.', 'planned'],
    ['The town is going to move ‹600› people.', 'planned'],
    ['The town had to move ‹600› people.', 'asserted'],
    ['The town wants the road to Velm, and ‹600› people moved.', 'asserted'],
    // Verbs with helpers of their own.
    ['The town proposed the road in May and since has moved ‹600› people.', 'asserted'],
    ['The toll may rise and is now at ‹six› people killed.', 'asserted'],
    ['The flood may spread and kill ‹six› people.', 'feared'],
    ['The flood killed ‹six› people if one goes by the mayor.', 'asserted'],
    ['If you believe the radio, ‹six› people were killed.', 'asserted'],
    ['If one boat sinks, ‹six› people are killed.', 'hypothetical'],
    ['If the dam breaks, ‹600› people are killed.', 'hypothetical'],
    // What somebody said would be is planned, unless it depends on something.
    ['The mayor said that ‹600› people would be moved.', 'planned'],
    ['The mayor said that the town would move ‹600› people.', 'planned'],
    ['The mayor said that ‹600› people would be moved if it rained.', 'hypothetical'],
    ['A flood would move ‹600› people.', 'hypothetical'],
    // What an authority estimates it asserts.
    ['The bank estimates that ‹600› people lost their homes.', 'asserted'],
    ['Doctors believe that ‹six› people were killed.', 'asserted'],
    ['About ‹50› people could hardly breathe.', 'asserted'],
    ['Up to 2 May, ‹600› people were killed.', 'asserted'],
    // What a count may come to, not what it is; the mark reaches no farther than its clause.
    ['The toll could rise to ‹19›.', 'expected'],
    ['The death toll is expected to climb to ‹19›.', 'expected'],
    ['‹12› people were killed, and the toll could rise to 19.', 'asserted'],
    ['The flood may have killed 12 people, and it injured ‹40›.', 'asserted'],
  ])('%s', (marked, expected) => {
    expect(modality(marked)).toBe(expected);
  });

  it.each([
    ['The mayor denied that ‹six› people were killed.', 'denied'],
    ['The flood did not kill ‹six› people.', 'denied'],
    ['‹Six› people were not killed.', 'denied'],
    ['‹Six› people had not been found.', 'asserted'],
    // The negation governs something else.
    ['There are no roads to the valley, where ‹600› people live.', 'asserted'],
    ['It is not clear whether ‹six› people were killed.', 'asserted'],
    ['Not only ‹six› people were killed.', 'asserted'],
    ['The ship, which did not sink, carried ‹600› people.', 'asserted'],
  ])('a negation counts where it governs the figure: %s', (marked, expected) => {
    expect(modality(marked)).toBe(expected);
  });

  it.each([
    ['Posts falsely claim that ‹19› people were killed.', 'refuted'],
    ['This paper wrongly reported that ‹19› people were killed.', 'refuted'],
    ['FALSE: ‹19› people were killed.', 'refuted'],
    ['Reports that ‹19› people were killed are false.', 'refuted'],
    ['There is no truth in reports that ‹19› people were killed.', 'refuted'],
    ['Twelve people, rather than ‹19›, were killed.', 'refuted'],
    ['The agency withdrew a report that ‹19› people were killed.', 'withdrawn'],
    ['The army withdrew ‹600› soldiers.', 'asserted'],
  ])('what others tell wrongly and what is taken back: %s', (marked, expected) => {
    expect(modality(marked)).toBe(expected);
  });

  it('what is no claim of its source is set against none', () => {
    const sinks = (body: string): [string, string] => ['2026-03-14', body];
    const twelve = sinks('A ferry sank off Dalvik on Friday, killing 12 people.');
    const when = '19 people were killed when a ferry sank off Dalvik on Friday.';
    expect(found(twelve, sinks(when))).toHaveLength(1);
    for (const lead of ['Posts falsely claim that', 'The agency withdrew a report that', 'FALSE:'])
      expect(found(twelve, sinks(`${lead} ${when}`))).toEqual([]);
    expect(found(twelve, sinks('A ferry sank off Dalvik on Friday. The death toll may climb to 19.'))).toEqual([]);
  });
});
