import type { Claim } from '../../claims/claim.ts';
import { countWhere } from '../../corpus/ordered.ts';
import { PER } from '../../figures/amounts/rate-units.ts';
import type { Figure } from '../../figures/figure.ts';
import { anyRule, ruleHolds } from '../../language/rules.ts';
import {
  overlapOfNames,
  overlapOfWords,
  type StoryWords,
  sharedWordsBut,
  type Worded,
} from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import { RATE_NOUNS } from '../lexicon/drafts.ts';
import type { PairRule } from '../pair-rule.ts';
import { dimensionOf, inUnit } from '../values/units.ts';
import { sayNearlyTheSame } from './near-names.ts';
import { asDraftTells } from './other-ways.ts';

/**
 * How much two claims have in common besides the things by which sources are compared: a writer tells in other words what
 * a source tells, and keeps its value, its names, and what stands beside it.
 */
export interface Telling {
  /** How much the words, synonyms and names near both figures tell, the rarer in their story the more. */
  readonly wording: number;
  /** How much of that is told by other words than the noun that is counted, or the unit. */
  readonly beyondNoun: number;
  /** How much it tells that other values stand in both sentences. */
  readonly company: number;
  /** How much it tells that values beside the one stand in the sentences around the other, or around both. */
  readonly nearCompany: number;
  /** No other value of their sort stands in either sentence. */
  readonly isSole: boolean;
  /** All other values of their sort in the one sentence are those in the other: "5 and 7 hours" of "5 and 9 hours". */
  readonly isLeftOver: boolean;
}

/** A name tells more than another word of the same rarity. */
const NAME = 1.3;
/** One of the sentence before, or one that is written otherwise, tells so much. */
const NAME_APART = 0.4;
/** A word that the other text has in a name, with a capital. */
const WORD_OF_NAME = 0.6;

/** How much the words near two figures tell of one thing, the rarer in their story the more. */
export function wordingOf(a: Worded, b: Worded, story: StoryWords): number {
  const [one, other] = [a.frame, b.frame];
  let apart = 0;
  for (const [here, there] of [[one, other] as const, [other, one] as const]) {
    for (const name of here.namesBefore) {
      if (there.names.has(name) && !here.names.has(name)) apart += NAME_APART * story.ofName(name);
    }
    // "Its trauma institute" of "the Red Duke Trauma Institute".
    here.words.forEach((near, word) => {
      const beside = there.words.has(word) ? undefined : there.names.get(word);
      if (beside !== undefined) apart += WORD_OF_NAME * Math.sqrt(near * beside) * story.ofName(word);
    });
  }
  for (const name of sayNearlyTheSame(one.names, other.names)) apart += NAME_APART * story.ofName(name);
  return overlapOfWords(one, other, story).shared + NAME * overlapOfNames(one, other, story).shared + apart;
}

/**
 * How much of what the words near two figures tell is told by others than the noun that is counted, or the unit: that both
 * count men, or tonnes, tells of no more than that.
 */
export function wordingBeyondNoun(a: Worded, b: Worded, story: StoryWords): number {
  const nouns = new Set([a, b].flatMap(nounsOf));
  const names = NAME * overlapOfNames(a.frame, b.frame, story).shared;
  return sharedWordsBut(nouns, a.frame, b.frame, story) + names;
}

function nounsOf({ claim: { figure, subject }, frame }: Worded): readonly string[] {
  // Few things are told in barrels a day.
  if (figure.unit === null) return [];
  const rate = figure.unit.split(PER);
  if (rate.length > 1 && !RATE_NOUNS.has(rate[0]!)) return [];
  const words = [
    ...(figure.kind === 'count' ? (subject ?? '').split(' ') : []),
    ...figure.unit.split('-'),
    ...(figure.kind === 'duration' ? OF_TIME : []),
  ];
  return [...words, ...(figure.kind === 'count' ? frame.head : [])];
}

/** What anything was so many years. */
const OF_TIME: readonly string[] = ['ago', 'earlier', 'later', 'before', 'after'];

/** What one companion tells at least, and at most. */
const LEAST_COMPANY = 0.4;
const MOST_COMPANY = 1.5;

/** What stands in a sentence beside one of two figures and in another around the other tells so much less. */
const NEAR_SHARE = 0.5;
/** So near before or behind a sentence, in UTF-16 units, those around it stand. */
const REACH = 250;

/** The figures of texts by their sentences. */
export class Companies {
  readonly #claims = new Map<string, readonly (readonly Claim[])[]>();

  constructor(sources: Iterable<CollatedSource>) {
    for (const { source, analysis } of sources) {
      const sentences = new Map<number, Claim[]>();
      for (const claim of analysis.claims) {
        const { start } = claim.figure.sentence;
        const known = sentences.get(start);
        if (known === undefined) sentences.set(start, [claim]);
        else known.push(claim);
      }
      this.#claims.set(
        source.id,
        [...sentences].sort(([one], [other]) => one - other).map(([, claims]) => claims),
      );
    }
  }

  /** How much it tells that other values beside one claim stand beside another, too. */
  shared(a: Worded, b: Worded): number {
    return sharedBy(this.#beside(a), this.#beside(b));
  }

  /**
   * How much it tells that values beside one claim, or the day of its sentence, stand in the sentences around another, or
   * are told around both: writers part what a source tells in one sentence, and join what it tells in several.
   */
  sharedNear(a: Worded, b: Worded): number {
    const [besideOne, besideOther] = [this.#beside(a), this.#beside(b)];
    const [aroundOne, aroundOther] = [a, b].map((each) => this.#around(each));
    // What both sentences have in common is no more so by being told once more around one of them.
    const isBeside = ({ figure }: Claim) => besideOther.some((other) => isOneValue(figure, other.figure));
    const ones = [...besideOne, ...aroundOne!].filter(
      (each) => tellingOfValue(each.figure) > 0 && !(besideOne.includes(each) && isBeside(each)),
    );
    const day = besideOne.some(({ figure }) => anyRule(DAYS_OF_SOURCE, figure, b.claim)) ? DAY_OF_SOURCE : 0;
    return NEAR_SHARE * sharedBy(ones, [...besideOther, ...aroundOther!]) + day;
  }

  /** Whether a value stands in the sentence of a claim or around it, or is part of a range there. */
  standsBeside(b: Worded, value: number): boolean {
    return [...this.#beside(b), ...this.#around(b)].some(
      ({ figure }) => figure.value === value || figure.low === value || figure.high === value,
    );
  }

  /** Whether no other value of their sort stands in the sentence of either claim. */
  areSole(a: Worded, b: Worded): boolean {
    return [a, b].every((each) => !this.#beside(each).some(({ figure }) => isOfOneSort(figure, each.claim.figure)));
  }

  /** Whether two claims are what is left over of two lists of one sort that are else the same. */
  areLeftOver(a: Worded, b: Worded): boolean {
    const ofSort = (each: Worded) => this.#beside(each).filter(({ figure }) => isOfOneSort(figure, each.claim.figure));
    const [ones, others] = [ofSort(a), ofSort(b)];
    if (ones.length === 0 || ones.length !== others.length || !isOfOneSort(a.claim.figure, b.claim.figure))
      return false;
    return ones.every((one) => others.some((other) => isOneValue(one.figure, other.figure)));
  }

  #beside({ sourceId, claim: { figure } }: Worded): readonly Claim[] {
    const sentences = this.#claims.get(sourceId) ?? [];
    const beside = sentences[sentenceOf(sentences, figure)] ?? [];
    return beside.filter((each) => each.figure.start !== figure.start);
  }

  /** What stands in the sentences near before and behind. */
  #around({ sourceId, claim: { figure } }: Worded): readonly Claim[] {
    const sentences = this.#claims.get(sourceId) ?? [];
    const at = sentenceOf(sentences, figure);
    const { start, end } = figure.sentence;
    const around: Claim[] = [];
    for (let before = at - 1; before >= 0 && endOf(sentences[before]!) + REACH >= start; before--)
      around.push(...sentences[before]!);
    for (
      let behind = at + 1;
      at !== -1 && behind < sentences.length && startOf(sentences[behind]!) <= end + REACH;
      behind++
    )
      around.push(...sentences[behind]!);
    return around;
  }
}

function startOf([first]: readonly Claim[]): number {
  return first!.figure.sentence.start;
}

function endOf([first]: readonly Claim[]): number {
  return first!.figure.sentence.end;
}

/** Where in the sentences of a text, in their order, that of a figure is; -1 where it is none of them. */
function sentenceOf(sentences: readonly (readonly Claim[])[], { sentence }: Figure): number {
  const at = countWhere(sentences.length, (before) => startOf(sentences[before]!) < sentence.start);
  return at < sentences.length && startOf(sentences[at]!) === sentence.start ? at : -1;
}

/** How much it tells that values of the one list stand in the other, too. */
function sharedBy(ones: readonly Claim[], others: readonly Claim[]): number {
  if (others.length === 0) return 0;
  const seen = new Set<Figure['value']>();
  let sum = 0;
  for (const { figure } of ones) {
    const { value, vague } = figure;
    if (value === 1 || vague || seen.has(value)) continue;
    const kept = COMPANIONS.find((rule) => others.some((other) => ruleHolds(rule, figure, other.figure)));
    if (kept === undefined) continue;
    seen.add(value);
    sum += kept.share * Math.min(MOST_COMPANY, LEAST_COMPANY + tellingOfValue(figure) / 2);
  }
  return sum;
}

/** That a draft names the day as of which a source tells something tells so much. */
const DAY_OF_SOURCE = 0.5;

/** How a draft names the day as of which a source tells a claim. */
export const DAYS_OF_SOURCE: readonly PairRule<[day: Figure, told: Claim]>[] = [
  {
    name: 'day-of-source-in-full',
    example: ['The navy had 31 barges on 7 May 2024.', '[2024-05-07] The navy has 31 barges.'],
    counterexample: ['The navy had 31 barges on 7 May 2024.', '[2024-05-08] The navy has 31 barges.'],
    test: ({ kind, value }, { asOf }) => kind === 'date' && WHOLE_DAY.test(String(value)) && asOf?.date === value,
  },
  {
    name: 'day-of-source-without-year',
    example: ['The navy had 31 barges on 7 May.', '[2024-05-07] The navy has 31 barges.'],
    counterexample: ['The navy had 31 barges on 7 May.', '[2024-05-08] The navy has 31 barges.'],
    test: ({ kind, value }, { asOf }) =>
      kind === 'date' &&
      DAY_WITHOUT_YEAR.test(String(value)) &&
      asOf !== null &&
      WHOLE_DAY.test(asOf.date) &&
      asOf.date.endsWith(String(value).slice('-'.length)),
  },
];

function isOfOneSort({ kind, unit }: Figure, other: Figure): boolean {
  if (kind !== other.kind) return false;
  return unit === null || other.unit === null ? unit === other.unit : dimensionOf(unit) === dimensionOf(other.unit);
}

/** In what form a value that stands beside the one figure stands beside the other, too. */
interface Companion extends PairRule<[one: Figure, other: Figure]> {
  /** Which share of what it tells otherwise it tells in that form. */
  readonly share: number;
}

/** "Half a year" is "six months". */
const SAME_COMPANION: Companion = {
  name: 'companion-of-same-value',
  example: ['The navy has 31 barges and 17 tugs.', 'There are 31 barges beside 17 tugs.'],
  counterexample: ['The navy has 31 barges and 17 tugs.', 'There are 31 barges beside 23 tugs.'],
  share: 1,
  test: (one, other) => one.kind === other.kind && one.value === inUnit(other, one.unit).value,
};

/** So far off a rounded companion may be. */
const ROUNDED = 0.03;
/** Below it a number near another one is another. */
const LEAST_ROUNDED = 30;

/** The forms, the one that tells most first. */
export const COMPANIONS: readonly Companion[] = [
  SAME_COMPANION,
  {
    // "Almost 1.4 billion" of 1.38 billion, "33 percent" of a third.
    name: 'companion-in-rounder-form',
    example: ['The navy has 31 barges and 1,400 tugs.', 'There are 31 barges beside 1,387 tugs.'],
    counterexample: ['The navy has 31 barges and 1,400 tugs.', 'There are 31 barges beside 1,287 tugs.'],
    share: 0.6,
    test: (one, other) => {
      const told = asDraftTells(other, one);
      if (DATED.has(one.kind) || (told === other && one.kind !== other.kind)) return false;
      const [a, b] = [Number(one.value), Number(inUnit(told, one.unit).value)];
      return a >= LEAST_ROUNDED && b >= LEAST_ROUNDED && Math.abs(a - b) <= ROUNDED * b;
    },
  },
];

function isOneValue(one: Figure, other: Figure): boolean {
  return ruleHolds(SAME_COMPANION, one, other);
}

const DATED: ReadonlySet<Figure['kind']> = new Set(['date', 'time', 'age', 'identifier', 'ordinal']);

/** What is counted up to a dozen is told of many things. */
const FEW = 13;
const WHOLE_DAY = /-\d\d-\d\d$/;
const DAY_WITHOUT_YEAR = /^--\d\d-\d\d$/;
const DAY = 1.5;
const MONTH = /^\d{4}-\d\d$/;
const MONTH_OF_YEAR = 1.1;
const YEAR = 0.7;
const TIME = 1;
/** Who rounds a time rounds it to five minutes. */
const TIME_BY_THE_MINUTE = 1.5;
const BY_THE_MINUTE = /:\d[1-46-9]/;
const SCORE = 1.5;
const FRACTION = 1;

/**
 * So much a value tells that few others give by chance: hardly is it another one with its digits swapped, and what is
 * counted by another noun is the same where its number is so rare.
 */
export const RARE = 2;

/** How much it tells that two texts give one value: about the logarithm of how many others they might have given. */
export function tellingOfValue({ kind, value, text, vague }: Figure): number {
  if (vague) return 0;
  if (kind === 'date') return WHOLE_DAY.test(String(value)) ? DAY : MONTH.test(String(value)) ? MONTH_OF_YEAR : YEAR;
  if (kind === 'time') return BY_THE_MINUTE.test(String(value)) ? TIME_BY_THE_MINUTE : TIME;
  if (kind === 'identifier') return SCORE;
  // "Three in five" tells what "60 percent" does.
  const size = Math.abs(Number(value)) * (kind === 'ratio' && Number(value) < 1 ? 100 : 1);
  if (Number.isNaN(size) || size < FEW) return /\d[.,]\d/.test(text) ? FRACTION : 0;
  // "Thirty-one" has the digits of 31.
  const written = /\d/.test(text) ? text : String(size);
  const digits = written.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  return (Math.log10(size) + Math.max(0, digits - 1)) / 2;
}
