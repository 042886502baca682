import type { Claim } from '../../../claims/claim.ts';
import type { Figure, FigureKind } from '../../../figures/figure.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';

/** Counts say so by their extent. */
const MEASURED: ReadonlySet<FigureKind> = new Set(['measure', 'duration', 'money', 'percentage']);

/** Make what stands behind them come on top of something, right before a figure. */
const LEADING = /\b(?:another|further|additional|extra)\s{1,3}[$£€¥]?$/i;
/** And right behind its number. */
const FOLLOWING = /^\s{1,3}(?:more|further|additional|extra)\s(?!than\b)/i;
/** In UTF-16 code units, blanks included. */
const LONGEST = 16;

/** By what an amount comes on top of another one that nothing tells here. */
export const ADDITIONS: readonly Rule<[figure: Figure, body: string]>[] = [
  {
    name: 'addition-told-before-number',
    example: 'The lock will stay shut for another 17 days.',
    counterexample: 'The lock will stay shut for 17 days.',
    test: ({ start }, body) => LEADING.test(body.slice(Math.max(0, start - LONGEST), start)),
  },
  {
    name: 'addition-told-behind-number',
    example: 'The lock will stay shut for 17 more days.',
    counterexample: 'The lock will stay shut for 17 more than five days.',
    test: ({ end }, body) => FOLLOWING.test(body.slice(end, end + LONGEST)),
  },
];

/** Whether an amount comes on top of another one that nothing tells here: "two more days", "a further 3 million crowns". */
export function isAdded({ figure }: Claim, body: string): boolean {
  return MEASURED.has(figure.kind) && anyRule(ADDITIONS, figure, body);
}
