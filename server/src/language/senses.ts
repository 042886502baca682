import { NEAR_SYNONYMS } from './lexicon/near-synonyms.ts';
import { KINDS, PROFILES, SENSES } from './lexicon/senses.ts';

/** What a noun may be a kind of, as WordNet's hypernyms tell: "physician" is a kind of person. */
export type Kind = (typeof KINDS)[number];

/** What a word is as one part of speech. */
export interface Profile {
  /** The supersense of its first sense as a noun ("noun.person"), null where it is none. */
  readonly noun: string | null;
  /** The same as a verb ("verb.communication"). */
  readonly verb: string | null;
  /** Whether it is a verb at least ten times as often as a noun. */
  readonly verbFirst: boolean;
  /** A bit for each of `KINDS`. */
  readonly kinds: number;
}

interface Word {
  readonly profile: Profile;
  readonly senses: readonly number[];
  readonly rarity: number;
}

const NONE: readonly number[] = [];
const NO_PROFILE: Profile = { noun: null, verb: null, verbFirst: false, kinds: 0 };
/** Numbers in the table are written in this base. */
const BASE = 36;

/** The words of the table by their initials, each with what is written of it, cut apart once one with that initial is asked for. */
const entries = new Map<string, ReadonlyMap<string, string>>();
/** The words that were asked for. */
const words = new Map<string, Word>();
let lines: ReadonlyMap<string, string> | null = null;
let profiles: readonly Profile[] | null = null;
let nearSynonyms: ReadonlyMap<string, readonly number[]> | null = null;

/**
 * The clusters of synonyms that a word is in by the first senses it has: two words that share one may tell the same
 * ("shop" and "store", "explosion" and "explode").
 * @param lemma a base form in lower case; a phrasal verb with a blank ("break out")
 * @returns numbers that mean nothing but themselves; none for unknown and general words and where no word means the same
 */
export function sensesOf(lemma: string): readonly number[] {
  return wordOf(lemma)?.senses ?? NONE;
}

/** Whether two base forms are the same or share a cluster of synonyms. */
export function areSynonyms(one: string, other: string): boolean {
  if (one === other) return true;
  const others = sensesOf(other);
  return others.length > 0 && sensesOf(one).some((sense) => others.includes(sense));
}

/**
 * The supersense of a base form's first sense ("noun.artifact", "verb.communication"), null for an unknown word.
 * @param as the part of speech it has; otherwise the noun's, unless it is a verb ten times as often
 */
export function supersenseOf(lemma: string, as?: 'noun' | 'verb'): string | null {
  const profile = wordOf(lemma)?.profile ?? NO_PROFILE;
  if (as !== undefined) return profile[as];
  return profile.verbFirst ? profile.verb : (profile.noun ?? profile.verb);
}

/** Whether a noun, as a base form, is in a frequent sense a kind of this. */
export function isKindOf(lemma: string, kind: Kind): boolean {
  const kinds = wordOf(lemma)?.profile.kinds ?? 0;
  return (kinds & (1 << KINDS.indexOf(kind))) !== 0;
}

/**
 * How rare a noun is in English, from 0 for one that is everywhere ("people", "water"): by so many e-folds a reader meets
 * it less often. The definitions of WordNet are the English that is counted.
 * @param lemma a base form in lower case; 0 for one that the table has not
 */
export function rarityOf(lemma: string): number {
  return wordOf(lemma)?.rarity ?? 0;
}

/** Whether the table has a base form, and as what. */
export function knownLemma(lemma: string): Profile | null {
  return wordOf(lemma)?.profile ?? null;
}

/** The nouns of the table in its order, those of the added synonyms left out that WordNet has not. */
export function nounsOfSenses(): readonly string[] {
  return [...linesOfSenses().keys()].flatMap((initial) =>
    Array.from(entriesOf(initial)).flatMap(([word, entry]) => (profileOf(entry).noun === null ? [] : [word])),
  );
}

function wordOf(lemma: string): Word | undefined {
  const known = words.get(lemma);
  if (known !== undefined) return known;
  const entry = entriesOf(lemma.charAt(0)).get(lemma);
  const near = nearSynonymsOf(lemma);
  if (entry === undefined && near.length === 0) return undefined;
  const word = {
    profile: entry === undefined ? NO_PROFILE : profileOf(entry),
    senses: [...sensesIn(entry), ...near],
    rarity: entry === undefined ? 0 : rarityIn(entry),
  };
  words.set(lemma, word);
  return word;
}

/** The rows of the table, one for each initial. */
function linesOfSenses(): ReadonlyMap<string, string> {
  lines ??= new Map(
    SENSES.trim()
      .split('\n')
      .map((line) => [line.charAt(1), line]),
  );
  return lines;
}

/** Entries lie behind one another, each "letters shared with the word before, the rest, a digit for how rare it is, profile, clusters": here from the comma before that digit on. */
function entriesOf(initial: string): ReadonlyMap<string, string> {
  const known = entries.get(initial);
  if (known !== undefined) return known;
  const line = linesOfSenses().get(initial);
  if (line === undefined) return NO_ENTRIES;
  const read = new Map<string, string>();
  let word = '';
  for (const entry of line.split(';')) {
    const comma = entry.indexOf(',');
    word = word.slice(0, Number.parseInt(entry.charAt(0), BASE)) + entry.slice(1, comma);
    read.set(word, entry.slice(comma));
  }
  entries.set(initial, read);
  return read;
}

const NO_ENTRIES: ReadonlyMap<string, string> = new Map();

function profileOf(entry: string): Profile {
  profiles ??= PROFILES.trim().split('\n').map(parseProfile);
  return profiles[Number.parseInt(entry.slice(2), BASE)]!;
}

/** It is written in halves of an e-fold. */
function rarityIn(entry: string): number {
  return Number.parseInt(entry.charAt(1), BASE) / 2;
}

function sensesIn(entry: string | undefined): readonly number[] {
  return entry === undefined
    ? NONE
    : entry
        .split(',')
        .slice(2)
        .map((id) => Number.parseInt(id, BASE));
}

/** The rows of near synonyms that a word is in, as numbers below those of the table. */
function nearSynonymsOf(lemma: string): readonly number[] {
  nearSynonyms ??= rowsOf(NEAR_SYNONYMS);
  return nearSynonyms.get(lemma) ?? NONE;
}

function rowsOf(rows: typeof NEAR_SYNONYMS): ReadonlyMap<string, readonly number[]> {
  const of = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    for (const word of row) {
      const known = of.get(word);
      if (known === undefined) of.set(word, [-1 - at]);
      else known.push(-1 - at);
    }
  }
  return of;
}

function parseProfile(row: string): Profile {
  const [noun, verb, verbFirst, kinds] = row.split(',');
  return {
    noun: noun ? `noun.${noun}` : null,
    verb: verb ? `verb.${verb}` : null,
    verbFirst: verbFirst !== '',
    kinds: Number(kinds),
  };
}
