import type { Claim } from '../../../../claims/claim.ts';
import { isPersonal } from '../../../../claims/what/happenings.ts';
import { countWhere } from '../../../../corpus/ordered.ts';
import type { CollatedSource } from '../../../collated-source.ts';
import { minuteOfDay, minutesApart } from '../../../values/clock.ts';

/** So far before a sentence, in UTF-16 code units, the time may be told of what it goes on to tell. */
const LEAD_IN = 300;
/** Times of day that lie no further apart, in minutes, are those of one happening and of what followed on it. */
const ONE_HAPPENING = 60;

/** When what a source tells of happened, as times of day: who tells of two incidents gives the time of each. */
export class ToldHours {
  readonly #bySentence = new Map<number, Set<number>>();
  /** Where the sentence of each time ends, in the order of the text. */
  readonly #ends: { readonly end: number; readonly minute: number }[] = [];
  readonly #only: readonly number[];
  /** Whether the source tells of what happened at times of day that are those of several happenings. */
  readonly areSeveral: boolean;

  constructor({ analysis: { claims } }: CollatedSource) {
    const all = new Set<number>();
    for (const { figure, predicate, modality } of claims) {
      const minute = minuteOfDay(figure.value);
      if (figure.kind !== 'time' || minute === null || isPersonal(predicate) || modality !== 'asserted') continue;
      const { start, end } = figure.sentence;
      this.#bySentence.set(start, (this.#bySentence.get(start) ?? new Set()).add(minute));
      this.#ends.push({ end, minute });
      all.add(minute);
    }
    this.#ends.sort((a, b) => a.end - b.end);
    const minutes = [...all];
    this.areSeveral = !minutes.every((one) => minutesApart(one, minutes[0]!) <= ONE_HAPPENING);
    this.#only = this.areSeveral ? [] : minutes;
  }

  /**
   * The minutes of the day (0–1439) that the sentence of a claim gives, else those close before it, else all of its source
   * where they are of one happening; empty where nothing tells which of several it is.
   */
  of({ figure: { sentence } }: Claim): readonly number[] {
    const own = this.#bySentence.get(sentence.start);
    if (own !== undefined) return [...own];
    if (this.#only.length > 0) return this.#only;
    const before = this.#lastBefore(sentence.start);
    return before !== undefined && before.end >= sentence.start - LEAD_IN ? [before.minute] : [];
  }

  /** The last time of a sentence that ends before a place: found by halves, as logs have a time on every line. */
  #lastBefore(place: number): { readonly end: number; readonly minute: number } | undefined {
    return this.#ends[countWhere(this.#ends.length, (at) => this.#ends[at]!.end <= place) - 1];
  }
}
