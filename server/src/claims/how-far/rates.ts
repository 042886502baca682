import { EVERY } from '../../language/lexicon/function-words.ts';
import type { Word } from '../../language/words.ts';
import { DAILY, RATE_PERIODS } from '../lexicon/periods.ts';
import type { Phrase } from '../words/phrase.ts';

/** So many words behind what is counted, or before it, it may be said how often. */
const REACH = 7;

/**
 * Per which time something is counted that its unit does not say ("22,000 cars cross it every day", "loses 4 boats
 * daily"): "day", "week", "month" or "year"; null where nothing tells.
 */
export function readRate(words: readonly Word[], { from, to }: Phrase): string | null {
  return behind(words.slice(to, to + REACH)) ?? before(words.slice(Math.max(0, from - REACH), from));
}

function behind(words: readonly Word[]): string | null {
  for (let at = 0; at < words.length && words[at]!.kind !== 'mark'; at++) {
    const rate = DAILY.get(words[at]!.lower) ?? everyAt(words, at);
    if (rate !== null) return rate;
  }
  return null;
}

/** "Every day 22,000 cars cross it", but not "the daily said that 12 people". */
function before(words: readonly Word[]): string | null {
  for (let at = words.length - 1; at >= 0 && words[at]!.kind !== 'mark'; at--) {
    const rate = everyAt(words, at);
    if (rate !== null) return rate;
  }
  return null;
}

function everyAt(words: readonly Word[], at: number): string | null {
  const period = words[at + 1]?.lower ?? '';
  return EVERY.has(words[at]!.lower) && RATE_PERIODS.has(period) ? period : null;
}
