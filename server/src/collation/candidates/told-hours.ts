import type { Claim } from '../../claims/claim.ts';
import { isPersonal } from '../../claims/what/happenings.ts';
import type { CollatedSource } from '../collated-source.ts';
import { minuteOfDay, minutesApart } from '../values/clock.ts';

/** So far before a sentence, in UTF-16 code units, the time may be told of what it goes on to tell. */
const LEAD_IN = 300;
/** Times of day that lie no further apart, in minutes, are those of one happening and of what followed on it. */
const ONE_HAPPENING = 60;

/** When what a source tells of happened, as times of day: who tells of two incidents gives the time of each. */
export class ToldHours {
  readonly #moments: readonly { readonly start: number; readonly end: number; readonly minute: number }[];
  readonly #only: readonly number[];
  /** Whether the source tells of what happened at times of day that are those of several happenings. */
  readonly areSeveral: boolean;

  constructor({ analysis: { claims } }: CollatedSource) {
    this.#moments = claims.flatMap(({ figure, predicate, modality }) => {
      if (figure.kind !== 'time' || isOnePersons(predicate) || modality !== 'asserted') return [];
      const minute = minuteOfDay(figure.value);
      return minute === null ? [] : [{ start: figure.start, end: figure.sentence.end, minute }];
    });
    const all = this.#moments.map(({ minute }) => minute);
    this.areSeveral = !all.every((one) => minutesApart(one, all[0]!) <= ONE_HAPPENING);
    this.#only = this.areSeveral ? [] : all;
  }

  /**
   * The minutes of the day (0–1439) that the sentence of a claim gives, else those close before it, else all of its source
   * where they are of one happening; empty where nothing tells which of several it is.
   */
  of({ figure: { sentence } }: Claim): readonly number[] {
    const own = this.#moments.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (own.length > 0) return own.map(({ minute }) => minute);
    if (this.#only.length > 0) return this.#only;
    const before = this.#moments.findLast(({ end }) => end <= sentence.start && end >= sentence.start - LEAD_IN);
    return before === undefined ? [] : [before.minute];
  }
}

function isOnePersons(predicate: Claim['predicate']): boolean {
  return predicate !== null && isPersonal(predicate);
}
