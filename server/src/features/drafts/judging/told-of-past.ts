import type { Claim } from '../../../claims/claim.ts';
import type { Rule } from '../../../language/rules.ts';
import { REACHING } from '../../lexicon/drafts.ts';

/** What stands around a figure of a draft in its sentence, in lower case. */
interface Around {
  readonly before: string;
  readonly behind: string;
}

/** Words for a moment that lies in the past of whoever tells of it. */
const MOMENT =
  /\b(?:at first|at the (?:start|beginning|outset)|in the beginning|to begin with|early on|(?:in|during|after|over) the first (?:\p{L}+ )?(?:hours?|days?|nights?|weeks?|weekend)|on the first (?:day|night|morning|evening)|when the (?:day|night|week) (?:began|ended|broke|fell)|first (?:it|there|they|the (?:toll|count|number))|initially|(?:back |by |and |, )then|then (?:it|they)|at the time|overnight|up from|within (?:a|an|one|two|three) (?:hour|day|night|week|month)s?|(?:a|one|two|three) (?:day|night|week|month|year)s? (?:later|on|after|afterwards|before|earlier)|the (?:day|night|week|month|year) (?:before|after)|(?:that|the (?:next|same|following|previous)) (?:day|night|morning|afternoon|evening|week|month)|by (?:the |that |mid-?|early |late )?(?:first )?(?:dawn|daybreak|morning|noon|midday|afternoon|dusk|evening|nightfall|night|midnight)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|on the (?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/u;

/** What was counted before all was known. */
const FIRST_COUNT =
  /\b(?:first|initial|early|earlier|earliest|preliminary|provisional)\s(?:official\s)?(?:tally|tallies|counts?|tolls?|estimates?|figures?|numbers?|reports?|surveys?|accounts?)\b/;

const WORD = /\p{L}+/gu;
/** So many words before a figure its verb may stand. */
const REACH = 4;
/** What had been was so before something else. */
const PLUPERFECT = /\bhad\b[^,;:.!?]{0,60}$/;

/** Why a figure is told as one of its time, so that no later one replaces it. */
export const PAST_RULES: readonly Rule<[Around]>[] = [
  {
    name: 'of-moment-past',
    example: 'That evening there were 27 dead.',
    counterexample: 'There are 27 dead.',
    test: ({ before, behind }) => MOMENT.test(before) || MOMENT.test(behind),
  },
  {
    name: 'of-first-count',
    example: 'An early count came to 27.',
    counterexample: 'The count comes to 27.',
    test: ({ before }) => FIRST_COUNT.test(before),
  },
  {
    name: 'number-gone-past',
    example: 'The toll passed 27 in a pause.',
    counterexample: 'The toll stands at 27.',
    test: ({ before }) => stands(REACHING, before),
  },
  {
    name: 'had-been',
    example: 'The hospital had counted 27.',
    counterexample: 'The hospital has counted 27.',
    test: ({ before }) => PLUPERFECT.test(before),
  },
];

/** Whether one of some words stands in the last ones of a text. */
function stands(words: ReadonlySet<string>, text: string): boolean {
  const last = text.match(WORD)?.slice(-REACH) ?? [];
  return last.some((word) => words.has(word));
}

/** Whether a draft tells a figure as one of a time that is over: "that evening it was 27", "the toll passed 1,000". */
export function isToldOfPast({ figure: { start, end, sentence } }: Claim, body: string): boolean {
  const around = {
    before: body.slice(sentence.start, start).toLowerCase(),
    behind: body.slice(end, sentence.end).toLowerCase(),
  };
  return PAST_RULES.some(({ test }) => test(around));
}
