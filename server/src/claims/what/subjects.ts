import { unitAlone } from '../../figures/amounts/rate-units.ts';
import type { Figure } from '../../figures/figure.ts';
import { OTHERS, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { predicateClass } from '../lexicon/predicates.ts';
import { BE_FORMS } from '../lexicon/reporting.ts';
import { BEFALLEN, PERSON_PRONOUNS, SUBJECT_KINDS, type SubjectKind, UNCHANGED_PLURALS } from '../lexicon/subjects.ts';
import type { Phrase } from '../words/phrase.ts';
import { isPeople } from './places.ts';

const KIND_OF_NOUN = new Map<string, SubjectKind>();
const KIND_OF_NAME = new Map<string, SubjectKind>();
for (const kind of SUBJECT_KINDS as readonly SubjectKind[]) {
  KIND_OF_NAME.set(kind.name, kind);
  for (const noun of kind.nouns) KIND_OF_NOUN.set(noun, kind);
}

/** The kind of thing of that name, or undefined where the lexicon has none. */
export function subjectKind(name: string): SubjectKind | undefined {
  return KIND_OF_NAME.get(name);
}

/** The kind that a noun names, singular or plural; undefined where the lexicon does not know it. */
export function kindOfNoun(noun: string): SubjectKind | undefined {
  return KIND_OF_NOUN.get(noun) ?? KIND_OF_NOUN.get(singularOf(noun));
}

/** Whether a noun, in lower case and either number, is one for people: by the lexicon of subjects, else as WordNet has it. */
export function isNounOfPeople(noun: string): boolean {
  const kind = kindOfNoun(noun);
  return kind?.name === 'person' || kind?.within === 'person' || isKindOf(singularOf(noun), 'person');
}

/**
 * What a figure counts: a kind of the lexicon, else the singular head noun, else null. A predicate that is only said of
 * people supplies "person" where no noun stands.
 */
export function readSubject(
  words: readonly Word[],
  phrase: Phrase,
  figure: Figure,
  predicate: Claim['predicate'],
): string | null {
  if (predicate === 'taken-hostage') return 'person';
  const told = kindOfPart(words, phrase);
  if (told !== null) return told;
  for (let at = phrase.to - 1; at >= phrase.from; at--) {
    const word = words[at]!;
    if (word.kind === 'mark' || (word.start < figure.end && word.end > figure.start)) continue;
    if (ruleHolds(NAME_BEFORE_NOUN, words, at, phrase)) continue;
    if (PERSON_PRONOUNS.has(word.lower) && !isCountry(word) && !ruleHolds(OTHER_THINGS, word, figure, predicate))
      return 'person';
    // "40 other boats": the noun says what is counted.
    const kind = figure.unitSpan !== null && isAmong(word, OTHERS) ? undefined : kindOfNoun(word.lower);
    if (kind !== undefined) return kind.name;
    if (word.capital && word.lower.endsWith('s') && predicateClass(predicate)?.ofPeople === true) return 'person';
  }
  if (predicate === 'killed' && ruleHolds(STORM_DEAD, words, phrase, figure)) return 'person';
  const unit = figure.kind === 'count' && figure.unit !== null ? unitAlone(figure.unit) : null;
  if (unit !== null) return kindOfNoun(unit.toLowerCase())?.name ?? nounOf(unit, predicate);
  return predicateClass(predicate)?.ofPeople === true ? 'person' : null;
}

/** "210 House Liberals", "30 House seats": a part of a name says whose they are, and is not counted. */
const NAME_BEFORE_NOUN: Rule<[words: readonly Word[], at: number, phrase: Phrase]> = {
  name: 'name-before-noun-counted',
  example: 'The party won 30 House seats.',
  counterexample: 'The party bought 30 old houses.',
  test: (words, at, { to }) => {
    const { capital, lower } = words[at]!;
    const next = words[at + 1];
    if (!capital || at + 1 >= to || lower.endsWith('s')) return false;
    return next?.kind === 'word' && (next.known?.closed ?? null) === null && next.lower.endsWith('s');
  },
};

/** "Wrecked five houses and damaged twelve others": others of the things that were counted before them. */
const OTHER_THINGS: Rule<[word: Word, figure: Figure, predicate: Claim['predicate']]> = {
  name: 'other-things',
  example: 'The gale wrecked five barns and damaged twelve others.',
  counterexample: 'The gale killed five men and injured twelve others.',
  test: (word, { unit }, predicate) => {
    if (!isAmong(word, OTHERS) || unit === null || predicateClass(predicate)?.ofPeople === true) return false;
    return !isPeople(unit) && kindOfNoun(unit)?.within !== 'person' && kindOfNoun(unit)?.name !== 'person';
  },
};

/** "US" in capitals is the country, as "59 US missiles" has it, and nobody. */
function isCountry({ capital, lower }: Word): boolean {
  return capital && lower === 'us';
}

/** "12 storm dead": the noun in the singular says of what they died; "12 horses dead" says who. */
const STORM_DEAD: Rule<[words: readonly Word[], phrase: Phrase, figure: Figure]> = {
  name: 'storm-dead',
  example: 'There are 12 storm dead.',
  counterexample: 'There are 12 horses dead.',
  test: (words, { to }, { value }) => {
    const [noun, dead] = [words[to - 1]?.lower ?? '', words[to]?.lower];
    return dead === 'dead' && value !== 1 && singularOf(noun) === noun && !UNCHANGED_PLURALS.has(noun);
  },
};

/** The kind of people that some of those to whom something befell, or of some people, are told to be; null where they are told to be none. */
function kindOfPart(words: readonly Word[], phrase: Phrase): string | null {
  if (ruleHolds(PART_THAT_IS, words, phrase.to)) return kindOfNoun(words[phrase.to + 1]!.lower)?.name ?? null;
  if (!ruleHolds(MEMBERS_THAT_ARE, words, phrase)) return null;
  return kindOfNoun(words[copulaBehind(words, phrase.to)! + 1]!.lower)?.name ?? null;
}

/** "Nine of the dead were men" counts men. */
const PART_THAT_IS: Rule<[words: readonly Word[], to: number]> = {
  name: 'part-that-is',
  example: 'Nine of the dead were men.',
  counterexample: 'Nine of the dead were buried.',
  test: (words, to) => {
    const [befallen, copula, noun] = [words[to - 1], words[to], words[to + 1]];
    if (!BEFALLEN.has(befallen?.lower ?? '') || !isAmong(copula, BE_FORMS) || noun === undefined) return false;
    const kind = kindOfNoun(noun.lower);
    return kind?.within === 'person' && singularOf(noun.lower) !== noun.lower;
  },
};

/** "58 of the members of the council are women" counts women. */
const MEMBERS_THAT_ARE: Rule<[words: readonly Word[], phrase: Phrase]> = {
  name: 'members-that-are',
  example: 'Nine of the members of the council are women.',
  counterexample: 'Nine of the members of the council are ill.',
  test: (words, { from, to }) => {
    const people = words[to - 1]?.lower ?? '';
    if (!words.slice(from, to).some((word) => isAmong(word, PARTITIVES)) || BEFALLEN.has(people)) return false;
    const copula = copulaBehind(words, to);
    return copula !== null && isPeopleInPlural(words[copula + 1]);
  },
};

/** So many words say of what those are members of whom some are told to be something. */
const LONGEST_WHOLE = 5;

/** The place of "are" behind some people and what they belong to; null where another verb or a mark stands before it. */
function copulaBehind(words: readonly Word[], from: number): number | null {
  for (let at = from; at < Math.min(words.length, from + LONGEST_WHOLE); at++) {
    const word = words[at]!;
    if (isAmong(word, BE_FORMS)) return at;
    if (word.kind === 'mark' || word.known?.closed === 'auxiliary' || word.known?.closed === 'conjunction') return null;
  }
  return null;
}

function isPeopleInPlural(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return kindOfNoun(word.lower)?.within === 'person' && singularOf(word.lower) !== word.lower;
}

/** Deaths and injuries are counted in people, and so are the dead and the injured; job losses and redundancies in jobs. */
function nounOf(unit: string, predicate: Claim['predicate']): string {
  if (BEFALLEN.has(unit)) return 'person';
  const { nouns = [], bound = [], ofPeoples } = predicateClass(predicate) ?? {};
  if (ofPeoples === true && nouns.some((noun) => singularOf(noun).endsWith(unit))) return bound[0]?.nouns[0] ?? unit;
  return predicateClass(predicate)?.ofPeople === true &&
    (/^(?:death|fatality|injury|arrest|infection)$/.test(unit) || isPeople(unit))
    ? 'person'
    : unit.toLowerCase();
}

/** The rules of this file that stand by themselves. */
export const SUBJECTS_RULES: readonly NamedRule[] = [
  NAME_BEFORE_NOUN,
  OTHER_THINGS,
  STORM_DEAD,
  PART_THAT_IS,
  MEMBERS_THAT_ARE,
];
