import type { Claim } from '../../../claims/claim.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import type { Scope } from '../../../claims/scope.ts';
import { anyRule, type Rule } from '../../../language/rules.ts';
import { mayBeOnePeriod } from '../../answers/periods.ts';
import type { CalledBySize } from './called-by-size.ts';
import type { Dimension } from './measured-as.ts';
import type { OfSeveral } from './over-several.ts';
import type { Side } from './sides.ts';
import type { ModelsOfClaim } from './told-models.ts';
import type { StretchOfDay } from './when/stretches-of-day.ts';

/** Where and when what a claim tells of was, as all places of its source together tell that give the same figure of it. */
export type Told = Pick<Scope, 'places' | 'days' | 'period' | 'total'> & {
  /** The days, since 1970-01-01, on which it happened; empty where nothing tells. */
  readonly happened: readonly number[];
  /** The streets that its sentence names, else the only one that its source names; lower case. */
  readonly streets: readonly string[];
  /** Its source tells of several streets. */
  readonly severalStreets: boolean;
  /** At which minutes of the day (0–1439) it happened; empty where nothing tells. */
  readonly minutes: readonly number[];
  /** Its source tells of several happenings, each with its time of day. */
  readonly severalHours: boolean;
  /** It is a day, and its source tells of no other on which such a thing happened. */
  readonly onlyDay: boolean;
  /** Its source tells it of another incident than its own. */
  readonly otherIncident: boolean;
  /** Over which time it is a change ("month"), and of how many latest ones a part ("13"); null where nothing tells. */
  readonly base: string | null;
  readonly run: string | null;
  /** For which side those fight who are counted; null where nothing tells. */
  readonly side: Side | null;
  /** Along which side of a thing a length is measured; null where nothing tells. */
  readonly dimension: Dimension | null;
  /** Of what stuff an amount is ("cocaine"); null where nothing tells. */
  readonly stuff: string | null;
  /** It is of the whole world or a whole country. */
  readonly everywhere: boolean;
  /** A length of time tells when something was ("ten days ago"). */
  readonly ago: boolean;
  /** How many they are with those whom their sentence counts next; null where it counts nobody else. */
  readonly together: number | null;
  /** It counts wounded, and its sentence tells before them of one person, whom no number counts, who died. */
  readonly oneDead: boolean;
  /** Of which models it is ("Boeing 737"). */
  readonly ofModels: ModelsOfClaim;
  /** A house number is that of a house beside or across. */
  readonly neighbours: boolean;
  /** In what time an amount came about ("2 hour"); null where nothing tells. */
  readonly span: string | null;
  /** The stretch of the day of which it is one end; null for what is none. */
  readonly stretch: StretchOfDay | null;
  /** It comes on top of another amount ("two more days"). */
  readonly added: boolean;
  /** It is that of a record with which its source likens what it tells of. */
  readonly ofRecord: boolean;
  /** How it stands to the years, seasons or games of which its source tells. */
  readonly ofSeveral: OfSeveral;
  /** What a size says of the noun that it stands before. */
  readonly calledBySize: CalledBySize;
};

/** A claim with its sort and what it tells by itself. */
interface Telling {
  readonly claim: Claim;
  readonly sort: string;
  readonly told: Told;
}

/**
 * The claims of one source, each with what the others tell of the same: a headline gives a toll, the text below it the
 * same toll with its place and day. What befell people and when something happened is told again and again; of two
 * happenings with one figure nothing is put together.
 */
export function withRetellings<Each extends Telling>(candidates: readonly Each[]): readonly Each[] {
  const groups = new Map<string, Each[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  const told = new Map<Each, Told>();
  for (const group of groups.values()) {
    if (group.length < 2 || !areOne(group)) continue;
    const whole = union(group);
    for (const candidate of group) told.set(candidate, whole);
  }
  return told.size === 0
    ? candidates
    : candidates.map((candidate) => {
        const whole = told.get(candidate);
        return whole === undefined ? candidate : { ...candidate, told: whole };
      });
}

/** What two claims of a source must have in common to tell of one thing; null where a source seldom tells it twice. */
function keyOf({ sort, claim: { predicate, figure, extent } }: Telling): string | null {
  if (sort !== 'time' && !(sort === 'count' && extent === 'whole' && predicateClass(predicate) !== undefined))
    return null;
  return `${sort} ${sort === 'time' ? '' : predicate} ${figure.value}`;
}

/**
 * Whether all may be of one thing: each is held against those that are the first to name a place, a day and a period, so
 * that the time grows with their number and not with its square.
 */
function areOne(group: readonly Telling[]): boolean {
  const first = [
    group.find(({ told }) => told.places.length > 0),
    group.find(({ told }) => told.happened.length > 0),
    group.find(({ told }) => told.period !== null),
  ].flatMap((each) => each?.told ?? []);
  return group.every(({ told }) => !first.some((each) => anyRule(TWO_HAPPENINGS, each, told)));
}

/** Why a source that gives one figure twice tells of two happenings. */
export const TWO_HAPPENINGS: readonly Rule<[a: Told, b: Told]>[] = [
  {
    name: 'told-again-of-other-place',
    example: 'Seven sailors were killed in Halden. Seven sailors were killed in Moss.',
    counterexample: 'Seven sailors were killed in Halden. In Halden seven sailors were killed.',
    test: (a, b) => a.places.length > 0 && b.places.length > 0 && !sharePlace(a, b),
  },
  {
    name: 'told-again-of-other-day',
    example: '[2024-05-10] Seven sailors were killed on Monday. Seven sailors were killed on Tuesday.',
    counterexample: '[2024-05-10] Seven sailors were killed on Monday. On Monday seven sailors were killed.',
    test: (a, b) =>
      a.happened.length > 0 && b.happened.length > 0 && !a.happened.some((day) => b.happened.includes(day)),
  },
  {
    name: 'told-again-of-other-period',
    example: 'Seven sailors were killed in March 2023. Seven sailors were killed in April 2024.',
    counterexample: 'Seven sailors were killed in March 2023. In March 2023 seven sailors were killed.',
    test: (a, b) => a.period !== null && b.period !== null && !mayBeOnePeriod(a, b),
  },
];

function union(group: readonly Telling[]): Told {
  const all = group.map(({ told }) => told);
  const periods = all.flatMap(({ period }) => period ?? []);
  return {
    places: [...new Set(all.flatMap(({ places }) => places))],
    days: [...new Set(all.flatMap(({ days }) => days))],
    happened: [...new Set(all.flatMap(({ happened }) => happened))],
    streets: [...new Set(all.flatMap(({ streets }) => streets))],
    severalStreets: all.some(({ severalStreets }) => severalStreets),
    minutes: [...new Set(all.flatMap(({ minutes }) => minutes))],
    severalHours: all.some(({ severalHours }) => severalHours),
    onlyDay: all.some(({ onlyDay }) => onlyDay),
    otherIncident: all.every(({ otherIncident }) => otherIncident),
    base: all.find(({ base }) => base !== null)?.base ?? null,
    run: all.find(({ run }) => run !== null)?.run ?? null,
    side: all.find(({ side }) => side !== null)?.side ?? null,
    dimension: all.find(({ dimension }) => dimension !== null)?.dimension ?? null,
    stuff: all.find(({ stuff }) => stuff !== null)?.stuff ?? null,
    everywhere: all.some(({ everywhere }) => everywhere),
    ago: all.some(({ ago }) => ago),
    together: all.find(({ together }) => together !== null)?.together ?? null,
    oneDead: all.some(({ oneDead }) => oneDead),
    neighbours: all.some(({ neighbours }) => neighbours),
    added: all.some(({ added }) => added),
    ofRecord: all.some(({ ofRecord }) => ofRecord),
    ofSeveral: all.find(({ ofSeveral }) => ofSeveral !== null)?.ofSeveral ?? null,
    span: all.find(({ span }) => span !== null)?.span ?? null,
    // Told once by itself it is a moment.
    stretch: all.every(({ stretch }) => stretch !== null) ? all[0]!.stretch : null,
    calledBySize: all.find(({ calledBySize }) => calledBySize !== null)?.calledBySize ?? null,
    ofModels: all.find(({ ofModels }) => ofModels.own)?.ofModels ?? all[0]!.ofModels,
    // A stretch of time says more than one of its days.
    period: periods.find(({ kind }) => kind !== 'day') ?? periods[0] ?? null,
    total: all.some(({ total }) => total),
  };
}

/** Whether two claims name one place, the one perhaps more exactly ("leeds", "leeds city centre"). */
export function sharePlace(a: Pick<Told, 'places'>, b: Pick<Told, 'places'>): boolean {
  return a.places.some((one) => b.places.some((other) => one.startsWith(other) || other.startsWith(one)));
}
