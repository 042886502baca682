import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { overlapOfNames, overlapOfWords, type StoryWords, type Worded } from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import { dimensionOf, inUnit } from '../values/units.ts';
import { sayNearlyTheSame } from './near-names.ts';

/**
 * How much two claims have in common besides the things by which sources are compared: a writer tells in other words what
 * a source tells, and keeps its value, its names, and what stands beside it.
 */
export interface Telling {
  /** How much the words, synonyms and names near both figures tell, the rarer in their story the more. */
  readonly wording: number;
  /** How much it tells that other values stand in both sentences. */
  readonly company: number;
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

/** What one companion tells at least, and at most. */
const LEAST_COMPANY = 0.4;
const MOST_COMPANY = 1.5;

/** The figures of texts by their sentences. */
export class Companies {
  readonly #claims = new Map<string, Map<number, Claim[]>>();

  constructor(sources: Iterable<CollatedSource>) {
    for (const { source, analysis } of sources) {
      const sentences = new Map<number, Claim[]>();
      for (const claim of analysis.claims) {
        const { start } = claim.figure.sentence;
        const known = sentences.get(start);
        if (known === undefined) sentences.set(start, [claim]);
        else known.push(claim);
      }
      this.#claims.set(source.id, sentences);
    }
  }

  /** How much it tells that other values beside one claim stand beside another, too. */
  shared(a: Worded, b: Worded): number {
    const others = this.#beside(b);
    if (others.length === 0) return 0;
    const seen = new Set<Figure['value']>();
    let sum = 0;
    for (const { figure } of this.#beside(a)) {
      const { value, vague } = figure;
      if (value === 1 || vague || seen.has(value)) continue;
      if (!others.some((other) => isOneValue(figure, other.figure))) continue;
      seen.add(value);
      sum += Math.min(MOST_COMPANY, LEAST_COMPANY + tellingOfValue(figure) / 2);
    }
    return sum;
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
    const beside = this.#claims.get(sourceId)?.get(figure.sentence.start) ?? [];
    return beside.filter((each) => each.figure.start !== figure.start);
  }
}

function isOfOneSort({ kind, unit }: Figure, other: Figure): boolean {
  if (kind !== other.kind) return false;
  return unit === null || other.unit === null ? unit === other.unit : dimensionOf(unit) === dimensionOf(other.unit);
}

/** "Half a year" is "six months". */
function isOneValue(one: Figure, other: Figure): boolean {
  return one.kind === other.kind && one.value === inUnit(other, one.unit).value;
}

/** What is counted up to a dozen is told of many things. */
const FEW = 13;
const WHOLE_DAY = /-\d\d-\d\d$/;
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

/** How much it tells that two texts give one value: about the logarithm of how many others they might have given. */
export function tellingOfValue({ kind, value, text, vague }: Figure): number {
  if (vague) return 0;
  if (kind === 'date') return WHOLE_DAY.test(String(value)) ? DAY : MONTH.test(String(value)) ? MONTH_OF_YEAR : YEAR;
  if (kind === 'time') return BY_THE_MINUTE.test(String(value)) ? TIME_BY_THE_MINUTE : TIME;
  if (kind === 'identifier') return SCORE;
  // "Three in five" tells what "60 percent" does.
  const size = Math.abs(Number(value)) * (kind === 'ratio' && Number(value) < 1 ? 100 : 1);
  if (Number.isNaN(size) || size < FEW) return /\d[.,]\d/.test(text) ? FRACTION : 0;
  const digits = text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  return (Math.log10(size) + Math.max(0, digits - 1)) / 2;
}
