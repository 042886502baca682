import { ADDERS, DEFINITE, INDEFINITE } from '../../language/lexicon/function-words.ts';
import {
  FRACTIONS,
  MAGNITUDES,
  MULTIPLES,
  MULTIPLES_OF,
  ORDINALS,
  PLURAL_MAGNITUDES,
  TENS,
  UNITS,
} from '../../language/lexicon/number-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { PERSON_STATES } from '../lexicon/numbered-names.ts';
import {
  AMOUNTS,
  DECIMAL_WORDS,
  HALVES,
  LIKENERS,
  LONE_PARTS,
  MULTIPLIED,
  POINTERS,
  QUARTERS,
  SAME,
} from '../lexicon/numerals.ts';
import type { Numeral } from '../shapes/numeral.ts';
import { CLOSED_BEGINNINGS, readClosedNumber } from './closed-numbers.ts';
import { andAHalf, PART_AND_NO_ORDINAL, QUARTERS_OF_YEARS, readBareFraction, timesMagnitude } from './fractions.ts';
import { GROUP_BEGINNINGS, readGroupNumber } from './group-numbers.ts';
import {
  clean,
  type Draft,
  draftOtherwise,
  finished,
  isTightHyphen,
  pluralAfterNumber,
  withMagnitudes,
} from './numeral.ts';
import { ORDINAL_BEGINNINGS, readOrdinalWord } from './ordinal-words.ts';
import { readVague } from './vague-numerals.ts';

const STATES: ReadonlySet<string> = new Set<string>(PERSON_STATES);

/** Words, in lower case, that a numeral can begin with. Articles ("a hundred") are not among them. */
export const NUMERAL_BEGINNINGS: ReadonlySet<string> = new Set(
  [UNITS, TENS, MAGNITUDES, PLURAL_MAGNITUDES, MULTIPLES, MULTIPLES_OF, FRACTIONS]
    .flatMap((words) => [...words.keys()])
    .concat('tens', ORDINAL_BEGINNINGS, CLOSED_BEGINNINGS, GROUP_BEGINNINGS),
);

/** The numeral that a number word begins; null where it is none after all ("million" without its article). */
export function readWordNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = (tokens[at] as Token).lower;
  const multiple = MULTIPLES.get(first);
  if (multiple !== undefined)
    return finished({ from: at, to: at + 1, value: multiple, precision: 1, form: 'words', kind: 'multiple' });
  const times = MULTIPLES_OF.get(first);
  if (times !== undefined)
    return ruleHolds(MULTIPLE_OF_SOMETHING, tokens, at)
      ? finished({ from: at, to: at + 1, value: times, precision: 1, form: 'words', kind: 'multiple' })
      : null;
  const closed = readClosedNumber(tokens, at) ?? readGroupNumber(tokens, at);
  if (closed !== null) return closed;
  const ordinal = ruleHolds(PART_AND_NO_ORDINAL, tokens, at) ? null : readOrdinalWord(tokens, at);
  if (ordinal !== null) return ordinal;
  const vague = readVague(tokens, at);
  if (vague !== null) return vague;
  if (LONE_PARTS.has(first) || ruleHolds(PART_AND_NO_ORDINAL, tokens, at)) return readBareFraction(tokens, at);
  return readCardinalWords(tokens, at);
}

/** "Double the record", "twice what it was", "twice as many": something stands behind it that is multiplied. */
const MULTIPLE_OF_SOMETHING: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'multiple-of-something',
  example: 'They sank twice the number.',
  counterexample: 'They sank twice in a month.',
  test: (tokens, at) => {
    if (isAmong(tokens[at - 1], DEFINITE) || isAmong(tokens[at - 1], INDEFINITE)) return false;
    const [lead, word, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
    if (isAmong(lead, LIKENERS)) return isAmong(word, AMOUNTS) || isAmong(behind, LIKENERS) || isEnd(behind);
    return isAmong(lead, POINTERS) ? isEnd(word) : isAmong(lead, MULTIPLIED) && !isAmong(word, SAME);
  },
};

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark';
}

/** "forty-two", "four hundred and fifty-one thousand", "a hundred", "one and a half million", "two-thirds". */
function readCardinalWords(tokens: readonly Token[], at: number): Numeral | null {
  const isSingle = INDEFINITE.has(tokens[at - 1]?.lower ?? '') && MAGNITUDES.has(tokens[at]?.lower ?? '');
  const from = isSingle ? at - 1 : at;
  const single = isSingle || ruleHolds(DOZEN_WITHOUT_ARTICLE, tokens, at) ? 1 : 0;
  let at2 = at;
  let total = 0;
  let group = single;
  let last = Number.POSITIVE_INFINITY; // the place of the last word read: what follows must be smaller
  let to = from;
  let precision = 1;
  for (;;) {
    const word = tokens[at2]?.lower ?? '';
    const unit = UNITS.get(word);
    const ten = TENS.get(word);
    const magnitude = MAGNITUDES.get(word) ?? (to > at ? pluralAfterNumber(word) : undefined);
    if (last >= 100 && at2 === to && to > from && ruleHolds(COMPOUND_OF_NUMBER, tokens, at2)) break;
    if (unit !== undefined && last > 9 && (last !== 10 || (unit > 0 && unit < 10))) {
      group += unit;
      last = 1;
      precision = unit === 10 ? 10 : 1;
    } else if (ten !== undefined && last > 99) {
      group += ten;
      last = 10;
      precision = 10;
    } else if (magnitude !== undefined && (to > from || single === 1)) {
      if (magnitude === 100 || magnitude === 12) {
        group = Math.max(group, 1) * magnitude;
        last = magnitude;
        precision = magnitude;
      } else {
        precision = group > 0 ? precision * magnitude : magnitude;
        total =
          total > 0 && total < magnitude && group === 0 ? total * magnitude : total + Math.max(group, 1) * magnitude;
        group = 0;
        last = magnitude;
      }
    } else {
      break;
    }
    to = at2 + 1;
    at2 = afterJoiner(tokens, to, last);
  }
  if (to === from) return null;
  const draft: Draft = { from, to, value: clean(total + group), precision, form: 'words', kind: 'cardinal' };
  if (last <= 10) {
    const decimals = readSpokenDecimals(tokens, draft);
    if (decimals !== null) return decimals;
  }
  return withFraction(tokens, draft, last >= 12 && last < Number.POSITIVE_INFINITY ? scaleOf(draft.value, last) : 1);
}

/** "Dozen hurt as roof falls": a headline that leaves out the article. */
const DOZEN_WITHOUT_ARTICLE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'dozen-without-article',
  example: 'Dozen sailors hurt as pier burns',
  counterexample: 'Dozen Otter hurt as pier burns',
  test: (tokens, at) => {
    const [dozen, next] = [tokens[at], tokens[at + 1]];
    if (at !== 0 || dozen?.lower !== 'dozen' || next?.kind !== 'word') return false;
    return isPlural(next.lower) || next.known?.form === 'participle' || STATES.has(next.lower);
  },
};

/** "two hundred five-pound notes": a number that a hyphen ties to its own noun begins another phrase. */
const COMPOUND_OF_NUMBER: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'compound-of-number',
  example: 'They paid two hundred five-pound notes.',
  counterexample: 'They paid two hundred five pounds.',
  test: (tokens, at) => {
    const tied = isTightHyphen(tokens, at + 1) ? (tokens[at + 2]?.lower ?? '') : '';
    return tied !== '' && !isNumberWord(tied) && !ORDINALS.has(tied) && !FRACTIONS.has(tied);
  },
};

function isNumberWord(word: string): boolean {
  return UNITS.has(word) || TENS.has(word) || MAGNITUDES.has(word);
}

/** "one point five million", "two point seven five": the decimals are said one by one. */
function readSpokenDecimals(tokens: readonly Token[], whole: Draft): Numeral | null {
  if (!isAmong(tokens[whole.to], DECIMAL_WORDS)) return null;
  let to = whole.to + 1;
  let digits = '';
  for (; digits.length < MOST_DECIMALS; to++) {
    const digit = UNITS.get(tokens[to]?.lower ?? '');
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits === '') return null;
  const value = Number(`${whole.value}.${digits}`);
  return withMagnitudes(tokens, draftOtherwise(whole, { to, value, precision: clean(10 ** -digits.length) }));
}

/** More places than anybody says. */
const MOST_DECIMALS = 6;

/** What the last magnitude of "two million" multiplies: the whole, where a number below a thousand stands before it. */
function scaleOf(value: number, last: number): number {
  return value % last === 0 && value / last < 1000 ? last : 1;
}

/** Skips the hyphen of "forty-two", the "and" of "a hundred and two" and the comma of "two million, three hundred thousand". */
function afterJoiner(tokens: readonly Token[], at: number, last: number): number {
  if (isTightHyphen(tokens, at)) return at + 1;
  const next = tokens[at + 1]?.lower ?? '';
  if (last < 100 || !(UNITS.has(next) || TENS.has(next))) return at;
  const joined =
    isAmong(tokens[at], ADDERS) ||
    (tokens[at]?.text === ',' && last >= 1000 && ruleHolds(GOES_ON_BELOW, tokens, at + 1, last));
  return joined ? at + 1 : at;
}

/** Behind a comma the number words from token `at` on end in a magnitude that is smaller than `last`. */
const GOES_ON_BELOW: Rule<[tokens: readonly Token[], at: number, last: number]> = {
  name: 'goes-on-below',
  example: 'The port cost two million, three hundred thousand crowns.',
  counterexample: 'The ports cost two million, three million and four million crowns.',
  test: (tokens, at, last) => {
    let end = at;
    while (end < at + 4 && (isNumberWord(tokens[end]?.lower ?? '') || isTightHyphen(tokens, end))) end++;
    const magnitude = MAGNITUDES.get(tokens[end - 1]?.lower ?? '');
    return magnitude !== undefined && magnitude >= 100 && magnitude < last;
  },
};

/** What turns a cardinal into a fraction: "two-thirds", "one and a half", "three quarters of a million", "twenty-first". */
function withFraction(tokens: readonly Token[], draft: Draft, scale: number): Numeral {
  const at = isTightHyphen(tokens, draft.to) ? draft.to + 1 : draft.to;
  const word = tokens[at]?.lower ?? '';
  const denominator = FRACTIONS.get(word);
  if (
    denominator !== undefined &&
    !ruleHolds(QUARTERS_OF_YEARS, tokens, draft.from, word) &&
    !(draft.value === 2 && QUARTERS.has(word) && at === draft.to) && // two of a year: nobody says it for a half
    (draft.value === 1 || word.endsWith('s') || HALVES.has(word))
  ) {
    const value = draft.value / denominator;
    return timesMagnitude(
      tokens,
      draftOtherwise(draft, { to: at + 1, value, precision: 1 / denominator, kind: 'fraction' }),
    );
  }
  const ordinal = ORDINALS.get(word);
  if (ordinal !== undefined && ordinal < 10 && draft.value % 10 === 0) {
    return finished(draftOtherwise(draft, { to: at + 1, value: draft.value + ordinal, kind: 'ordinal' }));
  }
  return andAHalf(tokens, draft, scale) ?? finished(draft, scale);
}

/** The rules of this file that stand by themselves. */
export const WORD_NUMERALS_RULES: readonly NamedRule[] = [
  MULTIPLE_OF_SOMETHING,
  DOZEN_WITHOUT_ARTICLE,
  COMPOUND_OF_NUMBER,
  GOES_ON_BELOW,
];
