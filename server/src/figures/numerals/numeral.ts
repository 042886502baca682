import { MAGNITUDES, PLURAL_MAGNITUDES, SHORT_MAGNITUDES } from '../../language/lexicon/number-words.ts';
import type { Token } from '../../language/tokens.ts';
import type { Numeral } from '../shapes/numeral.ts';

export const magnitudes: ReadonlyMap<string, number> = new Map(Object.entries(MAGNITUDES));
export const pluralMagnitudes: ReadonlyMap<string, number> = new Map(Object.entries(PLURAL_MAGNITUDES));
const shortMagnitudes: ReadonlyMap<string, number> = new Map(Object.entries(SHORT_MAGNITUDES));

/** A numeral while it is read: what it says so far. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly form: Numeral['form'];
  readonly kind: Numeral['kind'];
}

/** The numeral of a draft. */
export function finished(draft: Draft, scale = 1, shortMagnitude = false): Numeral {
  const { from, to, value, precision, form, kind } = draft;
  return { from, to, value, low: value, high: value, precision, vague: false, form, kind, scale, shortMagnitude };
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑']);

/** Whether the token at `at` is a hyphen that nothing separates from what stands before it. */
export function isTightHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'mark' && !token.spaced && HYPHENS.has(token.text);
}

/** Multiplies by what follows: "4 hundred million", "1.2bn", "$4 trn", "2-million". */
export function withMagnitudes(tokens: readonly Token[], draft: Draft): Numeral {
  const glued = tokens[draft.to];
  if (glued === undefined || (glued.kind !== 'word' && !isTightHyphen(tokens, draft.to))) return finished(draft);
  let { to, value, precision } = draft;
  if (glued.kind === 'word' && draft.kind === 'cardinal') {
    const short = shortMagnitude(glued, isMoneySign(tokens[draft.from - 1]));
    if (short !== undefined && draft.form === 'digits') {
      return finished(
        { ...draft, to: to + 1, value: clean(value * short), precision: clean(precision * short) },
        short,
        !glued.spaced && glued.text.length === 1,
      );
    }
  }
  for (let next = to; ; next = to) {
    const word = tokens[isTightHyphen(tokens, next) ? next + 1 : next];
    const factor = word === undefined ? undefined : (magnitudes.get(word.lower) ?? pluralAfterNumber(word.lower));
    if (word === undefined || factor === undefined) break;
    value = clean(value * factor);
    precision = clean(precision * factor);
    to = tokens.indexOf(word, next) + 1;
  }
  return to === draft.to
    ? finished(draft)
    : finished({ ...draft, to, value, precision }, clean(value / draft.value) || 1);
}

/** What a plural magnitude behind a number multiplies by ("two millions"); "dozens" and "scores" name no exact number. */
export function pluralAfterNumber(word: string): number | undefined {
  return word === 'scores' || word === 'dozens' ? undefined : pluralMagnitudes.get(word);
}

const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '₹']);

function isMoneySign(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && MONEY_SIGNS.has(token.text);
}

/** A short magnitude; a single letter counts only directly behind the digits, or as a capital behind money ("$35 M"). */
function shortMagnitude(token: Token, money: boolean): number | undefined {
  if (money && /^[MBT]$/.test(token.text)) return shortMagnitudes.get(token.lower);
  if (token.spaced && (token.text.length === 1 || token.lower === 'mm' || token.lower === 'mil')) return undefined;
  if (token.text === 'CR' && !money) return undefined; // a county road
  if (token.text === 'T' || token.text === 'mm' || token.text === 't') return undefined;
  return shortMagnitudes.get(token.lower);
}

/** Removes what binary floating point adds to a product of short decimals: 4.35 × 1000 is 4350. */
export function clean(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}
