import { describe, expect, it } from 'vitest';
import { figureIn } from '../only.ts';

describe('units that the words leave out', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null, kind: string][] = [
    ['At least 38,193 villagers have been killed and 87,903 have been wounded.', '87,903', 'villager', 'count'],
    ['It killed 1,200 people and caused 250 others to be taken hostage.', '250', 'person', 'count'],
    ['The toll reached 38,193 people, and 87,903 others were injured.', '87,903', 'person', 'count'],
    ['Fire destroyed 30 boats, and 12 others sank.', '12', 'boat', 'count'],
    ['One man drowned and four others were saved.', 'four', 'person', 'count'],
    ['Then 12 others drowned.', '12', 'person', 'count'],
    ['The highest bid is 84.75 cents, while the lowest is 74.07.', '74.07', 'cent', 'money'],
    ['It sold 3.9 million boats, up from 2.4 million in May.', '2.4 million', 'boat', 'count'],
    ['The index rose 64.06 points to 4,577.10.', '4,577.10', 'point', 'count'],
    ['The bond rose by 2 per cent but the share fell by 1.', '1', 'percent', 'percentage'],
    ['Three sailors swam and two of them drowned.', 'two', 'sailor', 'count'],
    ['At least 17 people, including five children, drowned and dozens more were hurt.', 'dozens', 'person', 'count'],
    ['The strike cost them $12; 8 of them swam.', '8', null, 'count'],
    ['He got 12 years, 8 of them suspended.', '8', 'year', 'duration'],
    ['It sold 3.9 million boats, against 2.4 million a year earlier.', '2.4 million', 'boat', 'count'],
    ['The screen shows 1125 x 2436 pixels.', '1125', 'pixel', 'measure'],
    ['The wait rose to 81 days from 53 in May.', '53', 'day', 'duration'],
    ['It has 7.5 piers per 100 people, against 6.7 in Moss.', '6.7', 'pier-per-100-person', 'count'],
    ['Eleven sailors were tried in 15 years, five of whom drowned.', 'five', 'sailor', 'count'],
    ['The wait fell from 36 to just 21 days.', '36', 'day', 'duration'],
    ['The crew grew from 36 to about 40 sailors.', '36', 'sailor', 'count'],
    // not shared
    ['She won the 200m in a best of 20.88.', '20.88', null, 'count'],
    ['The index rose 2 per cent to 4,577.10.', '4,577.10', null, 'count'],
    ['Forty boats met 3,000,000 gulls and 12.', '12', null, 'count'],
    ['They paid €40 (£35) and 20 guests left.', '20', 'guest', 'count'],
  ];
  it.each(cases)('%s', (sentence, text, unit, kind) => {
    expect(figureIn(sentence, text)).toMatchObject({ unit, kind });
  });

  it('says again in brackets what stands before them: the same bound, trend and concept, and an estimate of its own', () => {
    expect(figureIn('They walked nearly 3 metres (10 feet) in Moss.', '10')).toMatchObject({ qualifier: '=' });
    const sentence = 'Sea levels dropped by at least 3 metres (10 feet) in Moss.';
    const [first, second] = [figureIn(sentence, '3'), figureIn(sentence, '10')];
    expect(second).toMatchObject({ qualifier: '>=', trend: 'down', unit: 'foot' });
    expect(second.concept).toEqual(first.concept);
  });
});

describe('an exact number behind a vague word', () => {
  it.each([
    ['Dozens of boats - as many as 60 - were lost.', '60', 'boat'],
    ['Hundreds of people were hurt, by one count as many as 1,300.', '1,300', 'person'],
    ['Scores of homes, perhaps 70, burned.', '70', 'home'],
    ['Thousands of sheep (about 4,000) drowned.', '4,000', 'sheep'],
    ['Dozens of ferries, 48 in all, sank.', '48', null],
    ['Dozens of boats sank as 60 fled.', '60', 'person'],
    ['Hundreds of people met, for 40.', '40', null],
  ])('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});
