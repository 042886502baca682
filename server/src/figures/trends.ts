import { PhraseTable } from '../language/phrases.ts';
import type { Token } from '../language/tokens.ts';
import { MOVED_BY as MOVED, TREND_LINKS, TRENDS, TRENDS_WITH_OBJECT } from './lexicon/trends.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Amount } from './single-amounts.ts';

const trends = new PhraseTable<'up' | 'down'>([
  ...TRENDS.up.map((word): [string, 'up'] => [word, 'up']),
  ...TRENDS.down.map((word): [string, 'down'] => [word, 'down']),
]);
const TAKES_OBJECT: ReadonlySet<string> = new Set<string>(TRENDS_WITH_OBJECT);
const MOVED_BY: ReadonlyMap<string, 'up' | 'down'> = new Map(Object.entries(MOVED));
const LINKS: ReadonlySet<string> = new Set<string>(TREND_LINKS);

/** The direction that a word of change gives, whose last token stands directly before `at`. */
export function trendEndingBefore(tokens: readonly Token[], at: number): 'up' | 'down' | null {
  return trends.endingBefore(tokens, at)?.value ?? null;
}

/**
 * Whether the amount is how much something changed: a verb of change stands directly before it ("rose 4 per cent",
 * "down about 15 percent"). With "to" between them the amount is the level that was reached, and no change.
 *
 * @param from the first token of the amount with its qualifier
 */
export function readTrend({ tokens }: SentenceReading, amount: Amount, from: number): 'up' | 'down' | null {
  let at = Math.min(from, amount.start);
  for (let step = 0; step < 3 && isLink(tokens[at - 1], amount); step++) at--;
  const moved = tokens[at]?.lower === 'by' ? MOVED_BY.get(verbBefore(tokens, at)) : undefined;
  if (moved !== undefined) return moved;
  const verb = tokens[at - 1]?.lower ?? '';
  if (TAKES_OBJECT.has(verb) && tokens[at]?.lower !== 'by' && !isAmountOfChange(tokens, amount)) return null;
  return trendEndingBefore(tokens, at) ?? (amount.unit?.kind === 'percentage' ? signOf(tokens, amount) : null);
}

function isLink(token: Token | undefined, amount: Amount): boolean {
  return token !== undefined && (LINKS.has(token.lower) || (amount.range && token.lower === 'from'));
}

function verbBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.lower ?? '';
}

/** Whether the amount is one that levels move by: per cent, money, points; "added ten users" counts users. */
function isAmountOfChange(tokens: readonly Token[], amount: Amount): boolean {
  const kind = amount.unit?.kind;
  if (kind === 'percentage' || kind === 'money') return true;
  const next = tokens[amount.to]?.lower;
  return (
    next === 'points' ||
    next === 'point' ||
    next === 'pips' ||
    next === 'ticks' ||
    next === undefined ||
    tokens[amount.to]?.kind === 'mark'
  );
}

/** "+0.4%", "-1.3%": a written sign before a percentage says which way something went. */
function signOf(tokens: readonly Token[], amount: Amount): 'up' | 'down' | null {
  const sign = tokens[amount.from]?.text ?? '';
  return sign === '+' ? 'up' : '-−–'.includes(sign) && amount.value < 0 ? 'down' : null;
}
