import type { Claim } from '../../../claims/claim.ts';
import type { Draft } from '../draft.ts';

const WHOLE_DAY = /-\d\d-\d\d$/;
/** Points to a day that was told of before. */
const POINTS_BACK =
  /\b(?:(?:that|the same) (?:day|night|morning|afternoon|evening)|on that day|within (?:\d{1,2}|one|twelve|24|48) hours|in (?:one|a single) day)\b/i;

/**
 * The day that a draft names for a figure: the one day in its sentence, or, where that points back ("that day"), the last
 * one of its paragraph before it. As ISO, or without its year; null where there is none, or are several.
 */
export function dayToldOf({ analysis: { claims }, placed }: Draft, { figure }: Claim): string | null {
  const { body } = placed.source;
  const { start, end } = figure.sentence;
  const days = claims.filter(({ figure: { kind, value } }) => kind === 'date' && WHOLE_DAY.test(String(value)));
  const own = new Set(days.flatMap((day) => (day.figure.sentence.start === start ? [String(day.figure.value)] : [])));
  if (own.size > 0) return own.size === 1 ? [...own][0]! : null;
  if (!POINTS_BACK.test(body.slice(start, end))) return null;
  const paragraph = Math.max(body.lastIndexOf('\n', start - 1), body.lastIndexOf('\r', start - 1));
  const before = days.filter((day) => day.figure.start > paragraph && day.figure.end <= start);
  return before.length === 0 ? null : String(before.at(-1)!.figure.value);
}
