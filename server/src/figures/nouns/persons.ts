import { PARTITIVES, PERSON_RELATIVES, UPON } from '../../language/lexicon/function-words.ts';
import { firstRule, type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { AGED_PERSONS } from '../lexicon/ages.ts';
import { ABOARD, BOARD, BUT, HOSPITAL_CONDITIONS, THOSE_PEOPLE } from '../lexicon/nouns.ts';
import { PERSON_STATES } from '../lexicon/numbered-names.ts';
import {
  ADDED,
  BEFALLING,
  BEING,
  CONDITION_NOUNS,
  DOWNWARDS,
  GROUPS,
  HARM_VERBS,
  HARMS_SUFFERED,
  HOW,
  NEARNESS,
  OFF,
  PERSON_CONDITIONS,
  PERSON_PLACES,
  PERSON_VERBS,
  RELATIVES,
  SHOTS,
  STAYING,
  SUFFERING_VERBS,
  THOSE,
  WEALTHIER,
} from '../lexicon/persons.ts';
import { behindGroup } from './groups.ts';

const BEFALL: ReadonlySet<string> = new Set<string>(BEFALLING);
const PLACES: ReadonlySet<string> = new Set<string>(PERSON_PLACES);
const CONDITIONS: ReadonlySet<string> = new Set<string>(PERSON_CONDITIONS);
const HARM: ReadonlySet<string> = new Set<string>(HARM_VERBS);
const SUFFER: ReadonlySet<string> = new Set<string>(SUFFERING_VERBS);
const HARMS: ReadonlySet<string> = new Set<string>(HARMS_SUFFERED);
const STATES: ReadonlySet<string> = new Set<string>([...PERSON_STATES, ...PERSON_VERBS]);
const GROUP: ReadonlyMap<string, 'person' | 'child'> = new Map(Object.entries(GROUPS));

/** Whether a noun in the singular is one for a person. */
export function isPersonNoun(noun: string | null | undefined): boolean {
  return noun === 'person' || AGED_PERSONS.has(noun ?? '');
}

/** Whether what stands at token `at` befalls people alone: "killed", "were injured", "have died". */
export const BEFALLS_PEOPLE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'befalls-people',
  example: 'Two were killed.',
  counterexample: 'Two were sold.',
  test: (tokens, at) => {
    let to = at;
    while (to < at + 5 && BEFALL.has(tokens[to]?.lower ?? '')) to++;
    // Aircraft are shot down.
    if (tokens[to]?.lower === 'shot' && isAmong(tokens[to + 1], DOWNWARDS)) return false;
    return (
      STATES.has(tokens[to]?.lower ?? '') ||
      ruleHolds(WHERE_PEOPLE_ARE, tokens, to) ||
      (to === at && ruleHolds(CONDITION_WITHOUT_NOUN, tokens, at))
    );
  },
};

/** Whether what stands at token `at` tells how or where people are after an event: "are in custody", "remain in hospital". */
export function isInCondition(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (to < at + 5 && BEFALL.has(tokens[to]?.lower ?? '')) to++;
  return ruleHolds(WHERE_PEOPLE_ARE, tokens, to);
}

/** "One remains in critical condition": the verb, which may be a noun, is what befalls people. */
export const REMAINS_AS_PEOPLE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'remains-as-people',
  example: 'Two remains in critical condition.',
  counterexample: 'One remains in the box.',
  test: (tokens, at) => STAYING.has(tokens[at]?.lower ?? '') && ruleHolds(BEFALLS_PEOPLE, tokens, at),
};

/** "in custody", "to a hospital", "in critical condition". */
const WHERE_PEOPLE_ARE: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'where-people-are',
  example: 'Two were in hospital.',
  counterexample: 'Two were in boxes.',
  test: (tokens, at) => {
    const link = tokens[at]?.lower;
    if (link !== 'in' && link !== 'to') return false;
    const first = tokens[at + 1]?.lower ?? '';
    if (CONDITIONS.has(first)) return CONDITION_NOUNS.has(tokens[at + 2]?.lower ?? '') || isAmong(tokens[at + 2], BUT);
    let place = first === 'the' || first === 'a' || first === 'an' ? at + 2 : at + 1;
    if (NEARNESS.has(tokens[place]?.lower ?? '')) place++;
    return PLACES.has(tokens[place]?.lower ?? '');
  },
};

/** "3 dead, 1 critical after": a condition with no noun behind it. */
const CONDITION_WITHOUT_NOUN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'condition-without-noun',
  example: '3 dead, 1 critical after storm',
  counterexample: '3 dead, 1 critical boat',
  test: (tokens, at) => {
    const word = tokens[at]?.lower ?? '';
    const next = tokens[at + 1];
    const ends = next === undefined || next.kind === 'mark' || next.known?.closed === 'preposition';
    return HOSPITAL_CONDITIONS.has(word) && ends && next?.text !== '-';
  },
};

/** "Six received injuries", "two suffered serious burns": whether a verb at token `at` has harm for its object. */
export const SUFFERS_HARM: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'suffers-harm',
  example: 'Six received burns.',
  counterexample: 'Six received letters.',
  test: (tokens, at) => {
    if (!SUFFER.has(tokens[at]?.lower ?? '')) return false;
    for (let to = at + 1; to < at + 5; to++) if (HARMS.has(tokens[to]?.lower ?? '')) return true;
    return false;
  },
};

/** A number without a noun, from its qualifier up to the first token behind it. */
type Nounless = [tokens: readonly Token[], from: number, to: number];

/** Who a number without a noun counts. */
interface PeopleRule extends Rule<Nounless> {
  /** Null: nobody, and no later rule is asked. */
  readonly who: 'person' | ((...nounless: Nounless) => 'person' | 'child' | null) | null;
}

/** Tried in turn: people by what befell them or by their group, children by their parent. */
export const PEOPLE_RULES: readonly PeopleRule[] = [
  {
    // What is told behind it is told of the parent: "a father of three who sails", "a mother of two was killed".
    name: 'group-of',
    who: (tokens, from) => GROUP.get(tokens[from - 2]?.lower ?? '') ?? null,
    example: 'She met a family of five.',
    counterexample: 'She met a fleet of five.',
    test: (tokens, from) => tokens[from - 1]?.lower === 'of' && GROUP.has(tokens[from - 2]?.lower ?? ''),
  },
  {
    name: 'befallen',
    who: 'person',
    example: 'In the storm three were killed.',
    counterexample: 'In the storm three were seen.',
    test: (tokens, _, to) => ruleHolds(BEFALLS_PEOPLE, tokens, behindAdded(tokens, to)),
  },
  {
    name: 'how-hurt',
    who: 'person',
    example: 'Five People Shot, 1 Fatally',
    counterexample: 'Five People Shot, 1 Fatally Hurt',
    // Nothing stands behind it that is so.
    test: (tokens, _, to) => {
      const at = behindAdded(tokens, to);
      const next = tokens[at + 1];
      return isAmong(tokens[at], HOW) && (next === undefined || next.kind === 'mark' || next.known?.closed != null);
    },
  },
  {
    // Who is on board is somebody.
    name: 'aboard',
    who: 'person',
    example: 'The ferry left with 96 aboard.',
    counterexample: 'The ferry left with 96 in hold.',
    test: (tokens, _, to) =>
      isAmong(tokens[to], ABOARD) || (isAmong(tokens[to], UPON) && isAmong(tokens[to + 1], BOARD)),
  },
  {
    name: 'who',
    who: 'person',
    example: 'There were hundreds who took to the streets.',
    counterexample: 'There were hundreds which took to the streets.',
    test: (tokens, _, to) => isAmong(tokens[to], PERSON_RELATIVES),
  },
  {
    // How well somebody does by a change is said of people alone.
    name: 'better-off',
    who: 'person',
    example: 'About three million would be better off.',
    counterexample: 'About three million would be better spent.',
    test: (tokens, _, to) => {
      let at = to;
      while (at < to + 4 && BEING.has(tokens[at]?.lower ?? '')) at++;
      return WEALTHIER.has(tokens[at]?.lower ?? '') && isAmong(tokens[at + 1], OFF);
    },
  },
  {
    // “Who” makes them people.
    name: 'of-those',
    who: 'person',
    example: 'They met two of those who swam.',
    counterexample: 'They met two of those boats.',
    test: (tokens, _, to) =>
      isAmong(tokens[to], PARTITIVES) && isAmong(tokens[to + 1], THOSE_PEOPLE) && isAmong(tokens[to + 2], RELATIVES),
  },
  {
    // "One of the wounded", "three of the four hurt", "one of several arrested".
    name: 'of-the-hurt',
    who: 'person',
    example: 'They met two of the wounded.',
    counterexample: 'They met two of the others.',
    test: (tokens, _, to) => {
      if (!isAmong(tokens[to], PARTITIVES)) return false;
      const state = behindGroup(tokens, isAmong(tokens[to + 1], THOSE) ? to + 2 : to + 1);
      return state > to + 1 && isAmong(tokens[state], STATES);
    },
  },
  {
    // Cartridges are named by three digits, and so many are seldom shot.
    name: 'calibre-shot',
    who: null,
    example: 'They shot 762 there.',
    counterexample: 'They shot 12 there.',
    test: (tokens, from) =>
      SHOTS.has(tokens[from - 1]?.lower ?? '') &&
      tokens[from]?.kind === 'number' &&
      (tokens[from]?.text.length ?? 0) > 2,
  },
  {
    name: 'harmed',
    who: 'person',
    example: 'Harbour Storm Kills 12',
    counterexample: 'Harbour Storm Takes 12',
    test: (tokens, from, to) => HARM.has(tokens[from - 1]?.lower ?? '') && tokens[to]?.text !== '-',
  },
];

/**
 * What a number without a noun counts by the words around it: people by what befell them ("three were killed", "kills 2")
 * or by their group ("a family of five"), children by their parent ("a father of three"); null where nothing tells.
 *
 * @param from the first token of the number with its qualifier
 * @param to the first token behind it
 */
export function countedPeople(tokens: readonly Token[], from: number, to: number): 'person' | 'child' | null {
  const who = firstRule(PEOPLE_RULES, tokens, from, to)?.who ?? null;
  return typeof who === 'function' ? who(tokens, from, to) : who;
}

function behindAdded(tokens: readonly Token[], to: number): number {
  return ADDED.has(tokens[to]?.lower ?? '') ? to + 1 : to;
}

/** The rules of this file that stand by themselves. */
export const PERSONS_RULES: readonly NamedRule[] = [
  REMAINS_AS_PEOPLE,
  WHERE_PEOPLE_ARE,
  CONDITION_WITHOUT_NOUN,
  SUFFERS_HARM,
  BEFALLS_PEOPLE,
];
