import { verbParticiple } from '../../../claims/what/predicates.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { PAST_ONLY, PURE_VERB, VERB_FORMS } from '../../../language/verb-forms.ts';
import type { Word } from '../../../language/words.ts';
import { INSERTIONS, LEADS_BASE_FORM, NO_GOVERNING_VERBS } from '../../lexicon/frame-words.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';

/**
 * The verb of the clause in which a figure stands, as its base form: the nearest one before it ("lost the path and walked
 * nine miles": "walk"), else the nearest one behind it ("five bombs were dropped": "drop"); null where none is
 * found. Helping verbs and "including" govern nothing.
 */
export function governingVerb(words: readonly Word[], { from, at, until, to }: FigurePlace): string | null {
  // "Forced 120 flights to be cancelled": what befell them is told behind.
  if (isInfinitive(words, until)) return verbAt(words, until + 2);
  for (let place = at - 1; place >= from; place--) {
    const verb = verbAt(words, place);
    if (verb !== null) return verb;
  }
  for (let place = until; place < to; place++) {
    const verb = verbAt(words, place);
    if (verb !== null) return verb;
  }
  const behind = behindInsertion(words, to);
  return behind === null ? null : verbAt(words, behind);
}

/** "To be cancelled". */
function isInfinitive(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === 'to' &&
    words[at + 1]?.lower === 'be' &&
    at + 2 < words.length &&
    verbAt(words, at + 2) !== null
  );
}

/** So many words an insertion has at most. */
const LONGEST_INSERTION = 14;

/** "Nine cars, among them a bus, plunged": the place behind what a comma at a place inserts; null where none does. */
function behindInsertion(words: readonly Word[], at: number): number | null {
  if (words[at]?.lower !== ',' || !INSERTIONS.has(words[at + 1]?.lower ?? '')) return null;
  const end = words.slice(at + 2, at + 2 + LONGEST_INSERTION).findIndex(({ kind }) => kind === 'mark');
  const mark = at + 2 + end;
  return end < 0 || words[mark]!.lower !== ',' || mark + 1 >= words.length ? null : mark + 1;
}

/** Whether a word is a verb that governs something, by its form and its place. */
export function isVerbAt(words: readonly Word[], at: number): boolean {
  return verbAt(words, at) !== null;
}

function verbAt(words: readonly Word[], at: number): string | null {
  const { lower, kind, capital } = words[at]!;
  if (kind === 'mark' || (capital && at > 0) || lower.length < 3) return null;
  const isPast = isPastForm(lower);
  const isLed = LEADS_BASE_FORM.has(words[at - 1]?.lower ?? '');
  if (!isPast && !isLed && !PURE_VERB.has(lower)) return null;
  const base = lemmaOf(lower);
  return NO_GOVERNING_VERBS.has(base) ? null : base;
}

/** A past tense, a participle or a form in -ing. */
function isPastForm(lower: string): boolean {
  return VERB_FORMS.get(lower) === 'gerund' || isPastTense(lower);
}

/** Whether a word is a past tense or a participle. */
export function isPastTense(lower: string): boolean {
  return VERB_FORMS.get(lower) === 'participle' || PAST_ONLY.has(lower) || verbParticiple(lower) !== null;
}
