import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { areHoursApart, type Stage } from '../../../../server/src/collation/frames/clause/stages.ts';
import { sourcesOf } from '../../told.ts';

function stages(text: string): readonly Stage[] {
  return candidatesOf(sourcesOf([[null, text]])[0]!).map(({ frame }) => frame.stage);
}

describe('at which point in the course of things a figure holds', () => {
  it.each([
    ['The hall has room for 900 guests.', 'isCapacity', true],
    ['The mill is able to press 900 barrels.', 'isCapacity', true],
    ['The mill pressed 900 barrels.', 'isCapacity', false],
    ['The mill could lose 900 barrels.', 'isCapacity', false],
    ['The quay was built for some 900 boats.', 'isMadeFor', true],
    ['There will be a fair for 900 boats.', 'isAhead', true],
    ['There may be a fair for 900 boats.', 'isAhead', false],
    ['The quota for cod in these waters is 900 tonnes.', 'isNorm', true],
    ['A 900 tonne quota was set.', 'isNorm', true],
    ['The quota for cod was broken when boats landed 900 tonnes.', 'isNorm', false],
    ['Boats landed twice the quota and sold 900 tonnes.', 'isNorm', false],
    ['The quay was paid for by 900 boats.', 'isMadeFor', false],
    ['The quay may hold up to 900 boats.', 'isLimit', true],
    ['Savings of up to 900 dollars are insured.', 'isLimit', true],
    ['There may be up to 900 boats.', 'isLimit', false],
    ['The fire must have destroyed at least 900 boats.', 'isLimit', false],
    ['The fire destroyed at least 900 boats.', 'isLimit', false],
    ['Oster now has 900 boats.', 'isNow', true],
    ['Oster had 900 boats.', 'isNow', false],
    ['Oster will soon sell 900 boats.', 'isAhead', true],
    ['Oster sold 900 boats.', 'isAhead', false],
    ['Oster has already sold 900 boats.', 'isDone', true],
    ['Oster sells 900 boats.', 'isDone', false],
    ['In the first three months Oster sold 900 boats.', 'span', 'beginning'],
    ['Oster sold 900 boats in all.', 'span', 'whole'],
    ['The first boats of Oster cost 900 dollars.', 'span', null],
  ] as const)('%s %s', (text, name, expected) => {
    expect(stages(text)[0]![name]).toBe(expected);
  });

  it('the nearest words of two decide', () => {
    const both = stages('It sold 3,000 tickets on the first day and 19,000 tickets in all.');
    expect(both.map(({ span }) => span)).toEqual(['beginning', 'whole']);
  });

  it.each([
    ['Turnout was 22 per cent by 11.30 a.m.', [690, 690]],
    ['Turnout was 22 per cent at 5 pm.', [1020, 1020]],
    ['Turnout was 22 per cent in the afternoon.', [720, 1080]],
    ['Turnout was 22 per cent among morning people.', null],
  ])('the hour: %s', (text, expected) => {
    expect(stages(text)[0]!.hours).toEqual(expected);
  });

  it('two hours are apart where they have no minute in common', () => {
    expect(areHoursApart([690, 750], [1020, 1020])).toBe(true);
    expect(areHoursApart([720, 1080], [1020, 1020])).toBe(false);
    expect(areHoursApart([720, 1080], null)).toBe(false);
  });
});
