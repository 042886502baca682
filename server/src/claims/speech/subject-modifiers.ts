import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { AGENTS, UPON } from '../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { TRAILING_ADJECTIVES, TRAILING_PARTICIPLES } from '../lexicon/modifiers.ts';
import { DETERMINERS } from '../lexicon/reporting.ts';
import { CLAUSE_OPENERS } from '../lexicon/speech.ts';
import type { FrameToken } from './frames.ts';
import { isAdverb, isDay, nounPhraseEndingAt, nounPhraseStartingAt, type Phrase } from './speaker-phrases.ts';

/** The longest noun with what modifies it, in tokens; of a longer one only the noun is the speaker. */
const LONGEST_MODIFIED = 14;
/** How far before a verb the noun may stand, in tokens. */
const REACH = 24;
const PREPOSITIONS: ReadonlySet<string> = new Set([...CLOSED_CLASSES.preposition, 'to']);

/**
 * A subject with what is said of it between its noun and the verb: "officials who asked not to be named", "a source close
 * to the talks", "data compiled by the ministry". Null where nothing of the kind ends at `end`.
 */
export function modifiedSubject(tokens: readonly FrameToken[], end: number): Phrase | null {
  const start = clauseOpening(tokens, end);
  for (let at = start + 1; at < end; at++) {
    if (!anyRule(MODIFIER_RULES, tokens, at, end)) continue;
    const noun = nounPhraseEndingAt(tokens, at);
    if (noun === null || noun.from < start || tokens[at - 1]!.kind !== 'word') continue;
    return end - noun.from > LONGEST_MODIFIED || at + 1 === end ? noun : { from: noun.from, to: end };
  }
  return null;
}

/** Back to where the clause before `end` begins: behind the last mark, quotation or conjunction. */
function clauseOpening(tokens: readonly FrameToken[], end: number): number {
  let at = end;
  while (at > 0 && end - at < REACH && !isClauseEdge(tokens[at - 1]!)) at--;
  return at;
}

function isClauseEdge({ kind, lower }: FrameToken): boolean {
  return kind === 'mark' || kind === 'quote' || CLAUSE_OPENERS.has(lower);
}

/** What opens something that is said of a subject between its noun, before place `at`, and its verb at `end`. */
export const MODIFIER_RULES: readonly Rule<[tokens: readonly FrameToken[], at: number, end: number]>[] = [
  {
    name: 'who-clause',
    example: 'Men who had a boat in the harbour said 12 boats were lost.',
    counterexample: 'Men of a boat in the harbour said 12 boats were lost.',
    test: (tokens, at, end) => tokens[at]!.lower === 'who' && at + 1 < end,
  },
  {
    name: 'trailing-participle-alone',
    example: 'The report released said 12 boats were lost.',
    counterexample: 'The report said 12 boats were lost.',
    test: (tokens, at, end) => at + 1 === end && TRAILING_PARTICIPLES.has(tokens[at]!.lower),
  },
  {
    name: 'trailing-adjective',
    example: 'A source close to the talks said 12 boats were lost.',
    counterexample: 'A close source said 12 boats were lost.',
    test: (tokens, at, end) =>
      at + 1 < end && TRAILING_ADJECTIVES.has(tokens[at]!.lower) && PREPOSITIONS.has(tokens[at + 1]!.lower),
  },
  {
    name: 'trailing-participle',
    example: 'Data compiled Monday by the insurer said 12 boats were lost.',
    counterexample: 'Data on Monday by the insurer said 12 boats were lost.',
    test: (tokens, at, end) => {
      const next = tokens[at + 1]?.lower ?? '';
      const { lower } = tokens[at]!;
      if (at + 1 === end || !TRAILING_PARTICIPLES.has(lower) || TRAILING_ADJECTIVES.has(lower)) return false;
      return PREPOSITIONS.has(next) || isDay(next) || isAdverb(next) || next === 'not';
    },
  },
  {
    name: 'gerund-behind-noun',
    example: 'People living the dream said 12 boats were lost.',
    counterexample: 'People of the dream said 12 boats were lost.',
    test: (tokens, at, end) => {
      const { lower } = tokens[at]!;
      const next = tokens[at + 1]?.lower ?? '';
      const isGerund = at + 1 < end && lower.length > 5 && lower.endsWith('ing');
      return isGerund && !TRAILING_ADJECTIVES.has(lower) && (PREPOSITIONS.has(next) || DETERMINERS.has(next));
    },
  },
];

/**
 * A noun phrase that may end in a participle, with who did it: "figures released [Monday by the mayor's office]".
 * Other phrases come back as they are.
 */
export function withMaker(tokens: readonly FrameToken[], phrase: Phrase): Phrase {
  const last = tokens[phrase.to - 1]!.lower;
  const participle = TRAILING_PARTICIPLES.has(last) ? phrase.to - 1 : phrase.to;
  if (!TRAILING_PARTICIPLES.has(tokens[participle]?.lower ?? '')) return phrase;
  let at = participle + 1;
  if (isAmong(tokens[at], UPON)) at++;
  if (isDay(tokens[at]?.lower ?? '')) at++;
  const noun = participle < phrase.to ? { from: phrase.from, to: participle } : phrase;
  if (!isAmong(tokens[at], AGENTS)) return noun.to > noun.from ? noun : phrase;
  const maker = nounPhraseStartingAt(tokens, at + 1);
  return maker === null ? phrase : { from: phrase.from, to: maker.to };
}
