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
  ['The fire killed ‹six› people, four in the hall and two in the cellar.', 'whole'],
])('whether a list goes on behind it: %s', (marked, expected) => {
  expect(extent(marked)).toBe(expected);
});
