import type { Sentence } from '../../language/sentence.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { INCLUSIONS, MONTHS, PLURAL_HAPPENINGS, WEEKDAYS } from '../lexicon/scope.ts';
import { PARTS_OF_TODAY, TODAY } from '../lexicon/words.ts';

/** What is longer, in UTF-16 code units, is no sentence that somebody wrote (a table, a text without full stops). */
export const LONGEST_SENTENCE = 1200;

/** What the words of a sentence say of all its figures: read once, however many there are. */
export interface SentenceScope {
  readonly severalHappenings: boolean;
  readonly days: readonly { readonly day: string; readonly at: number }[];
  /** How many of its words are longer than those that a headline leaves small, and how many of these have capitals. */
  readonly longWords: number;
  readonly capitals: number;
  /** Where a word stands that may count the doer in or out ("including"), and where a full stop does; in order. */
  readonly inclusions: readonly number[];
}

/** In a headline, too, the articles and most prepositions have no capital. */
const LONGEST_SMALL_WORD = 3;

/** What was read last: the figures of a sentence are described one behind the other. */
let last: { readonly sentence: Sentence; readonly scope: SentenceScope } | null = null;

/** What a sentence says of all its figures; read when first asked for. */
export function scopeOf(sentence: Sentence): SentenceScope {
  if (last === null || last.sentence !== sentence) last = { sentence, scope: readSentenceScope(sentence.words) };
  return last.scope;
}

/** One pass. */
function readSentenceScope(words: readonly Word[]): SentenceScope {
  const days: { day: string; at: number }[] = [];
  const inclusions: number[] = [];
  let severalHappenings = false;
  let longWords = 0;
  let capitals = 0;
  for (let at = 0; at < words.length; at++) {
    const { lower, kind, capital } = words[at]!;
    if (lower === '.' || INCLUSIONS.has(lower)) inclusions.push(at);
    if (kind === 'mark') continue;
    if (lower.length > LONGEST_SMALL_WORD) {
      longWords++;
      if (capital) capitals++;
    }
    severalHappenings ||= PLURAL_HAPPENINGS.has(lower);
    const day = withoutPossessive(lower);
    if (WEEKDAYS.has(day)) days.push({ day, at });
    if (TODAY.has(lower) || (PARTS_OF_TODAY.has(lower) && words[at - 1]?.lower === 'this'))
      days.push({ day: 'today', at });
  }
  return { severalHappenings, days, longWords, capitals, inclusions };
}

/** Whether a word is a weekday or a month. */
export function isCalendar({ lower }: Word): boolean {
  return WEEKDAYS.has(lower) || MONTHS.has(lower);
}
