import type { Claim } from '../../../claims/claim.ts';

/** Tell of the house beside or across from the one that a report is about. */
const NEIGHBOURING =
  /\b(?:neighbou?r(?:ing|s|['’]s)?|next[\s-]{1,3}door|adjacent|adjoining|nearby|across\s{1,3}(?:from|the)|opposite)\b/i;
/** So far before a house number, in UTF-16 code units, stands whose house it is. */
const REACH = 90;

/** Whether a house number is that of a neighbour ("the neighbouring shop at 12 Mill Road"). */
export function isNeighbours({ figure, predicate }: Claim, body: string): boolean {
  if (predicate !== 'street-number') return false;
  return NEIGHBOURING.test(body.slice(Math.max(figure.sentence.start, figure.start - REACH), figure.start));
}
