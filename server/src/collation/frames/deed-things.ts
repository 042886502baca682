import { COMMAS } from '../../claims/lexicon/grammar.ts';
import type { Tenure } from '../../claims/when/tenures.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { ADJECTIVES } from '../../language/lexicon/adjectives.ts';
import { ARTICLES, DEFINITE, RELATIVES, VERB_JOINERS } from '../../language/lexicon/function-words.ts';
import { NEVER_NOUN } from '../../language/lexicon/verbs.ts';
import { anyRule, firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { supersenseOf } from '../../language/senses.ts';
import { participleOf, participleOfBase, VERB_FORMS } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import { type Word, withoutPossessive } from '../../language/words.ts';
import { FORMS_OF_BE, POINTING_NOUNS, WITHIN_NAMES } from '../lexicon/bearers.ts';
import {
  BEFORE_VERBS,
  MADE_BEHIND_DATE,
  OBJECT_LEADS,
  PHRASE_JOINTS,
  POINTING_TO_THINGS,
} from '../lexicon/deed-things.ts';
import { CLAUSE_WORDS, NOUN_LEADS } from '../lexicon/frame-words.ts';
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
  /** The first and the last year of a term of office that is over; left out for all else. */
  readonly term?: Tenure['term'];
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
  const isWithoutObject = isAmong(words[verb - 1], FORMS_OF_BE) || ruleHolds(DATES_FROM, words, verb);
  const object = isWithoutObject ? null : objectBehind(words, verb, day);
  const isFronted = ruleHolds(FRONTED_DEED, words, verb, day);
  const thing = object ?? (isFronted ? behindComma(words, day) : endingAt(words, subjectEnd(words, verb)));
  if (thing === null) return null;
  return thing.pointsBack ? goneBack(thing, before()) : thing;
}

/** Who or what does what a verb tells, as the thing of a deed; null where nothing tells. */
export function doerOfDeed(words: readonly Word[], verb: number, before: () => readonly Word[]): DeedThing | null {
  const doer = endingAt(words, subjectEnd(words, verb));
  return doer?.pointsBack ? goneBack(doer, before()) : doer;
}

/**
 * The thing whose noun stands at a place, with the names before it: "the 83-year-old Halden mill". What is told by such an
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
    if (participle === 'built' && ruleHolds(DATES_FROM, words, at)) return at;
  }
  return null;
}

/** "The mill dates from 1913": a verb of its own tells that it was built then. */
const DATES_FROM: Rule<[words: readonly Word[], at: number]> = {
  name: 'dates-from',
  example: 'The mill dates back to 1913.',
  counterexample: 'The mill dates to 1913.',
  test: (words, at) => lemmaOf(words[at]!.lower) === 'date' && isAmong(words[at + 1], MADE_BEHIND_DATE),
};

/** "Built in 1911, the mill …": a participle that opens its sentence tells of what stands behind the comma. */
const FRONTED_DEED: Rule<[words: readonly Word[], verb: number, day: number]> = {
  name: 'fronted-deed',
  example: 'Built in 1911, the mill burned down.',
  counterexample: 'The mill, built in 1911, burned down.',
  test: (words, verb, day) =>
    words.slice(0, verb).every(({ lower, known }) => lower.endsWith('ly') || known?.closed === 'adverb') &&
    commaBehind(words, day) !== null,
};

/** The place of the comma behind a day, over the place where it was and what else the phrase of the day tells; null for none. */
function commaBehind(words: readonly Word[], day: number): number | null {
  const end = words.findIndex(({ kind }, at) => at > day && kind === 'mark');
  return end > 0 && end <= day + REACH && isAmong(words[end], COMMAS) ? end : null;
}

/** Of what a fronted deed tells: the noun phrase behind its comma, before its verb. */
function behindComma(words: readonly Word[], day: number): DeedThing | null {
  const from = commaBehind(words, day)! + 1;
  let to = from;
  while (to < words.length && to - from < LONGEST_PHRASE && !endsPhrase(words, to)) to++;
  return endingAt(words, to, from);
}

function endsPhrase(words: readonly Word[], at: number): boolean {
  const { kind, lower, known } = words[at]!;
  return kind === 'mark' || CLAUSE_WORDS.has(lower) || known?.closed === 'auxiliary' || isVerbAt(words, at);
}

/** Where the noun phrase before a verb ends: over helping verbs and adverbs, a relative and the comma before it. */
function subjectEnd(words: readonly Word[], verb: number): number {
  let end = verb;
  while (end > 0 && anyRule(BEFORE_DEED, words, end - 1)) end--;
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

/** By what a word stands between a subject and its verb. */
const BEFORE_DEED: readonly Rule<[words: readonly Word[], at: number]>[] = [
  {
    name: 'helper-before-deed',
    example: 'The mill was built in 1911.',
    counterexample: 'The mill opened in 1911.',
    test: (words, at) => words[at]!.known?.closed === 'auxiliary',
  },
  {
    name: 'adverb-before-deed',
    example: 'The mill soon opened in 1911.',
    counterexample: 'The mill opened in 1911.',
    test: (words, at) => words[at]!.known?.closed === 'adverb',
  },
  {
    name: 'word-in-ly-before-deed',
    example: 'The mill quietly opened in 1911.',
    counterexample: 'The mill opened in 1911.',
    test: (words, at) => words[at]!.lower.endsWith('ly'),
  },
  {
    name: 'last-or-to-before-deed',
    example: 'The mill last opened in 1911.',
    counterexample: 'The mill opened in 1911.',
    test: (words, at) => isAmong(words[at], BEFORE_VERBS),
  },
];

/** "Bought the old mill in 2012": what stands between a verb and its day. */
function objectBehind(words: readonly Word[], verb: number, day: number): DeedThing | null {
  let end = day;
  while (end > verb + 1 && isAmong(words[end - 1], NOUN_LEADS)) end--;
  const from = OBJECT_LEADS.has(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  if (from >= end || isAmong(words[from], NOUN_LEADS)) return null;
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
    if (noun !== null && POINTING_NOUNS.has(noun) && isAmong(words[from], DEFINITE) && to - from === 2)
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
    if (WITHIN_NAMES.has(word.lower) || isAmong(word, NOUN_LEADS)) break;
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
  return firstRule(THING_NOUNS, words, at)?.isNoun ?? false;
}

/** What tells whether a word is the noun of a thing. */
interface ThingNounRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isNoun: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
const THING_NOUNS: readonly ThingNounRule[] = [
  {
    // "The mine" is none of mine.
    name: 'small-word-behind-article',
    example: 'They saw the mine. It was built in 1911.',
    counterexample: 'They saw mine. It was built in 1911.',
    isNoun: true,
    test: (words, at) =>
      (words[at]!.known?.closed ?? null) !== null &&
      isAmong(words[at - 1], ARTICLES) &&
      supersenseOf(words[at]!.lower, 'noun') !== null,
  },
  {
    name: 'small-word-for-thing',
    example: 'They saw mine. It was built in 1911.',
    counterexample: 'Mills',
    isNoun: false,
    test: (words, at) => (words[at]!.known?.closed ?? null) !== null,
  },
  {
    name: 'verb-and-never-thing',
    example: 'They make mills. It was built in 1911.',
    counterexample: 'They burn mills. It was built in 1911.',
    isNoun: false,
    test: (words, at) => NEVER_NOUN.has(lemmaOf(words[at]!.lower)),
  },
  {
    // Words that no table has are nouns more often than anything else.
    name: 'word-of-no-table',
    example: 'They saw the skaldery. It was built in 1911.',
    counterexample: 'They saw the mill. It was built in 1911.',
    isNoun: true,
    test: (words, at) => {
      const { lower } = words[at]!;
      if (lower.length < SHORTEST_NOUN || lower.endsWith('ly')) return false;
      return supersenseOf(lemmaOf(lower)) === null && !ADJECTIVE.has(lower) && !VERB_FORMS.has(lower);
    },
  },
  {
    name: 'noun-for-thing',
    example: 'They saw the mill. It was built in 1911.',
    counterexample: 'They knew it. It was built in 1911.',
    isNoun: true,
    test: (words, at) => supersenseOf(lemmaOf(words[at]!.lower), 'noun') !== null,
  },
];

/** Whether a word is one of the name that says to which thing something was done. */
function isNameAt(words: readonly Word[], at: number): boolean {
  return firstRule(THING_NAMES, words, at)?.isName ?? false;
}

/** What tells whether a word is one of the name of a thing. */
interface ThingNameRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isName: boolean;
}

/** In the order in which they are tried: the first that holds decides; one for which none does begins a sentence. */
const THING_NAMES: readonly ThingNameRule[] = [
  {
    name: 'no-name-of-thing',
    example: 'The mill was built in 1911.',
    counterexample: 'Halden Mill',
    isName: false,
    test: (words, at) =>
      !words[at]!.capital || words[at]!.kind === 'mark' || (words[at]!.known?.closed ?? null) !== null,
  },
  {
    name: 'name-of-thing-within-sentence',
    example: 'The mill of Halden was built in 1911.',
    counterexample: 'The mill was built in 1911.',
    isName: true,
    test: (_, at) => at > 0,
  },
  {
    name: 'name-of-thing-before-capital',
    example: 'Mill Halden was built in 1911.',
    counterexample: 'Mills were built in 1911.',
    isName: true,
    test: (words) => words[1]?.capital === true,
  },
  {
    name: 'name-that-is-no-noun',
    example: 'Destroy was built in 1911.',
    counterexample: 'Mills were built in 1911.',
    isName: true,
    test: (words, at) => !isNoun(words, at),
  },
];

/** The rules by which it is read to what something was done. */
export const DEED_RULES: readonly NamedRule[] = [
  DATES_FROM,
  FRONTED_DEED,
  ...BEFORE_DEED,
  ...THING_NOUNS,
  ...THING_NAMES,
];

const ADJECTIVE: ReadonlySet<string> = new Set<string>(ADJECTIVES);
/** In letters. */
const SHORTEST_NOUN = 4;

function nameOf({ lower }: Word): string {
  return withoutPossessive(lower);
}
