import { describe, expect, it } from 'vitest';
import { figureIn, quantityIn } from '../only.ts';

describe('amounts of change', () => {
  const cases: readonly [sentence: string, text: string, trend: 'up' | 'down' | null][] = [
    ['Prices rose 4 per cent.', '4', 'up'],
    ['Prices rose by 4 per cent.', '4', 'up'],
    ['Prices rose sharply, by 4 per cent.', '4', 'up'],
    ['Prices rose by more than 4 per cent.', '4', 'up'],
    ['Prices rose an annual 4 per cent.', '4', 'up'],
    ['Prices in the town crept up 4 per cent.', '4', 'up'],
    ['Prices were ticking down 4 per cent.', '4', 'down'],
    ['The share firmed 4 per cent.', '4', 'up'],
    ['The share, down 4 per cent at 40p, lost most.', '4', 'down'],
    ['The share (up 4 per cent) won most.', '4', 'up'],
    ['The share was down 5 at 35.', '5', 'down'],
    ['The toll was 40, up 5 from Monday.', '5', 'up'],
    ['The toll fell by two, to 40.', 'two', 'down'],
    ['They cut the limits by a third, he says.', 'third', 'down'],
    ['The share slipped back 4 per cent.', '4', 'down'],
    ['The song moved up seven places to first.', 'seven', 'up'],
    ['The song was also down two spots.', 'two', 'down'],
    ['The agency lifted its rating by one notch.', 'one', 'up'],
    ['The share rose 4p, or nearly 1%, to 40p.', '1', 'up'],
    ['The river fell 2cm.', '2', 'down'],
    ['The number of boats is up a third.', 'third', 'up'],
    ['The number of boats fell a quarter.', 'quarter', 'down'],
    ['They cut fares by 4 per cent.', '4', 'down'],
    ['The bank raised its rate by half a percentage point.', 'half', 'up'],
    ['The bank cut rates by a quarter point.', 'quarter', 'down'],
    ['Moss increased the price of a berth by 4 per cent.', '4', 'up'],
    ['Prices rose by between 5 and 10 per cent.', '5 and 10', 'up'],
    ['The fare was cut from 40 to 35.', '40 to 35', 'down'],
    ['The fleet grew from 35 to 40 boats.', '35 to 40', 'up'],
    ['Prices fell 0.4%.', '0.4', 'down'],
    ['Prices were up 4% on the year.', '4', 'up'],
    ['Shares were down about 3%.', '3', 'down'],
    ['Halden slid 4.8%.', '4.8', 'down'],
    ['The index lost 162 points.', '162', 'down'],
    ['The index gained 3%.', '3', 'up'],
    ['Stocks: Oslo -1.3%, Bergen +0.4%.', '+0.4', 'up'],
    ['Prices dropped by another 3 metres.', '3', 'down'],
    ['The fare was raised by 5p to 42p.', '5', 'up'],
    ['Prices fell by a quarter.', 'quarter', 'down'],
    ['Prices fell from $42 to $35.', '42 to $35', 'down'],
    // levels, not changes
    ['Prices rose to 40 euros.', '40', null],
    ['Prices rose only to 1.9%.', '1.9', null],
    ['The rate fell below 5 per cent.', '5', null],
    ['The toll has risen above 40.', '40', null],
    ['The rate dropped as low as 5 per cent.', '5', null],
    ['It fell short of the 4.2% rate.', '4.2', null],
    ['The share doubled to 5 per cent.', '5', null],
    ['The fleet ranges from 35 to 40 boats.', '35 to 40', null],
    ['A rise of 4% is expected.', '4', null],
    ['A 4.2 per cent drop followed.', '4.2', null],
    ['Debt rose by £5m in May, more than the £4m expected.', '4m', null],
    ['Exports added up to £4m.', '4m', null],
    // objects, not changes
    ['The crew was flagged down by two sailors.', 'two', null],
    ['Divers recovered 9-mm casings.', '9', null],
    ['They recovered almost 30 [empty] boats.', '30', null],
    ['It is hard to lose four.', 'four', null],
    ['Lorries were led off 270.', '270', null],
    ['They mourn the fallen 40-year-old.', '40', null],
    ['Halden lost a three-set thriller.', 'three', null],
    ['Halden lost 36 sailors.', '36', null],
    ['They added ten users.', 'ten', null],
    ['They shot down 12 drones.', '12', null],
    ['He gave up $5m.', '5m', null],
    ['They have each put up $5m.', '5m', null],
    ['She lost a three-set match.', 'three', null],
    ['They raised $5m.', '5m', null],
    ['They cut 500 jobs.', '500', null],
    ['Moss picked up 5 boats.', '5', null],
    ['It broke down 5 miles away.', '5', null],
    // when and how often, not how much
    ['Sales fell 5 years ago.', '5', null],
    ['Sales fell over 5 years.', '5', null],
    ['Sales fell 5 times.', '5', null],
    ['Sales rose in 5 towns.', '5', null],
  ];
  it.each(cases)('%s', (sentence, text, trend) => {
    expect(figureIn(sentence, text).trend).toBe(trend);
  });

  it('keeps the change apart from the levels', () => {
    const sentence = 'Profit rose 5 per cent to 40 million euros from 38 million.';
    expect(figureIn(sentence, '5')).toMatchObject({ trend: 'up', unit: 'percent' });
    expect(figureIn(sentence, '40 million')).toMatchObject({ trend: null, unit: 'EUR' });
    expect(figureIn(sentence, '38 million')).toMatchObject({ trend: null, unit: 'EUR' });
  });

  it.each([
    ['It rose 5 to 40.', { '5': 'up', '40': null }],
    ['It rose by 5 to 40.', { '5': 'up', '40': null }],
    ['It rose to 40 from 35.', { '40': null, '35': null }],
    ['It fell 5 to 35 from 40.', { '5': 'down', '35': null, '40': null }],
    ['It rose 5 cents to $40.', { '5': 'up', '40': null }],
    ['Boats rose 5 per cent, while ropes fell 6 per cent.', { '5': 'up', '6': 'down' }],
  ] as const)('%s', (sentence, trends) => {
    for (const [text, trend] of Object.entries(trends)) expect(figureIn(sentence, text).trend).toBe(trend);
  });

  it('goes on over a list and over a figure that says the same', () => {
    const list = 'Prices rose by 3% and 1.2% in two towns.';
    expect(figureIn(list, '1.2').trend).toBe('up');
    const points = 'The index lost 0.8 per cent, or 160 points, in May.';
    expect(figureIn(points, '160').trend).toBe('down');
    const same = 'The index was down 25 points, or 0.3%.';
    expect(figureIn(same, '0.3').trend).toBe('down');
  });
});

describe('ways and comparisons', () => {
  it.each([
    ['He fell 200 feet from a ridge.', null],
    ['She slipped and fell about 200m down a gully.', null],
    ['The diver plunged 30 metres.', null],
    ['The climbers advanced 12 miles.', null],
    ['The river fell 3 feet overnight.', 'down'],
    ['The lake rose 3 metres.', 'up'],
    ['Sales were 26% more than last year.', 'up'],
    ['Prices were 5 per cent lower than in May.', 'down'],
    ['The share was 26% more or less.', null],
    ['Sailors earn 19% less than cooks.', null],
  ])('%s', (sentence, trend) => {
    expect(quantityIn(sentence).trend).toBe(trend);
  });
});

describe('what somebody moves, and what there is less of', () => {
  it.each([
    ['Rates were raised 25 basis points.', '25', 'up'],
    ['The bank cut 5% off at once.', '5', 'down'],
    ['The tax was lowered two percentage points.', 'two', 'down'],
    ['The fee was lifted 3 per cent.', '3', 'up'],
    ['It means 400 fewer jobs.', '400', 'down'],
    ['There were 23 fewer serious accidents.', '23', 'down'],
    ['It means 400 more jobs.', '400', 'up'],
    ['It cost the firm an additional $40 a year.', '40', 'up'],
    ['They sent an extra 300 troops.', '300', 'up'],
    ['They hired 12 additional guards.', '12', 'up'],
    ['It needs 400 or more workers.', '400', null],
    ['Another 300 troops were sent.', '300', null],
    ['Of the boats, 12 more or less are lost.', '12', null],
    ['They raised 25 dollars for it.', '25', null],
    ['It needs 400 or fewer workers.', '400', null],
    ['They cut 5% of it.', '5', null],
    ['They lifted 12 boats.', '12', null],
  ])('%s', (sentence, text, trend) => {
    expect(figureIn(sentence, text).trend).toBe(trend);
  });
});

describe('a change of what shares the unit of an earlier amount', () => {
  it.each([
    ['The stock fell 20 points in the morning and gained 15 later.', '15', 'up'],
    ['The pound lost 2 cents against the dollar and 3 against the euro.', '3', 'down'],
    ['The index added 12 points on Monday and another 20 on Tuesday.', '20', 'up'],
    ['The port had 300 boats, up by 40 on the year before.', '40', 'up'],
    ['It lost 300 files, up 40 on last year.', '40', 'up'],
    ['Rates rose 3 points, then fell 2.', '2', 'down'],
    ['She won 40 votes there and lost 12.', '12', null],
    ['They sold 40 boats and lost 12.', '12', null],
  ] as const)('%s', (sentence, text, trend) => {
    expect(figureIn(sentence, text).trend).toBe(trend);
  });
});
