import type { Figure } from '../../figures/figure.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import { type Word, wordAt } from '../../language/words.ts';
import { COUNTS_GIVEN, EARLIER_ONES } from '../lexicon/earlier-counts.ts';
import { LEADS } from '../lexicon/grammar.ts';
import { BARE, REVISION_LEADS, type RevisionLeads } from '../lexicon/how-far.ts';
import { REVISED_COUNTS, REVISIONS } from '../lexicon/modality.ts';
import { MOVED_FROM, MOVED_ON } from '../when/earlier-counts.ts';
import { contrastBefore } from './contrasts.ts';

/** A value with which a sentence itself replaces another. */
export interface Revision {
  readonly now: Figure;
  readonly before: Figure;
  /** The other one held before, and nobody takes it back: "rose to 43 from 41". */
  readonly isFormer: boolean;
}

/** How many words may stand between the two values, where the later one is told as an earlier count, and before them what says that they are those of a count. */
const BETWEEN = 10;
const BETWEEN_COUNTS = 24;
const REACH = 9;

/**
 * The values of a sentence that replace others there: "lowered the toll to 41 from 43", "revised from 43 to 41", "the
 * toll was 41, not 43", "not 43 but 41"; and those that others held before: "rose to 43 from 41", "rose from 41 to 43".
 *
 * @param figures those of the sentence, in order
 */
export function readRevisions(words: readonly Word[], figures: readonly Figure[]): readonly Revision[] {
  return figures.slice(1).flatMap((second, at): readonly Revision[] => {
    const first = figures[at]!;
    if (!areAlike(first, second)) return [];
    const [one, other] = [placeOf(words, first), placeOf(words, second)];
    if (other.from - one.to > BETWEEN_COUNTS || other.from < one.to) return [];
    const between = words.slice(one.to, other.from);
    if (between.some(({ lower }) => lower === '.' || lower === ';')) return [];
    // A count that has grown since is told by time.
    const hasFallen = Number(first.value) < Number(second.value);
    const [firstNow, secondNow] = [
      { now: first, before: second },
      { now: second, before: first },
    ];
    if (hasFallen && ruleHolds(CORRECTED_COUNT, between)) return [{ ...firstNow, isFormer: false }];
    if (between.length > BETWEEN) return [];
    const led = leadsOf(words, one.from, other.from);
    const isRevised = led !== null && (led.where === 'always' || ruleHolds(REVISED_COUNT, words, one.from));
    if (isRevised) return [{ ...(led.now === 'first' ? firstNow : secondNow), isFormer: false }];
    if (contrastBefore(words, other.from) !== null) return [{ ...firstNow, isFormer: false }];
    if (led?.where === 'count-revised-or-moved' && ruleHolds(MOVED_ON, words, one))
      return [{ ...secondNow, isFormer: true }];
    return ruleHolds(MOVED_FROM, words, other) ? [{ ...firstNow, isFormer: true }] : [];
  });
}

/** The row of the words that lead two values; null where they lead no revision. */
function leadsOf(words: readonly Word[], one: number, other: number): RevisionLeads | null {
  const [lead, next] = [leadOf(words, one), leadOf(words, other)];
  return REVISION_LEADS.find(({ leads: [first, second] }) => lead === first && next === second) ?? null;
}

/** Values of one kind and unit that differ; a bare number may be of what the other counts. */
function areAlike(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind || one.value === other.value || typeof one.value !== 'number') return false;
  return one.unit === other.unit || one.unit === null || other.unit === null;
}

function placeOf(
  words: readonly Word[],
  { start, end, qualifierSpan, unitSpan }: Figure,
): { from: number; to: number } {
  return {
    from: wordAt(words, Math.min(start, qualifierSpan?.start ?? start)),
    to: wordAt(words, Math.max(end, unitSpan?.end ?? end)),
  };
}

const REVISION_WORDS: ReadonlySet<string> = new Set(REVISION_LEADS.flatMap(({ leads }) => leads));

/** The word before a figure and what leads it ("from an earlier 43"). */
function leadOf(words: readonly Word[], from: number): string {
  for (let at = from - 1; at >= 0; at--) {
    const { lower } = words[at]!;
    if (REVISION_WORDS.has(lower) || !(LEADS.has(lower) || BARE.has(lower))) return lower;
  }
  return '';
}

/** "Lowered the toll", "the death toll was revised down": not what a firm cut or a bank raised. */
const REVISED_COUNT: Rule<[words: readonly Word[], from: number]> = {
  name: 'revised-count',
  example: 'Halden revised the toll to 41 from 43.',
  counterexample: 'Halden revised the rent to 41 from 43.',
  test: (words, from) => {
    const before = words.slice(Math.max(0, from - REACH), from);
    return before.some(({ lower }) => REVISIONS.has(lower)) && before.some(({ lower }) => REVISED_COUNTS.has(lower));
  },
};

/** "Ten people died, the mayor said, lowering an earlier toll of 12". */
const CORRECTED_COUNT: Rule<[between: readonly Word[]]> = {
  name: 'corrected-count',
  example: 'Ten people died, the mayor said, lowering an earlier toll of 12.',
  counterexample: 'Ten people died, the mayor said, recalling an earlier toll of 12.',
  test: (between) => {
    const verb = between.findLastIndex(({ lower }) => REVISIONS.has(lower));
    const noun = between.findLastIndex(({ lower }) => COUNTS_GIVEN.has(lower));
    if (verb < 0 || noun < verb) return false;
    return between.slice(verb, noun).some(({ lower }) => EARLIER_ONES.has(lower));
  },
};

/** The rules of this file that stand by themselves. */
export const REVISIONS_RULES: readonly NamedRule[] = [REVISED_COUNT, CORRECTED_COUNT];
