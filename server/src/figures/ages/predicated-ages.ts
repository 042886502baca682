import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { ADDERS, DEFINITE, ONES, PARTITIVES, POINTS, TIME_RELATIVES } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import { isCapitalised, type Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  AGE_COPULAS,
  AGE_LINKS,
  AGE_NOUNS,
  AGED_PRONOUNS,
  ALL,
  BEFORE_PREDICATED_AGES,
  BY_AGE,
  LIFE_EVENTS,
  LIVED_UNTIL,
  LIVING,
  PARTITIVE,
  PLACE_BEGINNINGS,
  STANDING_VERBS,
  THEM,
} from '../lexicon/ages.ts';
import { TIME_LEADS } from '../lexicon/nouns.ts';
import type { Placed } from '../sentence/rules-by-place.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { isAgedNoun } from './appositive-ages.ts';
import { areYears, beforeList, isYears, joinsList } from './years-of-age.ts';

const PRONOUNS: ReadonlySet<string> = new Set(AGED_PRONOUNS);
const COPULAS: ReadonlySet<string> = new Set<string>(AGE_COPULAS);
const LINKS: ReadonlySet<string> = new Set(AGE_LINKS);
const EVENTS: ReadonlySet<string> = new Set<string>(LIFE_EVENTS);
const LIVE: ReadonlySet<string> = new Set(LIVING);
const UNTIL: ReadonlySet<string> = new Set(LIVED_UNTIL);
const OWNERS: ReadonlySet<string> = new Set(CLOSED_CLASSES.possessive);

/** The age that a verb or a preposition gives a bare number. */
export const PREDICATED_RULES: readonly (Rule<[SentenceReading, Amount]> & Placed)[] = [
  {
    name: 'age-as-subject',
    example: 'The voting age was lowered to 18.',
    counterexample: 'The voting tax was lowered to 18.',
    where: AROUND.bare | AROUND.ageLinkBefore,
    // "The ages of the victims are 17 and 23", "gave his age as 17", "Age: 17".
    test: (reading, amount) => {
      if (!areYears(amount)) return false;
      const { tokens } = reading;
      const link = beforeList(tokens, amount.start - 1);
      const isMark = tokens[link]?.kind === 'mark';
      if (!isAmong(tokens[link], LINKS) || !(standsAlone(reading, amount.to) || isMark)) return false;
      for (let at = link - 1; at >= Math.max(0, link - LONGEST_SUBJECT); at--) {
        const word = tokens[at] as Token;
        if (word.kind !== 'word' && word.kind !== 'clitic') return false;
        if (isAmong(word, AGE_NOUNS)) return tokens[link]?.kind === 'word' || at === link - 1;
      }
      return false;
    },
  },
  {
    name: 'turned',
    example: 'Dahl turned 40 on the ship.',
    counterexample: 'Dahl turned 40 boats on the ship.',
    where: AROUND.bare,
    test: (reading, amount) => isYears(amount) && turned(reading, amount),
  },
  {
    // Nobody lives until a number that is no age.
    name: 'lived-until',
    example: 'She lived to 94.',
    counterexample: 'She rose to 94.',
    where: AROUND.bare | AROUND.ageLinkBefore,
    test: (reading, amount) => {
      const { tokens } = reading;
      const link = tokens[amount.start - 1]?.lower ?? '';
      const isLived = UNTIL.has(link) && LIVE.has(tokens[amount.start - 2]?.lower ?? '');
      return isYears(amount) && isLived && standsAlone(reading, amount.to);
    },
  },
  {
    name: 'event-of-life-at',
    example: 'He died at 91.',
    counterexample: 'He sold at 91.',
    where: AROUND.bare | AROUND.atBefore,
    test: ({ tokens, classes }, amount) => {
      const next = classes[amount.to];
      const isEnd = next === undefined || next === 'mark' || next === 'conjunction' || next === 'preposition';
      if (!isEnd || PARTITIVE.has(tokens[amount.to]?.lower ?? '') || !ruleHolds(MORE_THAN_HOUR, tokens, amount))
        return false;
      // "The number of people who have died stands at 19".
      if (isAmong(tokens[amount.start - 2], STANDING_VERBS)) return false;
      // "Has died in Germany at 50".
      for (let at = amount.start - 2; at > amount.start - 2 - EVENT_REACH; at--) {
        const token = tokens[at];
        if (token === undefined || token.kind === 'mark' || token.kind === 'number') return false;
        // "Put the dead at 31", "puts its dead at 31", "the number of dead stood at 31": so many.
        if (EVENTS.has(token.lower)) {
          const before = tokens[at - 1];
          return !isAmong(before, DEFINITE) && !OWNERS.has(before?.lower ?? '') && !isAmong(before, PARTITIVES);
        }
      }
      return false;
    },
  },
  {
    // As lives are told.
    name: 'opens-at-age',
    example: 'At 34, Ida Dahl won.',
    counterexample: 'At 34, boats won.',
    where: AROUND.bare | AROUND.digits | AROUND.atBefore,
    test: ({ tokens, classes }, amount) => {
      const { start, to, numeral } = amount;
      const opens = start === 1 || (start === 2 && tokens[0]?.kind === 'mark');
      const isSomebody = classes[to + 1] === 'name' || PRONOUNS.has(tokens[to + 1]?.lower ?? '');
      const isOpening = opens && numeral.form === 'digits' && tokens[to]?.text === ',';
      return isOpening && isSomebody && ruleHolds(MORE_THAN_HOUR, tokens, amount);
    },
  },
  {
    // "Who was 10", "she will be 35 by May".
    name: 'person-is-years',
    example: 'She was 35 by then.',
    counterexample: 'It was 35 by then.',
    where: AROUND.predicate,
    test: (reading, amount) => isAmong(reading.tokens[subjectOfYears(reading, amount)], PRONOUNS),
  },
  {
    // A superlative of age, or one of several, is somebody.
    name: 'one-of-them-is-years',
    example: 'The eldest of them was 44.',
    counterexample: 'The lengths of them were 44.',
    where: AROUND.predicate,
    test: (reading, amount) => {
      if (amount.numeral.form !== 'digits') return false;
      const { tokens } = reading;
      const subject = subjectOfYears(reading, amount);
      if (!isAmong(tokens[subject], THEM) || !isAmong(tokens[subject - 1], PARTITIVES)) return false;
      return isSome(tokens[subject - 2]);
    },
  },
  {
    // "The youngest were 40, the oldest 79".
    name: 'one-by-age-is-years',
    example: 'The youngest was 14, the eldest 44.',
    counterexample: 'The longest was 14, the latest 44.',
    where: [AROUND.predicate, AROUND.bare | AROUND.tellingBefore],
    test: (reading, amount) => {
      const { tokens } = reading;
      if (amount.numeral.form !== 'digits') return false;
      const subject = subjectOfYears(reading, amount);
      const isBehind =
        areYears(amount) && standsAlone(reading, amount.to) && ruleHolds(ONE_BY_AGE, tokens, amount.start - 1);
      return isBehind || ruleHolds(ONE_BY_AGE, tokens, subject);
    },
  },
  {
    // "The victim was 16", "my dad's 40".
    name: 'somebody-is-years',
    example: 'The victim was 52 in May.',
    counterexample: 'The victims were 52 in May.',
    where: AROUND.predicate,
    test: (reading, amount) => {
      const { tokens } = reading;
      const subject = subjectOfYears(reading, amount);
      if (amount.numeral.form !== 'digits') return false;
      // "The brides were 12 and 15": of people only, not of what so many may be counted of.
      const isEach =
        (joinsList(tokens[amount.to]) && isNumber(tokens[amount.to + 1])) ||
        (joinsList(tokens[amount.start - 1]) && isNumber(tokens[amount.start - 2]));
      if (!isAgedNoun(tokens[subject]) && !(isEach && isPersons(tokens[subject]))) return false;
      return isAmong(tokens[amount.start - 1], ALL) || ruleHolds(EACH_OF_AN_AGE, reading, subject, amount.to);
    },
  },
  {
    // Of the same person the sentence goes on to tell what they had done by then.
    name: 'named-is-years-and-had',
    example: 'Ida Dahl was 35 and lived in Moss.',
    counterexample: 'Ida Dahl was 35 and boats had sunk for years.',
    where: AROUND.predicate,
    test: (reading, amount) => {
      const { tokens, classes } = reading;
      const next = classes[amount.to + 1];
      const goesOn = isAmong(tokens[amount.to], ADDERS) && VERBAL.has(next);
      return goesOn && isFullName(reading, amount);
    },
  },
  {
    // Of towns and clubs one says of what there were so many.
    name: 'full-name-is-years',
    example: 'Ida Dahl was 35.',
    counterexample: 'Halden was 35.',
    where: AROUND.predicate,
    test: (reading, amount) => {
      const next = reading.tokens[amount.to];
      const ends = next === undefined || (next.kind === 'mark' && ENDS.has(next.text));
      return ends && amount.value >= GROWN && isFullName(reading, amount);
    },
  },
  {
    // "Her son Jan is 36", "Mayor Ida Dahl is 54": who is named with what they are.
    name: 'somebody-named-is-years',
    example: 'Her son Jan was 36.',
    counterexample: 'Her ship Jan was 36.',
    where: AROUND.predicate,
    test: (reading, amount) => {
      if (amount.numeral.form !== 'digits') return false;
      const { tokens } = reading;
      const subject = subjectOfYears(reading, amount);
      // "The striker, Ola Dahl, is 23".
      const isAside = tokens[subject]?.text === ',';
      const last = isAside ? subject - 1 : subject;
      let at = last;
      while (at >= 0 && last - at < LONGEST_NAME && isNamed(reading, at) && !isAgedNoun(tokens[at])) at--;
      if (at === last) return false;
      return isAgedNoun(tokens[isAside && tokens[at]?.text === ',' ? at - 1 : at]);
    },
  },
  {
    // A clause behind the number tells of the time.
    name: 'named-is-years',
    example: 'Dahl was 22 when she sang.',
    counterexample: 'Dahl was 22 when boats sank.',
    where: AROUND.predicate,
    test: (reading, amount) => {
      const { tokens } = reading;
      const behind = tokens[amount.to + 1];
      const isThen =
        isAmong(tokens[amount.to], TIME_RELATIVES) && (isAmong(behind, PRONOUNS) || isAmong(behind, DEFINITE));
      const subject = isThen ? subjectOfYears(reading, amount) : -1;
      const isWord = tokens[subject]?.known?.closed == null;
      return isWord && isNamed(reading, subject) && !isAgedNoun(tokens[subject]);
    },
  },
];

/** Younger people are seldom told of by their full name and a bare number. */
const GROWN = 10;
const ENDS: ReadonlySet<string> = new Set(['.', ';', ',']);

/** So many words of a name. */
const LONGEST_NAME = 3;

/** "The eldest" as a noun, at token `at`. */
const ONE_BY_AGE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'one-by-age',
  example: 'The youngest, Ida, was 19.',
  counterexample: 'The latest, Ida, was 19.',
  test: (tokens, at) => isAmong(tokens[at], BY_AGE) && isAmong(tokens[at - 1], DEFINITE),
};

function isPersons(token: Token | undefined): boolean {
  return token?.kind === 'word' && isPlural(token.lower) && isKindOf(singularOf(token.lower), 'person');
}

/** What a clause without a subject of its own begins with. */
// biome-ignore format: words read better in rows than one to a line
const VERBAL: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['auxiliary', 'verb', 'participle']);

/** Whether a first name and a family name are what is a bare number, and no place ("New Halden", "Port Moss"). */
function isFullName(reading: SentenceReading, amount: Amount): boolean {
  if (amount.numeral.form !== 'digits') return false;
  const last = subjectOfYears(reading, amount);
  const first = reading.tokens[last - 1];
  const isFirst = last > 0 && isNamed(reading, last) && isNamed(reading, last - 1) && first?.known?.closed == null;
  return isFirst && !PLACE_BEGINNINGS.has(first?.lower ?? '') && !isAmong(reading.tokens[last - 2], DEFINITE);
}

/** Classes of what may stand behind a number that counts nothing. */
// biome-ignore format: words read better in rows than one to a line
const BEHIND: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  undefined, 'mark', 'preposition', 'conjunction', 'adverb',
]);

/** Whether nothing follows that the number could count. */
function standsAlone({ tokens, classes }: SentenceReading, to: number): boolean {
  return BEHIND.has(classes[to]) && !PARTITIVE.has(tokens[to]?.lower ?? '');
}

const LONGEST_SUBJECT = 8;

/** "Dahl turned 40 on the ship", "would have turned 15 this month": whoever turns a bare number. */
function turned({ tokens, classes }: SentenceReading, { start, to }: Amount): boolean {
  let at = start - 1;
  while (at > start - 3 && classes[at] === 'adverb') at--;
  const verb = tokens[at]?.lower ?? '';
  if (!verb.startsWith('turn') || !COPULAS.has(verb)) return false;
  if (TIME_LEADS.has(tokens[to]?.lower ?? '')) return true; // "would have turned 13 next week"
  const next = classes[to];
  return next !== 'noun' && next !== 'adjective' && next !== 'name' && !PARTITIVE.has(tokens[to]?.lower ?? '');
}

/** Below this a bare number behind "at" may be an hour. */
const LAST_HOUR = 12;

/** "At 34": behind "at" more than an hour may be. */
const MORE_THAN_HOUR: Rule<[tokens: readonly Token[], amount: Amount]> = {
  name: 'more-than-hour',
  example: 'She retired at 61.',
  counterexample: 'She retired at 6.',
  test: (tokens, amount) => isYears(amount) && amount.value > LAST_HOUR && isAmong(tokens[amount.start - 1], POINTS),
};

/** How far before "at" the event of a life may stand. */
const EVENT_REACH = 6;

/** The last word of what is a bare number that may be years and counts nothing; -1 where nothing is. */
export function subjectOfYears(reading: SentenceReading, amount: Amount): number {
  const { start, to } = amount;
  if (!areYears(amount) || !standsAlone(reading, to)) return -1;
  const { tokens, classes } = reading;
  let at = start - 1;
  while (at > start - 4 && (classes[at] === 'adverb' || BEFORE_PREDICATED_AGES.has(tokens[at]?.lower ?? ''))) at--;
  if (!isAmong(tokens[at], COPULAS)) return -1;
  const subject = subjectBefore(reading, at);
  if (tokens[subject]?.text !== ',') return subject;
  // "Reyl, the mayor, is 54": whom the apposition tells of.
  return isAgedNoun(tokens[subject - 1]) ? subject - 1 : beforeName(tokens, subject);
}

/** More words than a name has. */
const REACH_OF_NAME = 5;

/** "The victim, Ida Dahl, was 63", "the youngest, Ida, was 19": the last word before the name that ends at a comma; the comma where none does. */
function beforeName(tokens: readonly Token[], comma: number): number {
  let first = comma;
  while (first > comma - REACH_OF_NAME && isCapitalised(tokens[first - 1])) first--;
  const isName = first < comma && tokens[first - 1]?.text === ',';
  return isName && (isAgedNoun(tokens[first - 2]) || ruleHolds(ONE_BY_AGE, tokens, first - 2)) ? first - 2 : comma;
}

/** The copula at token `at` tells something of a person: "they were [under 18]", "the victim is [over 60]". */
export const IS_OF_PERSON: Rule<[reading: SentenceReading, at: number]> = {
  name: 'is-of-person',
  example: 'The suspect is over 60.',
  counterexample: 'The ship is over 60.',
  test: (reading, at) => {
    const { tokens } = reading;
    if (!isAmong(tokens[at], COPULAS)) return false;
    const subject = tokens[subjectBefore(reading, at)];
    return isAmong(subject, PRONOUNS) || isAgedNoun(subject);
  },
};

/** How far before a copula the last word of its subject may stand. */
const SUBJECT_REACH = 5;

/** The last word of the subject of the copula at token `at`: "the boys, believed to [be]", "he looks to [be]". */
function subjectBefore({ tokens, classes }: SentenceReading, at: number): number {
  let subject = at;
  if (PRONOUNS.has(tokens[at]?.lower ?? '')) return at; // "I'm"
  while (subject > at - SUBJECT_REACH) {
    subject--;
    const isLink =
      LINKING.has(classes[subject]) ||
      (classes[subject] === 'verb' && classes[subject + 1] === 'infinitive') ||
      (tokens[subject]?.text === ',' && classes[subject + 1] === 'participle');
    if (!isLink) break;
  }
  return subject;
}

/** What may stand between a subject and the last word of its verb: "would have been", "believed to be". */
// biome-ignore format: words read better in rows than one to a line
const LINKING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'auxiliary', 'adverb', 'participle', 'infinitive',
]);

/** A person is one, or several have an age each: "two of the suspects were 17", "the victims were 14 and 16". */
const EACH_OF_AN_AGE: Rule<[reading: SentenceReading, person: number, to: number]> = {
  name: 'each-of-an-age',
  example: 'Two of the suspects were 17.',
  counterexample: 'All of the suspects were 17.',
  test: ({ tokens }, person, to) => {
    const word = (tokens[person] as Token).lower;
    if (!isPlural(word) || singularOf(word) === word) return true;
    const isShare =
      isAmong(tokens[person - 1], DEFINITE) && isAmong(tokens[person - 2], PARTITIVES) && isSome(tokens[person - 3]);
    return isShare || (joinsList(tokens[to]) && isNumber(tokens[to + 1]));
  },
};

/** "One", "two", "the eldest" of several. */
function isSome(token: Token | undefined): boolean {
  return isNumber(token) || isAmong(token, ONES) || isAmong(token, BY_AGE);
}

function isNamed({ tokens, classes }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  return classes[at] === 'name' || (token !== undefined && token.text !== token.lower);
}

/** The rules of this file that stand by themselves. */
export const PREDICATED_AGES_RULES: readonly NamedRule[] = [MORE_THAN_HOUR, ONE_BY_AGE, IS_OF_PERSON, EACH_OF_AN_AGE];
