import type { Claim } from '../../../claims/claim.ts';
import { MODEL_UNITS } from '../../lexicon/dimensions.ts';

/**
 * So far from a figure a size of its sentence may stand, in UTF-16 code units: a text without a full stop is one sentence,
 * and must not be gone through once for each of its figures.
 */
const REACH = 240;

/** The sizes by which a source calls the things of which it tells ("the 13-inch and the 15-inch model cost …"). */
export class ModelSizes {
  readonly #claims: readonly { readonly claim: Claim }[];
  readonly #body: string;
  /** Most sources call nothing by its size: then no sentence is gone through for it. */
  readonly #areSome: boolean;

  /** @param claims those of the source in the order of its text */
  constructor(claims: readonly { readonly claim: Claim }[], body: string) {
    this.#claims = claims;
    this.#body = body;
    this.#areSome = claims.some(({ claim }) => this.#isSize(claim));
  }

  /** Those in the sentence of the claim at a place among the source's, but for its own figure. */
  near(place: number): readonly string[] {
    if (!this.#areSome) return NONE;
    const { figure } = this.#claims[place]!.claim;
    const sizes: string[] = [];
    for (const step of [-1, 1]) {
      for (let at = place + step; this.#claims[at]?.claim.figure.sentence.start === figure.sentence.start; at += step) {
        const { claim } = this.#claims[at]!;
        const { value, unit, start } = claim.figure;
        if (Math.abs(start - figure.start) > REACH) break;
        if (this.#isSize(claim)) sizes.push(`${value} ${unit}`);
      }
    }
    return sizes.length === 0 ? NONE : sizes;
  }

  #isSize({ figure: { unit, end } }: Claim): boolean {
    return unit !== null && MODEL_UNITS.has(unit) && this.#body[end] === '-';
  }
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
