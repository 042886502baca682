import type { Claim } from '../../../../claims/claim.ts';
import type { FigureKind } from '../../../../figures/figure.ts';

/** So far behind an amount, in UTF-16 code units, the time stands in which it came about. */
const REACH = 48;
const OF_AMOUNTS: ReadonlySet<FigureKind> = new Set(['count', 'measure', 'money', 'percentage']);
/** What leads that time, right before its number. */
const LEADS =
  /\b(?:in|within|over|during)\s{1,3}(?:(?:just|only|about|under|the|its|their|first|last|past)\s{1,3}){0,3}$/i;
/** In UTF-16 code units, blanks included. */
const LONGEST_LEAD = 32;

/**
 * In what time an amount came about, as its sentence tells behind it: "1 hour" of "40 millimetres fell in one hour"; null
 * where nothing tells. Times that are told of amounts alone: of what befell people periods are read.
 * @param claims those of a source in the order of its text, and the place of the one that is asked about
 */
export function spanOf(claims: readonly { readonly claim: Claim }[], place: number, body: string): string | null {
  const { figure } = claims[place]!.claim;
  if (!OF_AMOUNTS.has(figure.kind)) return null;
  const next = claims[place + 1]?.claim.figure;
  if (next?.kind !== 'duration' || next.sentence.start !== figure.sentence.start) return null;
  if (next.start - figure.end > REACH) return null;
  const led = LEADS.test(body.slice(Math.max(figure.end, next.start - LONGEST_LEAD), next.start));
  return led ? `${next.value} ${next.unit}` : null;
}
