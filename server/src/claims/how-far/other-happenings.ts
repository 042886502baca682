import { isRecentYear } from '../../language/calendar/days.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import { APART, LEADS_OF_NEW, PERIODS_OWNED, SPANS, THING_RELATIVES } from '../lexicon/how-far.ts';
import { MONTHS, OTHER_HAPPENING } from '../lexicon/scope.ts';
import type { Phrase } from '../words/phrase.ts';

/** How far behind a count the words are searched that set its happening apart. */
const REACH = 8;
/** How many words of a sentence may set it apart from what was told before. */
const OPENING = 6;

/** What shows that a count is said of another happening than the one reported. */
export const OTHER_HAPPENING_RULES: readonly Rule<[words: readonly Word[], phrase: Phrase]>[] = [
  {
    // What is counted befell them on another day.
    name: 'days-after-these',
    example: 'Days after five guards were killed there, police left.',
    counterexample: 'Days after the storm five guards were killed there.',
    test: (words, { from }) => {
      const [before, earlier] = [words[from - 1]?.lower ?? '', words[from - 2]?.lower ?? ''];
      return (before === 'after' || before === 'before') && SPANS.has(earlier);
    },
  },
  {
    // A place is told by what happened there before.
    name: 'from-where-these',
    example: 'He was found a block from where two guards were killed.',
    counterexample: 'He was found where two guards were killed.',
    test: (words, { from }) => words[from - 1]?.lower === 'where' && words[from - 2]?.lower === 'from',
  },
  {
    name: 'attack-of-month',
    example: 'It was like a December attack that killed two guards.',
    counterexample: 'It was like an attack that killed two guards.',
    test: (words, { from }) =>
      isRelatedTo(words, from, (word, before) => MONTHS.has(word.lower) && LEADS_OF_NEW.has(before?.lower ?? '')),
  },
  {
    // What an attack is likened to was another.
    name: 'attack-of-last-year',
    example: 'It was like last year’s attack that killed two guards.',
    counterexample: 'It was like the attack that killed two guards.',
    test: (words, { from }) =>
      isRelatedTo(words, from, ({ lower }, _, next) => lower === 'last' && PERIODS_OWNED.has(next?.lower ?? '')),
  },
  {
    // “Separate” sets an event apart from that of the story.
    name: 'in-separate-event',
    example: 'Two guards were killed in a separate shooting.',
    counterexample: 'Two guards were killed in a shooting.',
    test: (words, { to }) => {
      const behind = words.slice(to, to + REACH);
      return behind.some(
        ({ lower }, at) =>
          lower === 'in' && LEADS_OF_NEW.has(behind[at + 1]?.lower ?? '') && APART.has(behind[at + 2]?.lower ?? ''),
      );
    },
  },
  {
    name: 'in-earlier-year',
    example: 'In August 2015, two guards were killed there.',
    counterexample: 'In the harbour, two guards were killed there.',
    test: (words, { from }) => {
      const [first, ...rest] = openingOf(words, from);
      return first === 'in' && rest.slice(0, 3).some(isRecentYear);
    },
  },
  {
    // As lists of earlier attacks head their items.
    name: 'under-earlier-month',
    example: 'August 2015: Two guards were killed there.',
    counterexample: 'The storm: Two guards were killed there.',
    test: (words, { from }) => {
      const [month, year] = openingOf(words, from);
      return MONTHS.has(month ?? '') && isRecentYear(year ?? '') && words[2]?.lower === ':';
    },
  },
  {
    // It is no longer so.
    name: 'in-initial-reports',
    example: 'In initial reports, two guards were killed.',
    counterexample: 'In all reports, two guards were killed.',
    test: (words, { from }) => {
      const opening = openingOf(words, from);
      return opening.some((lower, at) => lower === 'initial' && opening[at + 1] === 'reports');
    },
  },
  {
    name: 'opens-on-other-happening',
    example: 'Several hours later, two guards were killed.',
    counterexample: 'Several of them say two guards were killed.',
    test: (words, { from }) => openingOf(words, from).some((lower) => OTHER_HAPPENING.has(lower)),
  },
  {
    // The sentence goes on to another place.
    name: 'opens-on-another',
    example: 'In another town, two guards were killed.',
    counterexample: 'In the town, two guards were killed.',
    test: (words, { from }) => {
      const [first, second] = openingOf(words, from);
      return first === 'in' && (second === 'other' || second === 'another');
    },
  },
];

/**
 * Whether a count is said of another happening than the one reported: "several hours later, two people …", "a block from
 * where two people were shot", "days after two guards were killed", "in a separate attack".
 */
export function isOfOtherHappening(words: readonly Word[], phrase: Phrase): boolean {
  return anyRule(OTHER_HAPPENING_RULES, words, phrase);
}

/** The first words of a sentence up to its count, in lower case. */
function openingOf(words: readonly Word[], from: number): readonly string[] {
  return words.slice(0, Math.min(from, OPENING)).map(({ lower }) => lower);
}

/** How far before a count the event may stand that it is said of. */
const REACH_OF_EVENT = 16;

/** Whether a word before a count is of such an event, and a clause between them goes on from it: "a December attack that". */
function isRelatedTo(
  words: readonly Word[],
  from: number,
  isOfEvent: (word: Word, before: Word | undefined, next: Word | undefined) => boolean,
): boolean {
  const first = Math.max(0, from - REACH_OF_EVENT);
  // Few counts stand behind such a clause: it is looked for before the event.
  let relative = from - 1;
  while (relative > first && !THING_RELATIVES.has(words[relative]!.lower)) relative--;
  for (let at = first; at < relative; at++) {
    if (isOfEvent(words[at]!, at > first ? words[at - 1] : undefined, words[at + 1])) return true;
  }
  return false;
}

/** Whether a word in lower case is a year of these centuries. */
