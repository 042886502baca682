import type { Claim } from '../../claims/claim.ts';
import { countWhere } from '../../corpus/ordered.ts';
import type { Span } from '../../corpus/span.ts';
import type { FigureKind } from '../../figures/figure.ts';
import type { Sentences } from '../../language/sentence.ts';
import type { Token } from '../../language/tokens.ts';
import { classify, type WordClass } from '../../language/word-classes.ts';

/** A quantity in its place among the words of its sentence. */
export interface PlacedNumber {
  readonly claim: Claim;
  /** Its first token, words that bound it and a money sign before it included. */
  readonly from: number;
  /** The first token behind it and behind a unit that belongs to the value ("$", "per cent"), not what it counts. */
  readonly to: number;
  /** Its place among the numbers of the sentence. */
  readonly place: number;
}

/** A sentence that states quantities, cut into words. Spans count in the source's body. */
export interface NumberedSentence {
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** In the order of the text. */
  readonly numbers: readonly PlacedNumber[];
  /** The quantity that begins at a token, null where none does. */
  numberAt(token: number): PlacedNumber | null;
  /** How many of the quantities have a value. */
  countOf(value: number): number;
}

const RECKONED: ReadonlySet<FigureKind> = new Set(['count', 'money', 'measure', 'percentage']);

function isReckoned({ figure: { kind, value } }: Claim): boolean {
  return RECKONED.has(kind) && typeof value === 'number';
}

/**
 * Whether no two claims of a source state numbers to reckon with in one sentence, as in a column: then nothing adds up to
 * anything, and they need not be gathered by sentence.
 */
export function areAllAlone(claims: readonly Claim[]): boolean {
  let last = -1;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at]!;
    if (!isReckoned(claim)) continue;
    const { start } = claim.figure.sentence;
    if (start <= last) return false;
    last = start;
  }
  return true;
}

/** The claims of a source that state numbers to reckon with, by sentence, in the order of the text. */
export function claimsBySentence(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const sentences = new Map<number, Claim[]>();
  for (const claim of claims) {
    if (!isReckoned(claim)) continue;
    const { sentence } = claim.figure;
    const own = sentences.get(sentence.start);
    if (own === undefined) sentences.set(sentence.start, [claim]);
    else own.push(claim);
  }
  return [...sentences.values()];
}

/** Lays out a sentence of a body with the claims that stand in it. */
export function layOutNumbers(sentences: Sentences, sentence: Span, claims: readonly Claim[]): NumberedSentence {
  const { tokens } = sentences.at(sentence);
  const numbers = claims.map((claim, place): PlacedNumber => {
    const { start, end, kind, qualifierSpan, unitSpan } = claim.figure;
    const lead = kind !== 'count' && unitSpan !== null && unitSpan.start < start ? unitSpan.start : start;
    const first = qualifierSpan === null ? lead : Math.min(lead, qualifierSpan.start);
    const last = kind === 'count' || unitSpan === null ? end : Math.max(end, unitSpan.end);
    return { claim, from: tokenFrom(tokens, first), to: tokenFrom(tokens, last), place };
  });
  const byFirst = new Map(numbers.map((number) => [number.from, number]));
  let classes: readonly WordClass[] | null = null;
  let counts: ReadonlyMap<number, number> | null = null;
  return {
    sentence,
    tokens,
    numbers,
    get classes() {
      classes ??= classify(tokens);
      return classes;
    },
    numberAt: (token) => byFirst.get(token) ?? null,
    countOf(value) {
      counts ??= countValues(claims);
      return counts.get(value) ?? 0;
    },
  };
}

function countValues(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { figure } of claims) counts.set(Number(figure.value), (counts.get(Number(figure.value)) ?? 0) + 1);
  return counts;
}

/** Whether some words stand in a row from a token on. */
export function standAt({ tokens }: NumberedSentence, words: readonly string[], at: number): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

/** Whether no word stands at a token, but a mark or the end of the sentence. */
export function isEnd({ tokens }: NumberedSentence, at: number): boolean {
  return (tokens[at]?.kind ?? 'mark') === 'mark';
}

/** The first of some phrases that stands at a token, null where none does. */
export function phraseAt(sentence: NumberedSentence, phrases: Iterable<string>, at: number): string | null {
  const first = sentence.tokens[at]?.lower;
  if (first === undefined) return null;
  // At most tokens none does: that is known by how it begins.
  for (const phrase of phrases) if (phrase.startsWith(first) && standAt(sentence, phrase.split(' '), at)) return phrase;
  return null;
}

/** How many words a phrase of a lexicon has. */
export function wordsOf(phrase: string): number {
  return phrase.split(' ').length;
}

/** The first token that ends behind an offset; the number of tokens where there is none. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  return countWhere(tokens.length, (at) => tokens[at]!.end <= offset);
}
