import type { Quotation } from '../../claims/claim.ts';
import { CLOSED_CLASSES, PREPOSITIONS } from '../../language/lexicon/closed-classes.ts';
import { IRREGULAR_VERBS } from '../../language/lexicon/verbs.ts';
import { isSamePerson, personName } from '../../language/names.ts';
import { anyRule } from '../../language/rules.ts';
import type { CollatedSource } from '../collated-source.ts';
import { RENDERINGS } from '../lexicon/renderings.ts';
import type { PairRule } from '../pair-rule.ts';
import { comparedWords } from './compared-words.ts';
import { commonInOrder, innerDifferences } from './word-alignment.ts';

/** A quotation together with the source that carries it. */
export interface SourcedQuotation {
  readonly sourceId: string;
  readonly quotation: Quotation;
}

/** One way in which an utterance is reported, with everybody who reports it so (a part of it counts as the same). */
export interface Wording {
  /** As the longest of them has it. */
  readonly text: string;
  readonly quotations: readonly SourcedQuotation[];
}

/** The same words of one speaker in two or more sources. */
export interface Utterance {
  /** The speaker's name in its fullest form; null where no source says who spoke. */
  readonly speaker: string | null;
  /** One where all agree to the word; the most reported first. */
  readonly wordings: readonly Wording[];
}

interface Candidate extends SourcedQuotation {
  readonly name: string | null;
  /** The person whom `name` names; null where it names none, or nobody is named. */
  readonly person: string | null;
  readonly words: readonly string[];
  /** The words that carry meaning, in order. */
  readonly telling: readonly string[];
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  Object.entries(CLOSED_CLASSES).flatMap(([name, words]) => (name === 'preposition' ? [] : words)),
);
const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR_VERBS.flatMap(([base, past, participles]) =>
    [past, ...participles.split('|')].map((form): [string, string] => [form, base]),
  ),
);
const RENDERED: ReadonlyMap<string, string> = new Map(
  RENDERINGS.flatMap((group) => group.map((word): [string, string] => [stemOf(word), group[0]!])),
);
/** How many telling words two quotations must share, and what share of the shorter one's, in the same order. */
const MIN_SHARED = 4;
const MIN_SHARE = 0.6;
/** And what share of all words of the shorter one: two sentences on one topic have its words alone in common. */
const MIN_SHARE_OF_WORDS = 0.55;
/** What share of the shorter one's telling words, and of the longer one's, in any order: a translator may turn a sentence round. */
const MIN_SHARE_TURNED = 0.7;
const MIN_SHARE_OF_LONGER = 0.5;
/** Where a source does not say who spoke, the words alone must tell. */
const MIN_SHARE_UNNAMED = 0.8;
/** A quotation shorter than this many words is a phrase that a speaker may well say twice. */
const MIN_WORDS = 6;

/**
 * Finds what several sources of a story quote from one speaker (or from nobody named): the same utterance in the same or in other words. Two
 * utterances of a speaker on one topic are kept apart: they share too few words in the same order.
 */
export function collateQuotations(sources: readonly CollatedSource[]): readonly Utterance[] {
  if (sources.length < 2) return [];
  const candidates = sources.flatMap(({ source, analysis }) =>
    analysis.quotations.flatMap((quotation) => candidateOf(source.id, quotation)),
  );
  return groupUtterances(candidates)
    .filter((group) => new Set(group.map(({ sourceId }) => sourceId)).size > 1)
    .map((group) => ({ speaker: fullestName(group), wordings: wordingsOf(group) }));
}

function candidateOf(sourceId: string, quotation: Quotation): readonly Candidate[] {
  const name = quotation.speakerName;
  const words = comparedWords(quotation.text);
  if (words.length < MIN_WORDS) return [];
  const telling = words.filter((word) => !SMALL_WORDS.has(word)).map(tellingForm);
  return [{ sourceId, quotation, name, person: name === null ? null : personName(name), words, telling }];
}

/** What a word tells: without the endings that reporters change most, and the same for what translators put for another. */
function tellingForm(word: string): string {
  const stem = stemOf(BASE_FORMS.get(word) ?? word);
  return RENDERED.get(stem) ?? stem;
}

/** "worked", "working" and "works" have one stem. */
function stemOf(word: string): string {
  return word.length > 4 ? word.replace(/(?:ings?|ed|es|s|e)$/, '') : word;
}

/** Joins candidates that match, each through the rarest words it shares with earlier ones. */
function groupUtterances(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const holders = new Map<string, number[]>();
  const group = candidates.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at]!;
    return at;
  };
  candidates.forEach((candidate, index) => {
    for (const other of sharing(candidate, holders)) {
      if (isSameUtterance(candidates[other]!, candidate)) group[root(index)] = root(other);
    }
    for (const word of new Set(candidate.telling)) {
      const own = holders.get(word);
      if (own === undefined) holders.set(word, [index]);
      else own.push(index);
    }
  });
  const groups = new Map<number, Candidate[]>();
  candidates.forEach((candidate, index) => {
    groups.set(root(index), [...(groups.get(root(index)) ?? []), candidate]);
  });
  return [...groups.values()];
}

/** The earlier candidates that share enough telling words to be looked at. */
function sharing({ telling }: Candidate, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const counts = new Map<number, number>();
  for (const word of new Set(telling)) {
    for (const other of holders.get(word) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= MIN_SHARED).map(([other]) => other);
}

/** What shows that two quotations are of one utterance; what two unnamed speakers say must be the likelier. */
export const UTTERANCE_RULES: readonly PairRule<[a: Candidate, b: Candidate, areNamed: boolean]>[] = [
  {
    name: 'said-in-one-order',
    example: [
      '“We will rebuild the old harbour before winter comes to Halden.”',
      '“We shall rebuild the old harbour before the winter comes to Halden.”',
    ],
    counterexample: [
      '“We will rebuild the old harbour before winter comes to Halden,” Ida Holm said.',
      '“Nobody has asked the council for money to repair the bridge,” Ida Holm said.',
    ],
    test: (a, b, areNamed) => {
      const shared = commonInOrder(a.telling, b.telling);
      const share = areNamed ? MIN_SHARE : MIN_SHARE_UNNAMED;
      const isTold = shared >= MIN_SHARED && shared >= share * Math.min(a.telling.length, b.telling.length);
      const ofAll = MIN_SHARE_OF_WORDS * Math.min(a.words.length, b.words.length);
      return isTold && commonInOrder(a.words, b.words) >= ofAll;
    },
  },
  {
    // A translator may turn a sentence round.
    name: 'said-turned-round',
    example: [
      '“Before winter comes to Halden we will rebuild the old harbour,” Ida Holm said.',
      '“We will rebuild the old harbour before winter comes to Halden,” Ida Holm said.',
    ],
    counterexample: [
      '“Before winter comes to Halden we will rebuild the old harbour,” a man said.',
      '“We will rebuild the old harbour before winter comes to Halden,” a woman said.',
    ],
    test: (a, b, areNamed) => areNamed && isTurnedRound(withoutPrepositions(a.telling), withoutPrepositions(b.telling)),
  },
];

function isSameUtterance(a: Candidate, b: Candidate): boolean {
  if (a.sourceId === b.sourceId) return false;
  const areNamed = a.name !== null && b.name !== null;
  return !(areNamed && !anyRule(SPEAKER_RULES, a, b)) && anyRule(UTTERANCE_RULES, a, b, areNamed);
}

function withoutPrepositions(words: readonly string[]): readonly string[] {
  return words.filter((word) => !PREPOSITIONS.has(word));
}

/** Whether two lists have most of their words in common in any order. */
function isTurnedRound(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const left = [...longer];
  let shared = 0;
  for (const word of shorter) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  return (
    shared >= MIN_SHARED && shared >= MIN_SHARE_TURNED * shorter.length && shared >= MIN_SHARE_OF_LONGER * longer.length
  );
}

/** By what two speakers who are named are one. */
export const SPEAKER_RULES: readonly PairRule<[a: Candidate, b: Candidate]>[] = [
  {
    name: 'speaker-of-one-name',
    example: [
      '“We will rebuild the old harbour before winter comes to Halden,” the HARBOUR BOARD said.',
      '“We shall rebuild the old harbour before the winter comes to Halden,” the Harbour Board said.',
    ],
    counterexample: [
      '“We will rebuild the old harbour before winter comes to Halden,” the Harbour Board said.',
      '“We shall rebuild the old harbour before the winter comes to Halden,” the Mill Board said.',
    ],
    test: (a, b) => !arePersons(a, b) && a.name?.toLowerCase() === b.name?.toLowerCase(),
  },
  {
    name: 'speaker-who-is-one-person',
    example: [
      '“We will rebuild the old harbour before winter comes to Halden,” Ida Holm said.',
      '“We shall rebuild the old harbour before the winter comes to Halden,” Mayor Ida Holm said.',
    ],
    counterexample: [
      '“We will rebuild the old harbour before winter comes to Halden,” Ida Holm said.',
      '“We shall rebuild the old harbour before the winter comes to Halden,” Karl Roy said.',
    ],
    test: (a, b) => a.name === b.name || (arePersons(a, b) && isSamePerson(a.person!, b.person!)),
  },
];

function arePersons(a: Candidate, b: Candidate): boolean {
  return a.person !== null && b.person !== null;
}

/** One wording for each text that is no part of a longer one. */
function wordingsOf(group: readonly Candidate[]): readonly Wording[] {
  const wordings: { text: string; quotations: SourcedQuotation[] }[] = [];
  for (const { quotation, sourceId } of [...group].sort((a, b) => b.words.length - a.words.length)) {
    const text = quotation.text.trim();
    const whole = wordings.find((wording) => innerDifferences(wording.text, text).length === 0);
    if (whole) whole.quotations.push({ sourceId, quotation });
    else wordings.push({ text, quotations: [{ sourceId, quotation }] });
  }
  return wordings.sort((a, b) => b.quotations.length - a.quotations.length);
}

function fullestName(group: readonly Candidate[]): string | null {
  const names = group.flatMap(({ name }) => name ?? []);
  return names.reduce<string | null>((a, b) => (a === null || b.length > a.length ? b : a), null);
}
