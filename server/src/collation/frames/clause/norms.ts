import { lemmaOf } from '../../../language/lemmas.ts';
import { PARTITIVES } from '../../../language/lexicon/function-words.ts';
import { isAmong } from '../../../language/word-table.ts';
import type { Word } from '../../../language/words.ts';
import { BEYOND, NORMS, SETTING, ZONES } from '../../lexicon/stages.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isVerbAt } from './governing-verb.ts';

/** So many words may stand between a noun and its figure: "the speed limit in the old town is 30". */
const REACH_BEFORE = 8;
/** And between a figure with its unit and its noun: "a 30 km/h speed limit". */
const REACH_BEHIND = 2;
/** So many words before its noun a limit may be held against what was measured: "well over the legal limit of 30". */
const REACH_BEYOND = 3;

/**
 * Whether the figure at a place is what a noun before it calls a limit, a target, a price that is asked: "the limit there is
 * 30", "an asking price of 2 million"; of what lies beyond a limit that is no more than where it lies.
 */
export function isCalledNorm(words: readonly Word[], { from, at }: FigurePlace): boolean {
  for (let noun = at - 1; noun >= Math.max(from, at - REACH_BEFORE); noun--) {
    const { lower, kind } = words[noun]!;
    if (NORMS.has(lemmaOf(lower))) return !isLeftBehind(words, from, noun);
    // "The limit, which he broke at 90": whatever else is done is no limit's.
    if (kind === 'number' || (isVerbAt(words, noun) && !SETTING.has(lemmaOf(lower)))) return false;
  }
  return false;
}

/** Whether such a noun stands right behind it, or a zone in which it is the limit: "a 30 km/h limit", "a 30 mph zone". */
export function isOfNormBehind(words: readonly Word[], { until }: FigurePlace): boolean {
  for (let at = until; at <= until + REACH_BEHIND; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || (word.known?.closed ?? null) !== null) return false;
    const lemma = lemmaOf(word.lower);
    if (NORMS.has(lemma) || ZONES.has(lemma)) return true;
  }
  return false;
}

/** "Twice the limit", "over the legal limit by 30", "exceeded the target of …" measure something against it. */
function isLeftBehind(words: readonly Word[], from: number, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - REACH_BEYOND); at--) {
    const { lower } = words[at]!;
    if (BEYOND.has(lower) || BEYOND.has(lemmaOf(lower))) return !isAmong(words[noun + 1], PARTITIVES);
  }
  return false;
}
