import type { Claim } from '../../../claims/claim.ts';
import type { CollatedSource } from '../../collated-source.ts';
import { editDistance } from '../../values/edit-distance.ts';

/** The streets of which a source gives a number or a block, and where it tells of them: two of them are two scenes. */
export class ToldStreets {
  readonly #bySentence = new Map<number, string[]>();
  readonly #only: readonly string[];
  /** Whether the source tells of several streets. */
  readonly areSeveral: boolean;

  constructor({ source: { body }, analysis: { claims } }: CollatedSource) {
    const all = new Set<string>();
    for (const { predicate, subject, figure } of claims) {
      if (predicate !== 'street-number' || subject === null || isHome(body, figure.start)) continue;
      all.add(subject);
      const { start } = figure.sentence;
      this.#bySentence.set(start, [...(this.#bySentence.get(start) ?? []), subject]);
    }
    this.#only = all.size === 1 ? [...all] : [];
    this.areSeveral = all.size > 1;
  }

  /** The streets that the sentence of a claim names, else the only one of its source; empty where there are several. */
  of({ figure }: Claim): readonly string[] {
    return this.#bySentence.get(figure.sentence.start) ?? this.#only;
  }
}

/** Whether two lists have a street in common; one that is spelled in two ways is one. */
export function shareStreet(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((one) => others.some((other) => isSameStreet(one, other)));
}

function isSameStreet(one: string, other: string): boolean {
  if (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `)) return true;
  return Math.min(one.length, other.length) >= LONG && editDistance(one, other) <= MISSPELLED;
}

/** A name as long may be misspelled by so many letters. */
const LONG = 6;
const MISSPELLED = 2;

/** "Karl Holm, 21, of the 900 block of Mill Road": where somebody lives, which tells nothing of where it happened. */
function isHome(body: string, at: number): boolean {
  return HOME.test(body.slice(Math.max(0, at - HOME_REACH), at));
}

const HOME = /(?:^|\s)of (?:the )?$/;
const HOME_REACH = ' of the '.length;
