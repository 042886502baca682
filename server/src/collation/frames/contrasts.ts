import { isHyponymOf } from '../../language/kinds/hypernyms.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { MONTHS, SMALL_NUMBERS } from '../../language/lexicon/calendar.ts';
import { supersenseOf } from '../../language/senses.ts';
import type { Word } from '../../language/words.ts';
import {
  type ContrastGroup,
  MODIFIER_CONTRASTS,
  NOUN_CONTRASTS,
  NUMBERED_NOUNS,
  SIDES_OF_THINGS,
  VERB_CONTRASTS,
} from '../lexicon/contrasts.ts';

/** A word that parts things, by its group and which of the group's members it is. */
interface Member {
  readonly group: string;
  readonly member: number;
  readonly ofCounts: boolean;
}

const NOUNS = membersOf(NOUN_CONTRASTS);
const MODIFIERS = membersOf(MODIFIER_CONTRASTS);
const VERBS = membersOf(VERB_CONTRASTS);
const SIDES = membersOf(SIDES_OF_THINGS);

/** By word, what it is in each of the groups that list it. */
function membersOf(groups: readonly ContrastGroup[]): ReadonlyMap<string, readonly Member[]> {
  const members = new Map<string, Member[]>();
  for (const { name, members: lists, ofCounts } of groups) {
    for (const [member, words] of lists.entries()) {
      for (const word of words) {
        members.set(word, [...(members.get(word) ?? []), { group: name, member, ofCounts: ofCounts === true }]);
      }
    }
  }
  return members;
}

const ORDER = /^order(?: |$)/;
const NO_MEMBERS: readonly Member[] = [];
/** Words whose kinds are members as well. */
const GENERAL = [...NOUNS].filter(([, members]) =>
  members.some(({ group }) => NOUN_CONTRASTS.some(({ name, withKinds }) => name === group && withKinds === true)),
);

/** What a word may part, wherever it stands. */
interface Parting {
  readonly lemma: string;
  readonly month: number | undefined;
  readonly nouns: readonly Member[];
  readonly round: number | undefined;
  readonly sides: readonly Member[] | undefined;
  readonly modifiers: readonly Member[] | undefined;
  readonly isNumbered: boolean;
}

/** As many words as a large corpus has in daily use; a full memory is begun anew. */
const MOST_REMEMBERED = 50_000;
let partings = new Map<string, Parting | null>();

/** What a word parts; null for nothing, as of most. Each word of every sentence is asked for: it is looked up once. */
function partingOf(lower: string): Parting | null {
  let known = partings.get(lower);
  if (known === undefined) {
    known = readParting(lower);
    if (partings.size >= MOST_REMEMBERED) partings = new Map();
    partings.set(lower, known);
  }
  return known;
}

function readParting(lower: string): Parting | null {
  const lemma = lemmaOf(lower);
  const month = MONTHS.get(lower);
  const nouns = NOUNS.get(lemma) ?? NOUNS.get(lower) ?? membersByKind(lemma);
  const round = NAMED_ROUNDS.get(lower);
  const sides = SIDES.get(lower);
  const modifiers = MODIFIERS.get(lower);
  const isNumbered = NUMBERED_NOUNS.has(lemma);
  const partsNothing =
    month === undefined &&
    nouns.length === 0 &&
    round === undefined &&
    sides === undefined &&
    modifiers === undefined &&
    !isNumbered;
  return partsNothing ? null : { lemma, month, nouns, round, sides, modifiers, isNumbered };
}

/** What a noun is by being a kind of what a word names ("viaduct", "bridge"). */
function membersByKind(lemma: string): readonly Member[] {
  return GENERAL.find(([general]) => isHyponymOf(lemma, general))?.[1] ?? NO_MEMBERS;
}

/**
 * What parts the things of a sentence from others of their kind: by a group, or by a noun with what stands before or
 * behind it, which of them it names, each with the words that say so.
 */
export type Contrasts = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

const NONE: Contrasts = new Map();
/** Few things are numbered beyond. */
const MOST_NUMBERED = 99;

/** When something is told of holds for its whole sentence: a month, or what was before or after it, stands anywhere there. */
export const ANYWHERE = 'anywhere';

/** What parts the things of a sentence from others. */
export function contrastsIn(words: readonly Word[]): Contrasts {
  let contrasts: Map<string, Map<string, readonly string[]>> | null = null;
  const add = (key: string, member: string, word: string) => {
    contrasts ??= new Map();
    const members = contrasts.get(key) ?? new Map<string, readonly string[]>();
    contrasts.set(key, members.set(member, [...(members.get(member) ?? []), word]));
  };
  for (let at = 0; at < words.length; at++) {
    const { lower, kind, capital } = words[at]!;
    if (kind === 'mark') continue;
    if (lower.includes('-')) addOrderOf(lower, add);
    const parting = partingOf(lower);
    if (parting === null) continue;
    const { lemma, month, nouns, round, sides, modifiers, isNumbered } = parting;
    // A day of a month may be that on which somebody spoke.
    if (month !== undefined && capital && !isNumber(words[at - 1]) && !isNumber(words[at + 1]))
      add('month', String(month), ANYWHERE);
    for (const { group, member } of nouns) {
      add(group, String(member), lemma);
      // The words of names are kept as they are written.
      if (capital && lower !== lemma) add(group, String(member), lower);
    }
    if (round !== undefined) add('order round', String(round), lemma);
    const next = words[at + 1];
    if (next === undefined || next.kind === 'mark') continue;
    const thing = sides === undefined ? null : thingBehind(words, at);
    if (sides !== undefined && thing !== null) {
      for (const { group, member } of sides)
        add(`${group} ${thing}`, String(member), group === 'when' ? ANYWHERE : thing);
    }
    if (modifiers !== undefined) {
      const modified = lemmaOf(next.lower);
      for (const { group, member } of modifiers) {
        add(`${group} ${modified}`, String(member), modified);
        if (isOrder(group) && TERMS.has(modified)) add(TERM, `${member} ${modified}`, modified);
      }
    }
    const number = isNumbered ? NUMBERS.get(next.lower) : undefined;
    // "Building 12 homes" counts homes.
    if (number !== undefined && !countsNoun(words[at + 2])) add(`numbered ${lemma}`, number, lemma);
  }
  return contrasts ?? NONE;
}

/** "First-quarter sales" are those of the first quarter. */
function addOrderOf(lower: string, add: (key: string, member: string, word: string) => void): void {
  const [place = '', noun = '', ...others] = lower.split('-');
  if (others.length > 0 || noun === '') return;
  for (const { group, member } of MODIFIERS.get(place) ?? []) {
    if (!isOrder(group)) continue;
    add(`${group} ${lemmaOf(noun)}`, String(member), lower);
    if (TERMS.has(noun)) add(TERM, `${member} ${noun}`, lower);
  }
}

/** Parts of a year over which firms report: what is told of the first half is not told of the first quarter. */
const TERMS: ReadonlySet<string> = new Set(['quarter', 'half']);
const TERM = 'term';

/** "Before the storm", "from Halden": the noun or the name that a preposition leads to; null where that is a number or a clause. */
function thingBehind(words: readonly Word[], at: number): string | null {
  const first = words[at + 1]?.known?.closed === 'determiner' ? at + 2 : at + 1;
  const word = words[first];
  if (word?.kind !== 'word') return null;
  if (word.capital) return word.lower;
  const lemma = lemmaOf(word.lower);
  return (word.known?.closed ?? null) === null && supersenseOf(lemma, 'noun') !== null ? lemma : null;
}

function isNumber(word: Word | undefined): boolean {
  return word !== undefined && /^\d/.test(word.lower);
}

/** By which place in the row of orders a round is that has a name of its own: the run-off is the second. */
const NAMED_ROUNDS: ReadonlyMap<string, number> = new Map([
  ['run-off', 1],
  ['runoff', 1],
]);

/** A common noun behind a number. */
function countsNoun(word: Word | undefined): boolean {
  return (
    word !== undefined && !word.capital && word.known === null && supersenseOf(lemmaOf(word.lower), 'noun') !== null
  );
}

/** The words that tell a place in a row: "first", "final", "run-off". */
const PLACES_IN_ORDER: ReadonlySet<string> = new Set([
  ...[...MODIFIERS].flatMap(([word, members]) => (members.some(({ group }) => isOrder(group)) ? [word] : [])),
  ...NAMED_ROUNDS.keys(),
]);

/** Whether a group, or a group with what its words stand before, is of places in a row. */
export function isOrder(group: string): boolean {
  return ORDER.test(group);
}

/** Whether a sentence has a word that tells a place in a row: most have none, and are parted by none. */
export function mayTellOrder(words: readonly Word[]): boolean {
  return words.some(({ lower }) => PLACES_IN_ORDER.has(lower));
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** How the numbers of names are written, by what they are. */
const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: MOST_NUMBERED }, (_, at): [string, string] => [String(at + 1), String(at + 1)]),
  ...ROMAN.map((numeral, at): [string, string] => [numeral, String(at + 1)]),
  ...[...SMALL_NUMBERS].map(([word, value]): [string, string] => [word, String(value)]),
]);

/**
 * The words by which two sentences name two things of one kind ("the first phase", "the second phase"), where neither names
 * the other's as well; none where they do not.
 */
export function wordsApart(a: Contrasts, b: Contrasts): readonly (readonly [readonly string[], readonly string[]])[] {
  if (a.size === 0 || b.size === 0) return [];
  const apart: (readonly [readonly string[], readonly string[]])[] = [];
  for (const [key, members] of a) {
    const others = b.get(key);
    if (others === undefined || [...members.keys()].some((member) => others.has(member))) continue;
    apart.push([[...members.values()].flat(), [...others.values()].flat()]);
  }
  return apart;
}

/**
 * Whether of two verbs, as base forms, what is told had the one or the other done to it.
 * @param isCount whether it is counted: what one pays the other gets
 */
export function areVerbsApart(one: string | null, other: string | null, isCount: boolean): boolean {
  const [ones, others] = [VERBS.get(one ?? '') ?? [], VERBS.get(other ?? '') ?? []];
  return ones.some((a) => others.some((b) => a.group === b.group && a.member !== b.member && (isCount || !a.ofCounts)));
}

/** The key under which contrasts tell whether a noun is the new or the old one. */
export function ageOf(noun: string): string {
  return `times ${noun}`;
}

/** Whether what parts the things of a sentence makes one of them, as a base form, the old or a former one: "the old tower". */
export function tellsOfFormer(contrasts: Contrasts, noun: string): boolean {
  return contrasts.get(ageOf(noun))?.has(FORMER) === true;
}

/** Which of the members of its group the words for what was are. */
const FORMER = String(
  MODIFIER_CONTRASTS.find(({ name }) => name === 'times')!.members.findIndex((words) => words.includes('former')),
);
