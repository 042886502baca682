import { DEFINITE, PARTITIVES, POINTS, TIME_RELATIVES } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import type { Rule } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  AGE_COPULAS,
  AGE_LINKS,
  AGE_NOUNS,
  AGED_PRONOUNS,
  ALL,
  LIFE_EVENTS,
  LIVED_UNTIL,
  LIVING,
  PARTITIVE,
} from '../lexicon/ages.ts';
import { TIME_LEADS } from '../nouns/phrase-starts.ts';
import { isNumber } from '../sentence/sentence-reading.ts';
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

/** The age that a verb or a preposition gives a bare number. */
export const PREDICATED_RULES: readonly Rule<[SentenceReading, Amount]>[] = [
  {
    name: 'age-as-subject',
    example: 'The voting age was lowered to 18.',
    counterexample: 'The voting tax was lowered to 18.',
    test: (reading, amount) => areYears(amount) && ofAge(reading, amount),
  },
  {
    name: 'turned',
    example: 'Dahl turned 40 on the ship.',
    counterexample: 'Dahl turned 40 boats on the ship.',
    test: (reading, amount) => isYears(amount) && turned(reading, amount),
  },
  {
    name: 'lived-until',
    example: 'She lived to 94.',
    counterexample: 'She rose to 94.',
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
    test: ({ tokens, classes }, amount) => {
      const next = classes[amount.to];
      const isEnd = next === undefined || next === 'mark' || next === 'conjunction';
      return isLedByAt(tokens, amount) && isEnd && isInEvent(tokens, amount.start - 2);
    },
  },
  {
    name: 'opens-at-age',
    example: 'At 34, Ida Dahl won.',
    counterexample: 'At 34, boats won.',
    test: ({ tokens, classes }, amount) => {
      const { start, to, numeral } = amount;
      const opens = start === 1 || (start === 2 && tokens[0]?.kind === 'mark');
      const isSomebody = classes[to + 1] === 'name' || PRONOUNS.has(tokens[to + 1]?.lower ?? '');
      const isOpening = opens && numeral.form === 'digits' && tokens[to]?.text === ',';
      return isLedByAt(tokens, amount) && isOpening && isSomebody;
    },
  },
  {
    name: 'person-is-years',
    example: 'She was 35 by then.',
    counterexample: 'It was 35 by then.',
    test: (reading, amount) => areYears(amount) && isPredicate(reading, amount),
  },
];

/** Classes of what may stand behind a number that counts nothing. */
// biome-ignore format: words read better in rows than one to a line
const BEHIND: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  undefined, 'mark', 'preposition', 'conjunction', 'adverb',
]);

/** Whether nothing follows that the number could count. */
function standsAlone({ tokens, classes }: SentenceReading, to: number): boolean {
  return BEHIND.has(classes[to]) && !PARTITIVE.has(tokens[to]?.lower ?? '');
}

/** "The ages of the victims are 17 and 23", "gave his age as 17", "lowered the voting age to 18", "Age: 17". */
function ofAge(reading: SentenceReading, { start, to }: Amount): boolean {
  const { tokens } = reading;
  const link = beforeList(tokens, start - 1);
  if (!LINKS.has(tokens[link]?.lower ?? '') || !(standsAlone(reading, to) || tokens[link]?.kind === 'mark'))
    return false;
  for (let at = link - 1; at >= Math.max(0, link - LONGEST_SUBJECT); at--) {
    const word = tokens[at] as Token;
    if (word.kind !== 'word' && word.kind !== 'clitic') return false;
    if (isAmong(word, AGE_NOUNS)) return tokens[link]?.kind === 'word' || at === link - 1;
  }
  return false;
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
function isLedByAt(tokens: readonly Token[], amount: Amount): boolean {
  return isYears(amount) && amount.value > LAST_HOUR && isAmong(tokens[amount.start - 1], POINTS);
}

/** How far before "at" the event of a life may stand: "has died in Germany at 50". */
const EVENT_REACH = 6;

function isInEvent(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at > last - EVENT_REACH; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') return false;
    if (EVENTS.has(token.lower)) return true;
  }
  return false;
}

/** "who was 10", "she will be 35 by May", "the victim was 16", "my dad's 40": a bare small number that a person is. */
function isPredicate(reading: SentenceReading, { start, to, numeral }: Amount): boolean {
  if (!standsAlone(reading, to)) return false;
  const { tokens, classes } = reading;
  let at = start - 1;
  while (at > start - 4 && (classes[at] === 'adverb' || BETWEEN.has(tokens[at]?.lower ?? ''))) at--;
  if (!COPULAS.has(tokens[at]?.lower ?? '')) return false;
  const subject = subjectBefore(reading, at);
  if (PRONOUNS.has(tokens[subject]?.lower ?? '')) return true;
  if (isAgedNoun(tokens[subject])) {
    return numeral.form === 'digits' && (ALL.has(tokens[start - 1]?.lower ?? '') || isOfOne(reading, subject, to));
  }
  return isNamed(reading, subject) && isThen(tokens, to);
}

/** May stand between the copula and an age: "was about 16". */
const BETWEEN: ReadonlySet<string> = new Set([...ALL, 'about', 'around', 'approximately', 'almost', 'nearly']);

/** Whether the copula at token `at` tells something of a person: "they were [under 18]", "the victim is [over 60]". */
export function isPredicateOfPerson(reading: SentenceReading, at: number): boolean {
  const { tokens } = reading;
  if (!COPULAS.has(tokens[at]?.lower ?? '')) return false;
  const subject = tokens[subjectBefore(reading, at)];
  return PRONOUNS.has(subject?.lower ?? '') || isAgedNoun(subject);
}

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

/** Whether a person is one, or several have an age each: "two of the suspects were 17", "the victims were 14 and 16". */
function isOfOne({ tokens }: SentenceReading, person: number, to: number): boolean {
  const word = (tokens[person] as Token).lower;
  if (!isPlural(word) || singularOf(word) === word) return true;
  const isShare =
    isAmong(tokens[person - 1], DEFINITE) && isAmong(tokens[person - 2], PARTITIVES) && isNumber(tokens[person - 3]);
  return isShare || (joinsList(tokens[to]) && isNumber(tokens[to + 1]));
}

/** "Dahl was 22 when she": a name, with a clause behind the number that tells of the time. */
function isThen(tokens: readonly Token[], to: number): boolean {
  return isAmong(tokens[to], TIME_RELATIVES) && PRONOUNS.has(tokens[to + 1]?.lower ?? '');
}

function isNamed({ tokens, classes }: SentenceReading, at: number): boolean {
  const token = tokens[at];
  return classes[at] === 'name' || (token !== undefined && token.text !== token.lower);
}
