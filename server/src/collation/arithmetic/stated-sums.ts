import { MEMBERS, PARTITIVE_LEADS } from '../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { HYPHENS, LISTING_SOME } from '../lexicon/arithmetic.ts';
import {
  APPOSITION_MARKS,
  BEING,
  INCLUSIVE,
  LIST_JOINERS,
  PARTITIVE,
  WHOLE_PRONOUNS,
} from '../lexicon/enumerations.ts';
import { type Enumeration, readEnumeration } from './enumerations.ts';
import { isEnd, type NumberedSentence, phraseAt, wordsOf } from './numbered-sentences.ts';
import { opensDivision, readWhole, type Whole } from './wholes.ts';

/**
 * How a list stands to its whole: `all` parts in apposition ("12 people, seven adults and four children"), parts of it
 * that are all only where the classes are complete ("of the 12, seven are adults and four children"), or `some` of it
 * ("including").
 */
export type Share = 'all' | 'divided' | 'some';

/** A whole with the list of its parts, as a text states them together. */
export interface StatedSum {
  readonly whole: Whole;
  readonly list: Enumeration;
  readonly share: Share;
}

/** How many words may stand between the noun of a whole and the list of its parts. */
const REACH = 10;
/** Words behind which a clause speaks of something else than the whole before it. */
const BREAKS: ReadonlySet<string> = new Set([...LIST_JOINERS, 'but', 'while', 'whereas', 'or', 'than', 'who']);

/** A list of parts with how it is led up to. */
type LedList = Pick<StatedSum, 'list' | 'share'>;

/** The list of the parts of a whole that stands behind it in one sentence; null where none does. */
export function sumWithin(sentence: NumberedSentence, whole: Whole): StatedSum | null {
  const { tokens } = sentence;
  const isDivision = opensDivision(sentence, whole.number);
  const readLed = isDivision ? dividedAt : addedAt;
  for (let at = whole.to; at < Math.min(tokens.length, whole.to + REACH); at++) {
    const led = readLed(sentence, at);
    if (led !== null) return !isDivision && isBeside(sentence, whole, at, led) ? null : stated(whole, led);
    const doubled = tokens[at]!.lower === '-' && tokens[at + 1]?.lower === '-';
    if (doubled) continue;
    if (sentence.numberAt(at) !== null || tokens[at]!.kind === 'mark' || BREAKS.has(tokens[at]!.lower)) return null;
  }
  return null;
}

/** "The 50 hostages[,] 20 are alive", "the 31 dead are 14 women": the parts of a whole with which the clause begins. */
function dividedAt(sentence: NumberedSentence, at: number): LedList | null {
  const { lower } = sentence.tokens[at]!;
  const list = readEnumeration(sentence, lower === ',' || BEING.has(lower) ? at + 1 : at);
  return led(list !== null && BEING.has(lower) ? { ...list, predicated: true } : list, 'divided');
}

/** The list that a mark or words like "including" add to the whole before them. */
function addedAt(sentence: NumberedSentence, at: number): LedList | null {
  const { lower } = sentence.tokens[at]!;
  const behind = lower === ',' ? at + 1 : at;
  const some = phraseAt(sentence, INCLUSIVE, behind);
  if (some !== null) return led(readEnumeration(sentence, behind + wordsOf(some)), 'some');
  const partitive = lower === ',' ? phraseAt(sentence, PARTITIVE, behind) : null;
  if (partitive !== null) return led(readEnumeration(sentence, behind + wordsOf(partitive)), 'divided');
  return lower === ',' || anyRule(LIST_OPENERS, sentence, at) ? led(apposition(sentence, at + 1, lower), 'all') : null;
}

/** What opens a list directly behind its whole, beside a comma; `at` is the token of the mark. */
export const LIST_OPENERS: readonly Rule<[sentence: NumberedSentence, at: number]>[] = [
  {
    name: 'mark-opens-list',
    example: 'The lift held 12 guests (seven adults and four children).',
    counterexample: 'The lift held 12 guests - seven adults and four children.',
    test: ({ tokens }, at) => APPOSITION_MARKS.has(tokens[at]!.lower) && !isAmong(tokens[at], HYPHENS),
  },
  {
    name: 'doubled-hyphen-opens-list',
    example: 'The 12 guests--seven men and four women--were late.',
    counterexample: 'The 12 guests - seven men and four women - were late.',
    test: ({ tokens }, at) => isAmong(tokens[at], HYPHENS) && tokens[at - 1]?.lower === tokens[at]!.lower,
  },
  {
    // Between letters it joins the parts of a word.
    name: 'hyphen-between-blanks-opens-list',
    example: 'The 12 guests - seven men and four women - were late.',
    counterexample: 'The 12 guests--seven men and four women--were late.',
    test: ({ tokens }, at) => isAmong(tokens[at], HYPHENS) && tokens[at]!.spaced && tokens[at + 1]?.spaced === true,
  },
];

/** A list that fills all up to the next mark, so that nothing else is said of its items. */
function apposition(sentence: NumberedSentence, at: number, opener: string): Enumeration | null {
  const list = readEnumeration(sentence, at);
  if (list === null || !isEnd(sentence, list.to)) return null;
  const end = sentence.tokens[list.to]?.lower ?? '.';
  const ends = end === '.' || end === ';' || end === APPOSITION_MARKS.get(opener);
  return { ...list, closed: list.closed || (ends && APPOSITION_MARKS.has(opener)) };
}

function led(list: Enumeration | null, share: Share): LedList | null {
  return list === null ? null : { list, share };
}

/** Why a list that does not follow directly on a whole may belong to something else than that whole alone. */
export const OF_SOMETHING_ELSE: readonly Rule<[sentence: NumberedSentence, whole: Whole, led: LedList]>[] = [
  {
    name: 'list-with-day-or-place-of-its-own',
    example: 'Forty guests came on Monday, 25 women and 12 men on Tuesday.',
    counterexample: 'Forty guests came on Monday, 25 women and 12 men.',
    test: (_, __, { list, share }) => share === 'all' && list.detailed,
  },
  {
    name: 'list-behind-two-wholes',
    example: 'Five tourists stayed and 12 guests left, among them seven women and nine men.',
    counterexample: 'The chef stayed and 12 guests left, among them seven women and nine men.',
    test: (sentence, { number }) => {
      const before = sentence.numbers[number.place - 1];
      return before !== undefined && readWhole(sentence, before) !== null;
    },
  },
];

/** Whether a list, to which a token leads, may belong to something else than the whole before it alone. */
function isBeside(sentence: NumberedSentence, whole: Whole, at: number, led: LedList): boolean {
  return !(led.share === 'all' && at === whole.to) && anyRule(OF_SOMETHING_ELSE, sentence, whole, led);
}

/** "Nine of them women": a list that points back to its whole names only parts of it. */
function stated(whole: Whole, { list, share }: LedList): StatedSum {
  return { whole, list, share: list.partitive && share === 'all' ? 'divided' : share };
}

/** How a sentence opens that lists the parts of what was counted before it. */
interface Opening {
  /** The token at which the list begins. */
  readonly at: number;
  readonly share: Share;
  /** What the whole must be said to have suffered; null for anything. */
  readonly predicate: string | null;
}

/**
 * The list that a sentence gives of the parts of the only whole that the sentence before it counts; null where there is
 * none. The sentence before is asked for only where this one opens like such a list.
 */
export function sumAcross(sentence: NumberedSentence, before: () => NumberedSentence | null): StatedSum | null {
  const opening = openingOf(sentence);
  const list = opening === null ? null : readEnumeration(sentence, opening.at);
  if (opening === null || list === null || !isEnd(sentence, list.to)) return null;
  const previous = before();
  const wholes = previous?.numbers.flatMap((number) => {
    const whole = readWhole(previous, number);
    return whole !== null && list.partition.wholes.includes(whole.noun) ? [whole] : [];
  });
  const only = wholes?.length === 1 ? wholes[0]! : null;
  if (only === null || only.number.claim.extent === 'addition') return null;
  if (opening.predicate !== null && only.number.claim.predicate !== opening.predicate) return null;
  return stated(only, { list, share: opening.share });
}

function openingOf(sentence: NumberedSentence): Opening | null {
  const { tokens } = sentence;
  const first = sentence.numberAt(0);
  // "Fourteen were women, nine men and six children."
  if (first !== null) return BEING.has(tokens[first.to]?.lower ?? '') ? divided(0) : null;
  if (PARTITIVE_LEADS.has(tokens[0]?.lower ?? '') && MEMBERS.has(tokens[1]?.lower ?? '')) {
    const behind = tokens[2]?.lower ?? '';
    return divided(behind === ',' || BEING.has(behind) ? 3 : 2);
  }
  const subject = phraseAt(sentence, [...WHOLE_PRONOUNS.keys()], 0);
  if (subject === null) return null;
  const verb = tokens[wordsOf(subject)]?.lower ?? '';
  const at = wordsOf(subject) + 1;
  const predicate = WHOLE_PRONOUNS.get(subject)!;
  if (LISTING_SOME.has(verb)) return { at, share: 'some', predicate };
  return BEING.has(verb) ? { at, share: 'all', predicate } : null;
}

function divided(at: number): Opening {
  return { at, share: 'divided', predicate: null };
}
