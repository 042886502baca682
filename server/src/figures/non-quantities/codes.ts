import { MONTHS } from '../../language/lexicon/calendar.ts';
import { ALTERNATIVES } from '../../language/lexicon/function-words.ts';
import { ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { RUNNERS_OF_RELAY } from '../amounts/single-amounts.ts';
import { BY } from '../lexicon/amounts.ts';
import {
  CALLING_WORDS,
  CHAINING,
  CODE_LEADS,
  EMERGENCY_CALLS,
  EMERGENCY_NUMBERS,
  TEXTING,
} from '../lexicon/non-quantities.ts';
import { isTightHyphen } from '../numerals/numeral.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantity } from '../shapes/non-quantity.ts';
import type { Numeral } from '../shapes/numeral.ts';
import type { SentenceReading } from '../shapes/sentence-reading.ts';
import { GALLERY_RULES } from './galleries.ts';
import { byPlace, knownBy, type NonQuantityRule, pairEnd } from './non-quantity.ts';

const EMERGENCY: ReadonlySet<string> = new Set(EMERGENCY_NUMBERS);
const CALLING: ReadonlySet<string> = new Set<string>(CALLING_WORDS);
const CALLS: ReadonlySet<string> = new Set<string>(EMERGENCY_CALLS);
/** What begins a telephone's number, a version or a code: digits chained by marks, or with letters grown onto them. */
export const CODE_RULES: readonly NonQuantityRule[] = [
  {
    name: 'character-reference',
    example: 'Two boats lay off the caf&#233; at noon.',
    counterexample: 'Two boats lay off the pier #23; at noon.',
    where: AROUND.openBefore | AROUND.markBehind,
    is: 'word',
    test: ({ tokens }, { from, to }) =>
      tokens[from - 1]?.text === '#' && tokens[from - 2]?.text === '&' && tokens[to]?.text === ';',
  },
  {
    name: 'behind-code-mark',
    example: 'See a/4711 now.',
    counterexample: 'See a 4711 now.',
    where: AROUND.tiedBefore,
    is: 'identifier',
    until: ({ tokens }, { to }) => chainEnd(tokens, to),
    test: ({ tokens }, { from }) => tokens[from]?.spaced === false && CODE_LEADS.has(tokens[from - 1]?.text ?? ''),
  },
  {
    // A point ties the number to a code that ends in a digit.
    // Seldom in news, but air is measured in PM2.5 and programs have versions: the decimals of a name are no figure.
    name: 'behind-code-and-point',
    example: 'The program v2.0 was sold.',
    counterexample: 'The program is 2.0 times as fast.',
    where: AROUND.markBefore | AROUND.tiedBefore,
    is: 'identifier',
    test: ({ tokens }, { from }) => {
      const [code, point] = [tokens[from - 2], tokens[from - 1]];
      const isTied = point?.text === '.' && !point.spaced && tokens[from]?.spaced === false;
      return isTied && code?.kind === 'word' && /\d$/.test(code.text);
    },
  },
  {
    // Encyclopedias and papers point to their notes so.
    name: 'note-in-brackets',
    example: 'The pier was rebuilt later. [5]',
    counterexample: 'The pier was rebuilt later (5 times).',
    where: AROUND.openBefore | AROUND.markBehind,
    is: 'identifier',
    test: ({ tokens }, { from, to }) => tokens[from - 1]?.text === '[' && tokens[to]?.text === ']',
  },
  {
    // Without a mark between its thousands and too long for a year, or beyond all years: that of a file or a telephone.
    name: 'long-number-in-brackets',
    example: 'The file of the court (74410) was lost.',
    counterexample: 'The pier (1974) was rebuilt.',
    where: AROUND.openBefore | AROUND.markBehind,
    is: 'identifier',
    test: ({ tokens }, { from, to, value }) => {
      const isAlone = tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';
      return isAlone && /^\d{4,}$/.test(tokens[from]?.text ?? '') && (value < FIRST_YEAR || value > LAST_YEAR);
    },
  },
  {
    // A hyphen ties a capital, or a number word with one, to the number.
    name: 'capital-behind-hyphen',
    example: 'She joined a 4-H club.',
    counterexample: 'She joined a 4-hour march.',
    where: AROUND.markBehind | AROUND.chainedBehind,
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { from, to }) => {
      const [hyphen, letter] = [tokens[to], tokens[to + 1]];
      const isTied = hyphen?.text === '-' && !hyphen.spaced && letter?.spaced === false && to === from + 1;
      if (!isTied) return false;
      const isNumberWord = letter.known?.closed === 'number' && /^[A-Z][a-z]/.test(letter.text);
      return isNumberWord || /^(?:[A-Z]|Series|Class)$/.test(letter.text);
    },
  },
  {
    // As countries print their numbers.
    name: 'telephone-in-groups',
    example: 'Call +44 20 7946 0958 for help.',
    counterexample: 'The figure was 44, not 20, he said.',
    where: [AROUND.zeroOrPoint, AROUND.markBefore | AROUND.tiedBefore],
    is: 'identifier',
    until: ({ tokens }, { from }) => telephoneEnd(tokens, from),
    test: ({ tokens }, { from, to }) => telephoneEnd(tokens, from) > to,
  },
  {
    // Two numbers of three digits that a hyphen ties, with nothing behind them that a range could count.
    // Few, but the airliners that most people fly in are called so.
    name: 'model-of-two-numbers',
    example: 'Inspectors say the 737-800 has new doors.',
    counterexample: 'Inspectors say 737-800 doors are new.',
    where: AROUND.threeDigits | AROUND.chainedBehind,
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens, classes }, { from, to }) => {
      const [hyphen, second] = [tokens[to], tokens[to + 1]];
      if (!isTightHyphen(tokens, to) || hyphen === undefined || second?.spaced !== false) return false;
      if (!/^\d{3}$/.test(second.text) || !/^\d{3}$/.test(tokens[from]?.text ?? '')) return false;
      return tokens[from - 1]?.lower === 'the' && (classes[to + 2] === 'auxiliary' || classes[to + 2] === 'verb');
    },
  },
  {
    name: 'telephone-spelled',
    example: 'Call 1-800-Speak-Up for help.',
    counterexample: 'Call 1-900 people for help.',
    where: AROUND.chainedBehind,
    is: 'identifier',
    until: ({ tokens }, { from }) => spelledTelephoneEnd(tokens, from),
    test: ({ tokens }, { from }) => spelledTelephoneEnd(tokens, from) > from,
  },
  {
    // Britain writes a night so.
    name: 'pair-of-days',
    example: 'It happened in the night of 8/9 January.',
    counterexample: 'It happened to 8/9 of the fleet.',
    where: AROUND.capitalBehind,
    is: 'identifier',
    test: ({ tokens }, { kind, to }) => {
      const month = tokens[to];
      return kind === 'fraction' && month !== undefined && month.text !== month.lower && MONTHS.has(month.lower);
    },
  },
  {
    // Two numbers with a slash or a plus that are no fraction.
    name: 'slash-pair',
    example: 'The pier is watched 24/7 now.',
    counterexample: 'The pier is watched 24 hours now.',
    where: AROUND.chainedBehind,
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { from, to }) => {
      const [slash, second] = [tokens[to], tokens[to + 1]];
      const isMark = slash?.text === '/' || slash?.text === '+';
      const isPair = to === from + 1 && isMark && !slash.spaced && second?.kind === 'number' && !second.spaced;
      return isPair && tokens[to + 2]?.text !== '/';
    },
  },
  ...GALLERY_RULES,
  {
    // It has the form of a clock and is no time of day.
    name: 'race-time',
    example: 'The clock read 12:75 there.',
    counterexample: 'The clock read 12:45 there.',
    where: AROUND.chainedBehind,
    is: 'identifier',
    until: pairEnd,
    test: ({ tokens }, { from, to }) => {
      const [colon, second] = [tokens[to], tokens[to + 1]];
      const isTied = to === from + 1 && colon?.text === ':' && !colon.spaced && second?.spaced === false;
      return isTied && /^\d\d\b/.test(second.text);
    },
  },
  {
    name: 'emergency-call',
    example: 'A neighbour dialled 911 at once.',
    counterexample: 'A neighbour saw 911 boats.',
    where: AROUND.threeDigits,
    is: 'identifier',
    test: ({ tokens }, { from, to }) =>
      EMERGENCY.has(tokens[from]?.text ?? '') &&
      (CALLING.has(tokens[from - 1]?.lower ?? '') || CALLS.has(tokens[to]?.lower ?? '')),
  },
  {
    // Notices give both to whoever knows something.
    name: 'emergency-beside-telephone',
    example: 'Call 206-296-3111 or 911 with tips.',
    counterexample: 'Call 206 or 911 boats in.',
    where: AROUND.threeDigits | AROUND.coordinatorBefore,
    is: 'identifier',
    test: ({ tokens }, { from }) =>
      EMERGENCY.has(tokens[from]?.text ?? '') &&
      isAmong(tokens[from - 1], ALTERNATIVES) &&
      /^\d{4}$/.test(tokens[from - 2]?.text ?? '') &&
      tokens[from - 3]?.text === '-',
  },
  {
    name: 'number-to-text',
    example: 'Text a tip to police at 514140 at any time.',
    counterexample: 'The fleet was sold at 514140 crowns.',
    where: AROUND.fiveDigits,
    is: 'identifier',
    test: ({ tokens }, { from }) => {
      if (!/^\d{5,6}$/.test(tokens[from]?.text ?? '')) return false;
      const lead = tokens[from - 1]?.lower ?? '';
      if (lead !== 'to' && lead !== 'at') return TEXTING.has(lead);
      for (let i = Math.max(0, from - 7); i < from; i++) if (TEXTING.has(tokens[i]!.lower)) return true;
      return false;
    },
  },
  {
    name: 'telephone-with-area-code',
    example: 'Call (252) 972-1411 for help.',
    counterexample: 'The fleet (252 boats) sailed.',
    where: AROUND.openBefore | AROUND.markBehind,
    is: 'identifier',
    since: ({ from }) => from - 1,
    until: ({ tokens }, numeral) => behindAreaCode(tokens, numeral) + 3,
    test: ({ tokens }, numeral) => {
      const local = behindAreaCode(tokens, numeral);
      return local !== -1 && isTelephone(tokens, local);
    },
  },
  {
    name: 'telephone',
    example: 'Call 555-TIPS for help.',
    counterexample: 'Count 555 to 600 boats.',
    where: AROUND.threeDigits | AROUND.chainedBehind,
    is: 'identifier',
    until: (_, { from }) => from + 3,
    test: ({ tokens }, { from }) => isTelephone(tokens, from),
  },
  {
    // Those who run a relay are counted, though their metres are grown onto them.
    name: 'runners-before-metres',
    example: 'They won the 4x100m relay.',
    counterexample: 'They sold the 4x100m panels.',
    where: AROUND.gluedBehind,
    is: null,
    test: ({ tokens }, { to }) =>
      tokens[to]?.spaced === false &&
      tokens[to + 1]?.kind === 'number' &&
      BY.has(tokens[to]?.lower ?? '') &&
      ruleHolds(RUNNERS_OF_RELAY, tokens, to + 2),
  },
  {
    name: 'one-number-of-chain',
    example: 'It cost 1.500.000 crowns.',
    counterexample: 'It runs version 1.500.',
    where: AROUND.several,
    is: null,
    test: ({ tokens }, { from, to }) => to >= chainEnd(tokens, from + 1) && to > from + 2,
  },
  {
    name: 'chain',
    example: 'The address is 10.20.30.40 on this network.',
    counterexample: 'The address is 10 on this street.',
    where: [AROUND.chainedBehind, AROUND.several],
    is: 'identifier',
    until: ({ tokens }, { from }) => chainEnd(tokens, from + 1),
    test: ({ tokens }, { from }) => {
      const { numbers, hyphens } = chainAt(tokens, from);
      return numbers >= 3 || (numbers === 2 && hyphens >= 2);
    },
  },
  {
    name: 'letters-grown-on',
    example: 'The label says 12xy today.',
    counterexample: 'The label says 12 ships today.',
    where: AROUND.gluedBehind,
    is: 'identifier',
    until: ({ tokens }, { from }) => chainEnd(tokens, from + 1),
    test: ({ tokens }, { from, to, shortMagnitude }) => {
      const glued = tokens[to];
      if (glued?.kind !== 'word' || glued.spaced || shortMagnitude || to !== from + 1) return false;
      return glued.lower !== 'ish' && glued.text !== 's';
    },
  },
  {
    name: 'zero-in-front',
    example: 'The agent 007 sank two boats.',
    counterexample: 'The 7 agents sank two boats.',
    where: AROUND.zeroOrPoint,
    is: 'identifier',
    until: ({ tokens }, { from }) => chainEnd(tokens, from + 1),
    test: ({ tokens }, { from }) => /^0\d/.test(tokens[from]!.text),
  },
];

const CODE_RULES_BY_PLACE = byPlace(CODE_RULES);

/** Telephone numbers, versions, times of day and codes in digits. */
export function longCode(reading: SentenceReading, numeral: Numeral, around: number): NonQuantity | null {
  return numeral.form === 'digits' ? knownBy(CODE_RULES_BY_PLACE.at(around), reading, numeral) : null;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** How many numbers and hyphens the chain of a number has. */
function chainAt(tokens: readonly Token[], from: number): { numbers: number; hyphens: number } {
  const end = chainEnd(tokens, from + 1);
  let numbers = 0;
  let hyphens = 0;
  for (let at = from; at < end; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number') numbers++;
    else if (token.text === '-') hyphens++;
  }
  return { numbers, hyphens };
}

/** The first token behind the area code that a number in brackets may be: "(252) 972-1411", "(252)-972-1411"; -1 without brackets. */
function behindAreaCode(tokens: readonly Token[], { from, to }: Numeral): number {
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')') return -1;
  return tokens[to + 1]?.text === '-' ? to + 2 : to + 1;
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
  if (hyphen?.text !== '-' || hyphen.spaced || second?.spaced !== false) return at;
  const grown = tokens[at + 3];
  const isGrown = /^\d{1,2}$/.test(second.text) && grown?.spaced === false && /^[A-Z]{4,}$/.test(grown.text);
  if (isGrown && /^\d{3}$/.test(first?.text ?? '')) return at + 4; // "866-7LOCKUP"
  if (!/^\d{3}$/.test(second.text)) return at;
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
