import { lemmaOf } from '../../language/lemmas.ts';
import {
  AGENTS,
  ARTICLES,
  DOER_LEADS,
  LIST_JOINTS,
  PARTITIVES,
  RELATIVES,
  VERB_JOINERS,
} from '../../language/lexicon/function-words.ts';
import { TITLES } from '../../language/lexicon/titles.ts';
import { IRREGULAR_VERBS } from '../../language/lexicon/verbs.ts';
import { knownLemma } from '../../language/senses.ts';
import { PAST_AS_BASE } from '../../language/verb-forms.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import {
  CHAIN_JOINTS,
  FORMS_OF_BE,
  GOAL_LEADS,
  OF_PERSONS,
  OWNER_LEADS,
  OWNERS_BACK,
  POINTING_BACK,
  POINTING_NOUNS,
  VERBS_OF_HAVING,
  WITHIN_NAMES,
} from '../lexicon/bearers.ts';
import { CLAUSE_MARKS, CLAUSE_WORDS, SILENT_WORDS } from '../lexicon/frame-words.ts';
import { isVerbAt } from './clause/governing-verb.ts';

/** A name, word by word in lower case. */
export type Name = readonly string[];

/** Of whom or of what a figure is, as the grammar of its clause tells; each is null where nothing does. */
export interface Bearers {
  /** Whose it is: "Corvane's battery", "profits at Corvane", "Corvane made", "its battery" behind a sentence on Corvane. */
  readonly owner: Name | null;
  /** Who does what the verb says: "Corvane offered", "a bid by Corvane". */
  readonly doer: Name | null;
  /** Whom it befalls: "Ida Holm was jailed". */
  readonly undergoer: Name | null;
  /** For whom or for what: "a bid for Corvane". */
  readonly goal: Name | null;
  /** The verb of doer and undergoer, as its base form. */
  readonly verb: string | null;
  /** One of them is whom "he" or "the company" points back to, and might be somebody else. */
  readonly isGuessed: boolean;
}

/** What a sentence is about. */
export interface Topic {
  readonly name: Name;
  /** It names nobody and nothing else to which "it" might point back. */
  readonly isAlone: boolean;
}

/** Where a figure stands in its sentence: it and its unit from `at` up to `until`, its clause from `from` up to `to`. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly until: number;
  readonly to: number;
}

const NONE: Bearers = { owner: null, doer: null, undergoer: null, goal: null, verb: null, isGuessed: false };

/** Whom a word points back to that stands at a place: "he", "its", "the company". */
type Back = (at: number) => Name | null;

/**
 * Who or what a figure is of, by the clause in which it stands.
 *
 * @param before what the sentence before is about, to which "it" and "the company" point back
 */
export function bearersOf(words: readonly Word[], place: Place, before: () => Topic | null): Bearers {
  if (isHeadline(words)) return NONE;
  let isGuessed = false;
  const back = (at: number) => {
    const topic = topicOf(words.slice(0, at)) ?? before();
    if (topic === null) return null;
    if (!topic.isAlone || isAmong(words[at], OF_PERSONS)) isGuessed = true;
    return topic.name;
  };
  const verb = verbBefore(words, place);
  const beside = ownerBeside(words, place, back) ?? namedBehind(words, place.until, PARTITIVES);
  const by = namedBehind(words, place.until, DOER_LEADS);
  const goal = goalOf(words, place, verb?.at ?? null);
  if (verb === null) return { ...NONE, owner: beside, doer: by, goal, isGuessed };
  const subject =
    words[verb.begins]!.known?.form === 'gerund'
      ? goneOnAbout(words, verb.begins, back)
      : subjectEndingAt(words, verb.begins, back);
  const doneBy = verb.isPassive ? namedBehind(words, verb.at + 1, AGENTS) : null;
  const isHaving = verb.base === null || VERBS_OF_HAVING.has(verb.base);
  const isActive = !verb.isPassive && !isHaving;
  return {
    owner: beside ?? subject?.owner ?? (isHaving ? (subject?.name ?? null) : null),
    doer: by ?? doneBy ?? (isActive ? (subject?.name ?? null) : null),
    undergoer: verb.isPassive ? (subject?.name ?? null) : null,
    goal,
    verb: verb.base,
    isGuessed,
  };
}

/** "Ida Holm, representing seven": what goes on about somebody stands right behind a comma. */
function goneOnAbout(words: readonly Word[], verb: number, back: Back): Subject | null {
  if (CLAUSE_WORDS.has(words[verb - 1]?.lower ?? '')) return joinedSubject(words, verb - 1);
  return subjectOfNouns(words, words[verb - 1]?.lower === ',' ? verb - 1 : verb, back);
}

/** What a sentence is about: the subject of its first verb; null where that has no name. */
export function topicOf(words: readonly Word[]): Topic | null {
  for (let at = 1; at < Math.min(words.length, LONGEST_SUBJECT); at++) {
    if (!mayBeVerb(words, at)) continue;
    const name = subjectEndingAt(words, at, () => null)?.name ?? null;
    return name === null ? null : { name, isAlone: words.every((_, place) => isOf(words, place, name)) };
  }
  return null;
}

/** Whether a word may be a verb behind a subject: any form of one, of saying as well. */
function mayBeVerb(words: readonly Word[], at: number): boolean {
  const { known, lower, capital, kind } = words[at]!;
  if (kind === 'mark' || capital) return false;
  if (isVerbOrAuxiliary(words, at) || isPresentAt(words, at)) return true;
  return known?.form === 'participle' || PASTS.has(lower) || (lower.length > SHORTEST_PAST && lower.endsWith('ed'));
}

/** Past tenses without a common ending. */
const PASTS: ReadonlySet<string> = new Set(IRREGULAR_VERBS.flatMap(([base, past]) => (base === past ? [] : [past])));
/** In letters. */
const SHORTEST_PAST = 3;

/** Whether a word is none of another name. */
function isOf(words: readonly Word[], at: number, name: Name): boolean {
  const { lower } = words[at]!;
  return !isNameAt(words, at) || TITLES.has(lower) || name.includes(bare(lower));
}

/** So far into its sentence the first verb stands. */
const LONGEST_SUBJECT = 30;
/** Beyond so large a share of words with a capital nothing tells a name from any other word. */
const LOUD = 0.7;

function isHeadline(words: readonly Word[]): boolean {
  let [capitals, all] = [0, 0];
  for (const { kind, capital } of words) {
    if (kind !== 'word') continue;
    all++;
    if (capital) capitals++;
  }
  return capitals > LOUD * all;
}

interface Verb {
  /** Where the words begin that make it up ("was also" of "was also banned"), and where it stands itself. */
  readonly begins: number;
  readonly at: number;
  /** Its base form; null for "be" alone. */
  readonly base: string | null;
  readonly isPassive: boolean;
}

/** The verb that takes a figure: that of its clause, else what a list goes on with ("scored 33 goals and 12 tries"). */
function verbBefore(words: readonly Word[], place: Place): Verb | null {
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
    // "Has bid": a past that looks like any other form.
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

function isVerbOrAuxiliary(words: readonly Word[], at: number): boolean {
  const { known, capital } = words[at]!;
  if (capital && at > 0) return false;
  return known?.closed === 'auxiliary' || isVerbAt(words, at);
}

/** Who a subject is, or whose: "Corvane", "Corvane's profit". */
interface Subject {
  readonly name: Name | null;
  readonly owner: Name | null;
}

/** The subject whose last word stands before a place. */
function subjectEndingAt(words: readonly Word[], end: number, back: Back): Subject | null {
  let last = end - 1;
  // Over an insertion between commas or brackets: "Corvane, which bought the mill, offered".
  if (isClosing(words[last])) {
    const opens = openOf(words, last);
    if (opens === null) return null;
    last = opens - 1;
  }
  const word = words[last];
  if (word === undefined) return null;
  const { lower } = word;
  if (RELATIVES.has(lower) && last > 0) {
    const antecedent = words[last - 1]!.lower === ',' ? last - 1 : last;
    return subjectOfNouns(words, antecedent, back) ?? describedBy(words, antecedent);
  }
  if (word.kind === 'mark')
    return lower === ',' ? (subjectOfNouns(words, last, back) ?? joinedSubject(words, last)) : null;
  if (POINTING_BACK.has(lower)) return { name: back(last), owner: null };
  if (POINTING_NOUNS.has(lower) && words[last - 1]?.lower === 'the') return { name: back(last), owner: null };
  // "Corvane bid for the mill and offered": one subject for both.
  if (VERB_JOINERS.has(lower)) return joinedSubject(words, last);
  return subjectOfNouns(words, end === last + 1 ? end : last + 1, back);
}

/** "Ida Holm, a teacher who": whom the noun describes that ends before a place. */
function describedBy(words: readonly Word[], end: number): Subject | null {
  for (let at = end - 1; at > Math.max(1, end - 1 - DESCRIBING); at--) {
    const { lower, kind } = words[at]!;
    if (lower === ',') return null;
    if (kind === 'mark' || isVerbOrAuxiliary(words, at)) return null;
    if (!isAmong(words[at], ARTICLES) || words[at - 1]!.lower !== ',') continue;
    const name = nameEndingAt(words, at - 1);
    return name === null || leadOf(words, name.from) !== null ? null : { name: name.words, owner: null };
  }
  return null;
}

function joinedSubject(words: readonly Word[], end: number): Subject | null {
  const topic = topicOf(words.slice(0, end));
  return topic === null ? null : { name: topic.name, owner: null };
}

function isClosing(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === ')' || word.lower === ',' || word.lower === '–' || word.lower === '—');
}

/** So many words an insertion has at most. */
const LONGEST_INSERTION = 16;

/** Where an insertion begins that ends at a mark; the mark itself where it is none. */
function openOf(words: readonly Word[], close: number): number | null {
  const mark = words[close]!.lower === ')' ? '(' : words[close]!.lower;
  for (let at = close - 1; at >= Math.max(1, close - LONGEST_INSERTION); at--) {
    if (words[at]!.lower === mark) return at;
  }
  return mark === ',' ? close : null;
}

/** The subject whose nouns end before a place: a name, or nouns with a possessor or an "of" behind them. */
function subjectOfNouns(words: readonly Word[], end: number, back: Back): Subject | null {
  const name = nameEndingAt(words, end);
  if (name !== null) {
    if (isOwner(words[name.to - 1]!)) return null;
    const lead = leadOf(words, name.from);
    if (lead === null) return { name: name.words, owner: null };
    return OWNER_LEADS.has(lead) ? { name: null, owner: name.words } : null;
  }
  const owner = ownerBefore(words, end, back);
  return owner === null ? null : { name: null, owner };
}

/** The preposition that leads a name, over what describes who bears it ("of the designer Ida Holm"); null where none does. */
function leadOf(words: readonly Word[], name: number): string | null {
  for (let at = name - 1; at >= Math.max(0, name - 1 - DESCRIBING); at--) {
    const word = words[at]!;
    if (isPreposition(word)) return word.lower;
    if (word.kind === 'mark' || word.capital || CLAUSE_WORDS.has(word.lower)) return null;
    if (word.known?.closed === 'auxiliary') return null;
  }
  return null;
}

/** So many words stand between an owner and the last word of what is owned. */
const LONGEST_OWNED = 5;

/** Whose the noun phrase is that ends before a place: "Corvane's annual net profit", "its profit". */
function ownerBefore(words: readonly Word[], end: number, back: Back): Name | null {
  for (let at = end - 1; at >= Math.max(0, end - 1 - LONGEST_OWNED); at--) {
    const word = words[at]!;
    if (word.kind === 'mark' && !SIGNS.has(word.lower)) return null;
    if (OWNERS_BACK.has(word.lower)) return back(at);
    if (isOwner(word) && word.capital) return nameEndingAt(words, at + 1)?.words ?? null;
    if (isPreposition(word) || CLAUSE_WORDS.has(word.lower) || isVerbOrAuxiliary(words, at)) return null;
  }
  return null;
}

/** Money signs and the like stand between "its" and a number. */
const SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '-', '"', '“']);

function ownerBeside(words: readonly Word[], { from, at }: Place, back: Back): Name | null {
  return at > from ? ownerBefore(words, at, back) : null;
}

/** So many words stand between a figure and what leads the one who is named behind its noun. */
const BEHIND = 4;

/** Whom a preposition names close behind a place: "a $4bn bid by Corvane", "weight of the Talven". */
function namedBehind(words: readonly Word[], from: number, leads: ReadonlySet<string>): Name | null {
  for (let at = from; at < Math.min(words.length, from + BEHIND); at++) {
    const word = words[at]!;
    if (leads.has(word.lower)) return nameBehind(words, at + 1);
    if (word.kind === 'mark' || isPreposition(word) || CLAUSE_WORDS.has(word.lower)) return null;
  }
  return null;
}

/** So far around a figure its goal stands, in words. */
const GOAL_REACH = 8;

/** What the clause says is bid, paid or sought for, behind its verb. */
function goalOf(words: readonly Word[], { at, until, to }: Place, verb: number | null): Name | null {
  for (let place = until; place < Math.min(to, until + GOAL_REACH); place++) {
    if (isAmong(words[place], GOAL_LEADS)) return nameBehind(words, place + 1);
  }
  if (verb === null) return null;
  for (let place = verb + 1; place < at - 1; place++) {
    if (isAmong(words[place], GOAL_LEADS)) return nameBehind(words, place + 1);
  }
  return nameBehind(words, verb + 1);
}

/** So many words describe somebody before their name: "the long-time target Ida Holm". */
const DESCRIBING = 4;

/** The name that ends the noun phrase that begins at a place; null where it ends in no name. */
export function nameBehind(words: readonly Word[], from: number): Name | null {
  for (let at = from; at < Math.min(words.length, from + DESCRIBING + 1); at++) {
    const word = words[at]!;
    if (word.kind === 'mark' || isPreposition(word) || CLAUSE_WORDS.has(word.lower) || isVerbOrAuxiliary(words, at))
      return null;
    if (!isNameAt(words, at)) continue;
    let to = at + 1;
    while (to < words.length && (isNameAt(words, to) || isWithinName(words, to) || isJointOfNames(words, to))) to++;
    // "Corvane's mill": what is sought is another thing.
    if (isOwner(words[to - 1]!)) return null;
    const next = words[to];
    // "Corvane shares" are no Corvane.
    if (next !== undefined && next.kind === 'word' && isNoun(next)) return null;
    return namedBy(words, at, to);
  }
  return null;
}

function isNoun({ lower, known, capital }: Word): boolean {
  return !capital && (known === null || known.closed === null) && (knownLemma(lemmaOf(lower))?.noun ?? null) !== null;
}

interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly words: Name;
}

/** The name whose last word stands before a place. */
function nameEndingAt(words: readonly Word[], end: number): FoundName | null {
  let from = end;
  while (from > 0 && (isNameAt(words, from - 1) || (from < end && isWithinName(words, from - 1)))) from--;
  if (from === end) return null;
  const name = namedBy(words, from, end);
  if (name === null) return null;
  // "Ida Holm and Karl Brekke were banned": each of them.
  const joint = LIST_JOINTS.has(words[from - 1]?.lower ?? '') ? nameEndingAt(words, from - 1) : null;
  return joint === null
    ? { from, to: end, words: name }
    : { from: joint.from, to: end, words: [...joint.words, ...name] };
}

function isWithinName(words: readonly Word[], at: number): boolean {
  return WITHIN_NAMES.has(words[at]!.lower) && isCapital(words[at - 1]) && isCapital(words[at + 1]);
}

function isJointOfNames(words: readonly Word[], at: number): boolean {
  return LIST_JOINTS.has(words[at]!.lower) && isCapital(words[at + 1]);
}

function isCapital(word: Word | undefined): boolean {
  return word?.capital === true && word.kind === 'word' && !SILENT_WORDS.has(word.lower);
}

/** A word with a capital letter; one that begins its sentence only where it is no word that has one there alone. */
function isNameAt(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!isCapital(word)) return false;
  if (at > 0 && words[at - 1]!.lower !== '"' && words[at - 1]!.lower !== '“') return true;
  return isCapital(words[at + 1]) || (word.known === null && knownLemma(lemmaOf(bare(word.lower))) === null);
}

/** The words that make a name what it is; null where there are none but titles. */
function namedBy(words: readonly Word[], from: number, to: number): Name | null {
  const name: string[] = [];
  for (let at = from; at < to; at++) {
    const lower = bare(words[at]!.lower);
    if (lower.length > 1 && !TITLES.has(lower) && !WITHIN_NAMES.has(lower) && !LIST_JOINTS.has(lower)) name.push(lower);
  }
  return name.length === 0 ? null : name;
}

function bare(lower: string): string {
  const owner = lower.endsWith("'s") ? lower.slice(0, -2) : lower.endsWith("'") ? lower.slice(0, -1) : lower;
  return owner.endsWith('.') ? owner.slice(0, -1) : owner;
}

function isOwner({ lower }: Word): boolean {
  return lower.endsWith("'s") || lower.endsWith("s'");
}

function isPreposition({ known, lower }: Word): boolean {
  return known?.closed === 'preposition' || lower === 'to';
}
