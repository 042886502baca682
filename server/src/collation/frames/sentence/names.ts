import { lemmaOf } from '../../../language/lemmas.ts';
import { ADJECTIVES } from '../../../language/lexicon/adjectives.ts';
import { firstRule, type Rule } from '../../../language/rules.ts';
import { knownLemma } from '../../../language/senses.ts';
import { VERB_FORMS } from '../../../language/verb-forms.ts';
import { type Word, withoutPossessive } from '../../../language/words.ts';
import { OPENING_WORDS, SILENT_WORDS } from '../../lexicon/frame-words.ts';

/** Whether a word is one of a name: "Halden’s ferries". */
export function isName(words: readonly Word[], at: number): boolean {
  return firstRule(NAME_WORD_RULES, words, at)?.isName ?? false;
}

/** What tells whether a word is one of a name. */
interface NameWordRule extends Rule<[words: readonly Word[], at: number]> {
  readonly isName: boolean;
}

/** In the order in which they are tried: the first that holds decides; one for which none does begins a sentence. */
export const NAME_WORD_RULES: readonly NameWordRule[] = [
  {
    name: 'small-letter',
    example: 'The ferry of halden carried 30 people.',
    counterexample: 'Halden Ferries',
    isName: false,
    test: (words, at) => !words[at]!.capital || words[at]!.kind === 'mark',
  },
  {
    name: 'silent-capital',
    example: 'The ferry carried 30 people on Monday.',
    counterexample: 'Ferries carried 30 people.',
    isName: false,
    test: (words, at) => SILENT_WORDS.has(words[at]!.lower),
  },
  {
    name: 'capital-within-sentence',
    example: 'The ferry of Bridges carried 30 people.',
    counterexample: 'The ferry carried 30 people.',
    isName: true,
    test: (_, at) => at > 0,
  },
  {
    name: 'capital-before-capital',
    example: 'Ferry Halden carried 30 people.',
    counterexample: 'Ferries carried 30 people.',
    isName: true,
    test: (words, at) => words[at + 1]?.capital === true,
  },
  {
    // No dictionary has it: "Halden's ferries".
    name: 'capital-of-unknown-word',
    example: 'Halden’s ferries carried 30 people.',
    counterexample: 'Ferries carried 30 people.',
    isName: true,
    test: (words, at) => isUnknown(nameOf(words[at]!)),
  },
];

/** "13-inch", "17-year-old", "eight-year": what tells models, persons and contracts apart. */
export function isNumbered({ lower }: Word): boolean {
  return NUMBERED.test(lower);
}

const NUMBERED = /^\d.*-/;

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
