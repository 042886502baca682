import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { isDigit, type Word } from '../../language/words.ts';
import type { Claim } from '../claim.ts';
import { CLAUSE_ENDS, LEADS, LINKS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { FINITE } from '../lexicon/predicates.ts';
import { INCLUDING_VERBS, LIST_JOINTS, TOGETHER, TOGETHER_REACH } from '../lexicon/what.ts';
import type { Phrase } from '../words/phrase.ts';
import { TRIGGERS } from './triggers.ts';

/** Reads the predicate of a counted noun phrase. */
type ReadPredicate = (words: readonly Word[], phrase: Phrase) => Claim['predicate'];

/**
 * What befell what is counted beside another count, whose predicate holds for both: "22 children were killed along with
 * six teachers", "36 dead, among them 15 children and four nurses". Null where it stands beside none.
 */
export function readTogether(words: readonly Word[], phrase: Phrase, read: ReadPredicate): Claim['predicate'] {
  let at = phrase.from - 1;
  while (at >= 0 && LEADS.has(words[at]!.lower)) at--;
  const held = heldBy(words, at);
  if (held !== null) return held;
  // "As well as" ends like what leads a number.
  const joint = jointBefore(words, phrase.from - 1) ?? jointBefore(words, at);
  if (joint === null || ruleHolds(VERB_OF_ITS_OWN, words, phrase.to)) return null;
  const first = countBefore(words, joint.from);
  if (first === null || (joint.isList && ruleHolds(CLAUSE_OF_ITS_OWN, words, first, joint.from))) return null;
  return read(words, { from: first, to: endOfNouns(words, first, joint.from) });
}

/** "The dead included nine miners": what befell those of whom the counted are some, by their noun. */
function heldBy(words: readonly Word[], at: number): Claim['predicate'] {
  if (!isAmong(words[at], INCLUDING_VERBS)) return null;
  const group = TRIGGERS.startingAt(words, at - 1)?.value.find(({ role }) => role === 'noun' || role === 'state');
  return group?.name ?? null;
}

/** Of words that end at a place, those that join two counts; `isList`: they also join two clauses. */
function jointBefore(words: readonly Word[], last: number): { readonly from: number; readonly isList: boolean } | null {
  for (const joint of TOGETHER) {
    const from = last - joint.length + 1;
    if (from > 0 && joint.every((word, index) => words[from + index]!.lower === word))
      return { from: words[from - 1]!.lower === ',' ? from - 1 : from, isList: false };
  }
  return last > 0 && isAmong(words[last], LIST_JOINTS)
    ? { from: words[last - 1]!.lower === ',' ? last - 1 : last, isList: true }
    : null;
}

/** The nearest number before a place, in its clause. */
function countBefore(words: readonly Word[], before: number): number | null {
  for (let at = before - 1; at >= Math.max(0, before - TOGETHER_REACH); at--) {
    if (isNumber(words[at]!)) {
      while (at > 0 && isNumber(words[at - 1]!)) at--;
      return at;
    }
    if (CLAUSE_ENDS.has(words[at]!.lower)) return null;
  }
  return null;
}

function isNumber({ lower, known }: Word): boolean {
  return isDigit(lower.charCodeAt(0)) || known?.closed === 'number';
}

/** Behind a number the words that may be the nouns it counts. */
function endOfNouns(words: readonly Word[], from: number, before: number): number {
  let at = from + 1;
  while (at < before && !isBoundary(words, at)) at++;
  return at;
}

function isBoundary(words: readonly Word[], at: number): boolean {
  const { kind, lower } = words[at]!;
  return (
    kind === 'mark' ||
    LINKS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    isAmong(words[at], PARTITIVES) ||
    ruleHolds(VERB_BEHIND_COUNT, words, at)
  );
}

/** "Nine miners died along with two guards": the nouns that the first number counts end before a verb. */
const VERB_BEHIND_COUNT: Rule<[words: readonly Word[], at: number]> = {
  name: 'verb-behind-count',
  example: 'Nine miners died along with two guards.',
  counterexample: 'Nine miners along with two guards died.',
  test: (words, at) => FINITE.has(words[at]!.lower) || TRIGGERS.startingAt(words, at) !== null,
};

/** "And two others fled": a clause of its own begins. */
export const VERB_OF_ITS_OWN: Rule<[words: readonly Word[], behind: number]> = {
  name: 'verb-of-its-own',
  example: 'The blast killed nine miners, and two homes have no roof.',
  counterexample: 'The blast killed nine miners and two guards.',
  test: (words, behind) =>
    behind < words.length && (LINKS.has(words[behind]!.lower) || FINITE.has(words[behind]!.lower)),
};

/** "Nine miners were killed and two homes …": "and" joins to the whole clause, not to the miners. */
const CLAUSE_OF_ITS_OWN: Rule<[words: readonly Word[], from: number, joint: number]> = {
  name: 'clause-of-its-own',
  example: 'Nine miners were killed and two homes damaged.',
  counterexample: 'The blast killed nine miners and two guards.',
  test: (words, from, joint) => {
    for (let at = from + 1; at < joint; at++)
      if (LINKS.has(words[at]!.lower) || ruleHolds(VERB_BEHIND_COUNT, words, at)) return true;
    return false;
  },
};

/** The rules of this file that stand by themselves. */
export const COUNTED_TOGETHER_RULES: readonly NamedRule[] = [VERB_BEHIND_COUNT, VERB_OF_ITS_OWN, CLAUSE_OF_ITS_OWN];
