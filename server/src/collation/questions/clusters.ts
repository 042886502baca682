import { haveOneBearer, isOfBearer, relateBearers } from '../candidates/bearers.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { confidenceOf } from '../evidence/confidence.ts';
import type { Match } from '../evidence/evidence.ts';
import { LIKELY } from '../verdicts/verdicts.ts';

/** Claims that in all likelihood answer one question. */
export interface Cluster {
  readonly members: readonly Candidate[];
  /** The matches among them. */
  readonly matches: readonly Match[];
}

/** Two ages with odds below this are of two persons. */
const SURELY_NOT = -3;
/** Two claims without a match are as unlikely to answer one question as this, in log-odds. */
const UNMATCHED = -4;
/** How likely claims of two groups must be of one question on the whole: less than two by themselves, since others bear them out. */
const HANGS_TOGETHER = 0.15;
/** The mean log-odds that two groups of claims must have to become one. */
const MEAN = Math.log(HANGS_TOGETHER / (1 - HANGS_TOGETHER));
/** Of larger groups so many claims are looked at. */
const MOST_LOOKED_AT = 20;

/**
 * Puts claims together that likely answer one question: the likeliest pairs first, and two groups become one only where
 * their claims fit together on the whole (average linkage), so that no chain of near misses joins what differs.
 *
 * @param matches the matches among the claims of a story
 * @param joined whether a person said of two claims that they answer one question (true) or two (false); else null
 */
export function clustersOf(
  matches: readonly Match[],
  joined: (a: Candidate, b: Candidate) => boolean | null,
): readonly Cluster[] {
  const odds = new Map<Candidate, Map<Candidate, number>>();
  const enter = (a: Candidate, b: Candidate, value: number) => {
    const table = odds.get(a);
    if (table === undefined) odds.set(a, new Map([[b, value]]));
    else table.set(b, value);
  };
  const ruled = matches.map((match) => withRuling(match, joined(match.a, match.b)));
  const likely = ruled.filter((match) => isLikely(match.odds)).sort(byOdds);
  const grouped = new Set(likely.flatMap(({ a, b }) => [a, b]));
  // Of most claims nothing is likely, and nobody asks how they fit.
  for (const { a, b, odds: value } of ruled) {
    if (!grouped.has(a) || !grouped.has(b)) continue;
    enter(a, b, value);
    enter(b, a, value);
  }
  const groupOf = new Map<Candidate, Candidate[]>();
  for (const { a, b, odds: value } of likely) {
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (one === other) continue;
    const lookedAt = [membersBeside(one, odds.get(b)!, groupOf), membersBeside(other, odds.get(a)!, groupOf)] as const;
    const isApart = () =>
      meanOdds(...lookedAt, odds) < MEAN || areOfOthers(one, other, odds) || areBridgedByVague(a, b, one, other, odds);
    if (value < SAID_SO && isApart()) continue;
    const [larger, smaller] = one.length < other.length ? [other, one] : [one, other];
    larger.push(...smaller);
    // Groups stay in the order in which their claims were met.
    for (const member of [a, ...smaller, b]) groupOf.set(member, larger);
  }
  const matchesIn = new Map<readonly Candidate[], Match[]>([...groupOf.values()].map((members) => [members, []]));
  for (const match of ruled) {
    const group = groupOf.get(match.a);
    if (group !== undefined && group === groupOf.get(match.b)) matchesIn.get(group)!.push(match);
  }
  return Array.from(matchesIn, ([members, own]) => ({ members: inOrder(members), matches: own }));
}

/**
 * Whether somebody of the one group is surely another person than somebody of the other: who has no name goes with one
 * of them, and never joins the two.
 */
function areOfOthers(
  one: readonly Candidate[],
  other: readonly Candidate[],
  odds: ReadonlyMap<Candidate, ReadonlyMap<Candidate, number>>,
): boolean {
  if (one[0]!.sort !== 'age') return areOfOtherBearers(one, other);
  return one.some((a) => other.some((b) => (odds.get(a)?.get(b) ?? 0) < SURELY_NOT));
}

/** Whether a claim of the one group tells of a surely other bearer than one of the other group, and no two of one bearer. */
function areOfOtherBearers(one: readonly Candidate[], other: readonly Candidate[]): boolean {
  const bearing = (group: readonly Candidate[]) => group.filter(isOfBearer).slice(0, MOST_LOOKED_AT);
  const [ones, others] = [bearing(one), bearing(other)];
  const some = (holds: (a: Candidate, b: Candidate) => boolean) => ones.some((a) => others.some((b) => holds(a, b)));
  return some((a, b) => relateBearers(a, b) === 'sure') && !some(haveOneBearer);
}

/**
 * Whether a vague word alone makes two groups meet: "dozens" fit any toll of some tens, and so tell nothing of whether two
 * tolls are those of one happening.
 */
function areBridgedByVague(
  a: Candidate,
  b: Candidate,
  one: readonly Candidate[],
  other: readonly Candidate[],
  odds: ReadonlyMap<Candidate, ReadonlyMap<Candidate, number>>,
): boolean {
  if (!isVague(a) && !isVague(b)) return false;
  const [ones, others] = [one, other].map((group) => group.filter((each) => !isVague(each))) as [
    Candidate[],
    Candidate[],
  ];
  if (ones.length === 0 || others.length === 0) return false;
  return !ones.some((each) => others.some((their) => isLikely(odds.get(each)?.get(their) ?? UNMATCHED)));
}

function isVague({ claim: { figure } }: Candidate): boolean {
  return figure.vague;
}

/** Whether two claims with such odds likely answer one question. */
export function isLikely(odds: number): boolean {
  return confidenceOf(odds) >= LIKELY;
}

function withRuling(match: Match, ruling: boolean | null): Match {
  if (ruling === null) return match;
  return { ...match, odds: ruling ? SAID_SO : -SAID_SO };
}

/** What a person says outweighs all else. */
export const SAID_SO = 50;

/** The likeliest first; of equal ones that with the earlier claims, so that the order of the sources does not matter. */
function byOdds(one: Match, other: Match): number {
  return other.odds - one.odds || compare(one.a, other.a) || compare(one.b, other.b);
}

function compare(one: Candidate, other: Candidate): number {
  if (one.sourceId !== other.sourceId) return one.sourceId < other.sourceId ? -1 : 1;
  return one.place - other.place;
}

function inOrder(members: readonly Candidate[]): readonly Candidate[] {
  return [...members].sort(compare);
}

/**
 * How well two groups of claims fit together: the mean of how well the claims of each fit, on the whole, those of the other
 * that they fit best. The two count alike, so that many who repeat one value do not keep out the few who say another.
 */
function meanOdds(
  ones: readonly Candidate[],
  others: readonly Candidate[],
  odds: ReadonlyMap<Candidate, ReadonlyMap<Candidate, number>>,
): number {
  const best = (claim: Candidate, group: readonly Candidate[]) => {
    const own = odds.get(claim);
    return Math.max(UNMATCHED, ...group.map((each) => own?.get(each) ?? UNMATCHED));
  };
  const mean = (fits: readonly number[]) => fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
  return (mean(ones.map((claim) => best(claim, others))) + mean(others.map((claim) => best(claim, ones)))) / 2;
}

/**
 * The claims of a group that are looked at beside a claim of another one. Of very many claims each was weighed against its
 * neighbours alone (`candidate-pairs.ts`): of a large group those tell how both fit that were weighed against that claim.
 */
function membersBeside(
  group: readonly Candidate[],
  weighed: ReadonlyMap<Candidate, number>,
  groupOf: ReadonlyMap<Candidate, readonly Candidate[]>,
): readonly Candidate[] {
  if (group.length <= MOST_LOOKED_AT) return group;
  return [...weighed.keys()].filter((each) => groupOf.get(each) === group).slice(0, MOST_LOOKED_AT);
}
