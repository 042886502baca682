import { GOALS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isPlural, singularOf } from '../../language/plurals.ts';
import { anyRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { readUnit } from '../amounts/units.ts';
import {
  APPOSITIVE_RELATIVES,
  LABEL_DASHES,
  LABEL_MARKS,
  LEADING,
  LINKS,
  MOVING_TO,
  NUMBERS,
  PLURAL_COPULAS,
  POINTING,
  STANDING_AT,
  WITH,
} from '../lexicon/counted.ts';
import { PRICED_SUBJECTS, REACHING_VERBS } from '../lexicon/counted-subjects.ts';
import { TIME_LEADS } from '../lexicon/nouns.ts';
import { PERSON_STATES } from '../lexicon/numbered-names.ts';
import { MOVED_BY, TRENDS } from '../lexicon/trends.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';

import { clauseBefore } from '../sentence/clauses.ts';
import { trendEndingBefore } from '../sentence/trend-words.ts';
import type { Amount } from '../shapes/amount.ts';
import { type Counted, countedBy } from '../shapes/counted.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);

/**
 * What a number counts whose noun stands apart from it: in the subject ("the number of homicides rose to 44"), in the
 * predicate ("five are men", "five of them men"), before a colon ("Robberies: 31"). Null where none of these is so.
 *
 * @param from the first token of the number with its qualifier
 */
export function countedApart(reading: SentenceReading, amount: Amount, from: number): Counted | null {
  if (amount.numeral.kind !== 'cardinal' || amount.vague) return null;
  return (
    inPredicate(reading, amount) ??
    amongThem(reading, amount) ??
    beforeColon(reading, amount) ??
    inNumberOf(reading, amount, from) ??
    inSubject(reading, amount, from) ??
    inObject(reading, amount, from) ??
    ledWith(reading, amount, from)
  );
}

const REACHING: ReadonlySet<string> = new Set<string>(REACHING_VERBS);
const UNCOUNTED: ReadonlySet<string> = new Set<string>(PRICED_SUBJECTS);
/** Verbs that move what their object tells. */
const MOVING_OBJECT: ReadonlySet<string> = new Set<string>([...Object.keys(MOVED_BY), ...TRENDS.up, ...TRENDS.down]);

/**
 * "Arrests rose to 40", "broadband customers reached 5.1 million": what the subject names in the plural, where its verb
 * tells how many there are; of what has a price the number is that ("shares rose to 40").
 */
function inSubject(reading: SentenceReading, amount: Amount, from: number): Counted | null {
  const { tokens, classes } = reading;
  const lead = tokens[from - 1]?.lower ?? '';
  const isLevel = MOVING_TO.has(lead);
  if (amount.unit !== null || !(isLevel || REACHING.has(lead))) return null;
  if (!anyRule(ALONE_RULES, reading, amount.to)) return null;
  const { verb, subject } = clauseBefore(reading, from);
  if (verb === -1 || subject === null || from - verb > LONGEST_LINK) return null;
  if (tokens.slice(verb, from).some(({ kind }) => kind === 'number')) return null; // "fell 1m barrels to 40m"
  const tells = isLevel
    ? trendEndingBefore(tokens, verb + 1) !== null || STANDING_AT.has(tokens[verb]?.lower ?? '')
    : verb === from - 1;
  if (!tells) return null;
  const head = headOf(reading, subject.from, subject.to);
  const noun = tokens[head];
  if (noun === undefined || classes[head] !== 'noun' || !isPlural(noun.lower) || noun.text !== noun.lower) {
    const opens = noun !== undefined && head === 0 && classes[head] === 'noun' && isPlural(noun.lower);
    if (!opens) return null;
  }
  const unit = singularOf((noun as Token).lower);
  return UNCOUNTED.has(unit) || readUnit(tokens, head) !== null ? null : countedAs(unit, amount);
}

/** "Raise yearly ferry tours in the bay to 900": what is moved in the plural, where the level that it reaches follows. */
function inObject(reading: SentenceReading, amount: Amount, from: number): Counted | null {
  const { tokens, verbs } = reading;
  if (amount.unit !== null || !isAmong(tokens[from - 1], GOALS) || !anyRule(ALONE_RULES, reading, amount.to))
    return null;
  const verb = verbs[from - 1] ?? -1;
  if (verb === -1 || from - verb > LONGEST_OBJECT || !MOVING_OBJECT.has(tokens[verb]?.lower ?? '')) return null;
  if (tokens.slice(verb, from).some(({ kind }) => kind === 'number')) return null;
  return pluralOf(reading, headOf(reading, verb + 1, from - 1), amount);
}

/** How many words the object of a verb takes before the level that it is moved to. */
const LONGEST_OBJECT = 9;

/** "The film led the nominations with 11": of what most are counted. */
function ledWith(reading: SentenceReading, amount: Amount, from: number): Counted | null {
  const { tokens, verbs } = reading;
  if (amount.unit !== null || !WITH.has(tokens[from - 1]?.lower ?? '') || !anyRule(ALONE_RULES, reading, amount.to))
    return null;
  const verb = verbs[from - 1] ?? -1;
  if (verb === -1 || from - verb > LONGEST_OBJECT || !LEADING.has(tokens[verb]?.lower ?? '')) return null;
  return pluralOf(reading, headOf(reading, verb + 1, from - 1), amount);
}

/** What the noun at token `head` counts, if it is a plural in small letters of what has no price. */
function pluralOf({ tokens, classes }: SentenceReading, head: number, amount: Amount): Counted | null {
  const noun = tokens[head];
  if (noun === undefined || classes[head] !== 'noun' || !isPlural(noun.lower) || noun.text !== noun.lower) return null;
  const unit = singularOf(noun.lower);
  return UNCOUNTED.has(unit) || readUnit(tokens, head) !== null ? null : countedAs(unit, amount);
}

/** How many words may stand between the verb and its number: "rose this year to". */
const LONGEST_LINK = 6;
/** By what nothing begins at token `to` that the number before it could count. */
const ALONE_RULES: readonly Rule<[reading: SentenceReading, to: number]>[] = [
  {
    name: 'nothing-behind-number',
    example: 'Boats in the port rose to 40',
    counterexample: 'Boats in the port rose to 40 sheds',
    test: ({ classes }, to) => classes[to] === undefined,
  },
  {
    name: 'time-behind-number',
    example: 'Boats in the port rose to 40 last year.',
    counterexample: 'Boats in the port rose to 40 sheds.',
    test: ({ tokens }, to) => TIME_LEADS.has(tokens[to]?.lower ?? ''),
  },
  {
    name: 'mark-behind-number',
    example: 'Boats in the port rose to 40.',
    counterexample: 'Boats in the port rose to 40 sheds',
    test: ({ tokens, classes }, to) => classes[to] === 'mark' && ENDING_MARKS.has(tokens[to]?.text ?? ''),
  },
  {
    name: 'joint-behind-number',
    example: 'Boats in the port rose to 40 in May.',
    counterexample: 'Boats in the port rose to 40 sheds.',
    test: ({ classes }, to) => ENDING_CLASSES.has(classes[to]),
  },
  {
    // "Men numbering about 40 stormed the port": the verb of the clause in which the participle stands.
    name: 'verb-behind-participle',
    example: 'Men numbering 40 stormed the port.',
    counterexample: 'Men painting 40 stormed the port.',
    test: ({ tokens, classes }, to) =>
      VERBS_BEHIND.has(classes[to]) &&
      tokens.slice(Math.max(0, to - LONGEST_LINK), to).some(({ lower }) => lower === NUMBERING),
  },
];

const NUMBERING = 'numbering';
const VERBS_BEHIND: ReadonlySet<WordClass | undefined> = new Set(['verb', 'participle']);

const ENDING_MARKS: ReadonlySet<string> = new Set(['.', ',', ';', ')', '—', '–']);
const ENDING_CLASSES: ReadonlySet<WordClass | undefined> = new Set(['preposition', 'conjunction', 'adverb']);

/** The last noun of a subject before what hangs on it: "deaths" of "deaths of sailors". */
function headOf({ classes }: SentenceReading, from: number, to: number): number {
  let head = -1;
  for (let at = from; at < to; at++) {
    if (classes[at] === 'preposition' || classes[at] === 'conjunction') break;
    if (classes[at] === 'noun' || classes[at] === 'name') head = at;
  }
  return head;
}

function countedAs(unit: string, { to }: Amount): Counted {
  return countedBy(unit, to, to);
}

/** "Five are men and three are women", "all four were students". */
function inPredicate(reading: SentenceReading, amount: Amount): Counted | null {
  const { tokens, classes } = reading;
  if (amount.value < 2 || !PLURAL_COPULAS.has(tokens[amount.to]?.lower ?? '')) return null;
  const at = classes[amount.to + 1] === 'adverb' ? amount.to + 2 : amount.to + 1;
  const lead = classes[at];
  if (lead !== 'noun' && lead !== 'adjective') return null;
  const noun = nounBehind(reading, at);
  return noun?.plural === true && !noun.capital ? countedAs(noun.head, amount) : null;
}

/** "11 of them children", "six of whom were women": of those who were told of before, what some are. */
function amongThem(reading: SentenceReading, amount: Amount): Counted | null {
  const { tokens, classes } = reading;
  const { to } = amount;
  if (!isAmong(tokens[to], PARTITIVES) || !POINTING.has(tokens[to + 1]?.lower ?? '')) return null;
  const noun = nounBehind(reading, PLURAL_COPULAS.has(tokens[to + 2]?.lower ?? '') ? to + 3 : to + 2);
  if (noun?.plural !== true || noun.capital) return null;
  const behind = classes[noun.to];
  const isWhole = behind === undefined || behind === 'mark' || behind === 'preposition' || behind === 'conjunction';
  return isWhole ? countedAs(noun.head, amount) : null;
}

/** "Property crime incidents: 31", "Killed: 12": a label in the plural or a state, where nothing that is counted follows. */
function beforeColon({ tokens, classes }: SentenceReading, amount: Amount): Counted | null {
  const label = tokens[amount.start - 2];
  const mark = tokens[amount.start - 1];
  if (label?.kind !== 'word') return null;
  const isDash = LABEL_DASHES.has(mark?.text ?? '') && mark?.spaced === true;
  if (isDash)
    return STATES.has(label.lower) && ruleHolds(LABEL_ALONE, tokens, amount) ? countedAs('person', amount) : null;
  if (!LABEL_MARKS.has(mark?.text ?? '')) return null;
  if (STATES.has(label.lower) && ruleHolds(LABEL_ALONE, tokens, amount)) return countedAs('person', amount);
  if (!isPlural(label.lower)) return null;
  if (classes[amount.start - 2] !== 'noun' && classes[amount.start - 2] !== 'name') return null;
  const unit = singularOf(label.lower);
  return countedAs(unit.endsWith('year-old') ? 'person' : unit, amount);
}

/** A label of one word begins a line or an item, and nothing but a mark stands behind its number. */
const LABEL_ALONE: Rule<[tokens: readonly Token[], amount: Amount]> = {
  name: 'label-of-one-word',
  example: 'Killed: 12',
  counterexample: 'Killed in Halden: 12',
  test: (tokens, { start, to }) => {
    const [before, behind] = [tokens[start - 3], tokens[to]];
    return (before === undefined || before.kind === 'mark') && (behind === undefined || behind.kind === 'mark');
  },
};

/** How far before a number its subject may stand. */
const REACH = 20;
const MOVING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['verb', 'participle', 'gerund']);

/** "brought the number of people in custody to four", "the number of homicides (three)". */
function inNumberOf(reading: SentenceReading, amount: Amount, from: number): Counted | null {
  const { tokens, classes } = reading;
  if (!LINKS.has(tokens[from - 1]?.lower ?? '') && !MOVING.has(classes[from - 1])) return null;
  for (let at = from - 2; at >= Math.max(1, from - REACH); at--) {
    const token = tokens[at] as Token;
    if (anyRule(SUBJECT_BREAKS, tokens, classes, at)) return null;
    if (!isAmong(token, PARTITIVES) || !NUMBERS.has(tokens[at - 1]?.lower ?? '')) continue;
    const noun = nounBehind(reading, at);
    if (noun !== null) return noun.plural && noun.to < from ? countedAs(noun.head, amount) : null;
    return STATES.has(tokens[at + 1]?.lower ?? '') ? countedAs('person', amount) : null;
  }
  return null;
}

/** "dead or missing": a conjunction between two states goes on with those who are counted. */
function joinsStates(tokens: readonly Token[], at: number): boolean {
  return STATES.has(tokens[at - 1]?.lower ?? '') && STATES.has(tokens[at + 1]?.lower ?? '');
}

/** At which words on the left of a number the clause of its subject ends. */
const SUBJECT_BREAKS: readonly Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]>[] = [
  {
    name: 'mark-ends-subject',
    example: 'The number of sailors fell; mills rose to 40.',
    counterexample: 'The number of sailors rose to 40.',
    test: (tokens, _, at) =>
      tokens[at]!.kind === 'mark' && !INNER_MARKS.includes(tokens[at]!.text) && !joinsStates(tokens, at),
  },
  {
    name: 'conjunction-ends-subject',
    example: 'The number of sailors fell and mills rose to 40.',
    counterexample: 'The number of dead or missing rose to 40.',
    test: (tokens, classes, at) => classes[at] === 'conjunction' && !joinsStates(tokens, at),
  },
  {
    name: 'relative-ends-subject',
    example: 'They put the number of sailors who left at 40.',
    counterexample: 'They put the number of sailors at 40.',
    test: (tokens, _, at) => isAmong(tokens[at], APPOSITIVE_RELATIVES) && !joinsStates(tokens, at),
  },
];

/** Stand within the clause of a subject. */
const INNER_MARKS = "%()'’$£€-";

/** The rules of this file. */
export const COUNTED_APART_RULES: readonly NamedRule[] = [...ALONE_RULES, LABEL_ALONE, ...SUBJECT_BREAKS];
