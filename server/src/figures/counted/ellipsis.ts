import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isYears, joinsList } from '../ages/years-of-age.ts';
import type { FigureKind, Qualifier } from '../figure.ts';
import type { Amount } from '../shapes/amount.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';

/** What is remembered of a quantity for those behind it in its sentence. */
export interface Remembered {
  readonly amount: Amount;
  /** The first token behind it and its unit. */
  readonly end: number;
  /** The first token behind it and a unit of measure, which a counted noun is none of. */
  readonly measured: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly trend: 'up' | 'down' | null;
  readonly qualifier: Qualifier;
  /** It stands in brackets. */
  readonly bracketed: boolean;
  readonly concept: readonly string[];
}

/** How far apart two values may lie to be of one kind: "64.06 points to 4,577.10". */
const LARGEST_RATIO = 300;

/** How many quantities back the words may point. */
const MEMORY = 4;

/**
 * The earlier quantity of the sentence whose unit an amount without one shares: "84.75 cents, while the lowest is
 * 74.07", "38,193 villagers have left and 9,003 have stayed".
 */
export function antecedentOf(
  reading: SentenceReading,
  amount: Amount,
  earlier: readonly Remembered[],
): Remembered | null {
  if (!standsAlone(reading, amount)) return null;
  const last = earlier[earlier.length - 1];
  if (last !== undefined && isOtherEnd(reading, last, amount)) return last;
  const bracketed = isBracketed(reading, amount);
  for (let back = 1; back <= Math.min(MEMORY, earlier.length); back++) {
    const candidate = earlier[earlier.length - back] as Remembered;
    if (isPart(reading, candidate) || isRaceTime(reading, candidate, amount)) continue;
    if (candidate.bracketed === bracketed && isAlike(reading, candidate, amount)) return candidate;
  }
  return null;
}

/** "to 81 days from 53": the other end of a way, directly behind the unit of both. */
function isOtherEnd({ tokens }: SentenceReading, { end, kind, unit, amount }: Remembered, other: Amount): boolean {
  const link = tokens[end]?.lower;
  if (end !== other.start - 1 || (link !== 'from' && link !== 'to') || kind === 'age' || unit === null) return false;
  const before = tokens[amount.start - 1]?.lower;
  return link === 'from' ? before === 'to' : before === 'from';
}

/** "including five children": a part of what was counted before it, to which nothing points back. */
function isPart({ tokens }: SentenceReading, { amount }: Remembered): boolean {
  return tokens[amount.start - 1]?.lower === 'including' || tokens[amount.start - 2]?.lower === 'including';
}

function isAlike({ tokens }: SentenceReading, candidate: Remembered, other: Amount): boolean {
  const { amount, kind, unit, trend } = candidate;
  if (unit === null) return false;
  if (kind === 'age' && isYears(other) && isAgeToo(tokens, candidate, other)) return true;
  if (tokens[other.to + 1]?.lower === 'whom') return kind === 'count' || kind === 'age';
  if (POINTING.has(tokens[other.to + 1]?.lower ?? '')) return kind !== 'percentage' && kind !== 'age';
  if (kind === 'count' && ADDING.has(tokens[other.to]?.lower ?? '')) return true;
  if (amount.numeral.form !== other.numeral.form) return false;
  const moved = kind === 'percentage' && trend !== null && tokens[other.start - 1]?.lower === 'by';
  if (kind !== 'count' && kind !== 'measure' && kind !== 'money' && !moved) return false;
  if (unit === 'point') return true; // an index moves by few of its points
  const ratio = Math.abs(other.value / (amount.value || 1));
  return ratio <= LARGEST_RATIO && ratio >= 1 / LARGEST_RATIO;
}

/** "girls of 7, 9 and 10", "one is 18, the other is 19": a bare number in the list of an age, or of somebody beside whom an age was told. */
function isAgeToo(tokens: readonly Token[], { amount, end, unit }: Remembered, other: Amount): boolean {
  if (unit !== 'year-person') return false;
  const isTold = COPULAS.has(tokens[other.start - 1]?.lower ?? '');
  const pointer = tokens[isTold ? other.start - 2 : other.start - 1]?.lower ?? '';
  if (other.numeral.form === 'digits' && (isTold ? OTHERS.has(pointer) : pointer === 'other')) return true;
  for (let at = end; at < other.start; at++) if (!joinsList(tokens[at])) return false;
  return end === amount.to && amount.numeral.form === other.numeral.form;
}

const OTHERS: ReadonlySet<string> = new Set(['other', 'another', 'others', 'second', 'third']);
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', ',', 'aged']);

/** "won the 200m in 20.88", "a 60m best of 7.13": seconds, and no metres. */
function isRaceTime({ tokens }: SentenceReading, { unit }: Remembered, { from, start }: Amount): boolean {
  if (unit !== 'meter' || !/^\d{1,2}\.\d\d$/.test(tokens[from]?.text ?? '')) return false;
  const lead = tokens[start - 1]?.lower;
  return lead === 'in' || lead === 'of' || lead === '(';
}

/** "46 million a year earlier". */
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'ago', 'before', 'later']);

/** Behind "of" these point back: "two of them". */
const POINTING: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom', 'which']);

/** Behind a number these add to what was counted before: "and dozens more were hurt". */
// biome-ignore format: words read better in rows than one to a line
const ADDING: ReadonlySet<string> = new Set(['more', 'others']);

/** No noun follows that the amount could count. */
function standsAlone({ tokens, classes }: SentenceReading, amount: Amount): boolean {
  const next = tokens[amount.to];
  const cls = classes[amount.to];
  if (next?.lower === 'a' && EARLIER.has(tokens[amount.to + 2]?.lower ?? '')) return true;
  if (next?.lower === 'more') return classes[amount.to + 1] === 'auxiliary' || classes[amount.to + 1] === 'participle';
  if (next === undefined || cls === undefined || next.lower === 'last' || next.lower === 'this') return true;
  if (next.lower === 'of' && POINTING.has(tokens[amount.to + 1]?.lower ?? '')) return true;
  if (next.lower === 'of' || next.text === '-' || next.text === '/') return false;
  return UNCOUNTABLE.has(cls);
}

/** No noun begins with a word of these. */
// biome-ignore format: words read better in rows than one to a line
const UNCOUNTABLE: ReadonlySet<WordClass> = new Set<WordClass>([
  'mark', 'preposition', 'pronoun', 'auxiliary', 'conjunction', 'verb', 'adverb', 'infinitive', 'participle',
]);

/** Whether an amount is the first thing of a bracket, or goes on in one: "2,380,000 ($21,972)". */
export function isBracketed({ tokens }: SentenceReading, amount: Amount): boolean {
  const before = tokens[amount.start - 1]?.text;
  return before === '(' || before === '[';
}

/**
 * The quantity directly before a bracket or an "or" that says the same in another unit: "296 hp (224 kW)", "25 points, or
 * nearly 1%".
 *
 * @param from the first token of the amount with its qualifier
 */
export function equivalentOf(
  reading: SentenceReading,
  from: number,
  unit: string | null,
  earlier: readonly Remembered[],
): Remembered | null {
  const last = earlier[earlier.length - 1];
  if (last === undefined) return null;
  const { tokens } = reading;
  let at = from - 1;
  const link = tokens[at]?.lower ?? '';
  if (link === 'or' || link === '(' || (last.bracketed && (link === '/' || link === ';' || link === ','))) at--;
  else return null;
  if (tokens[at]?.text === ',') at--;
  return at < last.end && last.unit !== null && unit !== null && unit !== last.unit ? last : null;
}

/**
 * The quantity that an amount is listed with: "rose by 3% and 1.2%", "rose 15% over the year, but by only 2.8% in spring".
 * What moved there moved here.
 */
export function listedWith(
  reading: SentenceReading,
  amount: Amount,
  from: number,
  earlier: readonly Remembered[],
): Remembered | null {
  const last = earlier[earlier.length - 1];
  if (last === undefined || last.trend === null || amount.unit === null || amount.unit.unit !== last.unit) return null;
  const { tokens, classes } = reading;
  if (tokens[amount.start - 1]?.lower === 'the') return null; // "rose by $5, more than the $4 expected"
  const link = tokens[from - 1]?.lower;
  const isList = link === 'and' || link === ',' || link === 'or';
  if (isList && from - last.end <= LIST_GAP && !hasVerb(classes, last.end, from)) return last;
  return link === 'by' && (tokens[from - 2]?.lower === 'but' || tokens[from - 2]?.lower === 'and') ? last : null;
}

/** How many tokens may stand between two of a list: "rose 3% on the month and 6% on the year". */
const LIST_GAP = 6;

function hasVerb(classes: readonly WordClass[], from: number, to: number): boolean {
  return classes.slice(from, to).some((cls) => cls === 'verb' || cls === 'auxiliary');
}
