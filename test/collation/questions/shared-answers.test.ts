import { expect, it } from 'vitest';
import { found } from '../told.ts';

const DAY = '2024-05-08';
/** So much that a report of the same happening would agree on something. */
const DETAILS = 'He fired 14 rounds, drove 12 miles and left 3 bags in 2 cars.';

it.each([
  ['agree on a toll', 'Six people were hurt.', 'Six people were hurt.', 1],
  ['agree on nothing else', 'Six people were hurt.', 'An owl sat there.', 0],
])('times of reports that %s', (_, one, other, findings) => {
  const a = `The shooting happened at 4 p.m. on Lake Road. ${one} ${DETAILS}`;
  const b = `The shooting happened at 4:50 p.m. on Lake Road. ${other} The 9 trees, 8 dogs and 7 cats in 5 yards were spared.`;
  expect(found([DAY, a], [DAY, b]).filter((each) => each.includes('time of'))).toHaveLength(findings);
});

it('days of reports that tell little else are compared all the same', () => {
  const [a, b] = ['The shooting happened on Monday morning.', 'The shooting happened on Tuesday morning.'];
  expect(found([DAY, a], [DAY, b])).toEqual(['contradiction: day of the shooting: Monday morning / Tuesday morning']);
});

it('the two days of one night, and days further apart, are no contradiction', () => {
  const night = 'The shooting happened late Monday night.';
  expect(found([DAY, night], [DAY, 'The shooting happened early Tuesday morning.'])).toEqual([]);
  expect(found([DAY, night], [DAY, 'The shooting happened late Friday night.'])).toEqual([]);
});
