import { MONTHS, WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { ARTICLES, PARTITIVES, POINTS } from '../../language/lexicon/function-words.ts';
import { CLOSING_QUOTES } from '../../language/lexicon/quotations.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised, type Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  AGED_CLAUSES,
  AGED_PERSONS,
  AGED_POINTERS,
  CLOSERS,
  DASHES,
  GENERATIONS,
  LEADS,
  NO_CLOSERS,
  OF_MATCHES,
  PLACES,
  THEM,
} from '../lexicon/ages.ts';
import type { Placed } from '../sentence/rules-by-place.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { beforeList, isYears, joinsList } from './years-of-age.ts';

const POINTERS: ReadonlySet<string> = new Set(AGED_POINTERS);

/** A number behind a name or a person that tells the age. */
export const APPOSITIVE_RULES: readonly (Rule<[SentenceReading, Amount]> & Placed)[] = [
  {
    // The first comma of an apposition is missing.
    name: 'age-behind-name-alone',
    example: 'Ida Dahl 41, was a swimmer.',
    counterexample: 'Ida Dahl 41 swam.',
    where: AROUND.bare | AROUND.digits | AROUND.markBehind,
    test: ({ tokens, classes }, amount) =>
      isBareDigits(amount) &&
      classes[amount.from - 1] === 'name' &&
      ruleHolds(CLAUSE_OF_AGED, tokens, amount.to, amount.value),
  },
  {
    name: 'age-between-commas',
    example: 'Ida Dahl, 24, of Moss swam.',
    counterexample: 'On Friday, 24 of them swam.',
    where: AROUND.bare | AROUND.digits | AROUND.agedBefore,
    test: (reading, amount) => {
      if (!isBareDigits(amount)) return false;
      const { tokens, classes } = reading;
      const { last, comma } = separatorOf(tokens, amount);
      if (comma < 1 || tokens[comma]?.text !== ',') return false;
      // "Six were children, 16 were women": of several each has an age of his own, and one number with a verb counts others.
      const before = tokens[comma - 1];
      const isOfSeveral = comma === last && isAgedNoun(before) && isPlural(before!.lower);
      if (isOfSeveral && classes[amount.to] === 'auxiliary') return false;
      // "He has 78 wives, 24 of them minors."
      if (isAmong(tokens[amount.to], PARTITIVES) && isAmong(tokens[amount.to + 1], THEM)) return false;
      return isAged(reading, ownerBefore(tokens, comma), comma < last, amount) && closes(tokens[amount.to]);
    },
  },
  {
    // Small children's ages are told in words.
    name: 'age-in-words-between-commas',
    example: 'Ida Dahl, three, was found at home.',
    counterexample: 'Ida Dahl, three sailors, was found at home.',
    where: AROUND.bare | AROUND.words | AROUND.markBefore | AROUND.markBehind,
    test: ({ tokens, classes }, amount) => {
      const { from, to, value, numeral } = amount;
      const isSmall = isYears(amount) && numeral.form === 'words' && numeral.kind === 'cardinal' && value < GROWN;
      if (!isSmall || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return false;
      const isFirstName = isCapitalised(tokens[from - 3]) && tokens[from - 3]?.known?.closed == null;
      const isFullName = classes[from - 2] === 'name' && isFirstName && isCapitalised(tokens[from - 2]);
      const isOwned = isFullName || (isAgedNoun(tokens[from - 2]) && !isPlural(tokens[from - 2]?.lower ?? ''));
      return isOwned && (classes[to + 1] === 'auxiliary' || AGED_CLAUSES.has(tokens[to + 1]?.lower ?? ''));
    },
  },
  {
    // Minutes of a match and seeds stand in brackets behind names as well.
    name: 'age-in-brackets',
    example: 'Ida Dahl (31), a baker, swam.',
    counterexample: 'Ida Dahl (31) scored twice.',
    where: AROUND.bare | AROUND.digits | AROUND.openBefore | AROUND.closedBehind,
    test: ({ tokens, classes }, amount) => {
      const { from, to, value } = amount;
      if (!isBareDigits(amount) || value < GROWN || value > OLD) return false;
      if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return false;
      const isFullName =
        classes[from - 2] === 'name' && isCapitalised(tokens[from - 2]) && isCapitalised(tokens[from - 3]);
      return isFullName && !tokens.some((token) => isAmong(token, OF_MATCHES));
    },
  },
  {
    // Dashes do what commas do.
    name: 'age-between-dashes',
    example: 'The boys - both 17 - swam.',
    counterexample: 'The boats - both 17 - swam.',
    where: AROUND.bare | AROUND.digits | AROUND.markBehind,
    test: ({ tokens }, amount) => {
      if (!isBareDigits(amount)) return false;
      const lead = LEADS.has(tokens[amount.from - 1]?.lower ?? '') ? amount.from - 2 : amount.from - 1;
      return isDash(tokens[lead]) && isDash(tokens[amount.to]) && isAgedNoun(tokens[lead - 1]);
    },
  },
  {
    // Likewise, where several have an age each.
    name: 'ages-behind-dash',
    example: 'Three women — 18, 23 and 31 — swam.',
    counterexample: 'Three boats — 18, 23 and 31 — swam.',
    where: AROUND.bare | AROUND.digits | AROUND.joinerBehind,
    test: ({ tokens }, amount) => {
      if (!isBareDigits(amount)) return false;
      const { comma } = separatorOf(tokens, amount);
      const isOwned = DASHES.has(tokens[comma]?.text ?? '') && isAgedNoun(tokens[comma - 1]);
      return comma >= 1 && isOwned && joinsList(tokens[amount.to]) && closes(tokens[amount.to]);
    },
  },
];

/** A dash, or a hyphen with blanks around it. */
function isDash(token: Token | undefined): boolean {
  return token !== undefined && (DASHES.has(token.text) || (token.text === '-' && token.spaced));
}

function isBareDigits(amount: Amount): boolean {
  return isYears(amount) && amount.numeral.form === 'digits';
}

/** The mark before an age or the list that it is in, and the last separator before the age itself. */
function separatorOf(tokens: readonly Token[], { from }: Amount): { readonly last: number; readonly comma: number } {
  const lead = LEADS.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const isQuoted = CLOSING_QUOTES.has(tokens[lead]?.text ?? '') && tokens[lead - 1]?.text === ','; // "aka “Ace,” 25, of"
  const last = isQuoted ? lead - 1 : lead;
  return { last, comma: beforeList(tokens, last) };
}

/** A number between a name and a comma is that person's age by the clause that begins behind it. */
export const CLAUSE_OF_AGED: Rule<[tokens: readonly Token[], to: number, value: number]> = {
  name: 'clause-of-aged',
  example: 'They found Ann Holm 52, who sang.',
  counterexample: 'They found Ann Holm 52, singing.',
  test: (tokens, to, value) =>
    value >= GROWN && value <= OLD && tokens[to]?.text === ',' && isAmong(tokens[to + 1], AGED_CLAUSES),
};

const GROWN = 16;
const OLD = 99;
/** The token of whom the age is told, before its comma: generations and places in a picture are no part of a name. */
function ownerBefore(tokens: readonly Token[], comma: number): number {
  const [mark, word] = [tokens[comma - 1], tokens[comma - 2]];
  if (mark?.text === '.' && GENERATIONS.has(word?.text ?? '')) return comma - 2;
  if (mark?.text === ')' && tokens[comma - 3]?.text === '(') return comma - 4; // "Ann Moss (left), 44,"
  return PLACES.has(mark?.lower ?? '') && word?.text === ',' ? comma - 3 : comma - 1;
}

/** Whether the token before the comma is somebody: a name, a person, or any noun where commas on both sides set the age off. */
function isAged(
  { tokens, classes }: Pick<SentenceReading, 'tokens' | 'classes'>,
  at: number,
  listed: boolean,
  { to, value }: Amount,
): boolean {
  const owner = tokens[at];
  if (owner === undefined) return false;
  if (isAgedNoun(owner)) return true;
  // "It counted 12 at first, then 27, then 31".
  if (listed || (owner.lower === 'first' && isAmong(tokens[at - 1], POINTS))) return false;
  if (isDayOrPlace({ tokens, classes }, at, to)) return false;
  if (classes[at] === 'name' || owner.text[0] !== owner.lower[0]) return true;
  if (tokens[to]?.text !== ',' || isNumber(tokens[to + 1])) return false;
  if (POINTERS.has(owner.lower)) return true;
  // Right behind an article any word is a noun: "the forward, 25, scored".
  const isSingle = isSingleNoun(owner, classes[at]) || (isAmong(tokens[at - 1], ARTICLES) && !isPlural(owner.lower));
  return value >= YOUNGEST && isSingle;
}

/**
 * "On Friday, 14 were killed", "in Halden, 31 were hurt": a day, a month or a place that a preposition leads, and a number
 * that the clause goes on with; an age has a comma on either side.
 */
function isDayOrPlace(
  { tokens, classes }: Pick<SentenceReading, 'tokens' | 'classes'>,
  at: number,
  to: number,
): boolean {
  if (tokens[to]?.kind !== 'word') return false;
  if (CALENDAR.has(tokens[at]?.lower ?? '')) return true;
  let lead = at - 1;
  while (lead >= 0 && lead > at - LONGEST_NAME && isPartOfName(tokens[lead], classes[lead])) lead--;
  return classes[lead] === 'preposition' && (lead === 0 || tokens[lead - 1]?.kind === 'mark');
}

const LONGEST_NAME = 5;

function isPartOfName(token: Token | undefined, cls: WordClass | undefined): boolean {
  if (cls === 'preposition') return false;
  return cls === 'name' || cls === 'determiner' || isCapitalised(token);
}

const CALENDAR: ReadonlySet<string> = new Set(
  [...MONTHS.keys(), ...WEEKDAYS.keys(), 'yesterday', 'today'].filter((name) => name.length > 3),
);

/** Below it a number behind a noun that is no person may tell anything. */
const YOUNGEST = 13;

function isSingleNoun(owner: Token, cls: WordClass | undefined): boolean {
  return owner.kind === 'word' && cls === 'noun' && !isPlural(owner.lower);
}

/** Whether a token is a noun for somebody of whom an age may be told. */
export function isAgedNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && AGED_PERSONS.has(singularOf(token.lower));
}

function closes(next: Token | undefined): boolean {
  if (next === undefined || CLOSERS.has(next.lower)) return true;
  return next.kind === 'mark' && (next.spaced || !NO_CLOSERS.has(next.text));
}

/** The rules of this file that stand by themselves. */
export const APPOSITIVE_AGES_RULES: readonly NamedRule[] = [CLAUSE_OF_AGED];
