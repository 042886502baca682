import type { Span } from '../corpus/span.ts';
import { ABBREVIATIONS, JOINERS } from './lexicon/words.ts';
import type { Token } from './tokens.ts';

/**
 * A token of a sentence whose tokens were joined where no blank parts them: "six-week", "the mayor's", "35m", "Mr." and
 * "1,200" are one word each.
 */
export type Word = Token;

/**
 * The words of a sentence: its tokens, those joined that touch one another or have a single joiner between them. A full
 * stop belongs to its word only in an initial or a title.
 *
 * @param text the text in which the spans of the tokens count
 */
export function joinWords(text: string, tokens: readonly Token[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = joinedEnd(tokens, at);
    words.push(end === at + 1 ? tokens[at]! : joined(text, tokens[at]!, tokens[end - 1]!));
    at = end;
  }
  return words;
}

/** A word in lower case without the "'s" of an owner: "mayor's" → "mayor". */
export function withoutPossessive(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

/** The token behind the word that begins at a token. */
function joinedEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]!.kind === 'mark') return from + 1;
  let at = from + 1;
  for (let next = tokens[at]; next !== undefined && !next.spaced; next = tokens[at]) {
    if (next.kind !== 'mark') at++;
    else if (joins(tokens, at)) at += 2;
    else break;
  }
  const stop = tokens[at];
  return stop !== undefined && !stop.spaced && stop.text === '.' && isAbbreviation(tokens, from, at) ? at + 1 : at;
}

/** "O'Neill", "AT&T", "six-week" are one word each, and so is "1,20". */
function joins(tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1]!, tokens[at]!, tokens[at + 1]];
  if (behind === undefined || behind.spaced || behind.kind === 'mark') return false;
  if (mark.text === ',')
    return isDigit(behind.text.charCodeAt(0)) && isDigit(before.text.charCodeAt(before.text.length - 1));
  return JOINERS.has(mark.text);
}

/** Whether a full stop behind the tokens from one place up to another is theirs. */
function isAbbreviation(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (to > from + 1) return false;
  return first.text.length === 1 ? !isDigit(first.text.charCodeAt(0)) : ABBREVIATIONS.has(first.lower);
}

function joined(text: string, { start, spaced, capital, kind }: Token, { end }: Span): Word {
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  return {
    kind: 'word',
    text: written,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    capital: capital && kind === 'word',
    known: null,
    start,
    end,
    spaced,
  };
}

/**
 * The place of the first word that begins at or behind an offset; the number of words where there is none. Asked for every
 * figure many times over: written out, as each step would cost a call (`countWhere`).
 */
export function wordAt(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a code unit is a digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The words of a few characters of a text, lower case, without marks and numbers. Whole sentences are cut already (`Sentence`). */
export function lowerWordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
}
