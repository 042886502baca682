import { mayBeOnePeriod } from '../../answers/periods.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import type { Bar } from '../term.ts';
import { areLongOver, isOfYears } from '../time-terms.ts';

/** What bars two claims that tell of two times, or of changes since two. */
export const ERA_BARS: readonly Bar[] = [
  {
    name: 'long-ago',
    words: 'one tells of years long before the time of the other',
    holds: (a, b) => isLongAgo(a, b) || isLongAgo(b, a),
  },
  {
    name: 'other-bases',
    words: 'they are changes over two stretches of time, or lie before and after something',
    holds: ({ told: { base: a } }, { told: { base: b } }) => a !== null && b !== null && a !== b,
  },
];

/** What bars two claims of what came about over two lengths of time. */
export const PERIOD_BARS: readonly Bar[] = [
  {
    name: 'other-spans',
    words: 'they came about in two lengths of time',
    // "40 millimetres in one hour", "90 millimetres in two days".
    holds: (a, b) =>
      a.told.span !== null && b.told.span !== null && a.told.span !== b.told.span && a.isOpen && b.isOpen,
  },
  {
    name: 'other-periods',
    words: 'they count over two periods',
    holds: ({ told: a }, { told: b }) => a.period !== null && b.period !== null && !mayBeOnePeriod(a, b),
  },
];

/** Of when something was and how long it lasted: "closed ten days ago", "closed for two weeks". */
export const WHEN_AND_HOW_LONG: Bar = {
  name: 'when-and-how-long',
  words: 'one tells when it was, the other how long it lasted',
  holds: ({ told: a }, { told: b }) => a.ago !== b.ago,
};

/** Whether a figure held in years that were over long before the time of the other, as its years or its tense tell. */
function isLongAgo({ claim: { formerly } }: Candidate, { claim, frame, told, asOf }: Candidate): boolean {
  if (formerly === undefined) return false;
  if (isOfYears(told, formerly)) return false;
  const then = claim.formerly ?? (frame.isPast ? null : asOf);
  return then !== null && areLongOver(formerly, then);
}
