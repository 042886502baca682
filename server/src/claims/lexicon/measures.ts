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

/** Nouns that say what a number or a total counts, with the predicate class that they stand for. */
export const MEASURED_NOUNS: WordTable<PredicateName> = wordTable({
  dead: 'killed',
  deaths: 'killed',
  fatalities: 'killed',
  killed: 'killed',
  injured: 'injured',
  injuries: 'injured',
  wounded: 'injured',
  missing: 'missing',
  cases: 'cases',
  case: 'cases',
  infections: 'infected',
  infected: 'infected',
  arrests: 'arrested',
  homeless: 'displaced',
  displaced: 'displaced',
});

/** Those of them that are counted themselves, and take their number without any other: "injuries have risen to 90". */
export const TALLIED_NOUNS: WordTable<PredicateName> = wordTable({
  deaths: 'killed',
  fatalities: 'killed',
  casualties: 'casualties',
  injuries: 'injured',
  cases: 'cases',
  infections: 'infected',
  arrests: 'arrested',
});

/** Join two numbers. */
export const JOINTS: ReadonlySet<string> = new Set(['and', 'or', '/']);
