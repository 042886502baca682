import { MONTHS } from '../../language/lexicon/calendar.ts';
import { UPON } from '../../language/lexicon/function-words.ts';
import { TITLES } from '../../language/lexicon/titles.ts';
import { IRREGULAR_VERBS } from '../../language/lexicon/verbs.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isCapitalised } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { AUXILIARIES } from '../lexicon/reporting.ts';
import { APPOSITION_OPENERS, BETWEEN_SUBJECT_AND_VERB, SPEAKING_PRONOUNS } from '../lexicon/speakers.ts';
import { DASHES, HOMES, NEW_CLAUSES } from '../lexicon/speech.ts';
import type { FrameToken } from './frames.ts';
import {
  isAdverb,
  isDay,
  NAME_LIKE_WORD,
  nounPhraseEndingAt,
  nounPhraseStartingAt,
  type Phrase,
} from './speaker-phrases.ts';
import { modifiedSubject } from './subject-modifiers.ts';

const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  IRREGULAR_VERBS.filter(([base, past]) => base !== past).map(([, past]) => past),
);
/** What a clause may begin behind, beside a quotation. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([',', ';', ...DASHES, ...NEW_CLAUSES]);
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
  const person = personOfPlace(tokens, nearest.from);
  if (person !== null) return person;
  return modifiedSubject(tokens, end) ?? nearest;
}

/** "Ida Holm, 31, of Halden said": whoever has an age and a home between commas before a place. */
function personOfPlace(tokens: readonly FrameToken[], place: number): Phrase | null {
  const [before, age, comma, home] = tokens.slice(Math.max(0, place - 4), place);
  if (before?.lower !== ',' || age?.kind !== 'number' || comma?.lower !== ',') return null;
  if (!HOMES.has(home?.lower ?? '') || !isCapitalised(tokens[place]!)) return null;
  const name = nounPhraseEndingAt(tokens, place - 4);
  return name !== null && isCapitalised(tokens[name.from]!) ? name : null;
}

/** Where the subject ends: before the auxiliaries, adverbs and dates that stand directly before a verb. */
function skipBetween(tokens: readonly FrameToken[], verb: number): number {
  let end = verb;
  while (end > 0) {
    const { lower } = tokens[end - 1]!;
    if (ruleHolds(NAME_LIKE_WORD, tokens, end - 1)) break;
    if (BETWEEN_SUBJECT_AND_VERB.has(lower) || isAdverb(lower)) end--;
    else if (isDay(lower) && end > 1) end -= isAmong(tokens[end - 2], UPON) ? 2 : 1;
    else break;
  }
  return end;
}

/** "Kim, a nurse at the clinic, said": `comma` is the second one. The name must begin its clause. */
function subjectBeforeApposition(tokens: readonly FrameToken[], comma: number): Phrase | null {
  for (let at = comma - 1; at > 0 && comma - at <= LONGEST_APPOSITION; at--) {
    if (tokens[at]!.kind === 'quote') return null;
    if (tokens[at]!.lower !== ',') continue;
    if (!ruleHolds(APPOSITION_BEHIND_SPEAKER, tokens[at + 1]!)) continue;
    const name = nounPhraseEndingAt(tokens, withoutBracket(tokens, at));
    if (name === null || isOnlyNumber(tokens, name)) continue;
    if (isClauseStart(tokens, name.from) || isClauseStart(tokens, startOfDate(tokens, name.from))) return name;
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

const APPOSITION_BEHIND_SPEAKER: Rule<[token: FrameToken]> = {
  name: 'apposition-behind-speaker',
  example: 'Ann Moss, mayor of Halden, said 12 people were killed.',
  counterexample: 'Ann Moss said 12 people were killed.',
  test: (token) => {
    if (token.kind === 'number' || isCapitalised(token)) return true;
    return APPOSITION_OPENERS.has(token.lower) || TITLES.has(token.lower) || /(?:ing|ed)$/.test(token.lower);
  },
};

/** The age in "Kim, 35, a nurse, said" is no name. */
function isOnlyNumber(tokens: readonly FrameToken[], { from, to }: Phrase): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'number');
}

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

/** Where the date begins that stands before a name without a comma: "On 14 March the mayor, Ida Holm, said". */
function startOfDate(tokens: readonly FrameToken[], name: number): number {
  const before = tokens
    .slice(0, name)
    .findLastIndex(({ kind, lower }) => kind !== 'number' && !isDay(lower) && !MONTHS.has(lower));
  const from = before + 1;
  return from < name && isAmong(tokens[from - 1], UPON) ? from - 1 : from;
}

function lastIndex(tokens: readonly FrameToken[], before: number, mark: string): number {
  for (let at = before; at >= 0; at--) if (tokens[at]!.lower === mark) return at;
  return -1;
}

/**
 * The subject of the main clause before a place: the last noun phrase that begins the frame, or stands behind a comma or a
 * dash, and has a finite verb behind it ("Late on Monday, the port closed, saying …" gives "the port"); null where none does.
 */
export function mainSubject(tokens: readonly FrameToken[], before: number): Phrase | null {
  for (let start = before - 2; start >= 0; start--) {
    const opener = tokens[start - 1];
    if (opener !== undefined && opener.kind !== 'quote' && !CLAUSE_OPENERS.has(opener.lower)) continue;
    const subject = subjectAt(tokens, start, before);
    if (subject !== null) return subject;
  }
  return null;
}

/** The noun phrase that begins a clause at `start`, up to its finite verb; null where none does. */
export function leadingSubject(tokens: readonly FrameToken[], start: number): Phrase | null {
  return start < tokens.length ? subjectAt(tokens, start, tokens.length) : null;
}

/** The noun phrase at `start`, up to its finite verb; null where it has none before `limit`. */
function subjectAt(tokens: readonly FrameToken[], start: number, limit: number): Phrase | null {
  const phrase = nounPhraseStartingAt(tokens, start);
  if (phrase === null || isAdverb(tokens[start]!.lower)) return null;
  for (let at = start + 1; at <= Math.min(phrase.to, limit - 1); at++) {
    if (ruleHolds(FINITE_VERB, tokens[at])) return { from: start, to: at };
  }
  // "the port has closed", "the port also said": over auxiliaries and adverbs.
  let at = phrase.to;
  while (at < limit && (BETWEEN_SUBJECT_AND_VERB.has(tokens[at]!.lower) || isAdverb(tokens[at]!.lower))) at++;
  const isVerb =
    at > phrase.to
      ? AUXILIARIES.has(tokens[phrase.to]!.lower) || ruleHolds(FINITE_VERB, tokens[at])
      : ruleHolds(FINITE_VERB, tokens[at]);
  return at < limit && isVerb ? phrase : null;
}

/** A past tense or an auxiliary, or the third person of a verb that is no noun. */
const FINITE_VERB: Rule<[token: FrameToken | undefined]> = {
  name: 'finite-verb',
  example: 'On Monday, the port closed, saying 12 boats had sunk.',
  counterexample: 'The port in spring: 12 boats, 7 sheds.',
  test: (token) => {
    if (token?.kind !== 'word' || isCapitalised(token)) return false;
    const { lower } = token;
    if (AUXILIARIES.has(lower) || IRREGULAR_PASTS.has(lower)) return true;
    return lower.length > 3 && lower.endsWith('ed');
  },
};

/** The rules of this file that stand by themselves. */
export const VERB_SUBJECTS_RULES: readonly NamedRule[] = [APPOSITION_BEHIND_SPEAKER, FINITE_VERB];
