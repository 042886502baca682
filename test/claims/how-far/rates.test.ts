import { expect, it } from 'vitest';
import { described } from '../described.ts';

it.each([
  ['Some ‹22,000› cars cross the bridge every day.', 'day'],
  ['Each week ‹40› boats leave the port.', 'week'],
  ['The airline has ‹12› flights daily.', 'day'],
  ['Pickets stand at all ‹six› depots from 4 a.m. each day.', null],
  ['Pickets block ‹six› depots each day.', 'day'],
  ['The bridge carries ‹18,000› cars a day.', 'day'],
  ['The merger brings annual savings of $‹5 million›.', 'year'],
  ['It will cost $‹5 million› annually.', 'year'],
  ['They pay $‹5 million› a year.', 'year'],
  ['They paid $‹5 million› for it.', null],
  ['The daily said that ‹12› people swam.', null],
  ['‹12› people swam, and it rains every day.', null],
  ['The guild fined them $‹700› for each broken lamp.', 'each'],
  ['The lamps cost $‹35› apiece.', 'each'],
  ['The brothers were fined $‹700› each.', 'each'],
  ['They paid $‹700› in tolls each.', 'each'],
  ['Each of the barges carried ‹35› crates.', 'each'],
  ['On every barge ‹35› crates were found.', 'each'],
  ['The barges are ‹35› metres long each.', 'each'],
  ['Each breach carries ‹30› days in prison.', 'each'],
  ['The guild fined them $‹700› and each broke a lamp.', null],
  ['The ‹two› crews hit each other.', null],
  ['They searched each barge and found ‹35› crates.', null],
  ['They searched each barge for ‹35› crates.', null],
  ['The weekly wage of a rower on the lake is $‹740›.', 'week'],
  ['The kiln has a daily output of ‹35› tonnes.', 'day'],
  ['Their weekly meeting fined them $‹740›.', null],
  ['At their weekly meeting they ate ‹35› kg of cod.', null],
  ['They have a daily wage and, of late, ‹35› kg of cod.', null],
])('%s: per %s', (marked, rate) => {
  expect(described(marked).scope.rate).toBe(rate);
});
