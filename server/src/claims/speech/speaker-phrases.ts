import { SUPERLATIVES } from '../../figures/lexicon/nouns.ts';
import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { CLOSED_CLASSES, PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { ADDERS, AND_SIGNS, COMPLEMENTIZERS, DEFINITE, RELATIVES } from '../../language/lexicon/function-words.ts';
import { TITLES } from '../../language/lexicon/titles.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf, supersenseOf } from '../../language/senses.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { GIVEN_NAMES } from '../lexicon/given-names.ts';
import { OUTLET_WORDS } from '../lexicon/outlets.ts';
import { DETERMINERS, DETERMINERS_ALONE } from '../lexicon/reporting.ts';
import { JOINING_PREPOSITIONS, SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import { CLAUSE_LEADS, HAPPENINGS, JOINING_MARKS, NO_ADVERBS } from '../lexicon/speech.ts';
import { BEFORE_HAPPENING, BEFORE_MONTHS, NAMES_LIKE_WORDS } from '../lexicon/unspeaking.ts';
import { type FrameToken, isInside } from './frames.ts';
import { isSpeechForm } from './speech-forms.ts';

/** A run of a frame's tokens: `from` included, `to` not. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const STOPS: ReadonlySet<string> = new Set([
  ...CLOSED_CLASSES.conjunction,
  ...CLOSED_CLASSES.auxiliary,
  ...CLOSED_CLASSES.pronoun,
  ...CLOSED_CLASSES.adverb,
  ...CLOSED_CLASSES.infinitive,
]);

/** The longest speaker, in tokens; a longer run of words is a clause that was taken for one. */
const LONGEST = 24;

/** Whether a word is an adverb by its form. */
export function isAdverb(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}

/** Whether a word is a weekday written out. */
export function isDay(lower: string): boolean {
  return lower.length > 4 && WEEKDAYS.has(lower);
}

/** The noun phrase whose last token is the one before `end`. */
export function nounPhraseEndingAt(tokens: readonly FrameToken[], end: number): Phrase | null {
  const last = tokens[end - 1];
  if (last === undefined || last.kind === 'quote') return null;
  // The apostrophe of a plural owner: "the workers' (TUC) said".
  if (last.kind === 'mark')
    return last.lower === "'" || last.lower === '’' ? nounPhraseEndingAt(tokens, end - 1) : null;
  if (JOINING_PREPOSITIONS.has(last.lower)) return null;
  if (SPEAKING_PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  if (RELATIVES.has(last.lower)) return relativeSubject(tokens, end - 1);
  let from = end;
  while (from > 0 && end - from < LONGEST && ruleHolds(WORD_OF_SPEAKER_BEFORE, tokens, from - 1, end)) from--;
  from = dropFront(tokens, from, end);
  return from < end && !isBareDeterminer(tokens, from, end) ? { from, to: end } : null;
}

/** The noun that "who" stands for. */
function relativeSubject(tokens: readonly FrameToken[], pronoun: number): Phrase | null {
  if (isAmong(tokens[pronoun], COMPLEMENTIZERS)) return null;
  const end = tokens[pronoun - 1]?.lower === ',' ? pronoun - 1 : pronoun;
  const name = nounPhraseEndingAt(tokens, end);
  return name === null ? null : { from: name.from, to: end };
}

const WORD_OF_SPEAKER_BEFORE: Rule<[tokens: readonly FrameToken[], at: number, end: number]> = {
  name: 'word-of-speaker-before',
  example: 'The health ministry said 12 people were killed.',
  counterexample: 'Said the ministry, 12 people were killed.',
  test: (tokens, at, end) => {
    const token = tokens[at]!;
    const { lower } = token;
    if (token.kind === 'quote') return false;
    if (token.kind === 'mark') return ruleHolds(MARK_INSIDE_NAME, tokens, at);
    if (token.kind === 'clitic' || token.kind === 'number') return true;
    if (AND_SIGNS.has(lower)) return ruleHolds(TWO_SPEAKERS_JOINED, tokens, at, end);
    if (JOINING_PREPOSITIONS.has(lower)) return at > 0 && tokens[at - 1]!.kind === 'word' && !isStop(tokens, at - 1);
    if (DETERMINERS.has(lower)) return !COMPLEMENTIZERS.has(lower) || at === 0;
    return !isStop(tokens, at) || ruleHolds(TRADE_BEFORE_NOUN, tokens, at, end);
  },
};

/** "The advertising giant WPP said": what a firm does is written as the gerund of a verb of saying. */
const TRADE_BEFORE_NOUN: Rule<[tokens: readonly FrameToken[], at: number, end: number]> = {
  name: 'trade-before-noun',
  example: 'The advertising giant Holm said 12 people were killed.',
  counterexample: 'Ann Moss, warning people, said 12 people were killed.',
  test: (tokens, at, end) => {
    const [before, { lower }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
    if (!lower.endsWith('ing') || supersenseOf(lower, 'noun') === null) return false;
    if (at + 1 >= end || next === undefined || !isRole(next)) return false;
    return before === undefined || DETERMINERS.has(before.lower) || isCapitalised(before);
  },
};

/** A mark inside a name: an apostrophe, "&", the hyphen and the stroke of "Kim-Lee/Berg", the full stop of an initial. */
const MARK_INSIDE_NAME: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'mark-inside-name',
  example: 'Kim/Berg said 12 people were killed.',
  counterexample: 'Ann Moss said 12 people were killed.',
  test: (tokens, at) => {
    const { lower } = tokens[at]!;
    if (lower === '-' || lower === '/') return isInside(tokens, at);
    return JOINING_MARKS.has(lower) || (lower === '.' && ruleHolds(INITIAL_OF_NAME, tokens, at));
  },
};

/** "Kim and Lee", "police and rescuers", "…, court and hospital officials": one kind on both sides, and no clause between. */
const TWO_SPEAKERS_JOINED: Rule<[tokens: readonly FrameToken[], at: number, end: number]> = {
  name: 'two-speakers-joined',
  example: 'Ann Moss and Ida Holm said 12 people were killed.',
  counterexample: 'Ann Moss said 12 people were killed.',
  test: (tokens, at, end) => {
    const left = tokens[at - 1];
    const right = tokens[at + 1];
    if (left === undefined || right === undefined || at + 1 >= end || left.kind !== 'word') return false;
    if (isCapitalised(left)) return isCapitalised(right) || DETERMINERS.has(right.lower);
    return !isCapitalised(right) && (left.lower.endsWith('s') || ruleHolds(SHORT_START, tokens, at));
  },
};

/** Whether only a word or two stand between the start of the clause and `at`. */
const SHORT_START: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'short-start',
  example: 'On Monday, court and hospital officials said 12 people were killed.',
  counterexample: 'On Monday, courts and hospital officials said 12 people were killed.',
  test: (tokens, at) => {
    const before = tokens.slice(Math.max(0, at - 3), at);
    return at <= 3 || before.some(({ lower, kind }) => lower === ',' || kind === 'quote');
  },
};

function isStop(tokens: readonly FrameToken[], at: number): boolean {
  const token = tokens[at]!;
  const { lower } = token;
  if (token.kind !== 'word') return false;
  if (DETERMINERS.has(lower) || ruleHolds(NAME_LIKE_WORD, tokens, at)) return false;
  // "US" and "IT" are names.
  if (token.text.length > 1 && token.text === token.text.toUpperCase()) return false;
  return STOPS.has(lower) || PREPOSITIONS.has(lower) || isDay(lower) || isAdverb(lower) || isSpeechForm(lower);
}

/**
 * "Mrs May said", "Mark Sunday said", "Will Smith said", "a Sunday Times count": a month, an auxiliary or a weekday that is
 * part of a name.
 */
export const NAME_LIKE_WORD: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'name-like-word',
  example: 'Mrs May said 12 people were killed.',
  counterexample: 'Mrs Moss said 12 people were killed.',
  test: (tokens, at) => {
    const token = tokens[at]!;
    const isWeekday = isDay(token.lower);
    if (!isCapitalised(token) || !(isWeekday || NAMES_LIKE_WORDS.has(token.lower))) return false;
    const before = nameBefore(tokens, at);
    const next = tokens[at + 1];
    const leadsName = next !== undefined && isCapitalised(next) && !isDay(next.lower);
    if (isWeekday) {
      if (
        before !== null &&
        (TITLES.has(before.lower) || GIVEN_NAMES.has(before.lower)) &&
        !ruleHolds(FULL_NAME_BEFORE_DAY, tokens, at)
      )
        return true;
      return leadsName && OUTLET_WORDS.has(next.lower);
    }
    if (before !== null) return !leadsName && !DETERMINERS.has(before.lower);
    return leadsName && !BEFORE_MONTHS.has(tokens[at - 1]?.lower ?? '') && ruleHolds(NAME_BEGINS_CLAUSE, tokens, at);
  },
};

/** The capitalised word directly before a place, over the full stop of "Mr." and "Sen."; null where none stands there. */
function nameBefore(tokens: readonly FrameToken[], at: number): FrameToken | null {
  const back = tokens[at - 1]?.lower === '.' ? at - 2 : at - 1;
  const before = tokens[back];
  return before !== undefined && isCapitalised(before) && !STOPS.has(before.lower) && !PREPOSITIONS.has(before.lower)
    ? before
    : null;
}

/** "Ida Holm Sunday said": two names before a weekday leave it a day. */
const FULL_NAME_BEFORE_DAY: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'full-name-before-day',
  example: 'Ida Mark Sunday said 12 people were killed.',
  counterexample: 'Mark Sunday said 12 people were killed.',
  test: (tokens, at) => {
    const before = tokens[at - 2];
    return before !== undefined && isCapitalised(before) && !TITLES.has(before.lower);
  },
};

const NAME_BEGINS_CLAUSE: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'name-begins-clause',
  example: 'Will Smith said 12 people were killed.',
  counterexample: 'Ann Smith said 12 people were killed.',
  test: (tokens, at) => {
    const before = tokens[at - 1];
    return before === undefined || before.kind !== 'word' || isAmong(before, CLAUSE_LEADS);
  },
};

/** Cuts from the front what no noun phrase begins with, and the words before a determiner that begins a new one. */
function dropFront(tokens: readonly FrameToken[], from: number, end: number): number {
  let start = from;
  for (let at = end - 1; at > from; at--) {
    const { lower } = tokens[at]!;
    const before = tokens[at - 1]!.lower;
    if (
      DETERMINERS.has(lower) &&
      !JOINING_PREPOSITIONS.has(before) &&
      !DETERMINERS.has(before) &&
      !ADDERS.has(before)
    ) {
      start = at;
      break;
    }
  }
  start = behindHappening(tokens, start, end);
  while (start < end) {
    const { lower, kind } = tokens[start]!;
    const isDated = tokens[start + 1]?.kind === 'number' || BEFORE_MONTHS.has(tokens[start - 1]?.lower ?? '');
    const month = MONTHS.has(lower) && isDated && start + 1 < end;
    if (kind === 'mark' || kind === 'clitic' || ADDERS.has(lower) || JOINING_PREPOSITIONS.has(lower) || month) start++;
    else break;
  }
  return start;
}

/**
 * "After the 2019 flood engineers said": the noun phrase of a happening that a preposition of time leads in ends before the
 * subject, though no comma stands there. Gives where the subject begins.
 */
function behindHappening(tokens: readonly FrameToken[], from: number, end: number): number {
  let lead = from - 1;
  while (
    lead > 0 &&
    (tokens[lead]!.lower === '.' || MONTHS.has(tokens[lead]!.lower) || isAmong(tokens[lead], DEFINITE))
  )
    lead--;
  if (!BEFORE_HAPPENING.has(tokens[lead]?.lower ?? '') || end - from < 2) return from;
  for (let at = end - 2; at >= from; at--) {
    const { lower } = tokens[at]!;
    const isEvent =
      tokens[at]!.kind === 'word' && !isCapitalised(tokens[at]!) && HAPPENINGS.has(supersenseOf(lower, 'noun') ?? '');
    if (isEvent) return at + 1;
  }
  return from;
}

/**
 * The noun phrase that begins at `start` ("according to …", "said …"): up to a comma, a verb, a date or anything else
 * that no name or role holds; null where none begins there.
 */
export function nounPhraseStartingAt(tokens: readonly FrameToken[], start: number): Phrase | null {
  const first = tokens[start];
  if (first === undefined || first.kind === 'mark' || first.kind === 'quote') return null;
  if (SPEAKING_PRONOUNS.has(first.lower) && !ruleHolds(DETERMINER_BEFORE_NOUN, tokens, start))
    return { from: start, to: start + 1 };
  let to = start;
  while (to < tokens.length && to - start < LONGEST && ruleHolds(WORD_OF_SPEAKER_BEHIND, tokens, to, start)) to++;
  while (to > start && (JOINING_PREPOSITIONS.has(tokens[to - 1]!.lower) || isAmong(tokens[to - 1], ADDERS))) to--;
  return to > start && !isBareDeterminer(tokens, start, to) ? { from: start, to } : null;
}

/** "The", "a" or "more", of which the noun is missing: nobody is called so. "Some" and "many" stand alone. */
function isBareDeterminer(tokens: readonly FrameToken[], from: number, to: number): boolean {
  const { lower } = tokens[from]!;
  return to === from + 1 && DETERMINERS.has(lower) && !DETERMINERS_ALONE.has(lower);
}

/** "one research firm", "some officials": no pronoun before a noun. */
const DETERMINER_BEFORE_NOUN: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'determiner-before-noun',
  example: 'Twelve people were killed, according to one research firm.',
  counterexample: 'Twelve people were killed, according to them.',
  test: (tokens, at) => {
    const next = tokens[at + 1];
    return DETERMINERS.has(tokens[at]!.lower) && next?.kind === 'word' && !isStop(tokens, at + 1);
  },
};

const WORD_OF_SPEAKER_BEHIND: Rule<[tokens: readonly FrameToken[], at: number, start: number]> = {
  name: 'word-of-speaker-behind',
  example: 'Twelve people were killed, said the health ministry of Halden.',
  counterexample: 'The ministry said 12 people were killed.',
  test: (tokens, at, start) => {
    const token = tokens[at]!;
    const { lower } = token;
    if (token.kind === 'quote') return false;
    if (token.kind === 'mark') return ruleHolds(MARK_INSIDE_NAME, tokens, at);
    if (token.kind === 'clitic') return true;
    if (leadsNounBehindThe(tokens, at)) return true;
    if (token.kind === 'number') return at === start || isNumbered(tokens, at);
    if (ADDERS.has(lower))
      return (
        at > start && tokens[at + 1] !== undefined && isCapitalised(tokens[at - 1]!) === isCapitalised(tokens[at + 1]!)
      );
    if (JOINING_PREPOSITIONS.has(lower)) {
      const next = tokens[at + 1];
      return (
        at > start &&
        next !== undefined &&
        next.kind !== 'mark' &&
        !isDay(next.lower) &&
        !MONTHS.has(next.lower) &&
        next.kind !== 'number'
      );
    }
    if (DETERMINERS.has(lower))
      return at === start || JOINING_PREPOSITIONS.has(tokens[at - 1]!.lower) || isAmong(tokens[at - 1], ADDERS);
    return !isStop(tokens, at) || ruleHolds(TRADE_BEFORE_NOUN, tokens, at, tokens.length);
  },
};

/** "The 2009 paper", "the most recent data": what stands between the article and its noun. */
function leadsNounBehindThe(tokens: readonly FrameToken[], at: number): boolean {
  const { kind, lower } = tokens[at]!;
  return (
    isAmong(tokens[at - 1], DEFINITE) &&
    (kind === 'number' || SUPERLATIVES.has(lower)) &&
    tokens[at + 1]?.kind === 'word'
  );
}

/** The pronoun or the name that begins a clause: its first words as long as they are capitalised, an article before them. */
export function leadingName(tokens: readonly FrameToken[], start: number): Phrase | null {
  const phrase = nounPhraseStartingAt(tokens, start);
  if (phrase === null) return null;
  let to = DETERMINERS.has(tokens[start]!.lower) ? start + 1 : start;
  to = behindCapitals(tokens, to, phrase.to);
  // "UK advertising giant Holm": what it is stands inside the name.
  const role = behindRole(tokens, to, phrase.to);
  if (role > to && role < phrase.to && isCapitalised(tokens[role]!)) to = behindCapitals(tokens, role, phrase.to);
  // "Ann Holm's new book": an owner is no name without what she owns.
  if (tokens[to - 1]?.kind === 'clitic') to = phrase.to;
  const isNamed = tokens.slice(start, to).some((token) => isCapitalised(token) && !DETERMINERS.has(token.lower));
  return isNamed ? { from: start, to } : null;
}

function behindCapitals(tokens: readonly FrameToken[], from: number, end: number): number {
  let to = from;
  while (to < end && (isCapitalised(tokens[to]!) || tokens[to]!.kind !== 'word')) to++;
  return to;
}

function behindRole(tokens: readonly FrameToken[], from: number, end: number): number {
  let to = from;
  while (to < end && (isRole(tokens[to]!) || ruleHolds(TRADE_BEFORE_NOUN, tokens, to, end))) to++;
  return to;
}

function isRole({ kind, lower }: FrameToken): boolean {
  return kind === 'word' && (isKindOf(lower, 'person') || isKindOf(lower, 'group'));
}

/** The number inside a name ("Channel 4", "Radio 4's"): a capital before it, and nothing that it counts behind it. */
function isNumbered(tokens: readonly FrameToken[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    isCapitalised(tokens[at - 1]!) &&
    (next === undefined || next.kind === 'clitic' || next.lower === ',' || isCapitalised(next))
  );
}

/** The full stop of "John F. Kim" or "Sen. Lee". */
const INITIAL_OF_NAME: Rule<[tokens: readonly FrameToken[], at: number]> = {
  name: 'initial-of-name',
  example: 'John F. Kim said 12 people were killed.',
  counterexample: 'John Kim said 12 people were killed.',
  test: (tokens, at) => {
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    return (
      before !== undefined &&
      after !== undefined &&
      before.end === tokens[at]!.start &&
      isCapitalised(before) &&
      isCapitalised(after) &&
      before.text.length <= 5
    );
  },
};

/** The rules of this file that stand by themselves. */
export const SPEAKER_PHRASES_RULES: readonly NamedRule[] = [
  WORD_OF_SPEAKER_BEFORE,
  TRADE_BEFORE_NOUN,
  MARK_INSIDE_NAME,
  TWO_SPEAKERS_JOINED,
  SHORT_START,
  FULL_NAME_BEFORE_DAY,
  NAME_BEGINS_CLAUSE,
  DETERMINER_BEFORE_NOUN,
  WORD_OF_SPEAKER_BEHIND,
  INITIAL_OF_NAME,
  NAME_LIKE_WORD,
];
