import type { Claim } from '../../../claims/claim.ts';
import { type Rule, ruleHolds } from '../../../language/rules.ts';

/** Tell of the house beside or across from the one that a report is about. */
const NEIGHBOURING =
  /\b(?:neighbou?r(?:ing|s|['’]s)?|next[\s-]{1,3}door|adjacent|adjoining|nearby|across\s{1,3}(?:from|the)|opposite)\b/i;
/** So far before a house number, in UTF-16 code units, stands whose house it is. */
const REACH = 90;

/** When a house number is that of a neighbour. */
export const OF_NEIGHBOUR: Rule<[claim: Claim, body: string]> = {
  name: 'house-of-neighbour',
  example: 'The flames reached the neighbouring bakery at 17 Mill Road.',
  counterexample: 'The flames reached the bakery at 17 Mill Road.',
  test: ({ figure: { start, sentence }, predicate }, body) =>
    predicate === 'street-number' && NEIGHBOURING.test(body.slice(Math.max(sentence.start, start - REACH), start)),
};

/** Whether a house number is that of a neighbour ("the neighbouring shop at 12 Mill Road"). */
export function isNeighbours(claim: Claim, body: string): boolean {
  return ruleHolds(OF_NEIGHBOUR, claim, body);
}
