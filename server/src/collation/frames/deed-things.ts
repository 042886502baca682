import { lemmaOf } from '../../language/lemmas.ts';
import { ADJECTIVES } from '../../language/lexicon/adjectives.ts';
import { ARTICLES, RELATIVES, VERB_JOINERS } from '../../language/lexicon/function-words.ts';
import { NEVER_NOUN } from '../../language/lexicon/verbs.ts';
import { supersenseOf } from '../../language/senses.ts';
import { participleOf, participleOfBase, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { FORMS_OF_BE, POINTING_NOUNS, WITHIN_NAMES } from '../lexicon/bearers.ts';
import { OBJECT_LEADS, PHRASE_JOINTS, POINTING_TO_THINGS } from '../lexicon/deed-things.ts';
import { CLAUSE_WORDS } from '../lexicon/frame-words.ts';
import { isVerbAt } from './clause/governing-verb.ts';
import { type Contrasts, contrastsIn } from './contrasts.ts';

/** To what or whom something was done on a day, as far as the sentence and the one before it tell. */
export interface DeedThing {
  /** What it is by its noun, as a base form ("mill"); several where "it" may go back to any of them, none for a bare name. */
  readonly nouns: ReadonlySet<string>;
  /** The names that say which, in lower case: "the Halden mill", "the mill of Halden". */
  readonly names: ReadonlySet<string>;
  /** The nouns of what it is a part of or belongs to: "the gate of the mill". */
  readonly within: ReadonlySet<string>;
  /** What parts it from others of its kind: "the new mill", "the second mill". */
  readonly contrasts: Contrasts;
  /** A pronoun or "the company" stands for it. */
  readonly pointsBack: boolean;
}

const NOTHING: DeedThing = {
  nouns: new Set(),
  names: new Set(),
  within: new Set(),
  contrasts: new Map(),
  pointsBack: false,
};

/** How far before its day a verb stands, in words. */
const REACH = 8;
/** So many nouns with what they belong to ("the door of the mill in Halden") are gone through. */
const MOST_PHRASES = 3;
/** So many words a noun has before it. */
const LONGEST_PHRASE = 6;

/**
 * What was built, bought, founded or opened on a day: the object of the verb before the day, else what stands before the verb.
 *
 * @param day the place of the first word of the day
 * @param participle the verb as its participle: "built"
 * @param before the words of the sentence before, to which "it" goes back
 */
export function thingOfDeed(
  words: readonly Word[],
  day: number,
  participle: string,
  before: () => readonly Word[],
): DeedThing | null {
  const verb = verbOf(words, day, participle);
  if (verb === null) return null;
  const object = isAmong(words[verb - 1], FORMS_OF_BE) ? null : objectBehind(words, verb, day);
  const thing = object ?? endingAt(words, subjectEnd(words, verb));
  if (thing === null) return null;
  return thing.pointsBack ? goneBack(thing, before()) : thing;
}

/**
 * The thing whose noun stands at a place, with the names before it: "the 86-year-old Halden mill". What is told by such an
 * age is the old one, where there is a new one beside it.
 */
export function agedThingAt(words: readonly Word[], noun: number): DeedThing | null {
  const thing = endingAt(words, noun + 1);
  const word = words[noun]!;
  return thing && { ...thing, contrasts: contrastsIn([{ ...word, text: 'old', lower: 'old', capital: false }, word]) };
}

function verbOf(words: readonly Word[], day: number, participle: string): number | null {
  const [first] = participle.split(' ');
  for (let at = day - 1; at >= Math.max(0, day - REACH); at--) {
    const { lower } = words[at]!;
    if (lower === first || (VERB_FORMS.has(lower) && (participleOf(lower) ?? participleOfBase(lower)) === first))
      return at;
  }
  return null;
}

/** Where the noun phrase before a verb ends: over helping verbs and adverbs, a relative and the comma before it. */
function subjectEnd(words: readonly Word[], verb: number): number {
  let end = verb;
  while (end > 0 && belongsToVerb(words, end - 1)) end--;
  // "It was designed by Jon Arden and built in 1922": one subject for both.
  if (VERB_JOINERS.has(words[end - 1]?.lower ?? '')) {
    for (let at = end - 2; at > 0; at--) if (isVerbAt(words, at)) return subjectEnd(words, at);
  }
  if (words[end - 1]?.lower === ',') end--;
  else if (RELATIVES.has(words[end - 1]?.lower ?? '')) {
    end--;
    if (words[end - 1]?.lower === ',') end--;
  }
  return end;
}

function belongsToVerb(words: readonly Word[], at: number): boolean {
  const { known, lower } = words[at]!;
  return (
    known?.closed === 'auxiliary' ||
    known?.closed === 'adverb' ||
    lower.endsWith('ly') ||
    lower === 'last' ||
    lower === 'to'
  );
}

/** "Bought the old mill in 2012": what stands between a verb and its day. */
function objectBehind(words: readonly Word[], verb: number, day: number): DeedThing | null {
  let end = day;
  while (end > verb + 1 && isPreposition(words[end - 1]!)) end--;
  const from = OBJECT_LEADS.has(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  if (from >= end || isPreposition(words[from]!)) return null;
  return endingAt(words, end, from);
}

/** The thing whose phrase ends before a place: "the mill of Halden". */
function endingAt(words: readonly Word[], end: number, least = 0): DeedThing | null {
  const names = new Set<string>();
  const within = new Set<string>();
  let noun: string | null = null;
  let contrasts = NOTHING.contrasts;
  let to = end;
  for (let phrase = 0; phrase < MOST_PHRASES; phrase++) {
    const from = phraseStart(words, to, least);
    if (from === to) break;
    const last = words[to - 1]!;
    if (to - from === 1 && POINTING_TO_THINGS.has(last.lower)) return { ...NOTHING, pointsBack: true };
    for (let at = from; at < to; at++) if (isNameAt(words, at)) names.add(nameOf(words[at]!));
    if (noun !== null) within.add(noun);
    noun = isNameAt(words, to - 1) ? null : lemmaOf(withoutPossessive(last.lower));
    if (noun !== null && POINTING_NOUNS.has(noun) && words[from]!.lower === 'the' && to - from === 2)
      return { ...NOTHING, nouns: new Set([noun]), pointsBack: true };
    contrasts = contrastsIn(words.slice(from, to));
    if (!PHRASE_JOINTS.has(words[from - 1]?.lower ?? '') || from - 1 <= least) break;
    to = from - 1;
  }
  if (noun === null && names.size === 0) return null;
  return { nouns: new Set(noun === null ? [] : [noun]), names, within, contrasts, pointsBack: false };
}

/** Where the words begin that belong to the noun before a place. */
function phraseStart(words: readonly Word[], to: number, least: number): number {
  let from = to;
  while (from > least && to - from < LONGEST_PHRASE) {
    const word = words[from - 1]!;
    if (word.kind === 'mark' || CLAUSE_WORDS.has(word.lower)) break;
    if (from < to && POINTING_TO_THINGS.has(word.lower)) break;
    if (WITHIN_NAMES.has(word.lower) || isPreposition(word)) break;
    if (word.known?.closed === 'auxiliary') break;
    if (from < to && isVerbAt(words, from - 1) && !isNoun(words, from - 1)) break;
    from--;
    if (word.known?.closed === 'determiner' || word.known?.closed === 'possessive') break;
  }
  return from;
}

/** "It was built": the nouns and names of the sentence before; beside a noun of its own ("the company") the names alone. */
function goneBack({ nouns }: DeedThing, before: readonly Word[]): DeedThing | null {
  const names = new Set<string>();
  const told = new Set(nouns);
  for (let at = 0; at < before.length; at++) {
    const word = before[at]!;
    if (isNameAt(before, at)) names.add(nameOf(word));
    else if (nouns.size === 0 && isNoun(before, at)) told.add(lemmaOf(word.lower));
  }
  return told.size === 0 && names.size === 0
    ? null
    : { ...NOTHING, nouns: told, names, within: told, pointsBack: true };
}

function isNoun(words: readonly Word[], at: number): boolean {
  const { lower, kind, known } = words[at]!;
  if (kind === 'mark') return false;
  // "The mine" is none of mine.
  if (known !== null && known.closed !== null)
    return isAmong(words[at - 1], ARTICLES) && supersenseOf(lower, 'noun') !== null;
  const lemma = lemmaOf(lower);
  if (NEVER_NOUN.has(lemma)) return false;
  // Words that no table has are nouns more often than anything else.
  const isUnknown = supersenseOf(lemma) === null && !ADJECTIVE.has(lower) && !VERB_FORMS.has(lower);
  return isUnknown ? lower.length >= SHORTEST_NOUN && !lower.endsWith('ly') : supersenseOf(lemma, 'noun') !== null;
}

const ADJECTIVE: ReadonlySet<string> = new Set<string>(ADJECTIVES);
/** In letters. */
const SHORTEST_NOUN = 4;

function isNameAt(words: readonly Word[], at: number): boolean {
  const { capital, kind, known } = words[at]!;
  if (!capital || kind === 'mark' || (known !== null && known.closed !== null)) return false;
  return at > 0 || words[1]?.capital === true || !isNoun(words, at);
}

function nameOf({ lower }: Word): string {
  return withoutPossessive(lower);
}

function isPreposition({ known, lower }: Word): boolean {
  return known?.closed === 'preposition' || lower === 'to';
}
