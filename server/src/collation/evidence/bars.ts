import { decides } from '../../language/rules.ts';
import { BySort, type CandidatePair } from '../candidates/by-sort.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { ARGUMENT_BARS, OTHER_BEARERS } from './bars/argument-bars.ts';
import { COUNTED_AMONG_BARS, COUNTED_BARS } from './bars/counted-bars.ts';
import { HAPPENING_BARS } from './bars/happening-bars.ts';
import { KIND_BARS } from './bars/kind-bars.ts';
import { MARKET_BARS } from './bars/market-bars.ts';
import { AMOUNT_BARS, DIMENSION_BARS } from './bars/measure-bars.ts';
import { ONE_SOURCE_BARS } from './bars/one-source-bars.ts';
import { ERA_BARS, PERIOD_BARS, WHEN_AND_HOW_LONG } from './bars/period-bars.ts';
import { PLACE_BARS } from './bars/place-bars.ts';
import { OUTLOOK_AND_OUTCOME, STAGE_BARS } from './bars/stage-bars.ts';
import type { Bar } from './term.ts';

/** What bars two claims of one sort from being weighed; of several the first is told as the reason. */
export const BARS: readonly Bar[] = [
  ...COUNTED_BARS,
  ...ERA_BARS,
  ...MARKET_BARS,
  ...COUNTED_AMONG_BARS,
  ...DIMENSION_BARS,
  ...PERIOD_BARS,
  ...AMOUNT_BARS,
  ...KIND_BARS,
  OUTLOOK_AND_OUTCOME,
  WHEN_AND_HOW_LONG,
  ...PLACE_BARS,
  ...HAPPENING_BARS,
  OTHER_BEARERS,
  ...STAGE_BARS,
  ...ARGUMENT_BARS,
  ...ONE_SOURCE_BARS,
];

/** What bars two claims of one sort from answering one question; null where nothing does and they are to be weighed. */
export function barBetween(a: Candidate, b: Candidate): Bar | null {
  for (const bar of BARS_BY_SORT.for(a, b)) if (bar.holds(a, b) && decides(bar)) return bar;
  return null;
}

const BARS_BY_SORT = new BySort(BARS);

/**
 * First those of one source alone, which bar nearly all of its pairs, then what else costs a comparison, then those for
 * which sentences are read.
 */
const CHEAPEST_FIRST = new BySort([
  ...BARS.filter(({ readsWords, within }) => !readsWords && within === true),
  ...BARS.filter(({ readsWords, within }) => !readsWords && within !== true),
  ...BARS.filter(({ readsWords }) => readsWords),
]);

/**
 * The pairs of claims of one sort that nothing bars from being weighed, in their order: the same as asking of each what
 * bars it, but one bar after the other is asked of all, the cheapest first, which takes less time.
 */
export function withoutBarred(pairs: readonly CandidatePair[]): readonly CandidatePair[] {
  const barred = new Uint8Array(pairs.length);
  for (const { rows: bars, places } of CHEAPEST_FIRST.forAll(pairs)) {
    for (const bar of bars) {
      for (let next = 0; next < places.length; next++) {
        const at = places[next]!;
        if (barred[at] === 0 && bar.holds(pairs[at]![0], pairs[at]![1]) && decides(bar)) barred[at] = 1;
      }
    }
  }
  return pairs.filter((_, at) => barred[at] === 0);
}
