import type { Claim } from '../../../claims/claim.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import type { SourcedClaim } from '../../../collation/finding.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { weekdayName } from '../../../language/calendar/days.ts';
import { MONTHS, WEEKDAYS } from '../../../language/lexicon/calendar.ts';
import type { DraftEvidence } from '../draft.ts';
import { weekdayIn } from '../meant/written-claims.ts';

/** A word with a capital that opens no sentence. */
const NAME = /(?<=[\p{L}\p{N},;:–—-]\s)\p{Lu}[\p{L}’'-]{3,}/gu;

/**
 * Tells what is counted at another place, or of others: what a draft and a source that bears it out both name beside the
 * figure ("an air raid on Douma"), and what speaks against it names nowhere at all. So what happened on another weekday.
 */
export class Elsewhere {
  readonly #index: CorpusIndex;
  readonly #names: readonly string[];
  /** Those of them that the draft tells as places. */
  readonly #places: readonly string[];
  /** The weekday that the draft names, where what bears it out names no other one. */
  readonly #weekday: string | null;
  /** The day that the draft names, where what bears it out is of that day. */
  readonly #day: string | null;
  /** The ids of the sources that bear the draft out. */
  readonly #supporting: ReadonlySet<string>;

  constructor(
    index: CorpusIndex,
    { claim, body, toldDay }: { readonly claim: Claim; readonly body: string; readonly toldDay: string | null },
    supporting: readonly DraftEvidence[],
  ) {
    this.#index = index;
    const told = [claim, ...supporting.flatMap(({ claims }) => claims.map((each) => each.claim))];
    const isRunning = told.some(({ predicate }) => predicateClass(predicate)?.moves === 'up');
    this.#day = isRunning && supporting.some(({ date }) => isOfDay(date, toldDay)) ? toldDay : null;
    this.#supporting = new Set(supporting.flatMap(({ claims }) => claims.map(({ sourceId }) => sourceId)));
    const weekday = claim.scope.period && weekdayIn(claim.scope.period);
    const own = supporting.flatMap(({ claims }) => claims.flatMap((each) => weekdayOfClaim(each.claim) ?? []));
    this.#weekday = own.every((each) => each === weekday) ? weekday : null;
    const beside = supporting.flatMap(({ claims }) =>
      claims.map((each) => namesBeside(each.claim, this.#bodyOf(each))),
    );
    this.#names = [...namesBeside(claim, body)].filter((name) => beside.some((names) => names.has(name)));
    const places = placesBeside(claim, body);
    this.#places = this.#names.filter((name) => places.has(name));
  }

  /**
   * Whether what gives another value names nowhere what the draft names, or names another weekday. What sources themselves
   * contradict each other on is one thing, whatever else each of them names: then a place alone tells them apart.
   */
  holds({ claims, date }: DraftEvidence, isContradiction: boolean): boolean {
    // What was counted on another day is no rival of what is told of this one.
    if (this.#day !== null && WHOLE_DAY.test(date ?? '') && !isOfDay(date, this.#day)) return true;
    if (this.#weekday !== null) {
      const days = claims.map((each) => weekdayOfClaim(each.claim));
      if (days.every((day) => day !== null && day !== this.#weekday)) return true;
    }
    const texts = claims.map((each) => this.#around(each).toLowerCase());
    const names = isContradiction ? this.#places : this.#names;
    return names.some((name) => texts.every((text) => !text.includes(name)));
  }

  /** Where a claim may name what it is about: all of its source, but where that tells of both. */
  #around(each: SourcedClaim): string {
    const { start, end } = each.claim.figure.sentence;
    const body = this.#bodyOf(each);
    return this.#supporting.has(each.sourceId) ? body.slice(start, end) : body;
  }

  #bodyOf({ sourceId }: SourcedClaim): string {
    return this.#index.placed(sourceId)?.source.body ?? '';
  }
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;
const YEAR = 'YYYY-'.length;
const DAY = 'YYYY-MM-DD'.length;

/** Whether a date is of a day that is told with its year or without ("--07-30"). */
export function isOfDay(date: string | null, day: string | null): boolean {
  if (date === null || day === null || !WHOLE_DAY.test(date)) return false;
  const told = date.slice(0, DAY);
  return day.startsWith('--') ? told.slice(YEAR) === day.slice('--'.length) : told === day;
}

/** The weekday on which something happened, as its source tells; null where it does not. */
function weekdayOfClaim({ scope: { period } }: Claim): string | null {
  if (period === null || period.kind !== 'day') return null;
  return period.first === null ? weekdayIn(period) : weekdayName(period.first);
}

/** What is named so far before a sentence, and where, is where that goes on, in UTF-16 units. */
const REACH = 120;
/** A name behind a word for a place. */
const PLACE = /(?<=\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]n|[Oo]utside)\s)\p{Lu}[\p{L}’'-]{3,}/gu;

/** The names in the sentence of a figure, and the places before it, in lower case, but whom it is said by, and days. */
function namesBeside({ figure, attribution }: Claim, body: string): ReadonlySet<string> {
  const { start, end } = figure.sentence;
  const said = `${attribution?.speaker.text ?? ''} ${attribution?.name ?? ''}`.toLowerCase();
  const before = body.slice(Math.max(0, start - REACH), start);
  const written = [...(body.slice(start, end).match(NAME) ?? []), ...(before.match(PLACE) ?? [])];
  const names = written.map((name) => name.toLowerCase());
  return new Set(names.filter((name) => !said.includes(name) && !WEEKDAYS.has(name) && !MONTHS.has(name)));
}

/** The names behind a word for a place, in the sentence of a figure and before it, in lower case. */
function placesBeside({ figure: { sentence } }: Claim, body: string): ReadonlySet<string> {
  const told = body.slice(Math.max(0, sentence.start - REACH), sentence.end);
  return new Set(told.match(PLACE)?.map((name) => name.toLowerCase()));
}
