import type { Words } from './shared-passages.ts';

/** The most alike stretch of two texts. */
export interface Alignment {
  /** Words that are the same in both, in the same order. */
  readonly same: number;
  /** Words between them that are exchanged, dropped or added. */
  readonly edited: number;
  /** Where it stands in the second text, in words. */
  readonly start: number;
  readonly end: number;
}

/** What an edited word takes from what a word that is the same gives. */
const EDITED = 2;

/**
 * The best local alignment of two texts, every word compared with every other (Smith and Waterman, "Identification of
 * common molecular subsequences", 1981). The word 0 equals none.
 */
export function bestAlignment(one: Words, other: Words): Alignment {
  const width = other.length + 1;
  // One row each: what the alignment that ends at a place is worth, how much of it is the same, and where it starts.
  const [scores, sames, starts] = [new Int32Array(width), new Int32Array(width), new Int32Array(width)];
  const best = { score: 0, same: 0, start: 0, end: 0 };
  for (const word of one) {
    // The row above is overwritten from the left; what stood above on the left is kept.
    let [cornerScore, cornerSame, cornerStart] = [0, 0, 0];
    for (let at = 1; at < width; at++) {
      const [aboveScore, aboveSame, aboveStart] = [scores[at]!, sames[at]!, starts[at]!];
      const isSame = word === other[at - 1] && word !== 0;
      let score = cornerScore + (isSame ? 1 : -EDITED);
      let same = cornerSame + (isSame ? 1 : 0);
      let start = cornerScore === 0 ? at - 1 : cornerStart;
      if (aboveScore - EDITED > score) {
        score = aboveScore - EDITED;
        same = aboveSame;
        start = aboveStart;
      }
      if (scores[at - 1]! - EDITED > score) {
        score = scores[at - 1]! - EDITED;
        same = sames[at - 1]!;
        start = starts[at - 1]!;
      }
      scores[at] = score > 0 ? score : 0;
      sames[at] = score > 0 ? same : 0;
      starts[at] = start;
      if (score > best.score) {
        best.score = score;
        best.same = same;
        best.start = start;
        best.end = at;
      }
      cornerScore = aboveScore;
      cornerSame = aboveSame;
      cornerStart = aboveStart;
    }
  }
  return { same: best.same, edited: (best.same - best.score) / EDITED, start: best.start, end: best.end };
}
