import type { Claim } from '../../../claims/claim.ts';

/**
 * How many those of a count are with those whom their sentence counts next: 185,000 for the first of "175,000 people at the
 * airport and 10,000 at the port"; null where nothing else is counted with them.
 *
 * @param claims those of a source, in the order of the text
 * @param place that of the count among them; what stands behind them (days) is none
 * @param body the text of the source
 */
export function countedTogether(claims: readonly Claim[], place: number, body: string): number | null {
  const figure = claims[place]?.figure;
  const next = claims[place + 1]?.figure;
  if (figure?.kind !== 'count' || next?.kind !== 'count' || next.sentence.start !== figure.sentence.start) return null;
  // "And 10,000": of the same, or of what is told before.
  if (next.unitText !== null && next.unit !== figure.unit) return null;
  const isNear = next.start > figure.end && next.start - figure.end <= REACH;
  if (!isNear || !JOINED.test(body.slice(figure.end, next.start))) return null;
  return Number(figure.value) + Number(next.value);
}

/** In UTF-16 code units. */
const REACH = 80;
/** Nothing else is counted or told between the two. */
const JOINED = /^[^.,;:()\d]{1,76}\sand\s$/;
