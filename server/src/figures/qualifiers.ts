import type { Span } from '../corpus/span.ts';
import { PhraseTable } from '../language/phrases.ts';
import type { Token } from '../language/tokens.ts';
import type { Qualifier } from './figure.ts';
import { QUALIFIERS_BEFORE, QUALIFIERS_BEHIND, TIME_QUALIFIERS } from './lexicon/qualifiers.ts';
import { spanOfTokens } from './sentence-reading.ts';

/** How the text bounds a figure, and the words that do. */
export interface Qualification {
  readonly qualifier: Qualifier;
  readonly span: Span | null;
  /** The first token of the figure with its qualifier. */
  readonly from: number;
  /** The first token behind both. */
  readonly to: number;
}

const before = new PhraseTable<Qualifier>(entries(QUALIFIERS_BEFORE));
const behind = new PhraseTable<Qualifier>(entries(QUALIFIERS_BEHIND));

function entries(table: Readonly<Partial<Record<Qualifier, readonly string[]>>>): [string, Qualifier][] {
  return Object.entries(table).flatMap(([qualifier, phrases]) =>
    phrases.map((phrase): [string, Qualifier] => [phrase, qualifier as Qualifier]),
  );
}

/** Words that bound a number directly behind them, and are mere prepositions before an article ("a row over a $9 ticket"). */
// biome-ignore format: words read better in rows than one to a line
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'over', 'under', 'above', 'below', 'about', 'around', 'near', 'beyond', 'some',
]);
/** Words that may stand between a qualifier and its figure: "more than a", "at least another". */
const BETWEEN: ReadonlySet<string> = new Set(['a', 'an', 'the', 'another', 'its', 'his', 'her', 'their', 'from', '(']);

/**
 * The qualifier of the figure that the tokens `from` to `to` (not included) write: of the words before it ("at least",
 * "about"), else of those behind it ("or more").
 */
export function readQualifier(tokens: readonly Token[], from: number, to: number): Qualification {
  const left = readBefore(tokens, from);
  const right = left === null || left.value === '=' ? behind.startingAt(tokens, to) : null;
  if (right !== null)
    return { qualifier: right.value, span: spanOfTokens(tokens, right.from, right.to), from, to: right.to };
  if (left !== null)
    return { qualifier: left.value, span: spanOfTokens(tokens, left.from, left.to), from: left.from, to };
  return { qualifier: '=', span: null, from, to };
}

const beforeTime = new PhraseTable<Qualifier>(TIME_QUALIFIERS.map((phrase): [string, Qualifier] => [phrase, '~']));

/** The qualifier of a time of day that begins at token `from`: "about 9 p.m.", "shortly after noon". */
export function readTimeQualifier(tokens: readonly Token[], from: number): { qualifier: Qualifier; span: Span | null } {
  const match = beforeTime.endingBefore(tokens, from) ?? before.endingBefore(tokens, from);
  return match === null || match.value === '='
    ? { qualifier: '=', span: null }
    : { qualifier: match.value, span: spanOfTokens(tokens, match.from, match.to) };
}

function readBefore(tokens: readonly Token[], from: number): { from: number; to: number; value: Qualifier } | null {
  const direct = before.endingBefore(tokens, from);
  if (direct !== null) return direct;
  const word = tokens[from - 1];
  if (word === undefined || !BETWEEN.has(word.lower)) return null;
  const match = before.endingBefore(tokens, from - 1);
  return match !== null && !(match.to === match.from + 1 && PREPOSITIONS.has(tokens[match.from]?.lower ?? ''))
    ? match
    : null;
}
