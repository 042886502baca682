import type { Claim } from '../../../claims/claim.ts';
import type { FigureKind } from '../../../figures/figure.ts';

/** Counts say so by their extent. */
const MEASURED: ReadonlySet<FigureKind> = new Set(['measure', 'duration', 'money', 'percentage']);

/** Make what stands behind them come on top of something, right before a figure. */
const LEADING = /\b(?:another|further|additional|extra)\s{1,3}[$£€¥]?$/i;
/** And right behind its number. */
const FOLLOWING = /^\s{1,3}(?:more|further|additional|extra)\s(?!than\b)/i;
/** In UTF-16 code units, blanks included. */
const LONGEST = 16;

/** Whether an amount comes on top of another one that nothing tells here: "two more days", "a further 3 million crowns". */
export function isAdded({ figure }: Claim, body: string): boolean {
  if (!MEASURED.has(figure.kind)) return false;
  if (LEADING.test(body.slice(Math.max(0, figure.start - LONGEST), figure.start))) return true;
  return FOLLOWING.test(body.slice(figure.end, figure.end + LONGEST));
}
