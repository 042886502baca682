import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { ONES } from '../../language/lexicon/function-words.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import { REST_OPENERS } from '../lexicon/enumerations.ts';
import type { Partition } from '../lexicon/partitions.ts';
import { type Interval, meet } from '../values/interval.ts';
import { leewayOf, plus } from '../values/leeway.ts';
import type { Part } from './enumerations.ts';
import type { NumberedSentence } from './numbered-sentences.ts';
import { type Share, type StatedSum, sumAcross, sumWithin } from './stated-sums.ts';
import { readWhole, type Whole } from './wholes.ts';

/** A whole and its parts, where they cannot both be right. */
export interface WrongSum {
  readonly whole: Claim;
  /** The word for what the whole counts, in lower case ("people", "dead"). */
  readonly noun: string;
  readonly parts: readonly Claim[];
  /** Parts of one that no figure states ("a woman"). */
  readonly unnumbered: number;
  /** The parts need not be all of the whole; they are more than it. */
  readonly exceeds: boolean;
}

/** The sentences around one; asked for only where they matter. */
export interface Neighbours {
  readonly previous: () => NumberedSentence | null;
  readonly next: () => NumberedSentence | null;
}

/**
 * The sums stated in a sentence whose parts do not add up to the whole beside them, or to the one of the sentence
 * before. Only lists of classes of which no thing belongs to two are added up; in doubt there is none.
 */
export function findWrongSums(sentence: NumberedSentence, { previous, next }: Neighbours): readonly WrongSum[] {
  const within = sentence.numbers.flatMap((number) => {
    const whole = readWhole(sentence, number);
    return (whole === null ? null : sumWithin(sentence, whole)) ?? [];
  });
  const sums = within.length > 0 ? within : [sumAcross(sentence, previous) ?? []].flat();
  return sums.flatMap((sum) => judge(sum) ?? []).filter((wrong) => !isExplained(wrong, sentence, next));
}

function judge({ whole, list, share }: StatedSum): WrongSum | null {
  const { parts } = list;
  const { claim } = whole.number;
  if (claim.modality === 'denied' || !mayConsistOf(whole, list.partition, share)) return null;
  const total = wholeOf(claim);
  const sum = parts.map((part) => amountOf(part, Number(claim.figure.value))).reduce(plus);
  const claims = parts.flatMap((part) => part.claim ?? []);
  if (claims.length === 0 || meet(sum, total)) return null;
  const exhausts = share === 'all' || (share === 'divided' && list.complete && list.predicated);
  const all = exhausts && parts.length > 1 && list.closed && !list.unsure;
  if (!all && sum.low <= total.high) return null;
  const unnumbered = parts.length - claims.length;
  return { whole: claim, noun: whole.written, parts: claims, unnumbered, exceeds: !all };
}

/** Of what classes list the parts. */
export const DIVIDED_WHOLES: readonly Rule<[noun: string, partition: Partition, share: Share]>[] = [
  {
    name: 'whole-of-all-classes',
    example: 'The raft held 12 tourists, seven adults and four children.',
    counterexample: 'The raft held 12 sailors, seven adults and four children.',
    test: (noun, { wholes }) => wholes.includes(noun),
  },
  {
    // Beside soldiers a list may name women who are none.
    name: 'whole-of-one-sort',
    example: 'The raft held 12 sailors, including nine women and five men.',
    counterexample: 'The raft held 12 sailors, nine women and five men.',
    test: (noun, { inclusive }, share) => share !== 'all' && inclusive?.includes(noun) === true,
  },
];

/** Whether things of the whole's kind are divided so. */
function mayConsistOf({ noun, verb }: Whole, partition: Partition, share: Share): boolean {
  return (partition.verbs?.includes(verb) ?? true) && anyRule(DIVIDED_WHOLES, noun, partition, share);
}

/** What a whole leaves open; of "at least 12" a list may name only those who are known. */
function wholeOf({ figure }: Claim): Interval {
  const { low, high } = leewayOf(figure);
  return { low: Number.isFinite(high) ? low : 0, high };
}

function amountOf({ claim }: Part, scale: number): Interval {
  return claim === null ? { low: 1, high: 1 } : leewayOf(claim.figure, scale);
}

/** How many words of the next sentence may say that it is about the others. */
const OPENING = 5;

/** Where a text says itself what is missing in a sum, or what is too much; `next` is the sentence behind that of the sum. */
export const TOLD_REST: readonly Rule<
  [missing: number, wrong: WrongSum, sentence: NumberedSentence, next: Neighbours['next']]
>[] = [
  {
    name: 'rest-counted-in-sentence',
    example: 'Of the 50 captives, 20 are alive and 28 dead, while the fate of two is unknown.',
    counterexample: 'Of the 50 captives, 20 are alive and 28 dead, while the fate of none is unknown.',
    test: (missing, { whole, parts }, sentence) => {
      const own = [whole, ...parts].filter(({ figure }) => figure.value === missing).length;
      return sentence.countOf(missing) > own;
    },
  },
  {
    name: 'next-sentence-on-the-rest',
    example: 'Twelve guests, seven adults and four children, fell ill. The other guest had left.',
    counterexample: 'Twelve guests, seven adults and four children, fell ill. The cook had left.',
    test: (_, __, ___, next) =>
      next()
        ?.tokens.slice(0, OPENING)
        .some((word) => isAmong(word, REST_OPENERS)) === true,
  },
  {
    name: 'next-sentence-begins-with-rest',
    example: 'Twelve guests, seven adults and four children, fell ill. One had left.',
    counterexample: 'Twelve guests, seven adults and four children, fell ill. Nobody had left.',
    test: (missing, _, __, next) => firstNumber(next()) === missing,
  },
];

/** The number with which a sentence begins; undefined where it begins with none. */
function firstNumber(sentence: NumberedSentence | null): Figure['value'] | undefined {
  return isAmong(sentence?.tokens[0], ONES) ? 1 : sentence?.numberAt(0)?.claim.figure.value;
}

/** Whether the text itself says where the difference is: another number of that size, or a sentence on the others. */
function isExplained(wrong: WrongSum, sentence: NumberedSentence, next: Neighbours['next']): boolean {
  const { whole, parts, unnumbered, exceeds } = wrong;
  const sum = parts.reduce((total, { figure }) => total + Number(figure.value), unnumbered);
  const missing = Math.abs(Number(whole.figure.value) - sum);
  return !exceeds && anyRule(TOLD_REST, missing, wrong, sentence, next);
}
