import { MAGNITUDES, PLURAL_MAGNITUDES, SHORT_MAGNITUDES } from '../../language/lexicon/number-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { readCurrencyBefore, readUnit } from '../amounts/units.ts';
import { APART, HYPHENS, MAGNITUDES_OF_MONEY, VAGUE_MANY } from '../lexicon/numerals.ts';
import type { Numeral } from '../shapes/numeral.ts';

/** A numeral while it is read: what it says so far. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly precision: number;
  readonly form: Numeral['form'];
  readonly kind: Numeral['kind'];
}

/** A draft that is another in some fields; written out, as `otherwise` of tokens is, so that all have one shape. */
export function draftOtherwise(draft: Draft, change: Partial<Draft>): Draft {
  return {
    from: change.from ?? draft.from,
    to: change.to ?? draft.to,
    value: change.value ?? draft.value,
    precision: change.precision ?? draft.precision,
    form: change.form ?? draft.form,
    kind: change.kind ?? draft.kind,
  };
}

/** The numeral of a draft. */
export function finished(draft: Draft, scale = 1, shortMagnitude = false): Numeral {
  const { from, to, value, precision, form, kind } = draft;
  return { from, to, value, low: value, high: value, precision, vague: false, form, kind, scale, shortMagnitude };
}

/** Whether the token at `at` is a hyphen that nothing separates from what stands before it. */
export function isTightHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'mark' && !token.spaced && HYPHENS.has(token.text);
}

/** Nobody counts further: magnitudes that go on behind it ("a million million million …") are a play with words. */
export const LARGEST = 1e30;

/** Multiplies by what follows: "4 hundred million", "1.2bn", "$4 trn", "2-million". */
export function withMagnitudes(tokens: readonly Token[], draft: Draft): Numeral {
  const glued = tokens[draft.to];
  if (glued === undefined || (glued.kind !== 'word' && !isTightHyphen(tokens, draft.to))) return finished(draft);
  let { to, value, precision } = draft;
  if (glued.kind === 'word' && draft.kind === 'cardinal') {
    const short = draft.form === 'digits' ? shortMagnitudeAt(tokens, draft) : undefined;
    if (short !== undefined) {
      return finished(
        draftOtherwise(draft, { to: to + 1, value: clean(value * short), precision: clean(precision * short) }),
        short,
        !glued.spaced && glued.text.length === 1,
      );
    }
  }
  for (let next = to; ; next = to) {
    const word = tokens[isTightHyphen(tokens, next) ? next + 1 : next];
    const factor = word === undefined ? undefined : (MAGNITUDES.get(word.lower) ?? pluralAfterNumber(word.lower));
    if (word === undefined || factor === undefined || value * factor > LARGEST) break;
    value = clean(value * factor);
    precision = clean(precision * factor);
    to = tokens.indexOf(word, next) + 1;
  }
  return to === draft.to
    ? finished(draft)
    : finished(draftOtherwise(draft, { to, value, precision }), clean(value / draft.value) || 1);
}

/** What a plural magnitude behind a number multiplies by ("two millions"); "dozens" and "scores" name no exact number. */
export function pluralAfterNumber(word: string): number | undefined {
  return VAGUE_MANY.has(word) ? undefined : PLURAL_MAGNITUDES.get(word);
}

/**
 * What a short magnitude behind the digits multiplies by: "1.2bn", "35m", "$4 trn", "$7 b", "728 mil dollars". Behind a
 * blank a letter, "mil" and "mill" count only beside money, since they are units and words elsewhere.
 */
function shortMagnitudeAt(tokens: readonly Token[], { from, to }: Draft): number | undefined {
  const token = tokens[to] as Token;
  const factor = SHORT_MAGNITUDES.get(token.lower);
  if (factor === undefined) return undefined;
  if (token.spaced && !APART.has(token.lower))
    return ruleHolds(MAGNITUDE_OF_MONEY, tokens, from, to) ? factor : undefined;
  if (MAGNITUDES_OF_MONEY.has(token.text)) return ruleHolds(MAGNITUDE_OF_MONEY, tokens, from, to) ? factor : undefined;
  return ruleHolds(THOUSANDS_OF_MODEL, tokens, from, token) ? undefined : factor;
}

/** A money sign stands before the number, or a currency behind its magnitude. */
const MAGNITUDE_OF_MONEY: Rule<[tokens: readonly Token[], from: number, to: number]> = {
  name: 'magnitude-of-money',
  example: 'They paid $40 mill for it.',
  counterexample: 'They saw 40 mill workers.',
  test: (tokens, from, to) => {
    if (readCurrencyBefore(tokens, from) !== null) return true;
    const behind = tokens[to + 1];
    return behind?.spaced === true && readUnit(tokens, to + 1)?.kind === 'money';
  },
};

/** "the 9400M chip": thousands that no mark groups, with a capital grown onto them, are a name. */
const THOUSANDS_OF_MODEL: Rule<[tokens: readonly Token[], from: number, letter: Token]> = {
  name: 'thousands-of-model',
  example: 'They sold the 9400M chip.',
  counterexample: 'They sold 94M chips.',
  test: (tokens, from, letter) =>
    /^[A-Z]$/.test(letter.text) &&
    /^\d{4,}$/.test(tokens[from]?.text ?? '') &&
    readCurrencyBefore(tokens, from) === null,
};

/** Removes what binary floating point adds to a product of short decimals: 4.35 × 1000 is 4350. */
export function clean(value: number): number {
  return Number.isSafeInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(15));
}

/** The rules of this file that stand by themselves. */
export const NUMERAL_RULES: readonly NamedRule[] = [THOUSANDS_OF_MODEL, MAGNITUDE_OF_MONEY];
