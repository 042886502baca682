import { describe, expect, it } from 'vitest';
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

describe('what happened on a day', () => {
  it.each([
    // Phrases none of whose words tells it alone.
    ['The ceasefire between Oria and Sund took effect on Friday.', 'verb:taken effect'],
    ['New rules on scooters come into force on Friday.', 'verb:taken effect'],
    ['Ida Holm stepped down as mayor on Friday.', 'verb:stepped down'],
    ['Rebels blew up the bridge on Friday.', 'verb:blown up'],
    ['The league called off the match on Friday.', 'verb:called off'],
    ['The reactor was shut down on Friday.', 'verb:shut down'],
    ['A fire broke out in the roof on Friday.', 'incident'],
    ['The poet died on Friday at his home in Moss.', 'death'],
    ['Karl Roy goes on trial in Halden on Friday.', 'verb:tried'],
    ['Karl Roy got three years in prison for fraud on Friday.', 'verb:sentenced'],
    ['Karl Roy was jailed for three years on Friday.', 'verb:sentenced'],
    ['The people of Karsa go to the polls on Friday.', 'verb:elected'],
    // Two kinds of strikes.
    ['Teachers in Moss went on strike on Friday for higher pay.', 'verb:walked out'],
    ["The teachers' strike in Moss, for higher pay, began on Friday.", 'verb:walked out'],
    ['The strike by the dockers began on Friday.', 'verb:walked out'],
    ['The strike on the depot began on Friday.', 'verb:attacked'],
    ['The strike that killed three doctors began on Friday.', 'verb:attacked'],
    // What people decide, where their verb says no more than that it was, or the day is theirs.
    ['The ruling that the quarry may grow came on Friday.', 'verb:ruled'],
    ['The visit by the minister took place on Friday.', 'verb:visited'],
    ['The council approved the sale of the Brant Street swimming pool on Friday.', 'verb:approved'],
    ['Talks between Varda and Sund on fishing quotas began on Friday.', 'verb:met'],
    ['The parade through Moss began on Friday.', 'verb:begun'],
    ['Voting began on Friday.', 'verb:voted'],
    ['The army repelled an attack on the dam launched on Friday by rebels.', 'verb:attacked'],
    ['The satellite was launched on Friday.', 'verb:launched'],
    // A verb and its object.
    ['Tessa Noll set a new national record over 200 metres on Friday.', 'verb:set a record'],
    ['In Brenn on Friday Tessa Noll broke the record.', 'verb:set a record'],
    ['The pipe broke in the cellar on Friday.', 'collapse'],
    ['The minister lost his job on Friday.', 'verb:dismissed'],
    ['The club lost to Brenn on Friday.', 'verb:lost'],
    ['The two reached a deal on Friday.', 'verb:signed'],
    ['The airline filed for bankruptcy on Friday.', 'verb:bankrupted'],
    ['The freighter struck a reef on Friday.', 'verb:run aground'],
    ['A fire forced the closure of the tunnel on Friday.', 'verb:closed'],
    ['Lina Aabo gave birth to triplets on Friday.', 'verb:born'],
    ['Lina Aabo, born on Friday, is well.', 'verb:born'],
    ['The man who was arrested in Moss made his first court appearance on Friday.', 'verb:appeared'],
    ['The jihadist counterattack launched on Friday killed 40.', 'verb:attacked'],
    // What stands between two commas.
    ['Rescuers found the body of Tom Vance, a climber, on Friday.', 'found'],
    ['Rescuers found that Tom Vance had escaped on Friday.', 'verb:escaped'],
    ['No train has run since Friday, when the bridge was closed.', 'verb:closed'],
    ['He was held for the Friday, Old Halden attack.', 'verb:attacked'],
  ])('%s', (text, expected) => {
    expect(event(text, 'Friday')?.name ?? null).toBe(expected);
  });
});
