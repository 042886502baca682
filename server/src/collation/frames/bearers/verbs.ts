import { lemmaOf } from '../../../language/lemmas.ts';
import { IRREGULAR_VERBS } from '../../../language/lexicon/verbs.ts';
import { PAST_AS_BASE } from '../../../language/verb-forms.ts';
import type { Word } from '../../../language/words.ts';
import { CHAIN_JOINTS, FORMS_OF_BE, POINTING_BACK } from '../../lexicon/bearers.ts';
import { CLAUSE_MARKS, CLAUSE_WORDS } from '../../lexicon/frame-words.ts';
import { isVerbAt } from '../clause/governing-verb.ts';
import type { FigurePlace } from '../sentence/figure-place.ts';
import { isNameAt, isOwner } from './names.ts';

/** A verb with its helping verbs, as it stands in a sentence. */
export interface Verb {
  /** Where the words begin that make it up ("was also" of "was also banned"), and where it stands itself. */
  readonly begins: number;
  readonly at: number;
  /** Its base form; null for "be" alone. */
  readonly base: string | null;
  readonly isPassive: boolean;
}

/** The verb that takes a figure: that of its clause, else what a list goes on with ("scored 33 goals and 12 tries"). */
export function verbBefore(words: readonly Word[], place: FigurePlace): Verb | null {
  let from = place.from;
  let verb = verbBetween(words, from, place.at);
  if (verb !== null || hasVerb(words, place.until, place.to)) return verb;
  for (let items = 0; items < MOST_ITEMS && verb === null && CHAIN_JOINTS.has(words[from - 1]?.lower ?? ''); items++) {
    const end = from - 1;
    from = clauseStart(words, end);
    verb = verbBetween(words, from, end);
  }
  return verb;
}

/** So many members of a list are gone back over. */
const MOST_ITEMS = 4;

function clauseStart(words: readonly Word[], end: number): number {
  let from = end;
  while (from > 0 && !CLAUSE_WORDS.has(words[from - 1]!.lower) && !CLAUSE_MARKS.has(words[from - 1]!.lower)) from--;
  return from;
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, words.length); at++) if (isVerbOrAuxiliary(words, at)) return true;
  return false;
}

/** The last verb between two places, with all that belongs to it. */
function verbBetween(words: readonly Word[], from: number, at: number): Verb | null {
  for (let place = at - 1; place >= from; place--) {
    if (!isVerbOrAuxiliary(words, place)) continue;
    let begins = place;
    while (begins > from && belongsToVerb(words, begins - 1)) begins--;
    // "Has cut": a past that looks like any other form.
    const main = isVerbAt(words, place) ? place : isPastAsBase(words, place + 1) ? place + 1 : null;
    if (main === null) return { begins, at: place, base: null, isPassive: false };
    const isParticiple = main > place || words[main]!.known?.form === 'participle';
    return {
      begins,
      at: main,
      base: lemmaOf(words[main]!.lower),
      isPassive: isParticiple && hasBe(words, begins, main),
    };
  }
  for (let place = at - 1; place >= from; place--) {
    if (isPresentAt(words, place)) {
      return { begins: place, at: place, base: lemmaOf(words[place]!.lower), isPassive: false };
    }
  }
  return null;
}

function isPastAsBase(words: readonly Word[], at: number): boolean {
  return PAST_AS_BASE.has(words[at]?.lower ?? '');
}

/** Whether a word is the verb of a present tense, as what stands before it shows: "Corvane holds", "it holds". */
function isPresentAt(words: readonly Word[], at: number): boolean {
  const { known, lower, capital } = words[at]!;
  if (capital || known?.form !== 'verb' || !lower.endsWith('s')) return false;
  return at > 0 && (POINTING_BACK.has(words[at - 1]!.lower) || (isNameAt(words, at - 1) && !isOwner(words[at - 1]!)));
}

/** "Is to be", "has been": whether a form of "be" is the last of the helping verbs before a participle. */
function hasBe(words: readonly Word[], from: number, verb: number): boolean {
  for (let at = verb - 1; at >= from; at--) {
    const { lower, known } = words[at]!;
    if (FORMS_OF_BE.has(lower)) return true;
    if (known?.closed === 'auxiliary' || isVerbAt(words, at)) return false;
  }
  return false;
}

function belongsToVerb(words: readonly Word[], at: number): boolean {
  const { lower, known, kind, capital } = words[at]!;
  if (kind === 'mark' || (capital && at > 0)) return false;
  if (lower === 'to' || known?.closed === 'adverb' || (lower.length > 4 && lower.endsWith('ly'))) return true;
  return isVerbOrAuxiliary(words, at) || known?.form === 'participle';
}

/** Whether a word is a verb, be it one that helps another. */
export function isVerbOrAuxiliary(words: readonly Word[], at: number): boolean {
  const { known, capital } = words[at]!;
  if (capital && at > 0) return false;
  return known?.closed === 'auxiliary' || isVerbAt(words, at);
}

/** Whether a word may be a verb behind a subject: any form of one, of saying as well. */
export function mayBeVerb(words: readonly Word[], at: number): boolean {
  const { known, lower, capital, kind } = words[at]!;
  if (kind === 'mark' || capital) return false;
  if (isVerbOrAuxiliary(words, at) || isPresentAt(words, at)) return true;
  return known?.form === 'participle' || PASTS.has(lower) || (lower.length > SHORTEST_PAST && lower.endsWith('ed'));
}

/** Past tenses without a common ending. */
const PASTS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.flatMap(([base, past]) => (base === past ? [] : [past])));

/** In letters. */
const SHORTEST_PAST = 3;

/** Whether a word leads a noun; so does "to", which may lead a verb as well. */
export function isPreposition({ known, lower }: Word): boolean {
  return known?.closed === 'preposition' || lower === 'to';
}
