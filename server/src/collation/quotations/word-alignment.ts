import type { Span } from '../../corpus/span.ts';
import { type ComparedWord, comparedWordsIn } from './compared-words.ts';

/** A stretch of two texts laid side by side: the same words, or what stands in one instead of the other. */
export interface AlignedStretch {
  readonly same: boolean;
  /** The first text's words, from the first letter to the last; null where it has none here. */
  readonly left: Span | null;
  readonly right: Span | null;
}

interface Stretch {
  readonly same: boolean;
  readonly left: readonly ComparedWord[];
  readonly right: readonly ComparedWord[];
}

/** The longest texts that are aligned, in words: the table has their product in cells. */
const LONGEST = 400;

/**
 * Lays two texts side by side, word by word, so that most words are the same, and of all ways to do that in the fewest
 * pieces: a part of a text stands beside its very words, not beside the same ones strewn before them. Case and punctuation
 * do not count, nor whether two words are run together. Of texts beyond 400 words only the first 400 are aligned.
 */
export function alignWords(left: string, right: string): readonly AlignedStretch[] {
  return stretchesOf(left, right).map(withSpans);
}

/**
 * Where two texts differ, what only one of them quotes before the first or behind the last common word left out: a part
 * of a sentence differs from the whole in nothing. Where both have other words there, as many count as the shorter has.
 */
export function innerDifferences(left: string, right: string): readonly AlignedStretch[] {
  const stretches = stretchesOf(left, right);
  return stretches
    .map((stretch, at) => {
      if (stretch.same || stretches.length === 1) return stretch;
      if (at === 0) return shortened(stretch, (words, count) => words.slice(words.length - count));
      return at === stretches.length - 1 ? shortened(stretch, (words, count) => words.slice(0, count)) : stretch;
    })
    .filter(({ same, left: from, right: to }) => !same && (from.length > 0 || to.length > 0))
    .map(withSpans);
}

function stretchesOf(left: string, right: string): readonly Stretch[] {
  const [a, b] = [comparedWordsIn(left).slice(0, LONGEST), comparedWordsIn(right).slice(0, LONGEST)];
  const stretches: { same: boolean; left: ComparedWord[]; right: ComparedWord[] }[] = [];
  const stretch = (same: boolean) => {
    const last = stretches.at(-1);
    if (last?.same === same) return last;
    const next = { same, left: [], right: [] };
    stretches.push(next);
    return next;
  };
  let [i, j] = [0, 0];
  const words = (side: readonly ComparedWord[]) => side.map(({ word }) => word);
  for (const step of bestSteps(words(a), words(b))) {
    const { left: from, right: to } = stretch(step === 'same');
    if (step !== 'right') from.push(a[i++]!);
    if (step !== 'left') to.push(b[j++]!);
  }
  return stretches;
}

function withSpans({ same, left, right }: Stretch): AlignedStretch {
  return { same, left: spanOf(left), right: spanOf(right) };
}

function spanOf(words: readonly ComparedWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** A stretch with as many words of either text as the shorter has. */
function shortened(
  { same, left, right }: Stretch,
  keep: (words: readonly ComparedWord[], count: number) => readonly ComparedWord[],
): Stretch {
  const count = Math.min(left.length, right.length);
  return { same, left: keep(left, count), right: keep(right, count) };
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

/** What comes next of two texts: a word that is the same in both, or one that only one of them has. */
type Step = 'same' | 'left' | 'right';

/** More words that are the same come before fewer pieces, and these before fewer other words between them. */
const SAME = 10_000;
const GOES_ON = 4;
const BETWEEN = -1;

/** How to lay two lists side by side at best. */
function bestSteps(a: readonly string[], b: readonly string[]): readonly Step[] {
  const width = b.length + 1;
  const { before, between, inside } = worths(a, b);
  const steps: Step[] = [];
  let [i, j, worth] = [0, 0, before];
  while (i < a.length && j < b.length) {
    const at = i * width + j;
    const gain = SAME + (worth === inside ? GOES_ON : 0);
    if (a[i] === b[j] && worth[at] === inside[at + width + 1]! + gain) {
      steps.push('same');
      [i, j, worth] = [i + 1, j + 1, inside];
      continue;
    }
    if (worth === inside) worth = between;
    // Behind the last word that is the same it does not matter which goes first.
    const isLeft = worth[at] === worth[at + width]! + (worth === between ? BETWEEN : 0) || worth[at] === 0;
    steps.push(isLeft ? 'left' : 'right');
    if (isLeft) i++;
    else j++;
  }
  return [...steps, ...new Array(a.length - i).fill('left'), ...new Array(b.length - j).fill('right')];
}

/**
 * What the best alignment of two lists is worth from each two places on (i × width + j): before the first word that is the
 * same in both, between two such words, and right behind one.
 */
function worths(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1;
  const size = (a.length + 1) * width;
  const [before, between, inside] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      before[at] = Math.max(before[at + width]!, before[at + 1]!);
      between[at] = Math.max(0, between[at + width]! + BETWEEN, between[at + 1]! + BETWEEN);
      inside[at] = between[at]!;
      if (a[i] !== b[j]) continue;
      const next = inside[at + width + 1]! + SAME;
      before[at] = Math.max(before[at]!, next);
      between[at] = Math.max(between[at]!, next);
      inside[at] = Math.max(between[at]!, next + GOES_ON);
    }
  }
  return { before, between, inside };
}
