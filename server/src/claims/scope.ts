/** Whether the doer of a deed is counted among those whom it befell, or told of beside them. */
export type Doer = 'with' | 'without' | 'besides';

/** How a time of day is hedged. */
export type Hedge = 'about' | 'after' | 'before' | 'shortly after' | 'shortly before';

/** What may make a count one of only some of those whom others count. */
export type Narrowing = 'at one spot' | 'by gunfire' | 'those who lived' | 'on one charge' | 'those identified';

/** Over which time something is counted. */
export interface Period {
  /** A day ("on Friday", "overnight"), a week, a month, a year, any other stretch, or up to now since something. */
  readonly kind: 'day' | 'week' | 'month' | 'year' | 'span' | 'since';
  /** The period in a few words, for the name of a question ("since August", "in the past 24 hours"). */
  readonly phrase: string;
  /** Its first and last day as days since 1970-01-01; null where text and date of the source do not tell. */
  readonly first: number | null;
  readonly last: number | null;
}

/** The rate of what is told of each of several things ("$40 apiece"), not of all of them. */
export const EACH = 'each';

/** What narrows what is counted or measured. All words in lower case. */
export interface Scope {
  /** Places that stand behind the figure ("leeds"). */
  readonly places: readonly string[];
  /** The days that its sentence names: weekdays, "today". */
  readonly days: readonly string[];
  /** Over which time it is counted; null for one happening or moment whose day is not told. */
  readonly period: Period | null;
  /** A running total ("the death toll", "so far", "since August"), which goes on growing, rather than one happening's. */
  readonly total: boolean;
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
  /** The unit of time behind "per" ("month"), or `EACH` for what is told of each of several things. */
  readonly rate: string | null;
  readonly narrowings: readonly Narrowing[];
  readonly partOfDay: 'night' | 'morning' | null;
}

/** Nothing narrows what is counted. Not frozen, which would make it of another shape than all other scopes. */
export const EMPTY_SCOPE: Scope = {
  places: [],
  days: [],
  period: null,
  total: false,
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
};

const NOTHING: readonly never[] = EMPTY_SCOPE.places as readonly never[];

/**
 * The same scope in as little memory as it takes: the empty one itself where it says nothing, lists without room for more,
 * empty ones shared.
 */
export function withExactLists(scope: Scope): Scope {
  const { places, days, period, total, severalHappenings, standings, country, doer, hedge, zone, block, rate } = scope;
  const { narrowings, partOfDay } = scope;
  const lists = places.length + days.length + standings.length + narrowings.length;
  const words = country ?? doer ?? hedge ?? zone ?? rate ?? partOfDay ?? period;
  if (lists === 0 && words === null && !total && !severalHappenings && !block) return EMPTY_SCOPE;
  return {
    places: exact(places),
    days: exact(days),
    period,
    total,
    severalHappenings,
    standings: exact(standings),
    country,
    doer,
    hedge,
    zone,
    block,
    rate,
    narrowings: exact(narrowings),
    partOfDay,
  };
}

function exact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list.slice();
}

const DOER_WORDS: Readonly<Record<Doer, string>> = {
  with: 'with the attacker',
  without: 'without the attacker',
  besides: 'besides the attacker',
};

/** A scope in short phrases for readers, one for each thing that it says ("in leeds", "on tuesday", "per month"). */
export function scopeInWords(scope: Scope): readonly string[] {
  const { period, country, doer, hedge, zone, rate, partOfDay } = scope;
  return [
    ...scope.standings,
    ...(doer === null ? [] : [DOER_WORDS[doer]]),
    ...(scope.severalHappenings ? ['over several attacks'] : []),
    ...(period === null || period.kind === 'day' ? [] : [period.phrase]),
    ...(country === null ? [] : [`of ${country}`]),
    ...(hedge === null ? [] : [hedge]),
    ...(zone === null ? [] : [`zone ${zone}`]),
    ...scope.places.map((place) => `in ${place}`),
    ...scope.days.map((day) => (day === 'today' ? day : `on ${day}`)),
    ...scope.narrowings.map((narrowing) => `only ${narrowing}`),
    ...(rate === null ? [] : [rate === EACH ? EACH : `per ${rate}`]),
    ...(scope.block ? ['block'] : []),
    ...(partOfDay === null ? [] : [partOfDay === 'night' ? 'at night' : 'in the morning']),
  ];
}
