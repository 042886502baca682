import { TITLES } from '../../language/lexicon/titles.ts';
import { APPOSITION_OPENERS, BETWEEN_SUBJECT_AND_VERB, SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import type { FrameToken } from './frames.ts';
import { isAdverb, isCapital, isDay, isNameLikeWord, nounPhraseEndingAt, type Phrase } from './speaker-phrases.ts';
import { modifiedSubject } from './subject-modifiers.ts';

/** The longest apposition between commas, in tokens. */
const LONGEST_APPOSITION = 40;

/**
 * The subject of the verb at `verb`: the noun phrase before it, over auxiliaries, adverbs and an apposition between
 * commas; null where none stands there.
 */
export function subjectBefore(tokens: readonly FrameToken[], verb: number): Phrase | null {
  const end = skipBetween(tokens, verb);
  const last = tokens[end - 1];
  if (last === undefined) return null;
  if (last.lower === ',') return subjectBeforeApposition(tokens, end - 1);
  if (DASHES.has(last.lower)) return subjectBeforeDashes(tokens, end - 1);
  if (last.lower === ')') {
    const open = lastIndex(tokens, end - 1, '(');
    return open === -1 ? null : nounPhraseEndingAt(tokens, skipBetween(tokens, open));
  }
  const nearest = nounPhraseEndingAt(tokens, end);
  if (nearest === null || SPEAKING_PRONOUNS.has(last.lower)) return nearest;
  return modifiedSubject(tokens, end) ?? nearest;
}

/** Where the subject ends: before the auxiliaries, adverbs and dates that stand directly before a verb. */
function skipBetween(tokens: readonly FrameToken[], verb: number): number {
  let end = verb;
  while (end > 0) {
    const { lower } = tokens[end - 1]!;
    if (isNameLikeWord(tokens, end - 1)) break;
    if (BETWEEN_SUBJECT_AND_VERB.has(lower) || isAdverb(lower)) end--;
    else if (isDay(lower) && end > 1) end -= tokens[end - 2]!.lower === 'on' ? 2 : 1;
    else break;
  }
  return end;
}

/** "Kim, a nurse at the clinic, said": `comma` is the second one. The name must begin its clause. */
function subjectBeforeApposition(tokens: readonly FrameToken[], comma: number): Phrase | null {
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST_APPOSITION; at--) {
    if (tokens[at]!.kind === 'quote') return null;
    if (tokens[at]!.lower !== ',') continue;
    if (!opensApposition(tokens[at + 1]!)) continue;
    const name = nounPhraseEndingAt(tokens, withoutBracket(tokens, at));
    if (name !== null && isClauseStart(tokens, name.from) && !isOnlyNumber(tokens, name)) return name;
  }
  // “…,” shop owner Kim Lee, told the paper: a stray comma.
  const name = nounPhraseEndingAt(tokens, comma);
  return name !== null && tokens[name.from - 1]?.kind === 'quote' ? name : null;
}

/** "Kim Lee (D-Moss), a nurse, said": over a bracket behind the name. */
function withoutBracket(tokens: readonly FrameToken[], end: number): number {
  if (tokens[end - 1]?.lower !== ')') return end;
  const open = lastIndex(tokens, end - 1, '(');
  return open === -1 ? end : open;
}

function opensApposition(token: FrameToken): boolean {
  if (token.kind === 'number' || isCapital(token)) return true;
  return APPOSITION_OPENERS.has(token.lower) || TITLES.has(token.lower) || /(?:ing|ed)$/.test(token.lower);
}

/** The age in "Kim, 35, a nurse, said" is no name. */
function isOnlyNumber(tokens: readonly FrameToken[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'number');
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-']);

/** "The mayors — all but one — said": `dash` is the second one. */
function subjectBeforeDashes(tokens: readonly FrameToken[], dash: number): Phrase | null {
  for (let at = dash - 1; at > 0 && dash - at <= LONGEST_APPOSITION; at--) {
    if (tokens[at]!.kind === 'quote') return null;
    if (DASHES.has(tokens[at]!.lower)) return nounPhraseEndingAt(tokens, at);
  }
  return null;
}

function isClauseStart(tokens: readonly FrameToken[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'quote' ||
    before.kind === 'mark' ||
    ['that', 'but', 'and', 'while', 'as', 'when', 'although', 'though', 'because'].includes(before.lower)
  );
}

function lastIndex(tokens: readonly FrameToken[], before: number, mark: string): number {
  for (let at = before; at >= 0; at--) if (tokens[at]!.lower === mark) return at;
  return -1;
}
