import { ABSENCE, ONES, PARTITIVES } from '../../language/lexicon/function-words.ts';
import { isPlural } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import {
  HARMED,
  NOBODY,
  NOT_KNOWN,
  SUFFERED_ALONE,
  UNHARMED_NOUNS,
  UNHARMED_PEOPLE,
} from '../lexicon/closed-numbers.ts';
import { PERSON_STATES } from '../lexicon/numbered-names.ts';
import { BOTH, ELSE, NO_NOUNS } from '../lexicon/numerals.ts';
import { BEFALLING, HARM_VERBS, PERSON_VERBS } from '../lexicon/persons.ts';
import type { Numeral } from '../shapes/numeral.ts';
import { finished } from './numeral.ts';

const NONE: ReadonlySet<string> = new Set<string>(NOBODY);
const HARM: ReadonlySet<string> = new Set<string>(HARMED);
const ALONE: ReadonlySet<string> = new Set<string>(SUFFERED_ALONE);
const BEFALL: ReadonlySet<string> = new Set<string>(BEFALLING);
const VERBS: ReadonlySet<string> = new Set<string>([...HARM_VERBS, 'hurt', 'hurting']);
const HARM_NOUN: ReadonlySet<string> = new Set<string>(UNHARMED_NOUNS);
const PEOPLE: ReadonlySet<string> = new Set<string>(UNHARMED_PEOPLE);
const STATES: ReadonlySet<string> = new Set<string>([...PERSON_STATES, ...PERSON_VERBS, ...HARMED]);
const REPORTS: ReadonlySet<string> = new Set<string>(NOT_KNOWN);

/** Words, in lower case, that such a number begins with, and what may stand behind "no" for it to be one. */
export const CLOSED_BEGINNINGS: readonly string[] = [...NOBODY, 'no', 'both'];
export const BEHIND_NO: readonly string[] = ['one', ...UNHARMED_NOUNS, ...UNHARMED_PEOPLE];

/** The longest noun phrase between such a word and what befell the people, in tokens. */
const LONGEST_PHRASE = 5;

/**
 * The number that a word of a closed class at token `at` tells where something befell people: "nobody was killed", "no
 * casualties", "none of the crew was hurt" (0), "both pilots died" (2). Null everywhere else: "no idea", "both here and there".
 */
export function readClosedNumber(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  if (BOTH.has(word)) return ruleHolds(BOTH_HARMED, tokens, at + 1) ? closed(at, at + 1, 2) : null;
  if (ABSENCE.has(word)) return readNo(tokens, at);
  return NONE.has(word) && ruleHolds(NOBODY_HARMED, tokens, at, at + 1) ? closed(at, at + 1, 0) : null;
}

function closed(from: number, to: number, value: number): Numeral {
  return finished({ from, to, value, precision: 1, form: 'words', kind: 'cardinal' });
}

/** "no one was hurt", "no-one", "no casualties", "no passengers were hurt". */
function readNo(tokens: readonly Token[], at: number): Numeral | null {
  const behind = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const noun = tokens[behind]?.lower ?? '';
  if (ONES.has(noun)) return ruleHolds(NOBODY_HARMED, tokens, at, behind + 1) ? closed(at, behind + 1, 0) : null;
  if (HARM_NOUN.has(noun)) return ruleHolds(HARM_NOT_KNOWN, tokens, behind + 1) ? null : closed(at, at + 1, 0);
  return PEOPLE.has(noun) && ruleHolds(HARM_BEHIND, tokens, phraseEnd(tokens, behind + 1), HARM)
    ? closed(at, at + 1, 0)
    : null;
}

/** Whether harm befell none of those whom the words from `from` up to `to` deny: as its subject or as its object. */
const NOBODY_HARMED: Rule<[tokens: readonly Token[], from: number, to: number]> = {
  name: 'nobody-harmed',
  example: 'The storm killed nobody.',
  counterexample: 'The storm woke nobody.',
  test: (tokens, from, to) => {
    if (VERBS.has(tokens[from - 1]?.lower ?? '') && !isAmong(tokens[to], ELSE)) return true; // "killed nobody"
    return ruleHolds(HARM_BEHIND, tokens, phraseEnd(tokens, to), HARM);
  },
};

/** "Both were killed", "both pilots died", "both of the men are missing". */
const BOTH_HARMED: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'both-harmed',
  example: 'Both pilots died.',
  counterexample: 'Both pilots left.',
  test: (tokens, at) => {
    const end = phraseEnd(tokens, at);
    if (end === at && tokens[at]?.kind === 'word' && isPlural(tokens[at].lower)) return false;
    return ruleHolds(HARM_BEHIND, tokens, end, STATES);
  },
};

/** A number with its noun behind "of", in a phrase from token `at` on. */
const ALL_OF_WHOM: Rule<[tokens: readonly Token[], at: number, number: number]> = {
  name: 'all-of-whom',
  example: 'None of the 31 sailors was hurt.',
  counterexample: 'None of the 31 was hurt.',
  test: (tokens, at, number) => {
    const noun = tokens[number + 1];
    return (
      isAmong(tokens[at], PARTITIVES) && noun?.kind === 'word' && !BEFALL.has(noun.lower) && !ALONE.has(noun.lower)
    );
  },
};

/** Behind "of the crew" or a plural noun with its adjectives; `at` where no such phrase stands there. */
function phraseEnd(tokens: readonly Token[], at: number): number {
  for (let end = at; end < at + LONGEST_PHRASE; end++) {
    const token = tokens[end];
    if (token?.kind === 'number' && ruleHolds(ALL_OF_WHOM, tokens, at, end)) continue;
    if (token?.kind !== 'word') return at;
    if (BEFALL.has(token.lower) || ALONE.has(token.lower)) return end;
    if (isAmong(token, NO_NOUNS)) return at;
  }
  return at;
}

/** "Was killed", "has been hurt", "died": what stands there tells that one of `states` befell somebody. */
const HARM_BEHIND: Rule<[tokens: readonly Token[], at: number, states: ReadonlySet<string>]> = {
  name: 'harm-behind',
  example: 'Nobody was hurt.',
  counterexample: 'Nobody was late.',
  test: (tokens, at, states) => {
    let to = at;
    while (to < at + LONGEST_PHRASE && BEFALL.has(tokens[to]?.lower ?? '')) {
      if (REPORTS.has(tokens[to]?.lower ?? '')) return false;
      to++;
    }
    const state = tokens[to]?.lower ?? '';
    if (!states.has(state)) return false;
    if (to > at || ALONE.has(state)) return true;
    // "No one hurt in fire", but "nobody killed him".
    const next = tokens[to + 1];
    return next === undefined || next.kind === 'mark' || next.known?.closed === 'preposition';
  },
};

/** "No injuries were reported", "no deaths have been confirmed", "no casualties reported": there may be some. */
const HARM_NOT_KNOWN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'harm-not-known',
  example: 'No injuries were reported.',
  counterexample: 'No injuries were suffered.',
  test: (tokens, at) => tokens.slice(at, at + LONGEST_PHRASE).some(({ lower }) => REPORTS.has(lower)),
};

/** The rules of this file that stand by themselves. */
export const CLOSED_NUMBERS_RULES: readonly NamedRule[] = [
  NOBODY_HARMED,
  BOTH_HARMED,
  ALL_OF_WHOM,
  HARM_BEHIND,
  HARM_NOT_KNOWN,
];
