import type { Run } from './run.ts';

/** Lines less than this share of the size of their letters apart are one, as a shadow and what throws it. */
const SAME_LINE = 0.2;
/** Letters whose sizes differ by more than this share are not drawn over one another. */
const SAME_SIZE = 0.1;
/** So much of the width of a text lies over another that it is drawn in its place. */
const COVERED = 0.75;
/** So many texts beside and above one another are looked at for one that a text lies over. */
const MOST_OPEN = 200;

/**
 * The texts of a page without those that stand a second time in their place: letters are made bold and given shadows by
 * being drawn twice, and some programs write a whole text over one that lacks letters. The longest stays.
 */
export function withoutOverprinted(runs: readonly Run[]): readonly Run[] {
  const dropped = new Set<Run>();
  const words = runs.map((run, at) => ({ run, at, letters: run.text.replace(/\s+/g, '') }));
  const byPlace = words.filter(({ letters }) => letters !== '').sort((a, b) => a.run.x - b.run.x || a.at - b.at);
  let open: typeof byPlace = [];
  for (const word of byPlace) {
    open = open.filter(({ run }) => run.x + run.width > word.run.x && !dropped.has(run)).slice(-MOST_OPEN);
    for (const other of open) {
      if (!isInLine(word.run, other.run)) continue;
      if (isCovered(word.run, other.run) && holds(other.letters, word.letters)) {
        // Of two that are the same, the one that was written first stays in its place.
        const isFirst = other.letters === word.letters && word.at < other.at;
        dropped.add(isFirst ? other.run : word.run);
        if (!isFirst) break;
      } else if (isCovered(other.run, word.run) && holds(word.letters, other.letters)) {
        dropped.add(other.run);
      }
    }
    if (!dropped.has(word.run)) open.push(word);
  }
  return dropped.size === 0 ? runs : runs.filter((run) => !dropped.has(run));
}

function isInLine(one: Run, other: Run): boolean {
  const size = Math.min(one.size, other.size);
  return Math.abs(one.y - other.y) < size * SAME_LINE && Math.abs(one.size - other.size) <= size * SAME_SIZE;
}

/** Whether most of a text lies over another. */
function isCovered(one: Run, other: Run): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return shared > 0 && shared >= one.width * COVERED;
}

/** Whether letters stand among others, in their order. */
function holds(letters: string, some: string): boolean {
  let at = 0;
  for (const letter of some) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
