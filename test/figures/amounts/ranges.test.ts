import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

describe('ranges', () => {
  const ranges: readonly [sentence: string, text: string, low: number, high: number, unit: string | null][] = [
    ['The bats call at 15 to 17 kHz.', '15 to 17', 15, 17, 'kilohertz'],
    ['The bats call at 15–17 kHz.', '15–17', 15, 17, 'kilohertz'],
    ['A berth costs $200–$300.', '200–$300', 200, 300, 'USD'],
    ['A berth costs between £80 and £95.', '80 and £95', 80, 95, 'GBP'],
    ['The repair takes two or three weeks.', 'two or three', 2, 3, 'week'],
    ['It cost $1.2 to 1.5 million.', '1.2 to 1.5 million', 1.2e6, 1.5e6, 'USD'],
    ['Grants run from $200 to $4 million.', '200 to $4 million', 200, 4e6, 'USD'],
    ['One or two boats sank.', 'One or two', 1, 2, 'boat'],
    ['It takes 20 to 30 minutes.', '20 to 30', 20, 30, 'minute'],
    ['The wall is 3m to 4m high.', '3m to 4', 3, 4, 'meter'],
    ['Between 40 and 50 sailors came.', '40 and 50', 40, 50, 'sailor'],
    ['Five to six thousand fans came.', 'Five to six thousand', 5000, 6000, 'fan'],
    ['Ticket sales of £3bn-£5bn are hoped for.', '3bn-£5bn', 3e9, 5e9, 'GBP'],
    ['Prices fell from $42 to $35.', '42 to $35', 35, 42, 'USD'],
    ['The number of ferries was cut from 43 to 41.', '43 to 41', 41, 43, 'ferry'],
    ['It takes five to ten days.', 'five to ten', 5, 10, 'day'],
    ['It takes 5 – 10 days.', '5 – 10', 5, 10, 'day'],
    ['A 5-10 day trip is sold.', '5-10', 5, 10, 'day'],
    ['A 5- to 10-day trip is sold.', '5- to 10', 5, 10, 'day'],
    ['A 5-to-10-day trip is sold.', '5-to-10', 5, 10, 'day'],
    ['The bats call at 15kHz-17kHz.', '15kHz-17', 15, 17, 'kilohertz'],
    ['A berth costs $200-300.', '200-300', 200, 300, 'USD'],
    ['A berth costs $2-$3 million.', '2-$3 million', 2e6, 3e6, 'USD'],
    ['A berth costs 200 to 300 euros.', '200 to 300', 200, 300, 'EUR'],
    ['A berth costs anywhere from $40 to $60.', '40 to $60', 40, 60, 'USD'],
    ['Two or three hundred boats sank.', 'Two or three hundred', 200, 300, 'boat'],
    ['Three or four dozen boats sank.', 'Three or four dozen', 36, 48, 'boat'],
    ['Between 10 and 15 thousand people fled.', '10 and 15 thousand', 10_000, 15_000, 'person'],
    ['Some 10,000-15,000 people fled.', '10,000-15,000', 10_000, 15_000, 'person'],
    ['Some 10-15,000 people fled.', '10-15,000', 10_000, 15_000, 'person'],
    ['Some 10k-15k people fled.', '10k-15k', 10_000, 15_000, 'person'],
    ['Between 5% and 10% agree.', '5% and 10', 5, 10, 'percent'],
    ['The rate is 5.25%-5.5%.', '5.25%-5.5', 5.25, 5.5, 'percent'],
    ['It was between -5C and 5C.', '-5C and 5', -5, 5, 'celsius'],
    ['It was two to three times as big.', 'two to three', 2, 3, null],
    ['Pick numbers from 19 through 21.', '19 through 21', 19, 21, null],
    ['The camera takes a 32 or 64GB card.', '32 or 64', 32, 64, 'gigabyte'],
    ['The call was at 15kHz or 17kHz.', '15kHz or 17', 15, 17, 'kilohertz'],
    ['A boy aged 5 or 6 fled.', '5 or 6', 5, 6, 'year-person'],
  ];
  it.each(ranges)('%s', (sentence, text, low, high, unit) => {
    expect(figureIn(sentence, text)).toMatchObject({ range: true, low, high, value: (low + high) / 2, unit });
  });

  const apart: readonly [sentence: string, texts: string[]][] = [
    ['Profit rose 5 per cent to 40 million euros.', ['5', '40 million']],
    ['The fund increased by $3 million to $40 million.', ['3 million', '40 million']],
    ['The count rose by nine to 27.', ['nine', '27']],
    ['Jobs rose a surprising 17,000 to 4.5 million.', ['17,000', '4.5 million']],
    ['Officials cut the toll of the storm from 43 to 41.', ['43', '41']],
    ['The number of people missing rose from five to seven.', ['five', 'seven']],
    ['The death count was revised from 12 to 10.', ['12', '10']],
    ['Ten sailors and 12 cooks drowned.', ['Ten', '12']],
    ['It trades at 110 JPY to 1 USD.', ['110', '1']],
    ['They earn 3,000 or 4,000 respectively.', ['3,000', '4,000']],
    ['They voted 52% to 48% for it.', ['52', '48']],
    ['It may cost £30m, £40m or £50m.', ['30m', '40m', '50m']],
    ['They had two, three or four sons.', ['two', 'three', 'four']],
    ['The fund rose from $35 in May to $40 in June.', ['35', '40']],
    ['He scored five of the ten goals.', ['five', 'ten']],
    ['They have at least 5 and up to 10 boats.', ['5', '10']],
    ['The camera takes a 32GB or 64GB card.', ['32', '64']],
    ['The share rose 6%, or 16.75 pence to 293.5p.', ['16.75', '293.5']],
  ];
  it.each(['It ran in 2012–13.', 'It ran in the 2012/13 season.', 'It ran 2012-2013.'])(
    'years that follow each other are a date: %s',
    (sentence) => {
      expect(readFigures(sentence).map(({ kind, value }) => [kind, value])).toEqual([['date', '2012']]);
    },
  );

  it.each(apart)('no range: %s', (sentence, texts) => {
    for (const text of texts) expect(figureIn(sentence, text).range).toBe(false);
  });
});
