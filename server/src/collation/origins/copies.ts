import { Groups } from './groups.ts';
import { type MarkedText, markText, passageAt } from './passages.ts';

/**
 * Of the texts that hold one mark only so many are compared with the next one: a mark that many hold is a common phrase,
 * or belongs to a family that its first members stand for.
 */
const MOST_HOLDERS = 16;

/**
 * Groups texts that share a passage, directly or through others: for each text the number of its group, which is the
 * place of its first member. Near-linear in the length of the texts, however many are copies.
 */
export function groupCopies(texts: readonly string[]): readonly number[] {
  const groups = new Groups(texts.length);
  const marked: MarkedText[] = [];
  /** By mark, the texts that hold it, by their places in the list; most marks stand in one text alone and need no list. */
  const holders = new Map<number, number | number[]>();
  texts.forEach((text, index) => {
    const own = markText(text);
    marked.push(own);
    for (const [mark, place] of own.marks) {
      const before = holders.get(mark);
      if (before === undefined) {
        holders.set(mark, index);
        continue;
      }
      const others = typeof before === 'number' ? [before] : before;
      for (const other of others) {
        if (groups.groupOf(other) === groups.groupOf(index)) continue;
        const otherPlace = marked[other]!.marks.get(mark)!;
        if (passageAt(marked[other]!, otherPlace, own, place) !== null) groups.join(other, index);
      }
      if (others.length < MOST_HOLDERS) others.push(index);
      holders.set(mark, others);
    }
  });
  return texts.map((_, index) => groups.groupOf(index));
}
