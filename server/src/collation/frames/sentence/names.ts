import { lemmaOf } from '../../../language/lemmas.ts';
import { ADJECTIVES } from '../../../language/lexicon/adjectives.ts';
import { knownLemma } from '../../../language/senses.ts';
import { VERB_FORMS } from '../../../language/verb-forms.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import { OPENING_WORDS, SILENT_WORDS } from '../../lexicon/frame-words.ts';
import { beginsWithDigit } from './content-words.ts';

/**
 * Whether a word is one of a name: a capital letter that not merely begins the sentence: its neighbour has one, too, or no dictionary has the word
 * ("Halden's ferries").
 */
export function isName(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!word.capital || word.kind === 'mark' || SILENT_WORDS.has(word.lower)) return false;
  return at > 0 || words[at + 1]?.capital === true || isUnknown(nameOf(word));
}

/** "13-inch", "17-year-old", "eight-year": what tells models, persons and contracts apart. */
export function isNumbered({ lower }: Word): boolean {
  return beginsWithDigit(lower) && lower.includes('-');
}

/** A word of a name in lower case, without what makes it an owner or ends a sentence. */
export function nameOf({ lower }: Word): string {
  const owner = withoutPossessive(lower);
  return owner.endsWith('.') ? owner.slice(0, -1) : owner;
}

/** Whether a word is neither a noun nor a verb of the dictionary, nor one of the small words with which sentences begin. */
function isUnknown(lower: string): boolean {
  if (lower.length < SHORTEST_NAME || lower.endsWith('ly') || OPENING_WORDS.has(lower) || ADJECTIVE.has(lower))
    return false;
  return LETTERS.test(lower) && knownLemma(lemmaOf(lower)) === null && !VERB_FORMS.has(lower);
}

const SHORTEST_NAME = 3;
const LETTERS = /^\p{L}+$/u;
const ADJECTIVE: ReadonlySet<string> = new Set<string>(ADJECTIVES);
