import type { Claim } from '../../../claims/claim.ts';
import { MODEL_UNITS } from '../../lexicon/dimensions.ts';

/**
 * So far from a figure a size of its sentence may stand, in UTF-16 code units: a text without a full stop is one sentence,
 * and must not be gone through once for each of its figures.
 */
const REACH = 240;

/**
 * The sizes by which a sentence calls the things of which it tells ("the 13-inch and the 15-inch model cost …"), the figure
 * itself left out; most call none by its size.
 * @param claims those of a source in the order of its text, and the place of the one that is asked about
 */
export function modelSizesOf(
  claims: readonly { readonly claim: Claim }[],
  place: number,
  body: string,
): readonly string[] {
  const { figure } = claims[place]!.claim;
  const sizes: string[] = [];
  for (const step of [-1, 1]) {
    for (let at = place + step; claims[at]?.claim.figure.sentence.start === figure.sentence.start; at += step) {
      const { value, unit, start, end } = claims[at]!.claim.figure;
      if (Math.abs(start - figure.start) > REACH) break;
      if (unit !== null && MODEL_UNITS.has(unit) && body[end] === '-') sizes.push(`${value} ${unit}`);
    }
  }
  return sizes.length === 0 ? NONE : sizes;
}

const NONE: readonly string[] = [];

/** Whether two sentences call what they tell of by sizes of one unit, and by no size that both have. */
export function areOtherSizes(ones: readonly string[], others: readonly string[]): boolean {
  if (ones.length === 0 || others.length === 0 || ones.some((size) => others.includes(size))) return false;
  const units = new Set(ones.map(unitOf));
  return others.some((size) => units.has(unitOf(size)));
}

function unitOf(size: string): string {
  return size.slice(size.indexOf(' '));
}
