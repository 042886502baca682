import { Groups } from './groups.ts';
import { type MarkedText, markText, passageAt } from './passages.ts';

/**
 * Of the texts that hold one mark only so many are compared with the next one: a mark that many hold is a common phrase,
 * or belongs to a family that its first members stand for.
 */
const MOST_HOLDERS = 16;

/** Where a mark stands: in which text (by its place in the list), and at which word. */
interface Holder {
  readonly text: number;
  readonly place: number;
}

/**
 * Groups texts that share a passage, directly or through others: for each text the number of its group, which is the
 * place of its first member. Near-linear in the length of the texts, however many are copies.
 */
export function groupCopies(texts: readonly string[]): readonly number[] {
  const groups = new Groups(texts.length);
  const marked: MarkedText[] = [];
  const holders = new Map<number, Holder[]>();
  texts.forEach((text, index) => {
    const own = markText(text);
    marked.push(own);
    for (const [mark, place] of own.marks) {
      const before = holders.get(mark);
      if (before === undefined) {
        holders.set(mark, [{ text: index, place }]);
        continue;
      }
      for (const other of before) {
        if (groups.groupOf(other.text) === groups.groupOf(index)) continue;
        if (passageAt(marked[other.text]!, other.place, own, place) !== null) groups.join(other.text, index);
      }
      if (before.length < MOST_HOLDERS) before.push({ text: index, place });
    }
  });
  return texts.map((_, index) => groups.groupOf(index));
}
