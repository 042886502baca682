import type { Claim } from '../../claims/claim.ts';
import { ruleHolds } from '../../language/rules.ts';
import { isStretch } from '../candidates/no-answers.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { PairRule } from '../pair-rule.ts';
import { type Held, type HeldValue, holdValues } from './held-values.ts';

/** Holds the scores of a draft against those that a story tells: each names the two sides, or one of them. */
export function holdScores(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return holdValues(sources, draft, SCORES, (one, other) => sidesOf(one).join() === sidesOf(other).join());
}

const SCORES: Held = { isMeant: (claim) => isScore(claim), told: () => [] };

/** Holds the times of a draft of which its words tell nothing (“**5:15** – Shots on the bridge.”) against those of a story. */
export function holdTimes(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return holdValues(sources, draft, TIMES, (one, other) => one === other);
}

const TIMES: Held = { isMeant: ({ figure }) => figure.kind === 'time', told: () => [] };

/** Holds the calibres of a draft against those that a story tells. */
export function holdCalibres(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return holdValues(sources, draft, CALIBRES, (one, other) => sizeOf(one) === sizeOf(other));
}

const CALIBRES: Held = { isMeant: (claim) => isCalibre(claim), told: () => [] };

const CALIBRE = /^\.?\d{1,3}[\s-](?:gauge|calib(?:er|re)|bore)$/i;

/** Whether a figure is the size of a gun ("12-gauge", ".40-caliber"). */
export function isCalibre({ figure }: Claim): boolean {
  return figure.kind === 'identifier' && CALIBRE.test(figure.text);
}

/** Holds the numbers of anniversaries and birthdays of a draft against those that a story tells. */
export function holdJubilees(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return holdValues(sources, draft, JUBILEES, (one, other) => one === other);
}

const JUBILEES: Held = { isMeant: isJubilee, told: () => [] };

const JUBILEE = /^[\s-](?:wedding\s)?(?:anniversary|birthday|edition)\b/i;
const LONGEST_JUBILEE = ' wedding anniversary'.length + 1;

/** When an ordinal numbers years of a thing, a marriage or a person. */
export const NUMBER_OF_JUBILEE: PairRule<[claim: Claim, body: string]> = {
  name: 'number-of-jubilee',
  example: ['It was the 150th anniversary of Orlow.', 'Orlow kept its 160th anniversary.'],
  counterexample: ['It was the 15th barge of Orlow.', 'Orlow built its 16th barge.'],
  test: ({ figure: { kind, end } }, body) => kind === 'ordinal' && JUBILEE.test(body.slice(end, end + LONGEST_JUBILEE)),
};

/** Whether a figure numbers an anniversary or the like ("its 160th anniversary"). */
export function isJubilee(claim: Claim, body: string): boolean {
  return ruleHolds(NUMBER_OF_JUBILEE, claim, body);
}

/** Holds the stretches of time over which a draft tells things ("for the last five years") against those of a story. */
export function holdStretches(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return holdValues(sources, draft, STRETCHES, (one, other) => one === other);
}

const STRETCHES: Held = {
  isMeant: isStretch,
  told: () => [],
  says: ({ figure: { value, unit } }) => `${value} ${unit}`,
};

/** ".40-caliber" is "40 calibre". */
function sizeOf(calibre: string): string {
  const [size, unit] = calibre.toLowerCase().replace(/^\./, '').split(/[\s-]/) as [string, string];
  return `${size} ${unit.replace('calibre', 'caliber')}`;
}

const SCORE = /^\d{1,3}\s?[-–—]\s?\d{1,3}$/;

/** Whether a figure is two numbers set against each other ("3-2"). */
export function isScore({ figure }: Claim): boolean {
  return figure.kind === 'identifier' && SCORE.test(figure.text);
}

/** "Lost 1-2" is told of the one side, "won 2-1" of the other. */
function sidesOf(score: string): readonly number[] {
  return score
    .split(/\D+/)
    .map(Number)
    .sort((a, b) => a - b);
}
