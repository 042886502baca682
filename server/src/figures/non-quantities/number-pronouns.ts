import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { readQualifier } from '../bounds/qualifiers.ts';
import { ONE_IS_NEVER_COUNTED, ONE_IS_PRONOUN_BEFORE, ONE_IS_PRONOUN_BEHIND } from '../lexicon/non-quantities.ts';
import { befallsPeople } from '../nouns/persons.ts';
import { isPart } from '../numerals/fractions.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { asKind } from './non-quantity.ts';

const PRONOUN_BEHIND: ReadonlySet<string> = new Set<string>(ONE_IS_PRONOUN_BEHIND);
const PRONOUN_BEFORE: ReadonlySet<string> = new Set<string>(ONE_IS_PRONOUN_BEFORE);
/** Behind "only one" these leave it to count by itself. */
const LONE: ReadonlySet<WordClass> = new Set<WordClass>(['auxiliary', 'verb', 'participle']);
/** Before "one" these tell how many: "at least one died", "more than one was", "not one came". */
const COUNTED: ReadonlySet<string> = new Set(['only', 'least', 'than', 'not', 'just']);
const LEAST: ReadonlySet<string> = new Set(['least', 'than']);
/** Behind "at one" these tell some time or other. */
const MOMENTS: ReadonlySet<string> = new Set(['point', 'stage', 'time', 'moment']);
const NEVER_COUNTED: ReadonlySet<string> = new Set<string>(ONE_IS_NEVER_COUNTED);

/** What "one" counts begins with a word of these classes. */
// biome-ignore format: words read better in rows than one to a line
const COUNTABLE: ReadonlySet<WordClass> = new Set<WordClass>([
  'noun', 'adjective', 'name', 'participle', 'gerund', 'number',
]);

/** Before "half" and "quarter" these make it a part of a match or a year. */
// biome-ignore format: words read better in rows than one to a line
const ORDINAL: ReadonlySet<string> = new Set([
  'first', 'second', 'third', 'fourth', '1st', '2nd', 'opening', 'closing', 'other', 'top', 'bottom', 'better',
]);

/** "no one", "one another", "the one who": "one" that stands for somebody. */
export function pronounOne(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  if (numeral.to !== numeral.from + 1 || tokens[numeral.from]?.lower !== 'one') return null;
  const { classes } = reading;
  const before = tokens[numeral.from - 1]?.lower ?? '';
  const next = tokens[numeral.to];
  const last = before === '-' ? (tokens[numeral.from - 2]?.lower ?? '') : before; // "no-one"
  if (next === undefined || NEVER_COUNTED.has(last)) return asKind('word', numeral);
  if (before === 'at' && MOMENTS.has(next.lower)) return asKind('word', numeral); // "at one point"
  if (COUNTED.has(before) && LONE.has(classes[numeral.to] as WordClass)) return null; // "only one was hurt"
  if (LEAST.has(before) && next.kind === 'mark' && next.text !== '-') return null; // "own at least one."
  if (next.lower === 'more' && classes[numeral.to + 1] === 'noun') return null; // "one more boat"
  if (befallsPeople(tokens, numeral.to)) return null; // "one was killed"
  if (PRONOUN_BEFORE.has(next.lower) || isRelated(reading, numeral.to)) return asKind('word', numeral);
  if (next.lower === 'of' && isOwn(tokens, numeral.to)) return asKind('word', numeral);
  if (next.lower === 'of') return PRONOUN_BEHIND.has(before) ? asKind('word', numeral) : null;
  const counts = COUNTABLE.has(classes[numeral.to] as WordClass);
  return counts || next.text === '-' ? null : asKind('word', numeral);
}

/** "the one Moss lost", "the same one she allegedly used": behind an article a clause begins with a name. */
function isRelated({ tokens, classes }: SentenceReading, at: number): boolean {
  if (!ARTICLED.has(tokens[at - 2]?.lower ?? '') || classes[at] !== 'name') return false;
  let end = at;
  while (classes[end] === 'name') end++;
  const verb = classes[classes[end] === 'adverb' ? end + 1 : end];
  return verb === 'verb' || verb === 'auxiliary' || verb === 'participle';
}

const ARTICLED: ReadonlySet<string> = new Set(['the', 'same']);

/** "one of their own". */
function isOwn(tokens: readonly Token[], of: number): boolean {
  return tokens[of + 2]?.lower === 'own' && tokens[of + 3]?.kind !== 'word';
}

/** What a hyphen ties to "one" without being counted: "a one-off fine", "one-sided". */
const ONE_COMPOUNDS: ReadonlySet<string> = new Set([
  'off',
  'offs',
  'sided',
  'liner',
  'liners',
  'stop',
  'way',
  'on',
  'to',
]);

/** "one-off", "one-on-one". */
export function oneCompound({ tokens }: SentenceReading, { from, to }: Numeral): NonQuantity | null {
  if (tokens[from]?.lower !== 'one' || tokens[to]?.text !== '-' || tokens[to]?.spaced) return null;
  const word = tokens[to + 1]?.lower ?? '';
  if (!ONE_COMPOUNDS.has(word)) return null;
  const again = tokens[to + 2]?.text === '-' && tokens[to + 3]?.lower === 'one'; // "one-to-one"
  return { kind: 'word', from, to: again ? to + 4 : to + 2 };
}

/** "zero tolerance", "zero hour": phrases that count nothing. */
const ZERO_PHRASES: ReadonlySet<string> = new Set(['tolerance', 'hour', 'gravity', 'sum']);

export function zeroPhrase({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const next = tokens[tokens[numeral.to]?.text === '-' ? numeral.to + 1 : numeral.to]?.lower ?? '';
  return tokens[numeral.from]?.lower === 'zero' && ZERO_PHRASES.has(next) ? asKind('word', numeral) : null;
}

/** "first half", "third quarter", "second-half": a part of a match or a year. */
export function partOfWord(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  const first = tokens[numeral.from]?.lower;
  if (first !== 'half' && first !== 'quarter') return null;
  if (numeral.kind === 'cardinal') return null;
  const { classes } = reading;
  const next = tokens[numeral.to];
  const before = tokens[numeral.from - 1];
  if (ORDINAL.has(before?.lower ?? '')) return asKind('word', numeral);
  if (next?.text === '-' && !next.spaced && tokens[numeral.to + 1]?.lower === 'point') return null;
  if (first === 'quarter') {
    const part = isPart(tokens, numeral.from) || (before?.lower === 'a' && classes[numeral.to] === 'auxiliary');
    return part || (before?.lower === 'a' && next?.lower === 'point') ? null : asKind('word', numeral);
  }
  if (isBoundedHalf(tokens, classes, numeral)) return null;
  if (before?.text === '-' && !before.spaced) return asKind('word', numeral);
  if (next?.text === '-' && !next.spaced) return asKind('word', numeral);
  if (next?.lower === 'of' || next?.lower === 'the' || before?.lower === 'by') return null;
  if (classes[numeral.to] === 'participle') return asKind('word', numeral); // "half owned by"
  const leads = classes[numeral.from - 1];
  return leads === 'determiner' ||
    leads === 'adjective' ||
    leads === 'possessive' ||
    leads === 'noun' ||
    leads === 'name' ||
    leads === 'preposition' ||
    next === undefined ||
    next.kind === 'mark'
    ? asKind('word', numeral)
    : null;
}

/** Behind "more than half" these show that nothing else is halved: "more than half were", "cut by nearly half." */
const AFTER_HALF: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  undefined,
  'mark',
  'auxiliary',
  'verb',
  'participle',
  'pronoun',
  'conjunction',
]);

/** "more than half were", "nearly half said": a half that is bounded is one of something. */
function isBoundedHalf(tokens: readonly Token[], classes: readonly WordClass[], { from, to }: Numeral): boolean {
  return AFTER_HALF.has(classes[to]) && readQualifier(tokens, from, from).span !== null;
}

/** What makes a time of "one day": "one day after", "one day a week". */
// biome-ignore format: words read better in rows than one to a line
const MEASURES_DAY: ReadonlySet<string> = new Set([
  'of', 'after', 'before', 'later', 'earlier', 'ahead', 'ago', 'per', 'a', 'only', 'every', 'each', 'from',
]);

/** Behind "one day" they begin what will be, before it they lead there: "hopes that one day it can", "dreamed of one day working". */
const SOME_DAY_BEHIND: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>(['pronoun', 'gerund']);

/** "You will one day captain it", "One day, he left", "to one day be free": some day, and no time of one day. */
export function oneDay(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  if (tokens[numeral.from]?.lower !== 'one' || tokens[numeral.to]?.lower !== 'day') return null;
  const { classes } = reading;
  const lead = classes[numeral.from - 1];
  const some =
    lead === undefined ||
    lead === 'auxiliary' ||
    lead === 'pronoun' ||
    lead === 'conjunction' ||
    lead === 'infinitive' ||
    lead === 'mark' ||
    SOME_DAY_BEHIND.has(classes[numeral.to + 1]);
  return some && !MEASURES_DAY.has(tokens[numeral.to + 1]?.lower ?? '') ? asKind('word', numeral) : null;
}
