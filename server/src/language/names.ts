import { PREPOSITIONS } from './lexicon/closed-classes.ts';
import { PARTICLES, SUFFIXES } from './lexicon/names.ts';
import { INSTITUTION_WORDS, TITLES } from './lexicon/titles.ts';

const WORD = /[\p{L}][\p{L}'’.-]*/gu;
const UPPER = /^\p{Lu}/u;
/** Endings of the adjectives of nations and places, capitalised like names ("the Norwegian minister"). */
const ADJECTIVE = /(?:ian|ean|ish|ese|eli|aqi|ani|ench|utch|reek|wiss)$/;

/**
 * The personal name in a mention of somebody, without titles, roles and what follows a comma: "Norwegian Foreign Minister
 * Ida Holm, 52" gives "Ida Holm", "Holm" gives "Holm". Null where the mention is of an institution, a document, a group or
 * nobody by name.
 */
export function personName(mention: string): string | null {
  const head = mention.split(/[,(]/, 1)[0]!;
  const words = head.match(WORD) ?? [];
  let from = words.length;
  while (from > 0 && isNamePart(words, from - 1)) from--;
  while (
    from < words.length &&
    (PARTICLES.has(words[from]!) || ADJECTIVE.test(words[from]!)) &&
    from < words.length - 1
  )
    from++;
  // "police in Halden", "the mayor of Halden": the name is a place's.
  if (PREPOSITIONS.has(words[from - 1]?.toLowerCase() ?? '')) return null;
  const name = words.slice(from).map(bare);
  while (name.length > 1 && SUFFIXES.has(name.at(-1)!.toLowerCase())) name.pop();
  if (name.length === 0 || name.length > 4) return null;
  return name.some((word) => INSTITUTION_WORDS.has(word.toLowerCase())) || !UPPER.test(name.at(-1)!)
    ? null
    : name.join(' ');
}

/**
 * The personal name in a mention that may tell behind it of which body or from where somebody is: "Ida Holm of the Rowers' Guild"
 * gives "Ida Holm". Null where nobody is named in full before that ("a spokesman for the Rowers' Guild", "Bank of Orlow").
 */
export function memberName(mention: string): string | null {
  const [before, ...behind] = mention.split(MEMBER_OF);
  const name = personName(before!);
  return behind.length === 0 || name?.includes(' ') ? name : null;
}

/** Behind it stands of which body or from where somebody is. */
const MEMBER_OF = /\s(?:of|from|at|for|with)\s/;

function isNamePart(words: readonly string[], at: number): boolean {
  const word = words[at]!;
  const lower = bare(word).toLowerCase();
  if (TITLES.has(lower)) return false;
  return UPPER.test(word) || (PARTICLES.has(lower) && at + 1 < words.length);
}

/** Without a possessive ending and a full stop behind it; an initial keeps its own. */
function bare(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  return plain.length > 2 ? plain.replace(/\.$/, '') : plain;
}

/** The last word of a personal name, lower case: what later mentions of the person use. */
export function familyName(name: string): string {
  return (name.split(' ').at(-1) ?? name).toLowerCase();
}

/**
 * Whether two personal names can be forms of one: the same family name, and given names of which one is missing, equal
 * or the other's initial ("Holm", "Ida Holm", "I. Holm").
 */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map(withoutMarks) as [string, string];
  if (familyName(a) !== familyName(b)) return false;
  const [given, otherGiven] = [a, b].map((name) => name.split(' ').slice(0, -1)[0]?.toLowerCase().replace('.', ''));
  if (given === undefined || otherGiven === undefined) return true;
  return given.startsWith(otherGiven) || otherGiven.startsWith(given);
}

const MARKS = /\p{M}/gu;

/** "François" and "Francois" are one name: not every paper has the letters. */
function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(MARKS, '');
}
