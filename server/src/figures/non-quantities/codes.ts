import { MONTHS } from '../../language/lexicon/calendar.ts';
import type { Token } from '../../language/tokens.ts';
import { CALLING_WORDS, EMERGENCY_CALLS, EMERGENCY_NUMBERS } from '../lexicon/non-quantities.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { placeInGallery } from './galleries.ts';
import { asKind } from './non-quantity.ts';

/** Marks that make a number which touches them part of a code, a handle or an address. */
const CODE_LEADS: ReadonlySet<string> = new Set(['#', '@', '/', '_', '\\', '=', '&', '|']);

/** Telephone numbers, versions, times of day and codes: digits chained by marks, or with letters grown onto them. */
export function longCode(reading: SentenceReading, numeral: Numeral): NonQuantity | null {
  const { tokens } = reading;
  if (numeral.form !== 'digits') return null;
  const before = tokens[numeral.from - 1];
  const first = tokens[numeral.from] as Token;
  if (before?.text === '#' && tokens[numeral.from - 2]?.text === '&' && tokens[numeral.to]?.text === ';')
    return asKind('word', numeral); // "caf&#233;"
  if (before !== undefined && !first.spaced && CODE_LEADS.has(before.text))
    return asKind('identifier', numeral, chainEnd(tokens, numeral.to));
  if (before?.kind === 'word' && !first.spaced) return asKind('identifier', numeral, chainEnd(tokens, numeral.to));
  if (isPartOfCode(tokens, numeral.from) || isReference(tokens, numeral)) return asKind('identifier', numeral);
  if (isLettered(tokens, numeral)) return asKind('identifier', numeral, numeral.to + 2);
  const telephone = telephoneEnd(tokens, numeral.from);
  if (telephone > numeral.to) return asKind('identifier', numeral, telephone);
  if (isModel(reading, numeral)) return asKind('identifier', numeral, numeral.to + 2);
  const spelled = spelledTelephoneEnd(tokens, numeral.from);
  if (spelled > numeral.from) return asKind('identifier', numeral, spelled);
  if (isPairOfDays(tokens, numeral)) return asKind('identifier', numeral);
  if (isSlashPair(tokens, numeral)) return asKind('identifier', numeral, numeral.to + 2);
  const place = placeInGallery(reading, numeral);
  if (place !== null) return place;
  if (isRaceTime(tokens, numeral)) return asKind('identifier', numeral, numeral.to + 2);
  if (isEmergencyCall(tokens, numeral) || isTextNumber(tokens, numeral.from)) return asKind('identifier', numeral);
  const local = behindAreaCode(tokens, numeral);
  if (local !== -1 && isTelephone(tokens, local)) return { kind: 'identifier', from: numeral.from - 1, to: local + 3 };
  if (isTelephone(tokens, numeral.from)) return asKind('identifier', numeral, numeral.from + 3);
  const end = chainEnd(tokens, numeral.from + 1);
  if (numeral.to >= end && numeral.to > numeral.from + 2) return null; // "1.500.000": the chain is one number
  let numbers = 0;
  let hyphens = 0;
  for (let at = numeral.from; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'number') numbers++;
    else if (token.text === '-') hyphens++;
  }
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
    glued.lower !== 'ish' &&
    glued.text !== 's' &&
    !numeral.shortMagnitude &&
    numeral.to === numeral.from + 1;
  return isGrown || /^0\d/.test(first.text) ? asKind('identifier', numeral, end) : null;
}

/** "the 737-800 has": two numbers of three digits that a hyphen ties, with nothing behind them that a range could count. */
function isModel({ tokens, classes }: SentenceReading, { from, to }: Numeral): boolean {
  const [hyphen, second] = [tokens[to], tokens[to + 1]];
  if (!isTightHyphen(tokens, to) || hyphen === undefined || second?.spaced !== false) return false;
  if (!/^\d{3}$/.test(second.text) || !/^\d{3}$/.test(tokens[from]?.text ?? '')) return false;
  return tokens[from - 1]?.lower === 'the' && (classes[to + 2] === 'auxiliary' || classes[to + 2] === 'verb');
}

/** "PM2.5", "v2.0": a point ties the number to a code that ends in a digit. */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  const [code, point] = [tokens[at - 2], tokens[at - 1]];
  return (
    point?.text === '.' &&
    !point.spaced &&
    tokens[at]?.spaced === false &&
    code?.kind === 'word' &&
    /\d$/.test(code.text)
  );
}

/**
 * "[5]": a number alone in square brackets points to a note. "(74410)": a long one alone in round ones, without a mark
 * between its thousands and too long for a year or beyond all years, is that of a file or a telephone.
 */
function isReference(tokens: readonly Token[], { from, to, value }: Numeral): boolean {
  const before = tokens[from - 1]?.text;
  if (before === '[') return tokens[to]?.text === ']';
  if (before !== '(' || tokens[to]?.text !== ')' || !/^\d{4,}$/.test(tokens[from]?.text ?? '')) return false;
  return value < FIRST_YEAR || value > LAST_YEAR;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** "Gate 2-B", "a 4-H club", "a 3-Series", "a 7-Eleven": a hyphen ties a capital or a number word with one to the number. */
function isLettered(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [hyphen, letter] = [tokens[to], tokens[to + 1]];
  const tied = hyphen?.text === '-' && !hyphen.spaced && letter?.spaced === false && to === from + 1;
  return (
    tied &&
    (/^(?:[A-Z]|Series|Class)$/.test(letter.text) ||
      (letter.known?.closed === 'number' && /^[A-Z][a-z]/.test(letter.text)))
  );
}

/** "8/9 January": two days of a month, and no fraction. */
function isPairOfDays(tokens: readonly Token[], { kind, to }: Numeral): boolean {
  const month = tokens[to];
  return kind === 'fraction' && month !== undefined && month.text !== month.lower && MONTHS.has(month.lower);
}

/** "24/7", "9/11", "50/50", "2+2": two numbers with a slash or a plus that are no fraction. */
function isSlashPair(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [slash, second] = [tokens[to], tokens[to + 1]];
  const isMark = slash?.text === '/' || slash?.text === '+';
  const isPair = to === from + 1 && isMark && !slash.spaced && second?.kind === 'number' && !second.spaced;
  return isPair && tokens[to + 2]?.text !== '/';
}

/** "31:41", "1:12.45": what has the form of a clock and is no time of day. */
function isRaceTime(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const [colon, second] = [tokens[to], tokens[to + 1]];
  return (
    to === from + 1 && colon?.text === ':' && !colon.spaced && second?.spaced === false && /^\d\d\b/.test(second.text)
  );
}

const EMERGENCY: ReadonlySet<string> = new Set(EMERGENCY_NUMBERS);
const CALLING: ReadonlySet<string> = new Set<string>(CALLING_WORDS);
const CALLS: ReadonlySet<string> = new Set<string>(EMERGENCY_CALLS);

/** "call 911", "a 999 call". */
function isEmergencyCall(tokens: readonly Token[], { from, to }: Numeral): boolean {
  if (!EMERGENCY.has(tokens[from]?.text ?? '')) return false;
  return CALLING.has(tokens[from - 1]?.lower ?? '') || CALLS.has(tokens[to]?.lower ?? '');
}

/** The first token behind the area code that a number in brackets may be: "(252) 972-1411", "(252)-972-1411"; -1 without brackets. */
function behindAreaCode(tokens: readonly Token[], { from, to }: Numeral): number {
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return -1;
  return tokens[to + 1]?.text === '-' ? to + 2 : to + 1;
}

const TEXTING: ReadonlySet<string> = new Set(['text', 'texting', 'texted', 'texts']);

/** "text BOATS to 51414", "text a tip to police at 514140", "by texting 51414": a number that messages are sent to. */
function isTextNumber(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{5,6}$/.test(tokens[at]?.text ?? '')) return false;
  const lead = tokens[at - 1]?.lower ?? '';
  if (lead !== 'to' && lead !== 'at') return TEXTING.has(lead);
  for (let i = Math.max(0, at - 7); i < at; i++) if (TEXTING.has((tokens[i] as Token).lower)) return true;
  return false;
}

/** The end of a telephone number in groups: "+44 20 7946 0958", "020 7946 0958", "0800 555 111"; `at` where none begins. */
function telephoneEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at] as Token;
  const bracket = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';
  const international = tokens[at - 1]?.text === '+' && !first.spaced;
  if (!international && (!first.text.startsWith('0') || !/^0\d{2,4}$/.test(first.text))) return at;
  let end = bracket ? at + 2 : at + 1;
  while (end < at + 8 && /^\d{2,8}$/.test(tokens[end]?.text ?? '')) end++;
  return end >= at + (bracket ? 4 : international ? 3 : 2) ? end : at;
}

/** The end of a number of which the last part is a word: "1-800-Speak-Up", "305-555- TIPS"; `at` where it is none. */
function spelledTelephoneEnd(tokens: readonly Token[], at: number): number {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text !== '-' || hyphen.spaced || second?.spaced !== false || !/^\d{3}$/.test(second.text)) return at;
  const isFree = first?.text === '1' && second.text.startsWith('8');
  if (!isFree && !/^\d{3}$/.test(first?.text ?? '')) return at;
  const word = isTightHyphen(tokens, at + 3) ? at + 4 : at + 3;
  const isSpelled = tokens[word]?.kind === 'word' && SPELLED.test(tokens[word]?.text ?? '');
  return isSpelled ? word + 1 : isFree ? chainEnd(tokens, at + 1) : at;
}

/** Letters of a telephone's keys. */
const SPELLED = /^[A-Z][A-Z\d-]{2,}$|^[A-Z][a-z]+(?:-[A-Z][a-z]*)+$/;

/** "555-0100", "555-TIPS". */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  const [first, hyphen, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text !== '-' || hyphen.spaced || second?.spaced !== false || !/^\d{3}$/.test(first?.text ?? ''))
    return false;
  return /^(?:\d{4}|[A-Z]{4,7})$/.test(second.text);
}

/** Marks that chain digits. */
const CHAINING: ReadonlySet<string> = new Set(['-', '.', ':', '/', '–']);

/** The end of digits that marks chain without blanks: "252-972-1411", "1.2.3", "12:30:00". */
function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && end - at < 40) {
    const token = tokens[end] as Token;
    const next = tokens[end + 1];
    if (!token.spaced && (token.kind === 'number' || (token.kind === 'word' && end > at - 1))) end++;
    else if (
      !token.spaced &&
      CHAINING.has(token.text) &&
      next !== undefined &&
      !next.spaced &&
      (next.kind === 'number' || (next.kind === 'word' && next.text === next.text.toUpperCase() && token.text === '-'))
    )
      end += 2;
    else break;
  }
  return end;
}
