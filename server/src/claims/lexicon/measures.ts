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

/** Nouns that say what a number or a total counts, with the predicate class that they stand for. */
export const MEASURED_NOUNS: WordTable<PredicateName> = wordTable({
  ...COUNTED,
  dead: 'killed',
  killed: 'killed',
  injured: 'injured',
  wounded: 'injured',
  missing: 'missing',
  case: 'cases',
  infected: 'infected',
  homeless: 'displaced',
  displaced: 'displaced',
});

/** Nouns that take their number without any other: "injuries have risen to 90". */
export const TALLIED_NOUNS: WordTable<PredicateName> = wordTable({ ...COUNTED, casualties: 'casualties' });

/** Join two numbers. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '/']);
