import type { WordClass } from '../language/word-classes.ts';
import { ONE_IS_NEVER_COUNTED, ONE_IS_PRONOUN_BEFORE, ONE_IS_PRONOUN_BEHIND } from './lexicon/non-quantities.ts';
import { asKind, type NonQuantity } from './non-quantity.ts';
import type { Numeral } from './numeral.ts';
import type { SentenceReading } from './sentence-reading.ts';

const PRONOUN_BEHIND: ReadonlySet<string> = new Set<string>(ONE_IS_PRONOUN_BEHIND);
const PRONOUN_BEFORE: ReadonlySet<string> = new Set<string>(ONE_IS_PRONOUN_BEFORE);
/** Behind "only one" these leave it to count by itself. */
const LONE: ReadonlySet<WordClass> = new Set<WordClass>(['auxiliary', 'verb', 'participle']);
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
export function pronounOne({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.to !== numeral.from + 1 || tokens[numeral.from]?.lower !== 'one') return null;
  const before = tokens[numeral.from - 1]?.lower ?? '';
  const next = tokens[numeral.to];
  if (next === undefined || NEVER_COUNTED.has(before)) return asKind('word', numeral);
  if (before === 'only' && LONE.has(classes[numeral.to] as WordClass)) return null; // "only one was hurt"
  if (PRONOUN_BEFORE.has(next.lower)) return asKind('word', numeral);
  if (next.lower === 'of') return PRONOUN_BEHIND.has(before) ? asKind('word', numeral) : null;
  const counts = COUNTABLE.has(classes[numeral.to] as WordClass);
  return counts || next.text === '-' ? null : asKind('word', numeral);
}

/** "first half", "third quarter", "second-half": a part of a match or a year. */
export function partOfWord({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  const first = tokens[numeral.from]?.lower;
  if (first !== 'half' && first !== 'quarter') return null;
  if (numeral.kind === 'cardinal') return null;
  const next = tokens[numeral.to];
  const before = tokens[numeral.from - 1];
  if (ORDINAL.has(before?.lower ?? '')) return asKind('word', numeral);
  if (first === 'quarter') {
    const part =
      before?.lower === 'a' &&
      (next?.lower === 'of' || tokens[numeral.from - 2]?.lower === 'by' || classes[numeral.to] === 'auxiliary');
    return part ? null : asKind('word', numeral);
  }
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

/** What makes a time of "one day": "one day after", "one day a week". */
// biome-ignore format: words read better in rows than one to a line
const MEASURES_DAY: ReadonlySet<string> = new Set([
  'of', 'after', 'before', 'later', 'earlier', 'ahead', 'ago', 'per', 'a', 'only', 'every', 'each', 'from',
]);

/** "You will one day captain it", "One day, he left": some day, and no time of one day. */
export function oneDay({ tokens, classes }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (tokens[numeral.from]?.lower !== 'one' || tokens[numeral.to]?.lower !== 'day') return null;
  const lead = classes[numeral.from - 1];
  const some =
    lead === undefined || lead === 'auxiliary' || lead === 'pronoun' || lead === 'conjunction' || lead === 'mark';
  return some && !MEASURES_DAY.has(tokens[numeral.to + 1]?.lower ?? '') ? asKind('word', numeral) : null;
}
