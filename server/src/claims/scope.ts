/** Whether the doer of a deed is counted among those whom it befell, or told of beside them. */
export type Doer = 'with' | 'without' | 'besides';

/** How a time of day is hedged. */
export type Hedge = 'about' | 'after' | 'before' | 'shortly after' | 'shortly before';

/** What may make a count one of only some of those whom others count. */
export type Narrowing = 'at one spot' | 'by gunfire' | 'those who lived' | 'on one charge' | 'those identified';

/** What narrows what is counted or measured. All words in lower case. */
export interface Scope {
  /** Places that stand behind the figure ("leeds"). */
  readonly places: readonly string[];
  /** The days that its sentence names: weekdays, "today". */
  readonly days: readonly string[];
  /** The day on which a period begins ("friday", "june 21"). */
  readonly since: string | null;
  /** The year of which it is told where no day is named ("2011"). */
  readonly year: string | null;
  /** Over a period rather than one happening ("this year", "within ten hours"). */
  readonly overPeriod: boolean;
  /** Over several happenings ("in weekend shootings"). */
  readonly severalHappenings: boolean;
  /** How sure what is counted is ("suspected", "confirmed"). */
  readonly standings: readonly string[];
  /** The country whose cases are counted. */
  readonly country: string | null;
  readonly doer: Doer | null;
  readonly hedge: Hedge | null;
  /** The zone in which a time of day is given ("est"). */
  readonly zone: string | null;
  /** Any house of a block rather than one. */
  readonly block: boolean;
  /** The unit of time behind "per" ("month"). */
  readonly rate: string | null;
  readonly narrowings: readonly Narrowing[];
  readonly partOfDay: 'night' | 'morning' | null;
}

/** Nothing narrows what is counted. */
export const EMPTY_SCOPE: Scope = Object.freeze({
  places: [],
  days: [],
  since: null,
  year: null,
  overPeriod: false,
  severalHappenings: false,
  standings: [],
  country: null,
  doer: null,
  hedge: null,
  zone: null,
  block: false,
  rate: null,
  narrowings: [],
  partOfDay: null,
});

const DOER_WORDS: Readonly<Record<Doer, string>> = {
  with: 'with the attacker',
  without: 'without the attacker',
  besides: 'besides the attacker',
};

/** A scope in short phrases for readers, one for each thing that it says ("in leeds", "on tuesday", "per month"). */
export function scopeInWords(scope: Scope): readonly string[] {
  const { since, year, country, doer, hedge, zone, rate, partOfDay } = scope;
  return [
    ...scope.standings,
    ...(doer === null ? [] : [DOER_WORDS[doer]]),
    ...(scope.severalHappenings ? ['over several attacks'] : []),
    ...(year === null ? [] : [`in the year ${year}`]),
    ...(scope.overPeriod ? ['over a period'] : []),
    ...(country === null ? [] : [`of ${country}`]),
    ...(hedge === null ? [] : [hedge]),
    ...(zone === null ? [] : [`zone ${zone}`]),
    ...scope.places.map((place) => `in ${place}`),
    ...scope.days.map((day) => (day === 'today' ? day : `on ${day}`)),
    ...(since === null ? [] : [`since ${since}`]),
    ...scope.narrowings.map((narrowing) => `only ${narrowing}`),
    ...(rate === null ? [] : [`per ${rate}`]),
    ...(scope.block ? ['block'] : []),
    ...(partOfDay === null ? [] : [partOfDay === 'night' ? 'at night' : 'in the morning']),
  ];
}
