import { lemmaOf } from '../../language/lemmas.ts';
import { INSTITUTION_WORDS, TITLES } from '../../language/lexicon/titles.ts';
import { firstRule } from '../../language/rules.ts';
import { knownLemma } from '../../language/senses.ts';
import { COMMON_IN_NAMES, FORMS_OF_COMPANIES, STAND_INS } from '../lexicon/bearers.ts';
import type { PairRule } from '../pair-rule.ts';
import { isOneGivenName } from '../persons/names.ts';
import { editDistance } from '../values/edit-distance.ts';
import type { Name } from './bearers/names.ts';

/** A name as long may be misspelled by so many letters, or cut short. */
const LONG = 6;
const MISSPELLED = 2;
const SHORTENED = 4;
/** A given name has so many letters; what has fewer is an initial or cut short. */
const SHORTEST_GIVEN = 3;

/** What tells two names of two bearers apart, or makes one of them; both also without what a company may be called or not ("Inc"). */
interface NameRule extends PairRule<[one: Name, other: Name, plain: Name, otherPlain: Name]> {
  readonly areApart: boolean;
}

/** In the order in which they are tried: the first that holds decides. */
export const NAME_RULES: readonly NameRule[] = [
  {
    // What a house or a capital stands for may be a government: of these nothing is sure.
    name: 'house-for-government',
    example: ['The Kremlin offered $40m for the mill.', 'Talven Steel offered $60m for the mill.'],
    counterexample: ['Corvane Timber offered $40m for the mill.', 'Talven Steel offered $60m for the mill.'],
    areApart: false,
    test: (one, other) => one.some(isStandIn) || other.some(isStandIn),
  },
  {
    // "Talven Air" and "Talven Pro", "Bank of Halden" and "Bank of Corvane", "Ida Holm" and "Ida Brekke".
    name: 'named-alike-at-first',
    example: ['Talven Pro offered $40m for the mill.', 'Talven Steel offered $60m for the mill.'],
    counterexample: ['Talven Steel offered $40m for the mill.', 'Talven offered $60m for the mill.'],
    areApart: true,
    test: (_, __, one, other) =>
      one.length >= 2 &&
      other.length >= 2 &&
      one[0] === other[0] &&
      !holdsWord(one, other.at(-1)!) &&
      !holdsWord(other, one.at(-1)!),
  },
  {
    // "Halden Timber" and "Corvane Timber", but not "Bob Holm" and "Robert Holm": what both are called besides is a common noun.
    name: 'named-alike-by-trade',
    example: ['Corvane Timber offered $40m for the mill.', 'Halden Timber offered $60m for the mill.'],
    counterexample: ['Robert Holm offered $40m for the mill.', 'Bob Holm offered $60m for the mill.'],
    areApart: true,
    test: (_, __, one, other) =>
      one.length === 2 && other.length === 2 && one[1] === other[1] && areSisters(one, other),
  },
  {
    // Two of one family: "Bob Holm" and "Robert Holm" may be one.
    name: 'named-alike-at-last',
    example: ['Berit Holm offered $40m for the mill.', 'Anna Holm offered $60m for the mill.'],
    counterexample: ['Bob Holm offered $40m for the mill.', 'Robert Holm offered $60m for the mill.'],
    areApart: true,
    test: (_, __, one, other) =>
      one.length === 2 && other.length === 2 && one[1] === other[1] && areOfOneFamily(one, other),
  },
  {
    // What many names have in common ("Bank", "United") makes no two of them one, and no two of them two.
    name: 'named-by-common-words',
    example: ['United Airlines offered $40m for the mill.', 'Talven Steel offered $60m for the mill.'],
    counterexample: ['Corvane Steel offered $40m for the mill.', 'Talven Timber offered $60m for the mill.'],
    areApart: false,
    test: (_, __, one, other) => !one.some(isTelling) || !other.some(isTelling),
  },
  {
    name: 'word-of-both-names',
    example: ['Karl Brekke offered $40m for the mill.', 'Brekke offered $60m for the mill.'],
    counterexample: ['Karl Brekke offered $40m for the mill.', 'Moss offered $60m for the mill.'],
    areApart: false,
    test: (_, __, one, other) =>
      one.some((word) => isTelling(word) && other.some((own) => isTelling(own) && isOneWord(word, own))),
  },
  {
    name: 'initials-of-name',
    example: ['TSW offered $40m for the mill.', 'Talven Steel Works offered $60m for the mill.'],
    counterexample: ['TKW offered $40m for the mill.', 'Talven Steel Works offered $60m for the mill.'],
    areApart: false,
    test: (one, other) => isInitialsOf(one, other) || isInitialsOf(other, one),
  },
];

/** Whether two names are surely those of two. */
export function areNamesApart(one: Name, other: Name): boolean {
  return firstRule(NAME_RULES, one, other, one.filter(isNoForm), other.filter(isNoForm))?.areApart ?? true;
}

function areSisters([one]: Name, [other, noun]: Name): boolean {
  if (!isNoun(noun!)) return false;
  return [one!, other!].every((word) => word.length >= SHORTENED && isTelling(word)) && !isOneWord(one!, other!);
}

/** "Anna Holm", "Berit Holm": what both are called besides is no noun, and neither "Mayor" nor "Uncle" is a given name. */
function areOfOneFamily([one, surname]: Name, [other]: Name): boolean {
  if (isNoun(surname!) || !isGivenName(one!) || !isGivenName(other!)) return false;
  return !isOneGivenName(one!, other!) && !isOneWord(one!, other!);
}

function isNoun(word: string): boolean {
  return (knownLemma(lemmaOf(word))?.noun ?? null) !== null;
}

function isGivenName(word: string): boolean {
  if (word.length < SHORTEST_GIVEN || TITLES.has(word) || !isTelling(word)) return false;
  return knownLemma(word)?.noun !== 'noun.person';
}

/** No "Inc" and no "Group", which a name may have or not. */
function isNoForm(word: string): boolean {
  return !FORMS_OF_COMPANIES.has(word);
}

function isStandIn(word: string): boolean {
  return STAND_INS.has(word);
}

function isTelling(word: string): boolean {
  return !COMMON_IN_NAMES.has(word) && !INSTITUTION_WORDS.has(word);
}

function holdsWord(name: Name, word: string): boolean {
  return name.some((own) => isOneWord(own, word));
}

/** One word, spelled in two ways or cut short. */
function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (least >= SHORTENED && (a.startsWith(b) || b.startsWith(a))) return true;
  return least >= LONG && editDistance(a, b) <= MISSPELLED;
}

/** "HT" of "Halden Timber". */
function isInitialsOf(short: Name, long: Name): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const initials = long.map((word) => word[0]).join('');
  const letters = short[0]!.replaceAll('.', '');
  return letters.length > 1 && (initials.startsWith(letters) || letters.startsWith(initials));
}
