import type { Figure } from '../../figures/figure.ts';
import { PhraseTable } from '../../language/phrases.ts';
import { singularOf } from '../../language/plurals.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Word } from '../../language/words.ts';
import { LEADS, MEASURE_VERBS, NOUN_LEADS } from '../lexicon/grammar.ts';
import {
  JOINTS,
  LIFTING,
  MAKING,
  MEASURED_NOUNS,
  MEASURES,
  STATES_OF_ALL,
  TALLIED_NOUNS,
} from '../lexicon/measures.ts';
import { IN_ALL } from '../lexicon/periods.ts';
import { type PredicateName, sumClass } from '../lexicon/predicates.ts';
import type { Phrase } from '../words/phrase.ts';
import { TRIGGERS } from './triggers.ts';

/** A figure as the value of a measure: what is measured, and where the measure begins. */
export interface Measure {
  /** A class of the predicate lexicon. */
  readonly predicate: PredicateName;
  readonly from: number;
}

/** How far before its figure a measure may stand, in words, and how many of them may be strange to it. */
const REACH = 18;
const STRANGE = 9;

/**
 * The measure that takes a figure as its value: "the death toll rose to 27", "the number of confirmed cases
 * stands at 42", "bringing the total to 159" (of what the sentence counted before). So does a noun that holds a predicate itself
 * ("injuries now stand at 90"). It may stand behind the figure ("bringing to 19 the number of dead"), or be what was told before
 * ("two more died, making 14 in all"). Null where there is none.
 * @param bare the figure where no noun that it counts stands behind it
 */
export function readMeasure(
  words: readonly Word[],
  { from, to }: Phrase,
  bare: Pick<Figure, 'unit'> | null = null,
): Measure | null {
  return measureBefore(words, from, bare) ?? measureBehind(words, from, to) ?? sumOfTold(words, from, to);
}

function measureBefore(words: readonly Word[], from: number, bare: Pick<Figure, 'unit'> | null): Measure | null {
  let strange = 0;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const { lower } = words[at]!;
    if (lower === '.' || lower === ';') return null;
    const measure = MEASURES.get(lower);
    if (measure !== undefined) {
      if (!ruleHolds(MEASURE_TAKES_VALUE, words, at + 1, from)) return null;
      const predicate =
        measure.predicate ?? nounClass(words, at, from) ?? verbClass(words, at + 1, from) ?? classTold(words, at);
      return predicate === null ? null : { predicate, from: before(words, at) };
    }
    const tallied = bare === null ? undefined : (TALLIED_NOUNS.get(lower) ?? stateOfAll(words, at));
    // Where the figure is known to count it, other words may stand between ("arrests connected with it had risen to 58").
    if (tallied !== undefined && (bare?.unit === singularOf(lower) || (bare?.unit === null && strange === 0))) {
      return ruleHolds(MEASURE_TAKES_VALUE, words, at + 1, from)
        ? { predicate: tallied, from: before(words, at) }
        : null;
    }
    if (!MEASURE_VERBS.has(lower) && !LEADS.has(lower) && ++strange > STRANGE) return null;
  }
  return null;
}

/** "The dead numbered 12", "the wounded rose to 30": all people in a state, told without a noun. */
function stateOfAll(words: readonly Word[], at: number): PredicateName | undefined {
  return words[at - 1]?.lower === 'the' ? STATES_OF_ALL.get(words[at]!.lower) : undefined;
}

/** "Bringing to 19 the number of dead": a measure behind its value, which a verb of lifting and "to" lead. */
function measureBehind(words: readonly Word[], from: number, to: number): Measure | null {
  if (words[from - 1]?.lower !== 'to' || !LIFTING.has(words[from - 2]?.lower ?? '')) return null;
  if (!NOUN_LEADS.has(words[to]?.lower ?? '')) return null;
  for (let at = to + 1; at <= to + WITHIN_NAME; at++) {
    const measure = MEASURES.get(words[at]?.lower ?? '');
    if (measure === undefined) continue;
    const end = clauseEnd(words, at + 1);
    const predicate =
      measure.predicate ?? nounClass(words, at, end) ?? verbClass(words, at + 1, end) ?? classTold(words, from);
    return predicate === null ? null : { predicate, from: from - 2 };
  }
  return null;
}

/** "Two more patients died, making 14 in all", "arrested nine more men, for a total of 33": all of what the sentence told before. */
function sumOfTold(words: readonly Word[], from: number, to: number): Measure | null {
  const it = words[from - 1]?.lower === 'it' ? 1 : 0;
  const isMade = MAKING.has(words[from - 1 - it]?.lower ?? '') && IN_ALL_PHRASES.startingAt(words, to) !== null;
  if (!isMade && !ruleHolds(FOR_A_TOTAL, words, from, to)) return null;
  const predicate = classTold(words, from);
  return predicate === null ? null : { predicate, from: from - 1 - it };
}

/** "Nine more men were arrested, for a total of 33". */
const FOR_A_TOTAL: Rule<[words: readonly Word[], from: number, to: number]> = {
  name: 'for-a-total',
  example: 'Nine more men were arrested, for a total of 33.',
  counterexample: 'A total of 33 people were arrested.',
  test: (words, from, to) =>
    words[from - 1]?.lower === 'for' && words.slice(from, to).some(({ lower }) => MEASURES.has(lower)),
};

const IN_ALL_PHRASES: PhraseTable<true> = new PhraseTable(
  IN_ALL.map((phrase) => [phrase, true]),
  'joined',
);

/** How many words may stand before the noun of a measure: "the official death toll". */
const WITHIN_NAME = 3;

/** Where a clause ends at the latest that begins at `from`: at the next mark. */
function clauseEnd(words: readonly Word[], from: number): number {
  const mark = words.findIndex(({ kind }, at) => at >= from && kind === 'mark');
  return mark < 0 ? words.length : mark;
}

/** The class of what is told before a place: "nine more men were arrested, bringing the total to …". */
function classTold(words: readonly Word[], to: number): PredicateName | null {
  return nounClass(words, 0, to) ?? verbClass(words, 0, to);
}

/** "The death toll rose to 27", "death toll 27": a verb of measures stands before the value, or nothing at all. */
const MEASURE_TAKES_VALUE: Rule<[words: readonly Word[], from: number, to: number]> = {
  name: 'measure-takes-value',
  example: 'The death toll climbed to 27.',
  counterexample: 'The death toll, police say, hardly matters; 27 people sang.',
  test: (words, from, to) => from === to || words.slice(from, to).some(({ lower }) => MEASURE_VERBS.has(lower)),
};

/** The rules of this file that stand by themselves. */
export const MEASURES_RULES: readonly NamedRule[] = [MEASURE_TAKES_VALUE, FOR_A_TOTAL];

/** The class of the last noun of a stretch that names what is counted: "of confirmed cases", "suspected deaths". */
function nounClass(words: readonly Word[], from: number, to: number): PredicateName | null {
  for (let at = to - 1; at >= from; at--) {
    const name = MEASURED_NOUNS.get(words[at]!.lower);
    if (name !== undefined) return withOther(words, at, name);
  }
  return null;
}

/** The class of the first verb that tells of what is counted, before that of the measure: "of people who drowned", "of those arrested". */
function verbClass(words: readonly Word[], from: number, to: number): PredicateName | null {
  for (let at = from; at < to; at++) {
    const { lower, known } = words[at]!;
    if (MEASURE_VERBS.has(lower) && (known?.closed ?? null) === null) return null;
    const trigger = TRIGGERS.startingAt(words, at)?.value.find(
      ({ role, noun, nouns }) => role !== 'noun' && noun === null && nouns === null,
    );
    if (trigger !== undefined) return trigger.name;
  }
  return null;
}

/** "The number of dead and missing": the sum of both. */
function withOther(words: readonly Word[], at: number, name: PredicateName): PredicateName | null {
  const other = MEASURED_NOUNS.get(words[at - 2]?.lower ?? '');
  const isJoined = other !== undefined && other !== name && JOINTS.has(words[at - 1]!.lower);
  return isJoined ? sumClass(other, name) : name;
}

/** Takes in the words directly before a measure that narrow it: "the confirmed UK total". */
function before(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && at - from < 3 && words[from - 1]!.kind !== 'mark' && !MEASURE_VERBS.has(words[from - 1]!.lower))
    from--;
  return from;
}
