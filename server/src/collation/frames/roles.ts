import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { isKindOf } from '../../language/senses.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import {
  ACTS_OF_HARM,
  BEFALLEN_LEADS,
  DEATHS_OF,
  PASSIVE_LEADS,
  ROLE_WORDS,
  WHOM_LEADS,
} from '../lexicon/frame-words.ts';

/** What became of a person: who died, who was hurt, who is said to have done it. */
export type Role = 'dead' | 'hurt' | 'suspect';

/** Whether two roles are hardly those of one person: who was hurt may have died, who did it was seldom hurt. */
export function areRolesApart(one: Role | null, other: Role | null): boolean {
  return one !== null && other !== null && (one === 'suspect') !== (other === 'suspect');
}

/** How far from an age the words stand that tell what became of the person. */
const ROLE_REACH = 14;
/** How far behind an age its verb stands: "a 16-year-old boy from Port Moss shot another boy". */
const VERB_REACH = 8;

/** What tells of a person's role by the grammar around their age. */
interface RoleRule extends Rule<[words: readonly Word[], at: number]> {
  readonly role: Role;
}

/** In the order in which they are tried: the first that holds decides. */
const WHOM_IT_BEFELL: readonly RoleRule[] = [
  {
    name: 'death-of-aged',
    example: 'Police told of the death of 21-year-old suspect Karl Holm.',
    counterexample: 'Police told of the arrest of 21-year-old suspect Karl Holm.',
    role: 'dead',
    test: (words, at) => {
      const before = beforeLeads(words, at);
      return words[before]?.lower === 'of' && isAmong(words[before - 1], DEATHS_OF);
    },
  },
  {
    name: 'harm-done-to-aged',
    example: 'Somebody shot a 15-year-old boy.',
    counterexample: 'Somebody was shot, a 15-year-old boy said.',
    role: 'hurt',
    test: (words, at) => {
      const before = beforeLeads(words, at);
      return isAmong(words[before], ACTS_OF_HARM) && !isAmong(words[before - 1], PASSIVE_LEADS);
    },
  },
];

/** What stands right before an age, over articles and the like. */
function beforeLeads(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (isAmong(words[before], BEFALLEN_LEADS)) before--;
  return before;
}

/** By an act of harm behind an age, in the order in which they are tried: the first that holds decides. */
const ACTS_BEHIND: readonly RoleRule[] = [
  {
    name: 'harmed-who-is-aged',
    example: 'A 16-year-old boy was shot.',
    counterexample: 'A 16-year-old boy shot another boy.',
    role: 'hurt',
    test: (words, verb) => isAmong(words[verb - 1], PASSIVE_LEADS),
  },
  {
    // "16-year-old shot in the leg" tells of whom it befell.
    name: 'harm-by-aged',
    example: 'A 16-year-old boy shot another boy.',
    counterexample: 'A 16-year-old boy shot in the leg.',
    role: 'suspect',
    test: (words, verb) => {
      const object = words[verb + 1];
      if (object === undefined || object.kind === 'mark') return false;
      return object.capital || WHOM_LEADS.has(object.lower) || isKindOf(object.lower, 'person');
    },
  },
];

/** The comma behind an age that stands in commas: "Karl Holm, 27, shot another boy". */
const CLOSES_APPOSITION: Rule<[words: readonly Word[], at: number]> = {
  name: 'age-in-commas',
  example: 'Karl Holm, 27, shot another boy.',
  counterexample: 'A boy of 27, shot by another boy.',
  test: (words, at) => words[at - 1]?.lower === ',' && words[at + 1]?.lower === ',',
};

/** The rules by which grammar tells of the role of a person whose age is told. */
export const ROLE_RULES: readonly NamedRule[] = [...WHOM_IT_BEFELL, ...ACTS_BEHIND, CLOSES_APPOSITION];

/** The role of the person of whose age a figure is, by the words of its sentence; null where they tell none. */
export function roleIn(words: readonly Word[], at: number): Role | null {
  const act = actBehind(words, at);
  const role = firstRule(WHOM_IT_BEFELL, words, at) ?? (act === null ? null : firstRule(ACTS_BEHIND, words, act));
  return role?.role ?? roleByNearestWord(words, at);
}

/** Where an act of harm stands behind an age: "the 16-year-old shot another boy"; null where none does. */
function actBehind(words: readonly Word[], at: number): number | null {
  for (
    let verb = ruleHolds(CLOSES_APPOSITION, words, at) ? at + 2 : at + 1;
    verb < Math.min(words.length, at + VERB_REACH);
    verb++
  ) {
    if (words[verb]!.kind === 'mark') return null;
    if (ACTS_OF_HARM.has(words[verb]!.lower)) return verb;
  }
  return null;
}

/** The role that the word nearest to the figure tells; null where none does, or two stand as near. */
function roleByNearestWord(words: readonly Word[], at: number): Role | null {
  for (let distance = 1; distance <= ROLE_REACH; distance++) {
    const before = ROLE_WORDS.get(words[at - distance]?.lower ?? '') ?? null;
    const behind = ROLE_WORDS.get(words[at + distance]?.lower ?? '') ?? null;
    if (before !== null && behind !== null) return before === behind ? before : null;
    if (before !== null || behind !== null) return before ?? behind;
  }
  return null;
}
