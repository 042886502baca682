import { ADJECTIVES } from './lexicon/adjectives.ts';
import { MONTHS, NAMED_TIMES } from './lexicon/calendar.ts';
import { CLOSED_CLASSES } from './lexicon/closed-classes.ts';
import { ONES } from './lexicon/function-words.ts';
import {
  ALONE,
  FRACTIONS,
  GROUPS_OF,
  LIFE_DECADES,
  MAGNITUDES,
  MULTIPLES,
  MULTIPLES_OF,
  ORDINALS,
  PLURAL_MAGNITUDES,
  TENS,
  UNITS,
} from './lexicon/number-words.ts';
import { VERB_FORMS, type VerbForm } from './verb-forms.ts';

/** A class of words that can be listed; "one" is a pronoun here, all other words for numbers are a class of their own. */
export type ListedClass = keyof typeof CLOSED_CLASSES | 'number';

/** What the lexicons say of one word. */
export interface KnownWord {
  /** In lower case. */
  readonly text: string;
  readonly closed: ListedClass | null;
  readonly form: VerbForm | null;
  readonly adjective: boolean;
  /** It tells a number, a month or a time of day, is an article or begins a web address: a figure or a date may begin with it. */
  readonly opens: boolean;
}

const CLOSED: ReadonlyMap<string, ListedClass> = new Map(
  Object.entries(CLOSED_CLASSES).flatMap(([name, words]) =>
    words.map((word): [string, ListedClass] => [word, name as ListedClass]),
  ),
);
const NUMBER: ReadonlySet<string> = new Set(
  [UNITS, TENS, MAGNITUDES, PLURAL_MAGNITUDES].flatMap((words) => [...words.keys()]).filter((word) => !ONES.has(word)),
);
const ADJECTIVE: ReadonlySet<string> = new Set<string>(ADJECTIVES);
const OPENING: ReadonlySet<string> = new Set(
  [
    UNITS,
    TENS,
    MAGNITUDES,
    PLURAL_MAGNITUDES,
    FRACTIONS,
    ORDINALS,
    LIFE_DECADES,
    MULTIPLES,
    MULTIPLES_OF,
    MONTHS,
    NAMED_TIMES,
    GROUPS_OF,
  ]
    .flatMap((words) => [...words.keys()])
    .concat('a', 'an', 'tens', 'http', 'https', 'www', 'nobody', 'none', 'neither', 'no', 'both')
    .concat(ALONE),
);

const WORDS: ReadonlyMap<string, KnownWord> = new Map(
  [...new Set([...CLOSED.keys(), ...NUMBER, ...VERB_FORMS.keys(), ...ADJECTIVE, ...OPENING])].map((text) => [
    text,
    {
      text,
      closed: CLOSED.get(text) ?? (NUMBER.has(text) ? 'number' : null),
      form: VERB_FORMS.get(text) ?? null,
      adjective: ADJECTIVE.has(text),
      opens: OPENING.has(text),
    },
  ]),
);

/** What is known of a word in lower case; null where no lexicon lists it. */
export function knownWord(lower: string): KnownWord | null {
  return WORDS.get(lower) ?? null;
}

/**
 * The letters of a word of up to twelve, packed into two integers, five bits a letter: words are then compared as
 * numbers, and a word that is known need not be cut out of its text.
 */
export interface Letters {
  /** The last six. */
  low: number;
  /** The six before them. */
  high: number;
}

/** Words with more letters do not fit. */
export const MOST_LETTERS = 12;
const SIX_LETTERS = 0x3fffffff;

/** Puts the letter with the given code, of ASCII and of any case, behind those that `letters` holds. */
export function addLetter(letters: Letters, code: number): void {
  letters.high = ((letters.high << 5) | (letters.low >>> 25)) & SIX_LETTERS;
  letters.low = ((letters.low << 5) | (code & 31)) & SIX_LETTERS;
}

/** Several times as many places as words, so that few are shared; a power of two. */
const PLACES = 1 << 14;
const LISTED: readonly KnownWord[] = [...WORDS.values()];
/** For each place the word's letters and one more than its index in `LISTED`; 0 where there is none. */
const LOWS = new Int32Array(PLACES);
const HIGHS = new Int32Array(PLACES);
const INDICES = new Uint16Array(PLACES);
for (const [index, { text }] of LISTED.entries()) {
  if (!/^[a-z]+$/.test(text) || text.length > MOST_LETTERS) continue;
  const letters = { low: 0, high: 0 };
  for (let at = 0; at < text.length; at++) addLetter(letters, text.charCodeAt(at));
  let place = placeOf(letters);
  while (INDICES[place] !== 0) place = (place + 1) % PLACES;
  LOWS[place] = letters.low;
  HIGHS[place] = letters.high;
  INDICES[place] = index + 1;
}

function placeOf({ low, high }: Letters): number {
  return Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 18;
}

/** What is known of the word with these letters, at most twelve: the same as `knownWord` gives. */
export function knownByLetters(letters: Letters): KnownWord | null {
  for (let place = placeOf(letters); ; place = (place + 1) % PLACES) {
    const index = INDICES[place] as number;
    if (index === 0) return null;
    if (LOWS[place] === letters.low && HIGHS[place] === letters.high) return LISTED[index - 1] as KnownWord;
  }
}
