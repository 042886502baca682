import { MULTIPLES, ORDINALS, TENS, UNITS } from '../language/lexicon/number-words.ts';
import type { Token } from '../language/tokens.ts';
import { andAHalf, fractions, isPart, isRowOfQuarters, readBareFraction, timesMagnitude } from './fractions.ts';
import { NUMBERED_BEGINNINGS, readNumberedNoun } from './numbered-nouns.ts';
import {
  clean,
  type Draft,
  finished,
  isTightHyphen,
  magnitudes,
  type Numeral,
  pluralAfterNumber,
  pluralMagnitudes,
} from './numeral.ts';

const units: ReadonlyMap<string, number> = new Map(Object.entries(UNITS));
const tens: ReadonlyMap<string, number> = new Map(Object.entries(TENS));
const ordinals: ReadonlyMap<string, number> = new Map(Object.entries(ORDINALS));
const multiples: ReadonlyMap<string, number> = new Map(Object.entries(MULTIPLES));

/** Words, in lower case, that a numeral can begin with. Articles ("a hundred") are not among them. */
export const NUMERAL_BEGINNINGS: ReadonlySet<string> = new Set(
  [units, tens, magnitudes, pluralMagnitudes, multiples, fractions]
    .flatMap((words) => [...words.keys()])
    .concat('tens', NUMBERED_BEGINNINGS),
);

/** The numeral that a number word begins; null where it is none after all ("million" without its article). */
export function readWordNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = (tokens[at] as Token).lower;
  const multiple = multiples.get(first);
  if (multiple !== undefined)
    return finished({ from: at, to: at + 1, value: multiple, precision: 1, form: 'words', kind: 'multiple' });
  const numbered = readNumberedNoun(tokens, at);
  if (numbered !== null) return numbered;
  const vague = readVague(tokens, at);
  if (vague !== null) return vague;
  if (first === 'half' || first === 'quarter' || isPart(tokens, at)) return readBareFraction(tokens, at);
  return readCardinalWords(tokens, at);
}

/** "dozens", "hundreds of thousands", "tens of millions": an order of magnitude, up to the next one. */
function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const first = (tokens[at] as Token).lower;
  let low = first === 'tens' ? 10 : pluralMagnitudes.get(first);
  if (low === undefined) return null;
  let to = at + 1;
  while (tokens[to]?.lower === 'of') {
    const factor = pluralMagnitudes.get(tokens[to + 1]?.lower ?? '');
    if (factor === undefined) break;
    low *= factor;
    to += 2;
  }
  if (first === 'tens' && to === at + 1) return null;
  return {
    from: at,
    to,
    value: low,
    low,
    high: low * 10,
    precision: low,
    vague: true,
    form: 'words',
    kind: 'cardinal',
    scale: 1,
    shortMagnitude: false,
  };
}

/** "forty-two", "four hundred and fifty-one thousand", "a hundred", "one and a half million", "two-thirds". */
function readCardinalWords(tokens: readonly Token[], at: number): Numeral | null {
  let at2 = at;
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY; // the place of the last word read: what follows must be smaller
  let to = at;
  let precision = 1;
  for (;;) {
    const word = tokens[at2]?.lower ?? '';
    const unit = units.get(word);
    const ten = tens.get(word);
    const magnitude = magnitudes.get(word) ?? (to > at ? pluralAfterNumber(word) : undefined);
    if (unit !== undefined && last > 9 && (last !== 10 || (unit > 0 && unit < 10))) {
      group += unit;
      last = 1;
      precision = unit === 10 ? 10 : 1;
    } else if (ten !== undefined && last > 99) {
      group += ten;
      last = 10;
      precision = 10;
    } else if (magnitude !== undefined && (to > at || at2 > at)) {
      if (magnitude === 100 || magnitude === 12) {
        group = Math.max(group, 1) * magnitude;
        last = 100;
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
  if (to === at) return readMagnitudeAlone(tokens, at);
  const draft: Draft = { from: at, to, value: clean(total + group), precision, form: 'words', kind: 'cardinal' };
  return withFraction(tokens, draft, last >= 100 && last < Number.POSITIVE_INFINITY ? scaleOf(draft.value, last) : 1);
}

/** What the last magnitude of "two million" multiplies: the whole, where a number below a thousand stands before it. */
function scaleOf(value: number, last: number): number {
  return value % last === 0 && value / last < 1000 ? last : 1;
}

/** Skips the hyphen of "forty-two" and the "and" of "a hundred and two". */
function afterJoiner(tokens: readonly Token[], at: number, last: number): number {
  if (isTightHyphen(tokens, at)) return at + 1;
  const next = tokens[at + 1]?.lower ?? '';
  return tokens[at]?.lower === 'and' && last >= 100 && (units.has(next) || tens.has(next)) ? at + 1 : at;
}

/** "hundred", "a dozen", "million": a magnitude whose article stands before it. */
function readMagnitudeAlone(tokens: readonly Token[], at: number): Numeral | null {
  const value = magnitudes.get(tokens[at]?.lower ?? '');
  const article = tokens[at - 1]?.lower;
  if (value === undefined || (article !== 'a' && article !== 'an')) return null;
  const rest = readCardinalTail(tokens, at + 1, value);
  return finished({
    from: at - 1,
    to: rest.to,
    value: rest.value,
    precision: rest.precision,
    form: 'words',
    kind: 'cardinal',
  });
}

/** What follows the magnitude of "a hundred and fifty", "a hundred million". */
function readCardinalTail(
  tokens: readonly Token[],
  at: number,
  value: number,
): { to: number; value: number; precision: number } {
  const next = tokens[at]?.lower ?? '';
  const factor = magnitudes.get(next);
  if (factor !== undefined && factor > value) return { to: at + 1, value: value * factor, precision: value * factor };
  const from = afterJoiner(tokens, at, value);
  if (from === at && !tens.has(next)) return { to: at, value, precision: value };
  const rest = readCardinalWords(tokens, from);
  if (rest === null || rest.value >= value) return { to: at, value, precision: value };
  return { to: rest.to, value: value + rest.value, precision: rest.precision };
}

/** What turns a cardinal into a fraction: "two-thirds", "one and a half", "three quarters of a million", "twenty-first". */
function withFraction(tokens: readonly Token[], draft: Draft, scale: number): Numeral {
  const at = isTightHyphen(tokens, draft.to) ? draft.to + 1 : draft.to;
  const word = tokens[at]?.lower ?? '';
  const denominator = fractions.get(word);
  if (
    denominator !== undefined &&
    !isRowOfQuarters(tokens, draft.from, word) &&
    (draft.value === 1 || word.endsWith('s') || word === 'halves')
  ) {
    const value = draft.value / denominator;
    return timesMagnitude(tokens, { ...draft, to: at + 1, value, precision: 1 / denominator, kind: 'fraction' });
  }
  const ordinal = ordinals.get(word);
  if (ordinal !== undefined && ordinal < 10 && draft.value % 10 === 0) {
    return finished({ ...draft, to: at + 1, value: draft.value + ordinal, kind: 'ordinal' });
  }
  return andAHalf(tokens, draft) ?? finished(draft, scale);
}
