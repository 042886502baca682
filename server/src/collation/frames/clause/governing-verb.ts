import { verbParticiple } from '../../../claims/what/predicates.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
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
  const isDone = words[until]?.lower === 'to' && words[until + 1]?.lower === 'be' && until + 2 < words.length;
  const done = isDone ? verbAt(words, until + 2) : null;
  if (done !== null) return done;
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
  if (kind === 'mark' || (capital && at > 0) || lower.length < 3 || !anyRule(VERB_SIGNS, words, at)) return null;
  const base = lemmaOf(lower);
  return NO_GOVERNING_VERBS.has(base) ? null : base;
}

/** By what a word is known as a verb that governs something. */
export const VERB_SIGNS: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'verb-by-its-form',
    example: 'The climbers walked 9 miles.',
    counterexample: 'The climbers can walk 9 miles.',
    test: (words, at) => isPastForm(words[at]!),
  },
  {
    name: 'base-form-behind-helper',
    example: 'The climbers can walk 9 miles.',
    counterexample: 'The climbers walked 9 miles.',
    test: (words, at) => LEADS_BASE_FORM.has(words[at - 1]?.lower ?? ''),
  },
  {
    name: 'verb-and-no-noun',
    example: 'The mill makes 900 crowns.',
    counterexample: 'The mill walks 900 miles.',
    test: (words, at) => PURE_VERB.has(words[at]!.lower),
  },
];

/** A past tense, a participle or a form in -ing. */
function isPastForm(word: Word): boolean {
  return VERB_FORMS.get(word.lower) === 'gerund' || isPastTense(word);
}

/** Whether a word is a past tense or a participle. */
export function isPastTense({ lower }: Word): boolean {
  return VERB_FORMS.get(lower) === 'participle' || PAST_ONLY.has(lower) || verbParticiple(lower) !== null;
}
