import { describe, expect, it } from 'vitest';
import { mayBeOnePeriod } from '../../../server/src/collation/answers/periods.ts';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { found, sourcesOf } from '../told.ts';

const FRIDAY = 'Seven people were killed by shelling in Dalvik on Friday, the mayor said.';
const WEEK = 'Seven people died of cholera in Dreva in the week to 14 March, the mayor said.';

describe('counts of different periods are not set against each other', () => {
  it.each([
    [FRIDAY, 'Twelve people have been killed by shelling in Dalvik since the war began, the mayor said.'],
    [
      'Seven people died of cholera in Dreva in the past 24 hours.',
      'Twelve people have died of cholera in Dreva since August.',
    ],
    ['Seven people died of cholera in Dreva overnight.', 'Twelve people have died of cholera in Dreva since August.'],
    ['Seven people died of cholera in Dreva this month.', 'Twelve people have died of cholera in Dreva since August.'],
    [
      'Police in Dalvik arrested 40 people in the past week.',
      'Police in Dalvik have arrested 90 people since January.',
    ],
    [WEEK, 'Twelve people died of cholera in Dreva in the week to 7 March, the mayor said.'],
  ])('%s / %s', (one, other) => {
    expect(found(['2026-03-14', one], ['2026-03-14', other])).toEqual([]);
  });

  it.each([
    ['on Friday', true],
    ['overnight', true],
    ['on Thursday', false],
  ])('what happened at the weekend may have been %s: %s', (when, expected) => {
    const one = ['2026-03-16', 'Seven people were killed in a raid in Dalvik at the weekend.'] as const;
    const other = ['2026-03-16', `Twelve people were killed in a raid in Dalvik ${when}.`] as const;
    expect(found(one, other)).toHaveLength(expected ? 1 : 0);
  });

  it('but those of one month are, whether or not its year is told', () => {
    const one = ['', 'In April seven people died of cholera in Dreva, the mayor said.'] as const;
    const other = ['2026-05-14', 'In April twelve people died of cholera in Dreva, the mayor said.'] as const;
    expect(found(one, other)).toHaveLength(1);
  });

  it.each([
    ['Orbis earned $139 million over the eight-year span.', true],
    ['Orbis earned $139 million over seven years.', true],
    ['Orbis earned $139 million over three years.', false],
  ])('what a length of time alone tells may be any stretch as long: %s', (text, expected) => {
    const [one, other] = sourcesOf([
      ['2026-03-14', text],
      ['2026-03-14', 'Orbis earned $148 million from 2017 to 2024.'],
    ]).flatMap((each) => candidatesOf(each).filter(({ sort }) => sort === 'money'));
    expect(mayBeOnePeriod(one!.told, other!.told)).toBe(expected);
    expect(mayBeOnePeriod(other!.told, one!.told)).toBe(expected);
  });

  it('but those of one are', () => {
    expect(found(['2026-03-14', FRIDAY], ['2026-03-14', FRIDAY.replace('Seven', 'Twelve')])).toEqual([
      'contradiction: people killed in Dalvik: Seven / Twelve',
    ]);
    expect(found(['2026-03-14', WEEK], ['2026-03-14', WEEK.replace('Seven', 'Twelve')])).toEqual([
      'contradiction: people killed in Dreva in the week to 14 March: Seven / Twelve',
    ]);
  });
});
