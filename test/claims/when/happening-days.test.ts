import { expect, it } from 'vitest';
import { scopeInWords } from '../../../server/src/claims/scope.ts';
import { readHappeningDays } from '../../../server/src/claims/when/happening-days.ts';

const TUESDAY = { date: '2024-05-07', why: 'its header', inferred: false };
const days = (body: string) =>
  readHappeningDays(body, TUESDAY).map(({ figure, predicate, scope }) => [
    body.slice(figure.start, figure.end),
    figure.value,
    predicate,
    ...scopeInWords(scope),
  ]);

it.each([
  ['Six were hurt in a shooting Monday.', [['Monday', '2024-05-06', 'shooting']]],
  ['The explosion on Saturday killed two.', [['Saturday', '2024-05-04', 'explosion']]],
  ['The train crashed in Moss on May 3.', [['May 3', '2024-05-03', 'crash']]],
  // A night belongs to two days.
  ['The shooting happened late Monday night.', [['Monday night', '2024-05-06', 'shooting', 'at night']]],
  ['It happened early Tuesday morning.', [['Tuesday morning', '2024-05-07', 'shooting', 'in the morning']]],
  // Where it stands, behind emoji too.
  ['🚒 The dam collapsed on Sunday.', [['Sunday', '2024-05-05', 'collapse']]],
  // The day of something else.
  ['The mayor spoke of the shooting, police said Monday.', []],
  ['One of those shot was stable on Monday.', []],
  ['The town has met since the shooting on Monday, after Friday.', [['Monday', '2024-05-06', 'shooting']]],
  ['Another shooting happened on Monday.', []],
  ['Boy shot Sunday dies Monday', [['Sunday', '2024-05-05', 'shooting']]],
  ['Several people were shot between early Saturday and late Sunday.', []],
  ['He was arrested on Monday.', []],
  // Full dates by themselves stamp pages and pictures, and a week is no day.
  ['Shooting in Moss: May 6, 2024.', []],
  ['The shooting happened this week.', []],
  // Only the lead tells of the story.
  [`${'It went on and on for a while. '.repeat(60)}The shooting happened on Monday.`, []],
])('%s', (body, expected) => {
  expect(days(body)).toEqual(expected);
});

it('an undated source gives no day', () => {
  expect(readHappeningDays('The shooting happened on Monday.', null)).toEqual([]);
});
