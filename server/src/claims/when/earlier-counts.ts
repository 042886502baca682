import type { Figure, FigureKind } from '../../figures/figure.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';
import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Sentences } from '../../language/sentence.ts';
import { isAmong } from '../../language/word-table.ts';
import { isDigit, type Word, wordAt } from '../../language/words.ts';
import {
  BEFORE_PARTICIPLE,
  COUNTS_GIVEN,
  EARLIER_ON,
  EARLIER_ONES,
  FROM,
  GIVES,
  HAD,
  LONG_PERIODS,
  MOVED,
  MOVES,
  NOW,
  TO,
} from '../lexicon/earlier-counts.ts';
import { LEADS } from '../lexicon/grammar.ts';
import { BARE } from '../lexicon/how-far.ts';

/** Kinds of figures of which a later report may give another. */
const GIVEN: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percentage', 'duration']);
/** How far before its number what makes it an earlier one may stand, and how far behind it, in words. */
const REACH = 12;
const REACH_BEHIND = 4;
/** Between "toll" and "of 15" stand the place or the day. */
const NOUN_REACH = 6;

/** A number among the words of its sentence: from its first word to behind its last. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** "The toll rose to 32 from 15": what a number moved from. */
export const MOVED_FROM: Rule<[words: readonly Word[], place: Place]> = {
  name: 'moved-from',
  example: 'The toll of the storm rose to 32 from 15.',
  counterexample: 'The road of the storm led to 32 villages from 15 towns.',
  test: (words, { from, to }) => {
    const lead = leadBefore(words, from);
    if (lead === null || !isAmong(words[lead], FROM) || isOfLongAgo(words, to)) return false;
    if (isAmong(words[lead - 1], MOVED)) return followsNumber(words, lead - 1);
    return movesTo(words, lead);
  },
};

/** "The toll rose from 15 to 32": what a number moved from, before the one that it moved to. */
export const MOVED_ON: Rule<[words: readonly Word[], place: Place]> = {
  name: 'moved-on',
  example: 'The toll of the storm rose from 15 to 32.',
  counterexample: 'The road of the storm led from 15 to 32.',
  test: (words, { from, to }) => {
    const lead = leadBefore(words, from);
    if (lead === null || !isAmong(words[lead], FROM) || isOfLongAgo(words, to)) return false;
    if (!isAmong(words[to], TO) || !startsWithNumber(words, to + 1)) return false;
    return words.slice(Math.max(0, lead - MOVE_REACH), lead).some(({ lower }) => MOVES.has(lemmaOf(lower)));
  },
};

/** What makes a number that of an earlier report. */
export const EARLIER_COUNT_RULES: readonly Rule<[words: readonly Word[], place: Place]>[] = [
  {
    name: 'earlier-count',
    example: 'The storm killed 32 people, the mayor said, updating an earlier toll of 15 people.',
    counterexample: 'The storm killed 32 people, the mayor said, giving a toll of 15 people.',
    test: (words, { from }) => {
      // "The initial toll included 55 hurt" tells of no other number since.
      let isGiven = isAmong(words[from - 1], PARTITIVES);
      for (let at = from - 1; at > Math.max(0, from - NOUN_REACH); at--) {
        if (words[at]!.kind === 'mark') return false;
        isGiven ||= gives(words[at]);
        if (!COUNTS_GIVEN.has(words[at]!.lower)) continue;
        return isGiven && (isAmong(words[at - 1], EARLIER_ONES) || isAmong(words[at - 2], EARLIER_ONES));
      }
      return false;
    },
  },
  {
    name: 'given-earlier',
    example: 'The mayor had earlier said that 15 people were killed.',
    counterexample: 'The mayor had often said that 15 people were killed.',
    test: (words, { from }) => {
      for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
        if (beginsAnew(words[at]!)) return false;
        if (gives(words[at]) && isToldEarlier(words, at)) return true;
      }
      return false;
    },
  },
  {
    name: 'given-earlier-behind',
    example: 'The storm killed 32 people, more than the 15 people reported earlier.',
    counterexample: 'The storm killed 32 people, more than the 15 people reported there.',
    test: (words, { to }) => {
      for (let at = to; at < Math.min(words.length, to + REACH_BEHIND); at++) {
        if (words[at]!.kind === 'mark') return false;
        if (gives(words[at]))
          return (
            [words[at - 1], words[at + 1]].some((word) => isAmong(word, EARLIER_ON)) || isAmong(words[at - 1], HAD)
          );
      }
      return false;
    },
  },
  MOVED_FROM,
  MOVED_ON,
];

/** Words that may stand between "to", its number with its unit, and "from". */
const UNIT_REACH = 6;
/** A verb of moving stands so far before "to" at most, in words. */
const MOVE_REACH = 12;
/** A number stands so far before "up from" at most, in words. */
const NUMBER_REACH = 9;
/** So far behind a value it is said of which month or year it is. */
const PERIOD_REACH = 5;

/** The place of the word before a number, but for what hedges it ("from about 15", "from the 15", "from $15"). */
function leadBefore(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= 0; at--) {
    const { lower, kind } = words[at]!;
    if (isAmong(words[at], FROM) || !(kind === 'mark' || LEADS.has(lower) || BARE.has(lower))) return at;
  }
  return null;
}

/** "Rose to 32 from 15": the number before "from" stands behind "to", and that behind a verb of moving. */
function movesTo(words: readonly Word[], from: number): boolean {
  let hasNumber = false;
  for (let at = from - 1; at >= Math.max(0, from - UNIT_REACH); at--) {
    if (isNumber(words[at]!)) hasNumber = true;
    if (!isAmong(words[at], TO)) continue;
    if (!hasNumber) return false;
    const before = words.slice(Math.max(0, at - MOVE_REACH), at);
    return before.some(({ lower }) => MOVES.has(lemmaOf(lower)));
  }
  return false;
}

/** "32, up from 15". */
function followsNumber(words: readonly Word[], moved: number): boolean {
  return words.slice(Math.max(0, moved - NUMBER_REACH), moved).some(isNumber);
}

/** "32", "about 32". */
function startsWithNumber(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return isNumber(word) || (LEADS.has(word.lower) && words[at + 1] !== undefined && isNumber(words[at + 1]!));
}

function isNumber({ lower }: Word): boolean {
  return isDigit(lower.charCodeAt(0)) || SMALL_NUMBERS.has(lower);
}

/** "From 15 a year earlier", "from 15 in May", "from 15 last year": of another time, of which that number still holds. */
function isOfLongAgo(words: readonly Word[], to: number): boolean {
  return words.slice(to, to + PERIOD_REACH).some((word) => LONG_PERIODS.has(word.lower) || isYear(word));
}

function isYear({ text }: Word): boolean {
  return /^(?:1[89]|20)\d\d$/.test(text);
}

/** One is singled out as often as counted. */
const SINGLED_OUT: Rule<[figure: Figure]> = {
  name: 'singled-out',
  example: 'Early reports said 1 person was killed.',
  counterexample: 'Early reports said 3 people were killed.',
  test: ({ value }) => value === 1,
};

/** Whether a number is told as that of an earlier report, which another has replaced since. */
export function isEarlierCount(sentences: Sentences, figure: Figure): boolean {
  if (!GIVEN.has(figure.kind) || ruleHolds(SINGLED_OUT, figure)) return false;
  const sentence = sentences.at(figure.sentence);
  if (sentence.isOfDigits) return false;
  const { words } = sentence;
  const place = {
    from: wordAt(words, Math.min(figure.start, figure.qualifierSpan?.start ?? figure.start)),
    to: wordAt(words, figure.end),
  };
  return anyRule(EARLIER_COUNT_RULES, words, place);
}

/** "Earlier reports had put it at 12; the mayor now says 15": what is told behind the mark, or now, is told since. */
function beginsAnew({ lower, kind }: Word): boolean {
  return NOW.has(lower) || (kind === 'mark' && lower !== ',');
}

function gives(word: Word | undefined): boolean {
  return word !== undefined && GIVES.has(lemmaOf(word.lower));
}

/** "Had earlier said", "said earlier", "was originally rated", and "Earlier on Monday the mayor said" where that opens the sentence. */
function isToldEarlier(words: readonly Word[], verb: number): boolean {
  if (isAmong(words[verb + 1], EARLIER_ON)) return true;
  if (isAmong(words[0], EARLIER_ON) && !words.slice(1, verb).some(beginsAnew)) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at--) {
    if (EARLIER_ON.has(words[at]!.lower)) return true;
    if (!BEFORE_PARTICIPLE.has(words[at]!.lower)) return false;
  }
  return false;
}

/** The rules of this file that stand by themselves. */
export const EARLIER_COUNTS_RULES: readonly NamedRule[] = [SINGLED_OUT];
