import { AND_SIGNS } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import { DETERMINERS } from '../lexicon/grammar.ts';
import { type PredicateName, predicateClass, sumClass } from '../lexicon/predicates.ts';
import { EITHER } from '../lexicon/what.ts';
import { DEEDS, type Role, TRIGGERS } from './triggers.ts';

/**
 * What a count tells that one predicate of may share with another: "killed or injured" is a sum of its own. Null where
 * the lexicon has no class for the sum; the predicate itself where it stands alone.
 *
 * @param name the predicate that ends before the word `at`
 */
export function withNextPredicate(words: readonly Word[], at: number, name: PredicateName): PredicateName | null {
  const joint = words[at]?.lower ?? '';
  // "Killed, wounded or captured": the sum of three.
  if (joint === ',') {
    const third = stateAt(words, at + 1);
    const closes = third !== null && third.name !== name && EITHER.has(words[third.end]?.lower ?? '');
    return closes && stateAt(words, afterAdverbs(words, third.end + 1)) !== null ? null : name;
  }
  if (!AND_SIGNS.has(joint) && !EITHER.has(joint)) return name;
  const start = AND_SIGNS.has(joint) && words[at + 1]?.lower === '/' ? at + 3 : at + 1;
  const next = stateAt(words, afterAdverbs(words, start));
  if (next === null || next.name === name || ruleHolds(OBJECT_BEHIND_PARTICIPLE, words, next.end)) return name;
  return joined(name, next.name, AND_SIGNS.has(joint) && start === at + 1);
}

/**
 * The same for an object: "killed or injured six".
 *
 * @param name the predicate whose words begin at `first`
 */
export function withPreviousPredicate(
  words: readonly Word[],
  first: number,
  name: PredicateName,
): PredicateName | null {
  const joint = words[first - 1]?.lower ?? '';
  if ((!AND_SIGNS.has(joint) && !EITHER.has(joint)) || DEEDS.has(words[first - 2]?.lower ?? '')) return name;
  const previous = TRIGGERS.startingAt(words, first - 2)?.value.find(
    ({ role, nouns }) => role === 'transitive' && nouns === null,
  );
  if (previous === undefined || previous.name === name) return name;
  return joined(previous.name, name, AND_SIGNS.has(joint));
}

function joined(one: PredicateName, other: PredicateName, both: boolean): PredicateName | null {
  const sum = sumClass(one, other);
  if (sum !== null || !both) return sum;
  return one;
}

/** A participle or a state at a word, with where it ends. */
function stateAt(words: readonly Word[], at: number): { readonly name: PredicateName; readonly end: number } | null {
  const found = TRIGGERS.startingAt(words, at);
  const trigger = found?.value.find(
    ({ role, name, noun }) => noun === null && isState(role) && predicateClass(name)?.ofPeople === true,
  );
  return found === null || trigger === undefined ? null : { name: trigger.name, end: found.to };
}

function isState(role: Role): boolean {
  return role === 'transitive' || role === 'state';
}

function afterAdverbs(words: readonly Word[], at: number): number {
  let next = at;
  while (words[next]?.lower.endsWith('ly')) next++;
  return next;
}

/** Whether an object follows a participle, so that it is active: "two men shot a clerk". */
export const OBJECT_BEHIND_PARTICIPLE: Rule<[words: readonly Word[], at: number]> = {
  name: 'object-behind-participle',
  example: 'Two men shot a clerk.',
  counterexample: 'Two men shot in Halden.',
  test: (words, at) => {
    const next = words[at];
    if (next === undefined || next.kind === 'mark') return false;
    if (!DETERMINERS.has(next.lower) && !/^\d/.test(next.lower)) return false;
    return !ruleHolds(NEXT_OF_LIST, words, at);
  },
};

/** "Three people killed five injured": a headline without its commas goes on with the next count. */
const NEXT_OF_LIST: Rule<[words: readonly Word[], at: number]> = {
  name: 'next-of-list',
  example: 'Three people killed five others injured in a blast',
  counterexample: 'Three people killed five others in a blast',
  test: (words, at) => {
    for (let next = at + 1; next < Math.min(words.length, at + NEXT_REACH); next++) {
      if (words[next]!.kind === 'mark') return false;
      const state = stateAt(words, next);
      if (state !== null) return !ruleHolds(OBJECT_BEHIND_PARTICIPLE, words, state.end);
    }
    return false;
  },
};
/** A number, "others" or a noun, and what befell them. */
const NEXT_REACH = 4;

/** The rules of this file that stand by themselves. */
export const SUMS_RULES: readonly NamedRule[] = [OBJECT_BEHIND_PARTICIPLE, NEXT_OF_LIST];
