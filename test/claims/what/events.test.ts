import { expect, it } from 'vitest';
import { type Event, readEvent, readMoment } from '../../../server/src/claims/what/events.ts';
import { mayBeOneHappening } from '../../../server/src/claims/what/happenings.ts';
import { sentencesOf } from '../../../server/src/language/sentence.ts';

/** What happened on the day that a word tells. */
function event(text: string, day: string): Event | null {
  const { words } = sentencesOf(text).at({ start: 0, end: text.length });
  const from = words.findIndex((word) => word.lower === day.toLowerCase());
  return readEvent(words, { from, to: from + 1 });
}

/** What happened at the time between ‹ and ›. */
function moment(marked: string): string | null {
  const text = marked.replace(/[‹›]/g, '');
  const [start, end] = [marked.indexOf('‹'), marked.indexOf('›') - 1];
  const { words } = sentencesOf(text).at({ start: 0, end: text.length });
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findIndex((word) => word.start >= end);
  return readMoment(words, { from, to: to < 0 ? words.length : to });
}

it.each([
  ['The raids hit Halden around ‹11:30 am›, a clerk said.', 'verb:raided'],
  ['An attack struck a school in Halden at ‹2 pm›.', 'verb:attacked'],
  ['Shelling targeting a school at ‹noon› went on.', 'verb:attacked'],
  ['The storm left the town dark at ‹9 pm›.', 'verb:struck'],
  ['The earthquake damaged the church at ‹9 pm›.', 'quake'],
  ['The fire, which is being investigated, broke out in the roof at ‹9 pm›.', 'incident'],
  ['He left Halden at ‹9 pm›.', null],
  ['The ferry hit the pier at ‹9 pm›.', null],
])('a verb of what an event does tells of that event: %s', (marked, expected) => {
  expect(moment(marked)).toBe(expected);
});

it('what is to hit is still to come', () => {
  const days = ['The storm will hit Halden on Friday.', 'The storm hit Halden on Friday.'];
  expect(days.map((text) => event(text, 'Friday')?.planned)).toEqual([true, false]);
});

it('holds a raid for an attack or an arrest, and for nothing else that follows', () => {
  expect(mayBeOneHappening('verb:raided', 'verb:attacked')).toBe(true);
  expect(mayBeOneHappening('arrest', 'verb:raided')).toBe(true);
  expect(mayBeOneHappening('arrest', 'verb:attacked')).toBe(false);
  expect(mayBeOneHappening('verb:raided', 'found')).toBe(false);
});
