import type { Token } from '../language/tokens.ts';
import { SCORE_WORDS } from './lexicon/non-quantities.ts';
import { asKind, type NonQuantity } from './non-quantity.ts';
import { nounBehind } from './noun-phrases.ts';
import type { Numeral } from './numeral.ts';
import type { SentenceReading } from './sentence-reading.ts';

const SCORES: ReadonlySet<string> = new Set<string>(SCORE_WORDS);

/** "1. First point", "(2) …" at the begin of a sentence. */
export function listMarker({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits') return null;
  const next = tokens[numeral.to];
  const opened = tokens[numeral.from - 1]?.text === '(' && numeral.from === 1;
  if (numeral.from > 0 && !opened) return null;
  return next !== undefined && !next.spaced && (next.text === ')' || (next.text === '.' && tokens.length > 2))
    ? asKind('identifier', numeral)
    : null;
}

/** Telephone numbers, versions, times of day and codes: digits chained by marks, or with letters grown onto them. */
export function longCode({ tokens }: SentenceReading, numeral: Numeral): NonQuantity | null {
  if (numeral.form !== 'digits') return null;
  const before = tokens[numeral.from - 1];
  const first = tokens[numeral.from] as Token;
  if (before !== undefined && !first.spaced && '#@/_\\=&'.includes(before.text))
    return asKind('identifier', numeral, chainEnd(tokens, numeral.to));
  if (before?.kind === 'word' && !first.spaced) return asKind('identifier', numeral, chainEnd(tokens, numeral.to));
  const areaCode = before?.text === '(' && tokens[numeral.to]?.text === ')' && isTelephone(tokens, numeral.to + 1);
  if (areaCode) return asKind('identifier', numeral, numeral.to + 4);
  const end = chainEnd(tokens, numeral.from + 1);
  const numbers = tokens.slice(numeral.from, end).filter((token) => token.kind === 'number').length;
  const hyphens = tokens.slice(numeral.from, end).filter((token) => token.text === '-').length;
  if (numbers >= 3 || (numbers === 2 && hyphens >= 2)) return asKind('identifier', numeral, end);
  if (
    numbers === 2 &&
    tokens[numeral.from + 1]?.text === '-' &&
    first.text.length >= 3 &&
    (tokens[numeral.from + 2] as Token).text.length === 4
  )
    return asKind('identifier', numeral, end);
  const glued = tokens[numeral.to];
  const isGrown =
    glued !== undefined &&
    glued.kind === 'word' &&
    !glued.spaced &&
    !numeral.shortMagnitude &&
    numeral.to === numeral.from + 1;
  return isGrown || /^0\d/.test(first.text) ? asKind('identifier', numeral, end) : null;
}

/** "555-0100" behind an area code in brackets. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return first?.text.length === 3 && hyphen?.text === '-' && second?.kind === 'number' && second.text.length === 4;
}

/** The end of digits that marks chain without blanks: "252-972-1411", "1.2.3", "12:30:00". */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < 40) {
    const token = tokens[end] as Token;
    const next = tokens[end + 1];
    if (!token.spaced && (token.kind === 'number' || (token.kind === 'word' && end > at - 1))) end++;
    else if (
      !token.spaced &&
      '-.:/–'.includes(token.text) &&
      next !== undefined &&
      !next.spaced &&
      (next.kind === 'number' || (next.kind === 'word' && next.text === next.text.toUpperCase() && token.text === '-'))
    )
      end += 2;
    else break;
  }
  return end;
}

/** "beat them 2-1", "a 5-4 ruling": two small numbers set against each other. */
export function score(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  const [dash, second] = [tokens[numeral.to], tokens[numeral.to + 1]];
  if (dash === undefined || second?.kind !== 'number' || dash.spaced || second.spaced || !'-–:'.includes(dash.text))
    return null;
  const [a, b] = [numeral.value, Number(second.text)];
  if (!Number.isInteger(a) || !Number.isInteger(b) || a > 200 || b > 200) return null;
  if (a < b && nounBehind(reading, numeral.to + 2)?.plural) return null;
  const isScore =
    a >= b || tokens.slice(Math.max(0, numeral.from - 12), numeral.to + 12).some((token) => SCORES.has(token.lower));
  return isScore ? asKind('identifier', numeral, numeral.to + 2) : null;
}
