import { expect, it } from 'vitest';
import { partOf } from '../described.ts';

const extent = partOf('extent');

it.each([
  ['The man shot ‹two› guards and Sheriff Ida Holm.', 'part'],
  ['The man shot ‹two› guards -- Per Lund and Kai Moe -- and Moss County Sheriff Ida Holm.', 'part'],
  ['The man shot ‹two› guards, Sergeant Per Lund and Sheriff Ida Holm.', 'whole'],
  ['‹Two› women and another man were shot.', 'part'],
  ['‹Two› women were shot in the arm while another woman was shot in the leg.', 'part'],
  ['‹Two› women were shot, and another man was arrested.', 'whole'],
  ['The fire killed ‹two› people on the ground floor and one on the second.', 'part'],
  ['The man shot ‹three› people in their legs or feet and another person in the arm.', 'part'],
  ['‹Two› adults, another child also injured.', 'part'],
  ['‹Two› adults injured, another child found.', 'whole'],
  ['The man shot ‹three› people and seriously wounded a fourth.', 'part'],
  ['The man shot ‹three› people and took the lift to a fourth floor.', 'whole'],
  ['The man shot ‹three› people and left a fifth of the town in fear.', 'whole'],
  ['The fire killed ‹three› people and wounded a fourth.', 'whole'],
  ['The man killed his parents and ‹three› brothers.', 'part'],
  ['The man killed soldiers and ‹three› brothers.', 'whole'],
  ['The fire killed a ‹quarter of a million› people.', 'whole'],
  ['The fire killed ‹six› people, four in the hall and two in the cellar.', 'whole'],
])('whether a list goes on behind it: %s', (marked, expected) => {
  expect(extent(marked)).toBe(expected);
});
