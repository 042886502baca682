import { formsOfVerb } from '../../language/verb-forms.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';
import type { PredicateName } from './predicates.ts';

/** Nouns that a figure is the value of; `predicate` where the noun itself says what is counted. */
export const MEASURES: WordTable<{ readonly predicate: PredicateName | null }> = wordTable({
  toll: { predicate: 'killed' },
  tolls: { predicate: 'killed' },
  number: { predicate: null },
  total: { predicate: null },
  count: { predicate: null },
  tally: { predicate: null },
  attendance: { predicate: 'attended' },
  turnout: { predicate: 'attended' },
});

/** Of these each is one of what is counted. */
const COUNTED = {
  deaths: 'killed',
  fatalities: 'killed',
  injuries: 'injured',
  cases: 'cases',
  infections: 'infected',
  arrests: 'arrested',
} as const;

/** States of people that are told as nouns behind an article: "the wounded". */
const STATES = {
  dead: 'killed',
  killed: 'killed',
  injured: 'injured',
  wounded: 'injured',
  missing: 'missing',
  rescued: 'rescued',
  homeless: 'displaced',
  displaced: 'displaced',
} as const;

/** These take their number behind an article alone: "the wounded rose to 30". */
export const STATES_OF_ALL: WordTable<PredicateName> = wordTable(STATES);

/** Nouns that say what a number or a total counts, with the predicate class that they stand for. */
export const MEASURED_NOUNS: WordTable<PredicateName> = wordTable({
  ...COUNTED,
  ...STATES,
  bodies: 'killed',
  corpses: 'killed',
  survivors: 'survived',
  case: 'cases',
  infected: 'infected',
});

/** Nouns that take their number without any other: "injuries have risen to 90". */
export const TALLIED_NOUNS: WordTable<PredicateName> = wordTable({ ...COUNTED, casualties: 'casualties' });

/** Join two numbers. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '/']);

/** Verbs that take a measure with them: "bringing to 19 the number of dead". */
export const LIFTING: ReadonlySet<string> = new Set(
  ['bring', 'raise', 'take', 'lift', 'push', 'drive'].flatMap(formsOfVerb),
);

/** Verbs that lead from what was told to the sum of all: "making 14 in all". */
export const MAKING: ReadonlySet<string> = new Set(['making', 'makes', 'made']);
