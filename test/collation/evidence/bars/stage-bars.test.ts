import { describe, expect, it } from 'vitest';
import { STAGE_BARS } from '../../../../server/src/collation/evidence/bars/stage-bars.ts';
import { barsBetween, firstBarAmong } from './bars-between.ts';

describe('one quantity at two points of its course', () => {
  it.each([
    ['The lock can hold 60 million litres.', 'The lock holds 22 million litres at the moment.', 'capacity-and-use'],
    ['The mill can press 300 barrels.', 'The mill pressed 180 barrels.', 'capacity-and-use'],
    ['The mill can press 300 barrels.', 'The mill pressed 380 barrels.', null],
    ['The mill can press 300 barrels.', 'The mill can press 180 barrels.', null],
    ['The train had room for 410 passengers.', 'On the train were 160 passengers.', 'room-and-those-there'],
    ['The camp has space for 2,000 refugees.', '3,400 refugees live in the camp.', 'room-and-those-there'],
    ['The train had room for 410 passengers.', 'The train can carry 380 passengers.', null],
    ['The hall has room for 900 guests.', 'The hall seats 1,100 guests.', null],
    ['Oster plans to build 12 locks.', 'Oster has built three locks.', 'planned-and-done'],
    ['They will meet at all 12 locks tonight.', 'Boats have stopped at the three locks.', null],
    ['The clinic has room for 80 patients.', 'The clinic has 60 beds.', null],
    ['The clinic has room for 80 patients.', 'In the clinic were 60 patients.', 'room-and-those-there'],
    ['The pipe will carry 30 million litres.', 'The pipe carries 11 million litres at present.', 'planned-and-done'],
    ['Oster plans to build 12 locks.', 'Oster will build three locks.', null],
    ['Oster plans to build 12 locks.', 'Oster has built 13 locks.', null],
    ['Guests got 250 dollars each.', 'Guests got 3 million dollars.', 'each-and-all'],
    ['Guests got 250 dollars each.', 'Guests got 300 dollars each.', null],
    ['Guests got 250 dollars each.', 'Guests got 200 dollars.', null],
    ['Oster will give 3 million euros.', 'Oster has promised 2 million euros.', null],
    ['Sales grew by 2.1 per cent.', 'Sales will grow by 1.4 per cent.', 'past-and-future'],
    ['The Greens won 31 per cent.', 'Turnout is a likely 40 per cent.', 'past-and-future'],
    ['Sales grew by 2.1 per cent.', 'Sales grew by 1.4 per cent.', null],
    ['Turnout was 22 per cent at noon.', 'Turnout was 58 per cent when polls closed.', 'other-hours'],
    ['Turnout was 22 per cent at noon.', 'Turnout was 30 per cent by 5 p.m.', 'other-hours'],
    ['Turnout was 22 per cent at noon.', 'Turnout was 26 per cent by noon.', null],
    ['Turnout was 22 per cent at noon.', 'Turnout was 26 per cent.', null],
    ['It will reach 31 degrees.', 'It will fall to 17 degrees.', 'highs-and-lows'],
    ['It will reach 31 degrees.', 'It will climb to 33 degrees.', null],
    ['The raid on the inn began at 9 a.m.', 'All guests will meet at the inn at 9:40 a.m.', 'happened-and-to-come'],
    ['The raid on the inn began at 9 a.m.', 'There will be a fair at the inn at 9:40 a.m.', 'happened-and-to-come'],
    ['The raid on the inn began at 9 a.m.', 'The raid on the inn began at 9:40 a.m.', null],
    ['The raid on the inn began at 7 a.m.', 'The inn opens its doors at 6:30 a.m.', 'opening-hours-and-happening'],
    ['The raid on the inn began at 7 a.m.', 'The inn closes at 6:30 a.m.', 'opening-hours-and-happening'],
    ['The raid on the inn began at 7 a.m.', 'The inn opened its doors at 6:30 a.m.', null],
    ['The inn opens at 7 a.m.', 'The inn opens at 6:30 a.m.', null],
    ['The inn opened at 7 a.m.', 'The inn opens its doors at 6:30 a.m.', null],
    ['A vote is planned for 3 May 2027.', 'They voted on 3 May 1974.', 'past-and-to-come'],
    ['They voted on 3 May 2026.', 'They voted on 3 May 1974.', null],
    ['The tunnel is 11 kilometres long.', 'They have dug 4 kilometres of the tunnel.', 'stretch-of-it'],
    ['The tunnel is 11 kilometres long.', 'They have dug 14 kilometres of the tunnel.', null],
    ['It sold 3,000 tickets on the first day.', 'It sold 19,000 tickets in all.', 'beginning-and-whole'],
    ['It sold 3,000 tickets on its opening weekend.', 'It has sold 19,000 tickets so far.', 'beginning-and-whole'],
    ['Guards seized 90 kg of ivory on Tuesday.', 'Guards seized 800 kg of ivory last year.', 'beginning-and-whole'],
    ['Guards seized 900 kg of ivory on Tuesday.', 'Guards seized 800 kg of ivory last year.', null],
    ['It sold 3,000 tickets on the first day.', 'It sold 2,500 tickets on the first day.', null],
    // The day of papers that tell of years.
    ['Papers of Friday show it earned $3 million in 2024.', 'It earned $4 million from 2023 to 2024.', null],
    ['She spent her first 24 hours in hospital asleep.', 'She spent three days in hospital.', 'beginning-and-whole'],
    ['She spent 24 hours in hospital.', 'She spent three days in hospital.', null],
    ['It sold 3,000 tickets on the first day.', 'It sold 19,000 tickets.', null],
    ['The lock can lift 60 barges a day.', 'The lock lifted 22 barges on Friday.', 'capacity-and-use'],
    ['The speed limit at the dam is 40 mph.', 'The van hit the dam at 70 mph.', 'norm-and-measured'],
    ['The dam lies in a 40 mph zone.', 'The van hit the dam at 70 mph.', 'norm-and-measured'],
    ['The quota was set at 900 tonnes of cod.', 'Boats landed 1,300 tonnes of cod.', 'norm-and-measured'],
    ['The asking price of the inn was 3 million euros.', 'The inn was sold for 2 million euros.', 'arranged-and-done'],
    ['The firm demanded 3 million euros.', 'The firm received 2 million euros.', 'arranged-and-done'],
    ['The speed limit at the dam is 40 mph.', 'The limit at the dam is 50 mph.', null],
    ['The speed limit at the dam is 40 mph.', 'Vans may pass the dam at no more than 50 mph.', null],
    ['The van broke the limit at 70 mph.', 'The van hit the dam at 80 mph.', null],
    ['The jail was built for 240 boats.', 'The jail holds 390 boats.', 'made-for-and-used'],
    ['The jail was designed for about 240 boats.', 'The jail was made for 390 boats.', null],
    ['The jail was built for 240 boats.', 'The jail has a capacity of 390 boats.', null],
    ['The clinic invited 500 singers.', 'The clinic treated 320 singers.', 'arranged-and-done'],
    ['The clinic invited 500 singers.', 'The clinic invited 320 singers.', null],
    ['The clinic ordered 500 beds.', 'The clinic bought 320 beds.', null],
    ['The clinic ordered 500 beds.', 'The clinic orders 320 beds.', null],
    ['Before the war the inn had 90 beds.', 'The inn now has 24 beds.', 'before-and-now'],
    ['Before the war the inn had 90 beds.', 'The inn has 24 beds.', 'before-and-now'],
    ['Before the war the inn had 90 beds.', 'The inn had 24 beds.', null],
    ['The survey counted 90 carts, most of them before noon.', 'Around 70 carts pass the inn.', null],
    ['The inn sold 90 pies, most of them before breakfast.', 'The inn sells 24 pies.', null],
    ['The gang demanded 3 million euros.', 'The gang wanted 2 million euros.', null],
    ['The gang wanted 3 million euros.', 'The gang received 2 million euros.', 'arranged-and-done'],
    ['Before the war the inn had 90 beds.', 'The inn had 80 beds before the war.', null],
  ])('%s | %s', (a, b, expected) => {
    expect(firstBarAmong(STAGE_BARS, a, b)).toBe(expected);
    expect(firstBarAmong(STAGE_BARS, b, a)).toBe(expected);
  });

  it('what befell people is parted by other means', () => {
    expect(
      firstBarAmong(STAGE_BARS, 'The storm killed 3 people on the first day.', 'The storm killed 19 people in all.'),
    ).toBeNull();
  });
});

describe('what somebody reckoned with, and what came of it', () => {
  it.each([
    [
      'Analysts expected a profit of 280 million euros.',
      'Novaline reported a profit of 310 million euros.',
      'outlook-and-outcome',
    ],
    ['Prosecutors want eight years for Karl Roy.', 'Karl Roy was jailed for six years.', 'outlook-and-outcome'],
    ['Profit was 280 million euros, more than expected.', 'Novaline reported a profit of 310 million euros.', null],
    ['Analysts expected a profit of 280 million euros.', 'Analysts had expected a profit of 310 million euros.', null],
    ['Novaline had hoped to sell 4,000 boats.', 'Novaline sold 2,700 boats.', 'outlook-and-outcome'],
    ['Novaline is expected to sell 4,000 boats.', 'Novaline sold 2,700 boats.', null],
    ['The bridge is expected to cost 12 million euros.', 'The bridge will cost 20 million euros.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
