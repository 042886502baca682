import type { Claim, Predicate, SourceAnalysis } from '../../claims/claim.ts';
import { daySpan, isWholeDay, weekdayName } from '../../language/calendar/days.ts';
import { valuesAgree } from '../values/agreement.ts';
import { areOneHappening } from '../values/one-happening.ts';

/** On which days what a source tells of happened: who tells of one fire alone, on one day, means the fire of the story. */
export class ToldDays {
  readonly #byPredicate = new Map<Predicate, Claim[]>();
  readonly #only = new Map<Predicate, boolean>();
  /** By the start of a sentence, the days that it names in full. */
  readonly #named = new Map<number, number[]>();

  constructor({ claims, days }: Pick<SourceAnalysis, 'claims' | 'days'>) {
    for (const { figure } of [...claims, ...days]) {
      if (figure.kind !== 'date' || !HAS_NUMBER.test(figure.text) || !isWholeDay(String(figure.value))) continue;
      const span = daySpan(String(figure.value));
      if (span === null) continue;
      const known = this.#named.get(figure.sentence.start);
      if (known === undefined) this.#named.set(figure.sentence.start, [span.first]);
      else known.push(span.first);
    }
    for (const claim of days) {
      const { figure, predicate } = claim;
      if (figure.kind !== 'date' || predicate === null) continue;
      const known = this.#byPredicate.get(predicate);
      if (known === undefined) this.#byPredicate.set(predicate, [claim]);
      else known.push(claim);
    }
  }

  /** The days (since 1970-01-01) that the sentence of a claim names in full beside their weekdays: "Wednesday, 4 May 2022". */
  beside({ figure: { sentence }, scope: { days } }: Claim): readonly number[] {
    return (this.#named.get(sentence.start) ?? []).filter((day) => days.includes(weekdayName(day)));
  }

  /** Whether all that a source tells of such a happening can be of the day of a claim; false for what is no day. */
  areOne({ figure, predicate }: Claim): boolean {
    if (figure.kind !== 'date' || predicate === null) return false;
    let isOnly = this.#only.get(predicate);
    if (isOnly === undefined) {
      isOnly = this.#areOne(predicate);
      this.#only.set(predicate, isOnly);
    }
    return isOnly;
  }

  #areOne(predicate: Predicate): boolean {
    const [first] = this.#byPredicate.get(predicate) ?? [];
    if (first === undefined) return true;
    for (const [other, claims] of this.#byPredicate) {
      if (areOneHappening({ predicate }, { predicate: other }) === false) continue;
      if (!claims.every((claim) => valuesAgree(first, claim))) return false;
    }
    return true;
  }
}

/** A weekday alone names no day in full. */
const HAS_NUMBER = /\d/;
