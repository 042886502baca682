import { anyRule, type Rule } from '../../language/rules.ts';
import type { FigureKind } from '../figure.ts';
import { AGO, PLACES, SIZES } from '../lexicon/bounds.ts';
import { RACES, RACING_WORDS, SPREAD_VERBS } from '../lexicon/qualifiers.ts';
import { trendEndingBefore } from '../sentence/trend-words.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import type { Qualification } from './qualifiers.ts';

const SPREAD: ReadonlySet<string> = new Set<string>(SPREAD_VERBS);
const RACE: ReadonlySet<number> = new Set<number>(RACES);
const RACING: ReadonlySet<string> = new Set<string>(RACING_WORDS);

/** An amount with what may bound it. */
interface MaybeBounded {
  readonly reading: SentenceReading;
  readonly amount: Amount;
  readonly kind: FigureKind;
  /** First token of the words that may bound it, and the first of them in lower case. */
  readonly from: number;
  readonly opens: string;
  /** The word directly before the amount, in lower case. */
  readonly word: string;
}

/** When a word that bounds amounts elsewhere leads to a time, a distance, a place or a part of the body. */
export const UNBOUNDED_RULES: readonly Rule<[MaybeBounded]>[] = [
  {
    name: 'over-time',
    example: 'Sales fell over five years.',
    counterexample: 'It was stolen over five years ago.',
    test: ({ reading, amount, kind, from, opens }) =>
      opens === 'over' && kind === 'duration' && isStretch(reading, amount, from),
  },
  {
    name: 'over-distance-of-race',
    example: 'She won the title over 60m.',
    counterexample: 'The pier is over 60m long.',
    test: ({ reading, amount, kind, from, opens }) =>
      opens === 'over' && kind === 'measure' && isRace(reading, amount, from),
  },
  {
    // Few things are counted by how nearly they are so many: they stand near.
    name: 'near-things',
    example: 'It sank near two piers.',
    counterexample: 'It sank near 200 piers.',
    test: ({ amount, kind, word }) => word === 'near' && kind === 'count' && amount.value < LEAST_NEARED,
  },
  {
    // “One” behind a word of place is a part of somebody.
    name: 'above-one',
    example: 'He was hit above one eye.',
    counterexample: 'He was hit in at least one eye.',
    test: ({ amount, kind, word }) =>
      kind === 'count' && amount.value === 1 && amount.numeral.form === 'words' && PLACES.has(word),
  },
];

/**
 * Whether the word that may bound an amount leads to a time, a distance, a place or a part of the body by what the
 * amount measures: "sales fell over five years", "the title over 60m", "near two piers", "above one eye".
 */
export function boundsNothing(
  reading: SentenceReading,
  amount: Amount,
  kind: FigureKind,
  { span, qualifier, from }: Qualification,
): boolean {
  if (span === null || qualifier === '=') return false;
  const opens = reading.tokens[from]?.lower ?? '';
  const word = reading.tokens[amount.start - 1]?.lower ?? '';
  return anyRule(UNBOUNDED_RULES, { reading, amount, kind, from, opens, word });
}

/** What is near so few things stands beside them. */
const LEAST_NEARED = 20;

/** "£3m over 15 years", "fell over five years": the time in which something happens; "stolen over 20 years ago" is bounded. */
function isStretch({ tokens, classes }: SentenceReading, { to, unit }: Amount, from: number): boolean {
  if (AGO.has(tokens[Math.max(to, unit?.to ?? 0)]?.lower ?? '')) return false;
  const lead = classes[from - 1];
  if (lead === 'noun' || lead === 'name' || lead === 'number' || lead === 'clitic') return true;
  const before = tokens[from - 1];
  if (before?.text === '%' || before?.text === ')' || SPREAD.has(before?.lower ?? '')) return true;
  return trendEndingBefore(tokens, from) !== null;
}

/** "his title over 60m", "she runs over 1500m": a distance that races are run over, behind what is won or done there. */
function isRace({ tokens, classes }: SentenceReading, { value, to, unit }: Amount, from: number): boolean {
  if (unit?.unit !== 'meter' || !RACE.has(value) || SIZES.has(tokens[Math.max(to, unit.to)]?.lower ?? '')) return false;
  const lead = classes[from - 1];
  return lead === 'noun' || lead === 'name' || lead === 'mark' || RACING.has(tokens[from - 1]?.lower ?? '');
}
