import type { Token } from '../language/tokens.ts';
import { PERSON_STATES } from './lexicon/numbered-names.ts';
import { BEFALLING, GROUPS, HARM_VERBS, HARMS_SUFFERED, PERSON_VERBS, SUFFERING_VERBS } from './lexicon/persons.ts';

const BEFALL: ReadonlySet<string> = new Set<string>(BEFALLING);
const HARM: ReadonlySet<string> = new Set<string>(HARM_VERBS);
const SUFFER: ReadonlySet<string> = new Set<string>(SUFFERING_VERBS);
const HARMS: ReadonlySet<string> = new Set<string>(HARMS_SUFFERED);
const STATES: ReadonlySet<string> = new Set<string>([...PERSON_STATES, ...PERSON_VERBS]);
const GROUP: ReadonlyMap<string, 'person' | 'child'> = new Map(Object.entries(GROUPS));

/** "Two of those wounded": they stand for people whom a state tells. */
const THOSE: ReadonlySet<string> = new Set(['those', 'the']);

/** Whether what stands at token `at` befalls people alone: "killed", "were injured", "have died". */
export function befallsPeople(tokens: readonly Token[], at: number): boolean {
  let to = at;
  while (to < at + 4 && BEFALL.has(tokens[to]?.lower ?? '')) to++;
  return STATES.has(tokens[to]?.lower ?? '');
}

/** "Six received injuries", "two suffered serious burns": whether a verb at token `at` has harm for its object. */
export function suffersHarm(tokens: readonly Token[], at: number): boolean {
  if (!SUFFER.has(tokens[at]?.lower ?? '')) return false;
  for (let to = at + 1; to < at + 5; to++) if (HARMS.has(tokens[to]?.lower ?? '')) return true;
  return false;
}

/**
 * What a number without a noun counts by the words around it: people by what befell them ("three were killed", "kills 2")
 * or by their group ("a family of five"), children by their parent ("a father of three"); null where nothing tells.
 *
 * @param from the first token of the number with its qualifier
 * @param to the first token behind it
 */
export function countedPeople(tokens: readonly Token[], from: number, to: number): 'person' | 'child' | null {
  const state = tokens[to]?.lower === 'more' ? to + 1 : to;
  if (befallsPeople(tokens, state)) return 'person';
  const before = tokens[from - 1]?.lower ?? '';
  if (tokens[to]?.lower === 'of' && THOSE.has(tokens[to + 1]?.lower ?? '') && STATES.has(tokens[to + 2]?.lower ?? ''))
    return 'person';
  if (before === 'of') return GROUP.get(tokens[from - 2]?.lower ?? '') ?? null;
  return HARM.has(before) && tokens[to]?.text !== '-' ? 'person' : null;
}
