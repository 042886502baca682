import { FALSE_PLURALS, IRREGULAR_PLURALS, NO_MEN, UNMARKED_PLURALS, WORDS_IN_OE } from './lexicon/plurals.ts';

const IRREGULAR: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_PLURALS));
/** Of two plurals of a noun the one that is listed first. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries(IRREGULAR_PLURALS)
    .toReversed()
    .map(([plural, singular]) => [singular, plural]),
);
/** Plurals whose ending does not show it. */
const LISTED: ReadonlySet<string> = new Set<string>([...IRREGULAR.keys(), ...UNMARKED_PLURALS]);
const UNMARKED: ReadonlySet<string> = new Set<string>(UNMARKED_PLURALS);
const OE: ReadonlySet<string> = new Set<string>(WORDS_IN_OE);
const NO_MEN_OF: ReadonlySet<string> = new Set<string>(NO_MEN);
const FALSE: ReadonlySet<string> = new Set<string>(FALSE_PLURALS);

/** Whether a noun, in lower case, has the form of a plural ("properties", "people", "aircraft"). */
export function isPlural(noun: string): boolean {
  if (LISTED.has(noun) || isCompoundOfMen(noun)) return true;
  if (noun.charCodeAt(noun.length - 1) !== 115 || noun.length < 3 || FALSE.has(noun)) return false;
  const before = noun.charCodeAt(noun.length - 2);
  // "glass", "various", "crisis" end in s without being plurals.
  if (before === 115 || before === 39) return false;
  return !(
    noun.endsWith('ous') ||
    noun.endsWith('sis') ||
    noun.endsWith('itis') ||
    (noun.endsWith('us') && noun.length > 4)
  );
}

/** The singular of a noun in lower case; a noun that has no plural ending is given back as it is. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0) return noun.slice(0, hyphen + 1) + singularOf(noun.slice(hyphen + 1));
  if (UNMARKED.has(noun) || !isPlural(noun)) return noun;
  if (isCompoundOfMen(noun)) return noun.endsWith('children') ? noun.slice(0, -3) : `${noun.slice(0, -2)}an`;
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('oes') && noun.length > 4) return OE.has(noun.slice(0, -1)) ? noun.slice(0, -1) : noun.slice(0, -2);
  if (/(?:[sx]|ch|sh|zz|tz)es$/.test(noun)) return isSilentE(noun) ? noun.slice(0, -1) : noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The plural of a noun in lower case: "copy" → "copies", "gunman" → "gunmen"; one that is a plural already is given back. */
export function pluralOf(noun: string): string {
  const irregular = PLURALS.get(noun);
  if (irregular !== undefined) return irregular;
  const last = Math.max(noun.lastIndexOf('-'), noun.lastIndexOf(' '));
  if (last > 0) return noun.slice(0, last + 1) + pluralOf(noun.slice(last + 1));
  if (UNMARKED.has(noun) || isPlural(noun)) return noun;
  if (noun.endsWith('man') && !NO_MEN_OF.has(noun)) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  // "DS", "Olympics" and what nobody knows better stay as they are.
  if (/[^su]s$/.test(noun) && !/sis$/.test(noun)) return noun;
  if (/sis$/.test(noun)) return `${noun.slice(0, -2)}es`;
  return /(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const SMALL_N = 110;

/** "policewomen", "gunmen", "grandchildren", but not "specimen". */
function isCompoundOfMen(noun: string): boolean {
  if (noun.charCodeAt(noun.length - 1) !== SMALL_N) return false;
  return (noun.endsWith('men') || noun.endsWith('children')) && noun.length > 5 && !FALSE.has(noun);
}

/**
 * "houses", "purchases", "purposes" keep the e of their singular; "classes", "boxes", "churches" don't have one, nor do
 * words that end in a single s themselves ("lenses", "campuses").
 */
function isSilentE(noun: string): boolean {
  return /[aeiourlnp]ses$/.test(noun) && (noun.length <= 4 || !FALSE.has(noun.slice(0, -2)));
}
