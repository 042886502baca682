import { WITHIN } from '../../language/lexicon/function-words.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { MEASURES } from '../lexicon/measures.ts';

const TABLE = new PhraseTable<string>(
  Object.entries(COUNTRIES).flatMap(([country, names]) => [country, ...names].map((name) => [name, country] as const)),
  'joined',
);

const COUNTRY_OF_PEOPLE = new Map(
  Object.entries(COUNTRIES).flatMap(([country, names]) => names.map((name) => [name, country] as const)),
);

const PEOPLES: ReadonlySet<string> = new Set(Object.values(COUNTRIES).flat());

/** Whether a noun names people by their country ("Israelis"). */
export function isPeople(noun: string): boolean {
  return PEOPLES.has(noun.toLowerCase());
}

/** The country of a people or of an adjective ("haitian" → "haiti"), lower case; the word itself where it is none. */
export function countryName(lower: string): string {
  return COUNTRY_OF_PEOPLE.get(lower) ?? lower;
}

/** Whether a name, in lower case, is the one under which the table has a country. */
export function isCountry(lower: string): boolean {
  return Object.hasOwn(COUNTRIES, lower);
}

/** The country that is named at a word, under its one name; null where none is. "us" must be written in capitals. */
function countryAt(words: readonly Word[], at: number): string | null {
  const word = words[at];
  if (word === undefined || !word.capital || word.text === 'Us') return null;
  const found = TABLE.startingAt(words, at) ?? possessive(words, at);
  return found?.value ?? null;
}

/** "Mexico's": the name without its ending. */
function possessive(words: readonly Word[], at: number) {
  const word = words[at]!;
  if (!word.lower.endsWith("'s")) return null;
  return TABLE.startingAt([{ ...word, lower: word.lower.slice(0, -2) }], 0);
}

/**
 * The country that a count belongs to: named inside its noun phrase, else behind it, else the only one that the
 * sentence names before it, or else at all. Null where none or several could be meant.
 */
export function countryOf(words: readonly Word[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const country = countryAt(words, at);
    if (country !== null) return country;
  }
  for (let at = to; at < Math.min(words.length, to + 6); at++) {
    if (words[at]!.kind === 'mark') break;
    const country = isAmong(words[at - 1], WITHIN) ? countryAt(words, at) : null;
    if (country !== null) return country;
  }
  const [before, after] = [countriesOf(words, 0, from), countriesOf(words, to, words.length)];
  const named = before.size > 0 ? before : after;
  return named.size === 1 ? [...named][0]! : null;
}

/** The countries that a stretch names, up to where another measure begins ("…, bringing the number in Norway to 42"). */
function countriesOf(words: readonly Word[], from: number, to: number): ReadonlySet<string> {
  const countries = new Set<string>();
  for (let at = from; at < to && MEASURES.get(words[at]!.lower) === undefined; at++) {
    const country = countryAt(words, at);
    if (country !== null) countries.add(country);
  }
  return countries;
}
