import { describe, expect, it } from 'vitest';
import { figureIn } from './only.ts';

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
  ];
  it.each(ranges)('%s', (sentence, text, low, high, unit) => {
    expect(figureIn(sentence, text)).toMatchObject({ range: true, low, high, value: (low + high) / 2, unit });
  });

  const apart: readonly [sentence: string, texts: string[]][] = [
    ['Profit rose 5 per cent to 40 million euros.', ['5', '40 million']],
    ['The fund increased by $3 million to $40 million.', ['3 million', '40 million']],
    ['The count rose by nine to 27.', ['nine', '27']],
    ['Jobs rose a surprising 17,000 to 4.5 million.', ['17,000', '4.5 million']],
    ['Ten sailors and 12 cooks drowned.', ['Ten', '12']],
    ['It trades at 110 JPY to 1 USD.', ['110', '1']],
    ['They earn 3,000 or 4,000 respectively.', ['3,000', '4,000']],
  ];
  it.each(apart)('no range: %s', (sentence, texts) => {
    for (const text of texts) expect(figureIn(sentence, text).range).toBe(false);
  });
});
