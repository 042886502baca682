import type { Word } from '../../language/words.ts';
import { PERCENT_WORDS, STAKE_LEADS, STAKES } from '../lexicon/bearers.ts';
import type { Name } from './bearers/names.ts';
import { nameBehind } from './bearers/names-behind.ts';

/** So many words describe a firm before its name. */
const DESCRIBING = 3;

/**
 * The name of that of which a share is one: "51% of Halden Timber", "a 59% stake in Corvane Mills"; null where none stands
 * behind it.
 *
 * @param until behind the figure and its unit
 */
export function wholeOf(words: readonly Word[], { until }: { readonly until: number }): Name | null {
  let at = until;
  while (PERCENT_WORDS.has(words[at]?.lower ?? '') || STAKES.has(words[at]?.lower ?? '')) at++;
  if (!STAKE_LEADS.has(words[at]?.lower ?? '')) return null;
  at++;
  // "In the holding company Halden Timber".
  for (
    let described = 0;
    described < DESCRIBING && words[at]?.capital === false && words[at]!.kind === 'word';
    described++
  )
    at++;
  return nameBehind(words, at);
}
