import type { Claim } from '../../claims/claim.ts';
import { SpeakerNames } from '../../claims/who/speaker-names.ts';
import { DEFINITE } from '../../language/lexicon/function-words.ts';
import { familyName, isSamePerson, personName } from '../../language/names.ts';
import { anyRule } from '../../language/rules.ts';
import { BODY_NOUNS, BODY_WORDS, CONTROL_ENDINGS, CROWDS, OFFICES, UNNAMED_MEMBERS } from '../lexicon/authorities.ts';
import type { PairRule } from '../pair-rule.ts';

/** Who is credited with a claim, as far as that is somebody whom other sources can credit as well. */
export interface Authority {
  /** The name of a person, or of a body known by one name; null for other bodies. */
  readonly person: string | null;
  /**
   * What tells a body from others, in the forms in which its source names it: the words of each that tell, sorted. A
   * person has those of the office that their title names.
   */
  readonly bodies: readonly (readonly string[])[];
  /** Where what it tells of happened, as far as the claim says; "police" of two places are two. */
  readonly place: string | null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu;

/** By office, the names in full by which one source calls it: the words of each that tell, sorted. */
export type OfficeNames = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Reads what the claims of a source call the offices that it may elsewhere name in short ("police" is "Halden police"). */
export function officeNamesOf(claims: readonly Claim[]): OfficeNames {
  const names = new Map<string, Map<string, readonly string[]>>();
  for (const { attribution } of claims) {
    if (attribution === null || personName(attribution.called ?? attribution.name) !== null) continue;
    const words = tellingWords(attribution.called ?? attribution.speaker.text) ?? [];
    for (const office of words.length > 1 ? words.filter((word) => OFFICES.has(word)) : []) {
      names.set(office, (names.get(office) ?? new Map()).set(words.join(' '), words));
    }
  }
  return new Map([...names].map(([office, forms]) => [office, [...forms.values()]]));
}

/**
 * The authority that a claim credits; null in plain narration, for pronouns, and for those who are nobody in particular
 * ("witnesses", "a source", "U.S. officials"). An office that is named in short also counts as what its source calls it
 * in full, and as that of the claim's place.
 */
export function authorityOf({ attribution, scope }: Claim, names: OfficeNames): Authority | null {
  if (attribution === null || SpeakerNames.isPronoun(attribution.name)) return null;
  // "She" is whom her source names.
  const { speaker, name, called } = attribution;
  const written = tellingWords(called ?? (SpeakerNames.isPronoun(speaker.text) ? name : speaker.text));
  if (written === null) return null;
  const person = personName(called ?? name);
  if (person !== null && tellingWords(person) === null) return null;
  const body = person === null ? written : titleOf(written, person);
  if (person === null && body.length === 0) return null;
  const [place = null] = scope.places;
  return { person, bodies: body.length === 0 ? [] : [body, ...fullerForms(body, place, names)], place };
}

/**
 * What tells a body from others that goes by what it does, not by a name: "the building office" gives "building". Null for
 * persons, for bodies that a name or an office tells, and for nobody in particular.
 */
export function plainBodyOf({ attribution }: Claim): readonly string[] | null {
  if (attribution === null) return null;
  const words = (attribution.called ?? attribution.speaker.text).match(WORD)?.map(plain) ?? [];
  const [article, ...rest] = words;
  const telling = rest.filter(isTelling);
  const isBody = DEFINITE.has(article ?? '') && BODY_NOUNS.has(rest.at(-1) ?? '') && telling.length > 0;
  return isBody && !rest.some((word) => CROWDS.has(word)) ? telling : null;
}

/** By what two claims credit one authority. */
const AUTHORITY_RULES: readonly PairRule<[a: Authority, b: Authority]>[] = [
  {
    name: 'one-person-credited',
    example: ['“40 people died,” Ida Holm said.', '“44 people died,” Mayor Ida Holm said.'],
    counterexample: ['“40 people died,” Ida Holm said.', '“44 people died,” Karl Roy said.'],
    test: (a, b) => a.person !== null && b.person !== null && isSamePerson(a.person, b.person),
  },
  {
    // Two words are enough to know a body again under a longer name.
    name: 'one-body-credited',
    example: [
      '40 people died, the Halden Health Ministry said.',
      '44 people died, the Health Ministry of Halden said.',
    ],
    counterexample: [
      '40 people died, the Halden Health Ministry said.',
      '44 people died, the Moss Health Ministry said.',
    ],
    test: ({ bodies }, b) => bodies.some((one) => one.length > 1 && b.bodies.some((other) => isSameBody(one, other))),
  },
  {
    // "Police" of two places are two.
    name: 'one-office-of-place-credited',
    example: ['40 people died, police said.', '44 people died, police said.'],
    counterexample: ['40 people died in Halden, police said.', '44 people died in Moss, police said.'],
    test: (a, b) =>
      (a.place === null || b.place === null || a.place === b.place) &&
      a.bodies.some((one) => one.length === 1 && b.bodies.some((other) => isSameBody(one, other))),
  },
];

/** Whether two claims credit one authority. */
export function isSameAuthority(a: Authority, b: Authority): boolean {
  return anyRule(AUTHORITY_RULES, a, b);
}

/** A text that is equal for authorities that are named alike. */
export function authorityKey({ person, bodies, place }: Authority): string {
  return [person ?? '', place ?? '', ...bodies.map((body) => body.join(' '))].join('\n');
}

/** Words of which two authorities that are the same have one in common: a person's family name, all words of a body. */
export function authorityWords({ person, bodies }: Authority): ReadonlySet<string> {
  const words = new Set<string>();
  if (person !== null) words.add(`${familyName(person)} (person)`);
  for (const body of bodies) for (const word of body) words.add(word);
  return words;
}

/** Two words are enough to know a body again under a longer name; one must be all there is. */
function isSameBody(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length === 1 && longer.length > 1) return false;
  return shorter.every((word) => longer.includes(word));
}

/** The words of a name that tell it from others, sorted, each once; null where it names nobody in particular. */
function tellingWords(name: string): readonly string[] | null {
  const words = (name.match(WORD) ?? []).map((word) => ({ word, lower: plain(word) }));
  if (words.some(({ lower }) => CROWDS.has(lower))) return null;
  const telling = words.filter(({ lower }) => isTelling(lower));
  const hasOffice = telling.some(({ lower }) => OFFICES.has(lower));
  const unnamed = words.some(({ lower }) => UNNAMED_MEMBERS.has(lower));
  const hasName = telling.some(({ word }) => word !== word.toLowerCase());
  if (!hasOffice && (unnamed || !hasName)) return null;
  return [...new Set(telling.map(({ lower }) => lower))].sort();
}

function isTelling(lower: string): boolean {
  return !anyRule(SILENT_IN_NAMES, lower);
}

/** By what a word of a name tells it from no other. */
const SILENT_IN_NAMES: readonly PairRule<[lower: string]>[] = [
  {
    name: 'word-of-all-bodies',
    example: ['40 people died, the Halden office said.', '44 people died, the Halden department said.'],
    counterexample: ['40 people died, Halden police said.', '44 people died, Halden police said.'],
    test: (lower) => BODY_WORDS.has(lower),
  },
  {
    name: 'member-of-body',
    example: ['40 people died, Halden health officials said.', '44 people died, Halden health officers said.'],
    counterexample: ['40 people died, Halden police said.', '44 people died, Halden police said.'],
    test: (lower) => UNNAMED_MEMBERS.has(lower),
  },
  {
    name: 'who-controls-body',
    example: ['40 people died, the Moss-run health ministry said.', '44 people died, the health ministry said.'],
    counterexample: ['40 people died, the health ministry said.', '44 people died, the health ministry said.'],
    test: (lower) => CONTROL_ENDINGS.some((ending) => lower.endsWith(ending)),
  },
];

/** The rules by which those who are credited are one. */
export const CREDITED_RULES: readonly PairRule<never>[] = [...AUTHORITY_RULES, ...SILENT_IN_NAMES];

/** Lower case, without dots ("U.S." is "us") and without a possessive ending. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/'s?$/, '');
}

/** The office that a person's title names ("Halden police chief Ida Holm"); nothing where it names none. */
function titleOf(words: readonly string[], person: string): readonly string[] {
  const own = new Set(person.split(' ').map(plain));
  const title = words.filter((word) => !own.has(word));
  return title.some((word) => OFFICES.has(word)) ? title : [];
}

/** What an office that is named in short is called in full: by its place, and elsewhere in its source. */
function fullerForms(
  [office = '', ...rest]: readonly string[],
  place: string | null,
  names: OfficeNames,
): readonly (readonly string[])[] {
  if (rest.length > 0 || !OFFICES.has(office)) return [];
  const placed = place === null ? null : tellingWords(`${office} ${place}`);
  return [...(placed !== null && placed.length > 1 ? [placed] : []), ...(names.get(office) ?? [])];
}
