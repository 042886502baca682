import type { Claim } from '../../../claims/claim.ts';
import { isGivenAsNumber } from './numbers-alone.ts';

const MEASURED: ReadonlySet<Claim['figure']['kind']> = new Set(['money', 'measure', 'percentage', 'duration']);
/** So far before it in its paragraph, in UTF-16 units, stands what a time or a measure goes back to. */
const REACH = 400;
/** Two positions on one thing are hardly farther apart. */
const LIKE_SIZE = 3;
/** "At 4:20 (the paper) or 5:40 (the radio)": a second time of the same. */
const JOINED = /^[^.;:!?]{0,40}\bor\s(?:at\s)?$/;

/**
 * What a time, an amount or a measure of a draft goes back to that is told as what somebody gave, and of nothing by itself: the
 * one told before it. "The repair will cost 12 million crowns. The radio spoke of 15 million crowns", "It broke at 4:20. The radio
 * has it at 5:40". Null where it goes back to none.
 *
 * @param before the claims before it, in the order of the text
 * @param body the text in which they stand
 */
export function measureBefore(claim: Claim, before: readonly Claim[], body: string): Claim | null {
  const { figure, predicate, subject } = claim;
  // "The board itself gives 4,100" behind "7,200 barrels a day": a number alone, which counts nothing that was told before it.
  const isAlone = figure.kind === 'count' && figure.unitSpan === null && figure.unit === null && subject === null;
  if (predicate !== null || !(isAlone || figure.kind === 'time' || MEASURED.has(figure.kind))) return null;
  const told = before.findLast(
    (other) => isOfOneMeasure(claim, other) && isInParagraph(body, other.figure.end, figure.start),
  );
  if (told === undefined) return null;
  const isJoined = figure.kind === 'time' && JOINED.test(body.slice(told.figure.end, figure.start));
  return isJoined || isGivenAsNumber(claim, body) ? told : null;
}

/** The claim that a value goes back to, with that value in the place of its own, as whoever gives it says. */
export function withValueOf(told: Claim, { figure, attribution }: Claim): Claim {
  const { text, value, low, high, range, qualifier, trend, precision, vague } = figure;
  return {
    ...told,
    attribution,
    figure: { ...told.figure, text, value, low, high, range, qualifier, trend, precision, vague },
  };
}

function isOfOneMeasure({ figure }: Claim, { figure: other, predicate, subject }: Claim): boolean {
  const isAlone = figure.kind === 'count' && MEASURED.has(other.kind);
  if (!isAlone && (other.kind !== figure.kind || (predicate === null && subject === null))) return false;
  if (figure.kind === 'time') return predicate !== null;
  if (!isAlone && other.unit !== figure.unit) return false;
  const [one, two] = [Math.abs(Number(figure.value)), Math.abs(Number(other.value))];
  return Math.max(one, two) <= LIKE_SIZE * Math.min(one, two);
}

function isInParagraph(body: string, start: number, end: number): boolean {
  return start <= end && end - start <= REACH && !/[\n\r]/.test(body.slice(start, end));
}
