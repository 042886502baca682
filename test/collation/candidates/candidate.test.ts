import { expect, it } from 'vitest';
import { candidatesOf, countsPeople } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../told.ts';

it.each([
  ['None of the crew was hurt.', [0]],
  ['Nobody was hurt.', [0]],
  // Of some who were told of before, not of all.
  ['None of them were hurt.', []],
  ['Neither was hurt.', []],
  ['The pit was closed for three months.', [3]],
  ['The batteries last five hours.', [5]],
  // Over which time it was, not how long anything is.
  ['The pit was closed in the past three months.', []],
  ['The pit was closed ten days before.', [10]],
  // How long since there was one like it.
  ['It was the worst flood of the pit in more than nine years.', []],
  ['The pit was closed for the first time in 30 days.', []],
  ['It was the highest price in almost two decades.', []],
  ['The flood was the worst of all and lasted nine days.', [9]],
  ['The first flood lasted nine days.', [9]],
  ['The first three floods in nine days closed the pit.', [3, 9]],
  ['The pit was closed first, in nine days the mill.', [9]],
  // How long a film on the page runs.
  ['Raw footage of the pit | 00:41 A man came out of the pit.', []],
  ['The film of the pit | It is 41 minutes long.', [41]],
  ['1:52 Raw footage of the pit', []],
  // How many were not.
  ['All but five of the miners were rescued.', []],
  ['But five of the miners were rescued.', [5]],
])('%s: what may be compared is %j', (text, values) => {
  const [source] = sourcesOf([['2024-05-01', text]]);
  expect(candidatesOf(source!).map(({ claim }) => claim.figure.value)).toEqual(values);
});

it.each([
  ['person', true],
  ['soldier', true],
  ['villager', true],
  ['diplomat', true],
  ['boat', false],
  ['family', false],
  ['case', false],
  [null, false],
])('%s counts people: %j', (subject, expected) => {
  expect(countsPeople(subject)).toBe(expected);
});

it.each([
  ['They save $5 million a year.', 'money'],
  ['They bring annual savings of $5 million.', 'money'],
  ['They sold it for $5 for each share.', 'money -per-share'],
])('%s is of the sort %s', (text, sort) => {
  const [source] = sourcesOf([['2024-05-01', text]]);
  expect(candidatesOf(source!).map((each) => each.sort)).toEqual([sort]);
});

it('whom a group of people counts is told by what they are together', () => {
  const [source] = sourcesOf([['2024-05-01', 'The ferry had a crew of 21.']]);
  expect([...candidatesOf(source!)[0]!.frame.head]).toEqual(['crew']);
});
