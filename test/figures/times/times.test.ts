import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

function timesOf(sentence: string) {
  return readFigures(sentence)
    .filter(({ kind }) => kind === 'time')
    .map(({ text, value, qualifier }) => [text, value, qualifier]);
}

describe('times of day', () => {
  const cases: readonly [sentence: string, text: string, iso: string, qualifier: string][] = [
    ['It sank at 9:30 p.m. on Friday.', '9:30 p.m.', '21:30', '='],
    ['It sank at about 9 p.m.', '9 p.m.', '21:00', '~'],
    ['It sank at 3am.', '3am', '03:00', '='],
    ['It sank at 1.05pm.', '1.05pm', '13:05', '='],
    ['It sank at 12:30 a.m.', '12:30 a.m.', '00:30', '='],
    ['It sank at 12 PM.', '12 PM', '12:00', '='],
    ['It sank at 14:30 GMT.', '14:30', '14:30', '='],
    ['It sank at 0630 GMT.', '0630', '06:30', '='],
    ['It sank shortly after noon.', 'noon', '12:00', '~'],
    ['It sank before midnight.', 'midnight', '00:00', '='],
    ['It sank around 10:30 Monday night.', '10:30', '22:30', '~'],
    ['On Thursday night around 9:40 it sank.', '9:40', '21:40', '~'],
    ['On Monday morning at 10:15 it sank.', '10:15', '10:15', '='],
    ['It sank at 10:30 in the evening.', '10:30', '22:30', '='],
    ['It sank at 10:30 Monday morning.', '10:30', '10:30', '='],
    ['It sank at 9 on Sunday.', '9', '09:00', '='],
    ['It will sink by nine tonight.', 'nine', '21:00', '='],
    ['4:20 P.M. The ferry sank.', '4:20 P.M.', '16:20', '='],
    ["It sank at nine o'clock.", "nine o'clock", '09:00', '='],
    ['It sank at 9 o’clock in the evening.', '9 o’clock', '21:00', '='],
    ["It sank around 8 o'clock Monday night.", "8 o'clock", '20:00', '~'],
    ['On Thursday night around nine o’clock it sank.', 'nine o’clock', '21:00', '~'],
    ["It sank at 12 o'clock Monday night.", "12 o'clock", '00:00', '='],
    ['It sank at half past nine on Monday morning.', 'half past nine', '09:30', '='],
    ['It sank at 20 past nine in the morning.', '20 past nine', '09:20', '='],
    ['It sank at half past nine.', 'half past nine', '09:30', '='],
    ['It sank at half-past nine in the evening.', 'half-past nine', '21:30', '='],
    ['It sank at a quarter to nine.', 'quarter to nine', '08:45', '='],
    ['It sank at about ten past nine.', 'ten past nine', '09:10', '~'],
    ['It sank at 10 minutes to midnight.', '10 minutes to midnight', '23:50', '='],
    ['It sank five minutes past noon.', 'five minutes past noon', '12:05', '='],
    ['It sank at twenty to midday.', 'twenty to midday', '11:40', '='],
    ['It sank at half past midnight.', 'half past midnight', '00:30', '='],
    ['It sank at ten to one.', 'ten to one', '12:50', '='],
    ['It sank at nine in the morning.', 'nine', '09:00', '='],
    ['It sank at 11 at night.', '11', '23:00', '='],
    ['It sank at nine p.m.', 'nine p.m.', '21:00', '='],
    ['It sank at 630 a.m.', '630 a.m.', '06:30', '='],
    ['It sank at 8: 39am on Friday.', '8: 39am', '08:39', '='],
    ['It sank at 1015 p.m. on Sunday.', '1015 p.m.', '22:15', '='],
    ['It sank at ten thirty p.m.', 'ten thirty p.m.', '22:30', '='],
    ['It sank at 12 noon.', '12 noon', '12:00', '='],
    ['It sank at 21:30:15.', '21:30:15', '21:30', '='],
    ['It sank at 2130 hours.', '2130', '21:30', '='],
    ['The show is on at about 1900 on Sundays.', '1900', '19:00', '~'],
    ['They sailed around 7 last night.', '7', '19:00', '~'],
    ['It sank about one this morning.', 'one', '01:00', '~'],
    ['A vigil is planned for 7 tonight.', '7', '19:00', '='],
    ['More on Halden News at 6.', '6', '06:00', '='],
    ['It sank Tuesday evening just before six near the pier.', 'six', '18:00', '~'],
    ['On Thursday night around 10 near the pier it sank.', '10', '22:00', '~'],
    ['Tuesday morning, around 7, it sank.', '7', '07:00', '~'],
    ['It happened around 11.', '11', '11:00', '~'],
  ];
  it.each(cases)('%s', (sentence, text, iso, qualifier) => {
    expect(timesOf(sentence)).toEqual([[text, iso, qualifier]]);
  });

  it.each<[sentence: string, from: string, to: string]>([
    ['It sank between 2 and 4 a.m.', '02:00', '04:00'],
    ['It sank between 2:30 and 4 p.m.', '14:30', '16:00'],
    ['The pier is open from 9 to 5 p.m.', '09:00', '17:00'],
    ['The pier is open 10-12 p.m.', '10:00', '12:00'],
    ['It sank at 2 or 3 a.m.', '02:00', '03:00'],
    ['The ferry runs 7–8:30 p.m.', '19:00', '20:30'],
    ['The pier is open 9am-5pm.', '09:00', '17:00'],
    ['The pier is shut between 2200 and 0700.', '22:00', '07:00'],
    ['The pier is open from 5 to 7 on Saturday.', '05:00', '07:00'],
    ['The pier is open until three or four in the morning.', '03:00', '04:00'],
    ['It sank between two and three in the morning.', '02:00', '03:00'],
    ['It sank between 2 and 3 in the afternoon.', '14:00', '15:00'],
    ['They row from nine at night to four in the morning.', '21:00', '04:00'],
  ])('both times of a span have the half of the day that is said once: %s', (sentence, from, to) => {
    expect(timesOf(sentence).map(([, iso]) => iso)).toEqual([from, to]);
  });

  it.each([
    'She rowed it in 2:05:31.',
    'It took 9:75 to finish.',
    'They won by 13 pm.',
    'Verse 25:99 was read.',
    'It rose 1.05 amps.',
    'It sold 3 and 4 boats.',
    'They counted ten to twelve boats.',
    'The number of boats rose from five to seven.',
    'Three in the morning crew drowned.',
    'M. Noon played for Moss.',
    'The back Ida Noon ran for Moss.',
    'It sold between 2200 and 2700 boats.',
    'It walked half past the pier.',
    'They caught about five on Sunday.',
    'It happened about two and a half blocks away.',
    'Just after two of them left, it sank.',
    'The crew arrived around 5 minutes later.',
    'It rose to four this week.',
    'On Friday at 9 shops it was sold.',
    'She was on Sunday at 12 under par.',
    'The war began around 1900.',
  ])('no time: %s', (sentence) => {
    expect(timesOf(sentence)).toEqual([]);
  });

  it.each([
    ['1:58 Otters learn to swim', 118],
    ['0:44 BTK’s boat found', 44],
    ['02:37 Otters learn to swim', 157],
    ['1:36 “It sank,” says a sailor', 96],
    ['Ferry sinks at the pier | 0:58 The ferry had left at dawn', 58],
  ])('the length of a film in seconds: %s', (line, value) => {
    expect(readFigures(line)).toMatchObject([{ kind: 'duration', unit: 'second', value }]);
  });

  it.each([
    ['It began at half eight.', '08:30'],
    ['Doors close at half ten on Monday.', '10:30'],
    ['Doors open at 15h00.', '15:00'],
    ['It began at 20h30.', '20:30'],
    ['The vote starts at 8 a.m.', '08:00'],
    ['It struck at 12:30:45 that day.', '12:30'],
    ['It struck 12:30:45 UTC that day.', '12:30'],
  ])('as it is said or written elsewhere: %s', (sentence, iso) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'time', value: iso, qualifier: '=' }]);
  });

  it.each([
    ['6:30 PDT The ferry left.', '06:30'],
    ['11:30 The ferry left.', '11:30'],
    ['6:30 Monday it sank.', '06:30'],
  ])('a time at the head of a line: %s', (line, iso) => {
    expect(timesOf(line).map(([, value]) => value)).toEqual([iso]);
  });

  it('is read though the blank behind it was lost', () => {
    expect(timesOf('It sank at 2 p.m.Sailors swam ashore.')).toEqual([['2 p.m.', '14:00', '=']]);
  });
});

describe('four digits beside their day', () => {
  it.each([
    ['They met at 2220 last night.', '2220', '22:20'],
    ['It began at approximately 2110 on 18 March.', '2110', '21:10'],
    ['It sank on 24 Aug 2013 at 2354 off Moss.', '2354', '23:54'],
    ['It sank on 3 May at about 1405 off Moss.', '1405', '14:05'],
    ['It sank at almost 0740.', '0740', '07:40'],
    ['They left at 1955 that evening.', '1955', '19:55'],
    ['The side leaves at 1030 GMT, with the other due at 1330.', '1330', '13:30'],
  ])('%s', (sentence, text, value) => {
    expect(readFigures(sentence).filter((figure) => figure.text === text)).toMatchObject([{ kind: 'time', value }]);
  });

  it.each([
    ['Shares stood at 2220 last night.', '2220'],
    ['Some 2110 people fled on 18 March.', '2110'],
    ['It sank at noon GMT and is sold at 1330.', '1330'],
  ])('no time: %s', (sentence, text) => {
    expect(readFigures(sentence).filter((figure) => figure.text === text)).toMatchObject([{ kind: 'count' }]);
  });
});

describe('the hour at which something begins or ends', () => {
  it.each([
    ['The concert begins at 8.', '8', '08:00'],
    ['Doors open at 7, the harbour says.', '7', '07:00'],
    ['The match kicks off at 3 in Halden.', '3', '03:00'],
    ['The ferry departs at six.', 'six', '06:00'],
    ['Lessons started at 9 and were short.', '9', '09:00'],
    ['The shop opens at 18h.', '18h', '18:00'],
  ])('%s', (sentence, text, value) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'time', value, qualifier: '=' });
  });

  it.each([
    'Shares opened at 7.',
    'Prices start at 8.',
    'Numbering starts at 1.',
    'The temperature started at 7.',
    'Bidding opens at 5 crowns.',
    'It starts at 5.',
  ])('a level: %s', (sentence) => {
    expect(readFigures(sentence).filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});
