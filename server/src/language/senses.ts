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
}

const NONE: readonly number[] = [];
const NO_PROFILE: Profile = { noun: null, verb: null, verbFirst: false, kinds: 0 };
/** Numbers in the table are written in this base. */
const BASE = 36;

let parsed: ReadonlyMap<string, Word> | null = null;

/**
 * The clusters of synonyms that a word is in by the first senses it has: two words that share one may tell the same
 * ("shop" and "store", "explosion" and "explode").
 * @param lemma a base form in lower case; a phrasal verb with a blank ("break out")
 * @returns numbers that mean nothing but themselves; none for unknown and general words and where no word means the same
 */
export function sensesOf(lemma: string): readonly number[] {
  return table().get(lemma)?.senses ?? NONE;
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
  const profile = table().get(lemma)?.profile ?? NO_PROFILE;
  if (as !== undefined) return profile[as];
  return profile.verbFirst ? profile.verb : (profile.noun ?? profile.verb);
}

/** Whether a noun, as a base form, is in a frequent sense a kind of this. */
export function isKindOf(lemma: string, kind: Kind): boolean {
  const kinds = table().get(lemma)?.profile.kinds ?? 0;
  return (kinds & (1 << KINDS.indexOf(kind))) !== 0;
}

/** Whether the table has a base form, and as what. */
export function knownLemma(lemma: string): Profile | null {
  return table().get(lemma)?.profile ?? null;
}

/** The nouns of the table in its order, those of the added synonyms left out that WordNet has not. */
export function nounsOfSenses(): readonly string[] {
  return [...table()].flatMap(([word, { profile }]) => (profile.noun === null ? [] : [word]));
}

function table(): ReadonlyMap<string, Word> {
  parsed ??= parseSenses();
  return parsed;
}

/** Entries lie behind one another, each "letters shared with the word before, the rest, profile, clusters". */
function parseSenses(): Map<string, Word> {
  const profiles = PROFILES.trim().split('\n').map(parseProfile);
  const words = new Map<string, Word>();
  let word = '';
  let most = -1;
  for (const entry of SENSES.trim().split(/[;\n]/)) {
    const fields = entry.split(',');
    word = word.slice(0, Number.parseInt(entry[0]!, BASE)) + fields[0]!.slice(1);
    const senses = fields.length === 2 ? NONE : fields.slice(2).map((id) => Number.parseInt(id, BASE));
    for (const sense of senses) if (sense > most) most = sense;
    words.set(word, { profile: profiles[Number.parseInt(fields[1]!, BASE)]!, senses });
  }
  for (const [at, row] of NEAR_SYNONYMS.entries()) {
    for (const each of row) {
      const known = words.get(each);
      words.set(each, {
        profile: known?.profile ?? NO_PROFILE,
        senses: [...(known?.senses ?? NONE), most + 1 + at],
      });
    }
  }
  return words;
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
