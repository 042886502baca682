import { anyRule } from '../../language/rules.ts';
import { type DayRange, daysBetween } from '../answers/answers.ts';
import type { NearWords } from '../frames/near-words.ts';
import type { PairRule } from '../pair-rule.ts';
import type { Candidate } from './candidate.ts';

/** What a story's sources have in common with one another, and how many happenings of one kind they tell of. */
export class StoryShape {
  readonly #names = new SharedWords();
  readonly #words = new SharedWords();
  readonly #likeness = new ByPair((one, other) => this.#names.likenessOf(one, other));
  readonly #kinship = new ByPair((one, other) => this.#compareKinship(one, other));
  readonly #times = new Map<string, TimesOfReport>();
  /** By what befell those who are counted: how many different values a source gives for it, on the mean. */
  readonly #density = new Map<string, number>();
  /** By source and sort, the values that it gives. */
  readonly #values = new Map<string, Map<string, Set<unknown>>>();

  constructor(candidates: readonly Candidate[]) {
    const values = new Map<string, Map<string, Set<unknown>>>();
    for (const { sourceId, claim, frame, sort, told, asOf } of candidates) {
      const times = this.#times.get(sourceId) ?? { months: new Set<string>(), days: null };
      this.#times.set(sourceId, times);
      if (told.period?.kind === 'month') times.months.add(told.period.phrase.toLowerCase());
      times.days ??= asOf;
      const given = this.#values.get(sourceId) ?? new Map<string, Set<unknown>>();
      this.#values.set(sourceId, given);
      given.set(sort, (given.get(sort) ?? new Set()).add(claim.figure.value));
      this.#names.enter(sourceId, frame.names);
      this.#words.enter(sourceId, frame.words);
      if (claim.predicate === null || claim.figure.kind !== 'count') continue;
      const bySource = values.get(claim.predicate) ?? new Map<string, Set<unknown>>();
      values.set(claim.predicate, bySource);
      const own = bySource.get(sourceId) ?? new Set();
      bySource.set(sourceId, own.add(claim.figure.value));
    }
    for (const [predicate, bySource] of values) {
      const sizes = [...bySource.values()].map((each) => each.size);
      this.#density.set(predicate, sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
    }
  }

  /** How far two sources name the same, from 0 to 1, names that few others have counting more. */
  likenessOf(one: string, other: string): number {
    return this.#likeness.of(one, other);
  }

  /** Whether a source names something in a sentence with a figure. */
  names(sourceId: string, name: string): boolean {
    return this.#names.has(sourceId, name);
  }

  /** How far two sources name as much in common as reports of one event do as a rule, from 0 to 1. */
  areKindred(one: string, other: string): number {
    return Math.min(1, this.likenessOf(one, other) / KINDRED);
  }

  /**
   * How plainly two sources tell of one happening, from 0 to 1: those of one topic name the same, or say the same, those of
   * one happening do both, and at one time.
   */
  kinshipOf(one: string, other: string): number {
    return this.#kinship.of(one, other);
  }

  #compareKinship(one: string, other: string): number {
    const names = Math.min(1, this.#names.overlapOf(one, other) / NAMES_OF_ONE);
    const words = Math.min(1, this.#words.overlapOf(one, other) / WORDS_OF_ONE);
    const [times, otherTimes] = [this.#times.get(one) ?? UNTOLD_TIMES, this.#times.get(other) ?? UNTOLD_TIMES];
    return names * words * (anyRule(EDITION_RULES, times, otherTimes) ? EDITIONS : 1);
  }

  /** How many different values a source gives on the mean for what befell those who are counted; 1 where nothing is known. */
  densityOf({ claim }: Candidate): number {
    return this.#density.get(claim.predicate ?? '') ?? 1;
  }

  /** Whether a source gives no other value of the sort of a claim. */
  isLone({ sourceId, sort }: Candidate): boolean {
    return this.#values.get(sourceId)?.get(sort)?.size === 1;
  }
}

/** Reports of one event have this much of what they name in common, as a rule. */
const KINDRED = 0.1;
/** Those that plainly tell of one happening have so much of their names in common, … */
const NAMES_OF_ONE = 0.4;
/** … and so much of the words in which they tell of figures. */
const WORDS_OF_ONE = 0.2;
/** What is left of it where two reports are editions of one report. */
const EDITIONS = 0.3;
/** In days: reports of one happening follow one another sooner. */
const WEEKS = 15;

/** When what a source tells was, as far as its claims say. */
interface TimesOfReport {
  /** The months of which it tells, in lower case. */
  readonly months: Set<string>;
  /** As of when its first claim with a day holds. */
  days: DayRange | null;
}

const UNTOLD_TIMES: TimesOfReport = { months: new Set(), days: null };

/** Why two sources are editions of one report: what is reported each month is told in the same words. */
export const EDITION_RULES: readonly PairRule<[one: TimesOfReport, other: TimesOfReport]>[] = [
  {
    name: 'written-weeks-apart',
    example: ['[2024-03-04] The port of Halden landed 230 eels.', '[2024-04-03] The port of Halden landed 310 eels.'],
    counterexample: [
      '[2024-03-04] The port of Halden landed 230 eels.',
      '[2024-03-05] The port of Halden landed 310 eels.',
    ],
    test: ({ days: one }, { days: other }) => one !== null && other !== null && daysBetween(one, other) > WEEKS,
  },
  {
    name: 'tell-of-two-months',
    example: ['The port of Halden landed 230 eels in March.', 'The port of Halden landed 310 eels in April.'],
    counterexample: ['The port of Halden landed 230 eels in March.', 'The port of Halden landed 310 eels in March.'],
    test: ({ months }, { months: others }) =>
      months.size > 0 && others.size > 0 && ![...months].some((month) => others.has(month)),
  },
];

/** What holds of two sources whichever comes first, worked out once: it is asked for every pair of their claims. */
class ByPair {
  readonly #known = new Map<string, Map<string, number>>();
  readonly #workOut: (one: string, other: string) => number;

  constructor(workOut: (one: string, other: string) => number) {
    this.#workOut = workOut;
  }

  of(one: string, other: string): number {
    // Ids are put together to no key.
    const first = one < other ? one : other;
    const second = first === one ? other : one;
    let known = this.#known.get(first);
    if (known === undefined) {
      known = new Map();
      this.#known.set(first, known);
    }
    let value = known.get(second);
    if (value === undefined) {
      value = this.#workOut(first, second);
      known.set(second, value);
    }
    return value;
  }
}

/** Which words sources have, and how far two of them have the same, words that few others have counting more. */
class SharedWords {
  readonly #words = new Map<string, Set<string>>();
  readonly #sources = new Map<string, number>();
  /** By source, how much all of its words count; filled once all sources are entered. */
  readonly #weights = new Map<string, number>();

  enter(sourceId: string, words: NearWords): void {
    let own = this.#words.get(sourceId);
    if (own === undefined) {
      own = new Set();
      this.#words.set(sourceId, own);
    }
    const known = own;
    words.forEach((_, word) => {
      if (known.has(word)) return;
      known.add(word);
      this.#sources.set(word, (this.#sources.get(word) ?? 0) + 1);
    });
  }

  has(sourceId: string, word: string): boolean {
    return this.#words.get(sourceId)?.has(word) === true;
  }

  /** From 0 to 1; two lines that name nothing are no proof that they tell of two things. */
  likenessOf(one: string, other: string): number {
    return this.#sizeOf(one) < FEW || this.#sizeOf(other) < FEW ? 1 : this.overlapOf(one, other);
  }

  /** The same where few words are no reason to believe in more. */
  overlapOf(one: string, other: string): number {
    const a = this.#words.get(one);
    const b = this.#words.get(other);
    if (this.#sizeOf(one) === 0 || this.#sizeOf(other) === 0)
      return this.#sizeOf(one) === this.#sizeOf(other) ? 1 : UNTOLD;
    let shared = 0;
    for (const name of a!) if (b!.has(name)) shared += this.#rarity(name);
    if (shared === 0) return 0;
    const [own, theirs] = [this.#weightOf(one), this.#weightOf(other)];
    return shared / Math.sqrt(own * theirs);
  }

  #sizeOf(sourceId: string): number {
    return this.#words.get(sourceId)?.size ?? 0;
  }

  #weightOf(sourceId: string): number {
    let weight = this.#weights.get(sourceId);
    if (weight === undefined) {
      weight = 0;
      for (const word of this.#words.get(sourceId) ?? []) weight += this.#rarity(word);
      this.#weights.set(sourceId, weight);
    }
    return weight;
  }

  #rarity(name: string): number {
    return Math.log((this.#words.size + BESIDE) / (this.#sources.get(name) ?? 1));
  }
}

/** As if so many sources of other stories stood beside these: what all reports of a story name tells them from others. */
const BESIDE = 20;
/** Of a report that names less nothing can be said. */
const FEW = 5;
/** What two reports have in common as far as anybody can tell where one of them names nothing. */
const UNTOLD = 0.2;
