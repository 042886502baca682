import { uriOfSource } from '../../indexing/reading-order.ts';
import { type FindingProblem, PROBLEM_SOURCE } from '../problems/diagnostics.ts';

/**
 * What VS Code shows of a hover before it scrolls (`ContentHoverWidget`: 250 pixels, more only in a very high editor), and
 * what it draws in it at the default font: a part for each problem, with a row for each of its related places, then the
 * card, and at the end a bar with the ways to mend a problem.
 */
const HEIGHT = 250;
const ROW = 19;
const PADDING = 8;
const BAR = 22;

/** How many characters a row of a problem holds, in the font of the editor. */
const PROBLEM_COLUMNS = 85;
/** How many characters a row of a card holds. */
export const CARD_COLUMNS = 100;

/** How many rows are left to a card below some problems: none if they take it all. */
export function rowsBelow(problems: readonly FindingProblem[]): number {
  const above = problems.reduce((sum, problem) => sum + heightOf(problem), problems.length > 0 ? BAR : 0);
  return Math.max(0, Math.floor((HEIGHT - PADDING - above) / ROW));
}

/** How many rows lines of so many characters take in a card. */
export function rowsOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + Math.ceil(length / CARD_COLUMNS), 0);
}

function heightOf({ finding, message, related }: FindingProblem): number {
  const words = `${message} ${PROBLEM_SOURCE}(${finding.code})`;
  const rows = [
    words,
    ...related.map((each) => `(123, 45): ${uriOfSource(each.claim.sourceId).split('/').at(-1)}${each.message}`),
  ].map(({ length }) => Math.ceil(length / PROBLEM_COLUMNS));
  return rows.reduce((sum, count) => sum + count * ROW, related.length > 0 ? 2 * PADDING : PADDING);
}
