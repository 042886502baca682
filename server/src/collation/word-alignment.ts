/** A stretch of two texts laid side by side: the same words, or what stands in one instead of the other. */
export interface AlignedStretch {
  readonly same: boolean;
  /** The words of the first text, separated by blanks; empty where it has none here. */
  readonly left: string;
  readonly right: string;
}

/** The words of a text as they are compared: lower case, without punctuation, with plain apostrophes. */
export function comparedWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The longest texts that are aligned, in words: the table has their product in cells. */
const LONGEST = 400;

/**
 * Lays two texts side by side, word by word, on their longest common subsequence. Case and punctuation do not count.
 * Of texts beyond 400 words only the first 400 are aligned.
 */
export function alignWords(left: string, right: string): readonly AlignedStretch[] {
  const [a, b] = [comparedWords(left).slice(0, LONGEST), comparedWords(right).slice(0, LONGEST)];
  const lengths = commonLengths(a, b);
  const stretches: { same: boolean; left: string[]; right: string[] }[] = [];
  const stretch = (same: boolean) => {
    const last = stretches.at(-1);
    if (last?.same === same) return last;
    const next = { same, left: [], right: [] };
    stretches.push(next);
    return next;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      const same = stretch(true);
      same.left.push(a[i++]!);
      same.right.push(b[j++]!);
    } else if (j === b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      stretch(false).left.push(a[i++]!);
    } else {
      stretch(false).right.push(b[j++]!);
    }
  }
  return stretches.map(({ same, left: from, right: to }) => ({ same, left: from.join(' '), right: to.join(' ') }));
}

/**
 * Where two texts differ, what only one of them quotes before the first or behind the last common word left out: a part
 * of a sentence differs from the whole in nothing.
 */
export function innerDifferences(left: string, right: string): readonly AlignedStretch[] {
  const stretches = alignWords(left, right);
  const isEdge = (at: number) => at === 0 || at === stretches.length - 1;
  return stretches.filter(
    ({ same, left: from, right: to }, at) => !same && !(isEdge(at) && (from === '' || to === '')),
  );
}

/** How many words two lists have in common in the same order. */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  return commonLengths(a.slice(0, LONGEST), b.slice(0, LONGEST))[0]![0]!;
}

/** For each pair of places the length of the longest common subsequence from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row, below] = [lengths[i]!, lengths[i + 1]!];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
  }
  return lengths;
}
