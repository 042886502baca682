import type { Claim } from '../../../claims/claim.ts';
import { singularOf } from '../../../language/plurals.ts';

/**
 * How many those of a count are with those whom their sentence counts next: 185,000 for the first of "175,000 people at the
 * airport and 10,000 at the port"; null where nothing else is counted with them.
 *
 * @param claims those of a source, in the order of the text
 * @param place that of the count among them; what stands behind them (days) is none
 * @param body the text of the source
 */
export function countedTogether(claims: readonly Claim[], place: number, body: string): number | null {
  const claim = claims[place];
  if (claim === undefined) return null;
  const { figure } = claim;
  if (figure.kind === 'count' && claim.extent === 'addition' && isBehindOne(body, figure.start))
    return Number(figure.value) + 1;
  const next = claims[place + 1]?.figure;
  if (figure.kind !== 'count' || next?.kind !== 'count' || next.sentence.start !== figure.sentence.start) return null;
  // "And 10,000": of the same, or of what is told before.
  if (next.unitText !== null && next.unit !== figure.unit) return null;
  const isNear = next.start > figure.end && next.start - figure.end <= REACH;
  if (!isNear || !JOINED.test(body.slice(figure.end, next.start))) return null;
  return Number(figure.value) + Number(next.value);
}

/** "A two-year-old girl and four others": whether one alone is told of right before those who are counted. */
function isBehindOne(body: string, start: number): boolean {
  const noun = ONE_AND.exec(body.slice(Math.max(0, start - LONGEST_ONE), start))?.[1];
  return noun !== undefined && singularOf(noun.toLowerCase()) === noun.toLowerCase();
}

const ONE_AND = /\b(?:a|an|his|her|the)\s(?:[\w'-]{1,30}\s){0,2}([a-z]{2,30})\sand\s$/i;
/** In UTF-16 code units. */
const LONGEST_ONE = 100;
const REACH = 80;
/** Nothing else is counted or told between the two. */
const JOINED = /^[^.,;:()\d]{1,76}\sand\s$/;
