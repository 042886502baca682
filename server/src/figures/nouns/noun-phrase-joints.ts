import { COORDINATORS } from '../../language/lexicon/function-words.ts';
import { CLOSING_QUOTES, OPENING_QUOTES } from '../../language/lexicon/quotations.ts';
import { isPlural } from '../../language/plurals.ts';
import { anyRule, type NamedRule, type Rule } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import type { WordClass } from '../../language/word-classes.ts';
import { isAmong } from '../../language/word-table.ts';
import { MOST } from '../lexicon/nouns.ts';

/** What may be listed before a noun: "old and worn boats". */
const MODIFYING: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'adjective',
  'gerund',
  'participle',
]);

/** What goes on with a noun phrase at a mark or a conjunction. */
export const JOINER_RULES: readonly Rule<[tokens: readonly Token[], classes: readonly WordClass[], at: number]>[] = [
  {
    name: 'hyphen-in-word',
    example: 'They saw 12 mid-size boats.',
    counterexample: 'They saw 12 boats - and left.',
    test: (tokens, _, at) => tokens[at]!.text === '-' && !tokens[at]!.spaced && tokens[at + 1]?.spaced === false,
  },
  {
    name: 'ampersand-in-name',
    example: 'They saw 12 Berg & Dahl ferries.',
    counterexample: 'They saw 12 ferries & boats.',
    test: (tokens, classes, at) => tokens[at]!.text === '&' && classes[at - 1] === 'name' && classes[at + 1] === 'name',
  },
  {
    name: 'adjectives-alike',
    example: 'They saw 12 old, red boats.',
    counterexample: 'They saw 12 boats, worn and old.',
    test: (tokens, classes, at) => {
      const next = modifierBehind(tokens, classes, at);
      return isSeparator(tokens[at]!) && classes[at - 1] === next && MODIFYING.has(next);
    },
  },
  {
    // Two adjectives of one noun.
    name: 'adjectives-with-and',
    example: 'They saw 12 damaged and local boats.',
    counterexample: 'They saw 12 boats and ferries.',
    test: (tokens, classes, at) =>
      tokens[at]!.lower === 'and' &&
      MODIFYING.has(classes[at - 1]) &&
      MODIFYING.has(modifierBehind(tokens, classes, at)),
  },
  {
    // Two kinds of one noun, the one told by a noun.
    name: 'adjective-and-noun',
    example: 'They saw 12 public and charter schools.',
    counterexample: 'They saw 12 public and sold schools.',
    test: (tokens, classes, at) => {
      if (!isSeparator(tokens[at]!) || classes[at - 1] !== 'adjective' || classes[at - 2] !== 'number') return false;
      const isModifier = classes[at + 1] === 'noun' && !isPlural(tokens[at + 1]?.lower ?? '');
      return isModifier && classes[at + 2] === 'noun' && isPlural(tokens[at + 2]?.lower ?? '');
    },
  },
  {
    name: 'names-of-makers',
    example: 'They saw 12 Berg and Dahl ferries.',
    counterexample: 'They saw 12 Berg and sold ferries.',
    test: (tokens, classes, at) => {
      const isBetween = classes[at - 1] === 'name' && classes[at + 1] === 'name';
      if (!isBetween || !isSeparator(tokens[at]!)) return false;
      // Nouns follow of which the last is a plural.
      for (let end = at + 2; end < at + 2 + LONGEST_COMPOUND && classes[end] === 'noun'; end++)
        if (isPlural(tokens[end]?.lower ?? '')) return true;
      return false;
    },
  },
];

/** How many nouns lead the plural of a compound: "regime air raids". */
const LONGEST_COMPOUND = 3;

/** Every rule asks for one of these at the joint. */
const JOINING: ReadonlySet<string> = new Set(['-', '&', ',', ...COORDINATORS]);

/** A hyphen inside a word, a comma or "and" between two adjectives or two names ("Kia and Hyundai vehicles", "Berg & Dahl ferries"). */
export function isJoiner(tokens: readonly Token[], classes: readonly WordClass[], at: number): boolean {
  return JOINING.has(tokens[at]!.lower) && anyRule(JOINER_RULES, tokens, classes, at);
}

function isSeparator({ text, lower }: Token): boolean {
  return text === ',' || COORDINATORS.has(lower);
}

/** The class of what follows a conjunction, "most" passed over. */
function modifierBehind(tokens: readonly Token[], classes: readonly WordClass[], at: number): WordClass | undefined {
  return classes[isAmong(tokens[at + 1], MOST) ? at + 2 : at + 1];
}

/** A phrase behind a number, as far as marks in it are asked for. */
export interface PhraseTokens {
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** Its first token. */
  readonly from: number;
}

/** 'eight "joint" centres', "millions of “circles”": the marks around words of the phrase. */
export const QUOTED_WORD_INSIDE: Rule<[phrase: PhraseTokens, at: number]> = {
  name: 'quoted-word-inside',
  example: 'They built eight "joint" centres.',
  counterexample: 'They built eight centres, "joint" ones.',
  test: ({ tokens, from }, at) => {
    const [mark, next] = [tokens[at] as Token, tokens[at + 1]];
    if (mark.kind !== 'mark') return false;
    if (at === from) return OPENING_QUOTES.has(mark.text) && mark.spaced && next?.kind === 'word' && !next.spaced;
    return CLOSING_QUOTES.has(mark.text) && !mark.spaced && OPENING_QUOTES.has(tokens[from]?.text ?? '');
  },
};

/** "six Elvis' songs": the apostrophe of an owner whose name ends in s. */
export const OWNER_IN_S: Rule<[phrase: PhraseTokens, at: number]> = {
  name: 'owner-in-s',
  example: "They sang six Elvis' songs.",
  counterexample: 'They sang six old songs.',
  test: ({ tokens, classes }, at) => {
    const mark = tokens[at];
    if (mark === undefined || mark.spaced || !(mark.text === "'" || mark.text === '’')) return false;
    return classes[at - 1] === 'name' && classes[at + 1] === 'noun' && tokens[at - 1]?.lower.endsWith('s') === true;
  },
};

/** "one of the sailor's who swam": an apostrophe before the s of a plural, since nothing that could be owned follows. */
export const PLURAL_WITH_APOSTROPHE: Rule<[classes: readonly WordClass[], clitic: number]> = {
  name: 'plural-with-apostrophe',
  example: "They met three of the sailor's who swam.",
  counterexample: "They met three of the sailor's friends.",
  test: (classes, clitic) => {
    if (classes[clitic - 1] !== 'noun') return false;
    const next = classes[clitic + 1];
    const isVerbal = (next === 'gerund' || next === 'participle') && classes[clitic + 2] !== 'noun'; // not "the world's leading banks"
    return isVerbal || NEVER_OWNED.has(next);
  },
};

/** A noun phrase that is owned begins with none of these. */
const NEVER_OWNED: ReadonlySet<WordClass | undefined> = new Set<WordClass | undefined>([
  'preposition',
  'auxiliary',
  'pronoun',
  'conjunction',
]);

/** The rules of this file that stand by themselves. */
export const NOUN_PHRASE_JOINTS_RULES: readonly NamedRule[] = [QUOTED_WORD_INSIDE, OWNER_IN_S, PLURAL_WITH_APOSTROPHE];
