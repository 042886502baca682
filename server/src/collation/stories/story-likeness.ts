import { SEASON } from './story-odds.ts';

/** What one source tells: names, figures and common nouns, each once. */
interface Telling {
  readonly id: string;
  readonly tells: readonly string[];
  readonly content: {
    /** Of the report, since the epoch; null where it is undated. */
    readonly day: number | null;
    /** Null where the report is long. */
    readonly brief: { readonly isLine: boolean } | null;
  };
}

/** So alike the sources of two groups are on average where both are of one event: a cosine, 0 to 1. */
const LEAST_ALIKE = 0.08;
/** Among more sources than so many, the more there are the likelier two of them tell of two events in the same words: … */
const SOME_SOURCES = 150;
/** … so much more alike they must be for each e-fold. */
const MORE_ALIKE = 0.03;
/** So much of the likeness counts where more than a season lies between all of the one and all of the other, … */
const FAR = 0.6;
/** … and where nothing says that none does: long reports of one field tell of the same in any year. */
const OF_ANY_TIME = 0.8;
/** Among fewer sources than these things count as rare as among these: what three reports share need not be usual. */
const FEW_SOURCES = 24;
/** What all sources tell counts next to nothing, and never less. */
const HALF_A_SOURCE = 0.5;

/**
 * Joins groups of sources that tell of the same in all their names, figures and nouns, rare ones counting more: the first
 * report of an accident and that of the inquiry a year later share few names. The most alike are joined first, as long as
 * the sources of the one are alike enough to those of the other on average: a source that is like two events joins no two.
 *
 * Average linkage (Sokal and Michener 1958) of cosines, by inverse document frequency (Spärck Jones 1972).
 * @param groups in any order: it changes nothing
 */
export function joinAlike<Source extends Telling>(
  groups: readonly ReadonlySet<Source>[],
): readonly ReadonlySet<Source>[] {
  const sources = groups.reduce((sum, group) => sum + group.size, 0);
  if (groups.length < 2) return groups;
  const sorted = groups.map((group) => [...group].sort(byId)).sort(([a], [b]) => byId(a!, b!));
  const alike = new GroupLikeness(sorted.filter((group) => !areLines(group)));
  const least = leastAmong(sources);
  for (let pair = alike.likest(least); pair !== null; pair = alike.likest(least)) alike.merge(...pair);
  return [...alike.groups(), ...sorted.filter(areLines)].map((group) => new Set(group));
}

/** A line tells too little: that two of them tell of a flood on Monday says nothing of where. */
function areLines(group: readonly Telling[]): boolean {
  return group.every(({ content: { brief } }) => brief?.isLine === true);
}

function leastAmong(sources: number): number {
  return LEAST_ALIKE + MORE_ALIKE * Math.max(0, Math.log(sources / SOME_SOURCES));
}

/** How alike any two of some groups are on average, while they are joined one by one. */
class GroupLikeness<Source extends Telling> {
  /** Null for those that are part of another by now. */
  readonly #groups: (Group<Source> | null)[];
  /** By two groups, the cosines of all pairs of a source of the one and a source of the other, summed up. */
  readonly #sums: readonly Float64Array[];
  /** By group, the other one that is most like it; itself where none is at all. */
  readonly #likest: number[];

  constructor(groups: readonly (readonly Source[])[]) {
    this.#groups = groups.map((sources) => groupOf(sources));
    this.#sums = sumsOfCosines(groups);
    this.#likest = groups.map((_, at) => this.#likestOf(at));
  }

  /** The two that are most alike; null where no two are so alike. */
  likest(least: number): readonly [into: number, from: number] | null {
    let [into, most] = [-1, least];
    for (let at = 0; at < this.#likest.length; at++) {
      const alike = this.#of(at, this.#likest[at]!);
      if (alike > most) [into, most] = [at, alike];
    }
    return into < 0 ? null : [into, this.#likest[into]!];
  }

  merge(into: number, from: number): void {
    const sources = [...this.#groups[into]!.sources, ...this.#groups[from]!.sources];
    this.#groups[into] = groupOf(sources);
    this.#groups[from] = null;
    for (let at = 0; at < this.#sums.length; at++) {
      this.#sums[into]![at]! += this.#sums[from]![at]!;
      this.#sums[at]![into] = this.#sums[into]![at]!;
    }
    for (let at = 0; at < this.#likest.length; at++) {
      const likest = this.#likest[at]!;
      if (at === into || likest === into || likest === from) this.#likest[at] = this.#likestOf(at);
      else if (this.#of(at, into) > this.#of(at, likest)) this.#likest[at] = into;
    }
  }

  groups(): readonly (readonly Source[])[] {
    return this.#groups.flatMap((group) => (group === null ? [] : [group.sources]));
  }

  #likestOf(one: number): number {
    let [likest, most] = [one, 0];
    for (let other = 0; other < this.#groups.length; other++) {
      const alike = this.#of(one, other);
      if (alike > most) [likest, most] = [other, alike];
    }
    return likest;
  }

  #of(one: number, other: number): number {
    const [a, b] = [this.#groups[one], this.#groups[other]];
    if (a === null || b === null || one === other) return 0;
    const alike = this.#sums[one]![other]! / (a!.sources.length * b!.sources.length);
    return alike * nearness(a!, b!);
  }
}

interface Group<Source> {
  readonly sources: readonly Source[];
  /** From the first day on which one of them was published to the last one; null where none is dated. */
  readonly days: readonly [first: number, last: number] | null;
  readonly areLong: boolean;
}

function groupOf<Source extends Telling>(sources: readonly Source[]): Group<Source> {
  const days = sources.flatMap(({ content: { day } }) => (day === null ? [] : [day]));
  return {
    sources,
    days: days.length === 0 ? null : [Math.min(...days), Math.max(...days)],
    areLong: sources.every(({ content: { brief } }) => brief === null),
  };
}

function nearness(one: Omit<Group<Telling>, 'sources'>, other: Omit<Group<Telling>, 'sources'>): number {
  if (one.days === null || other.days === null) return one.areLong && other.areLong ? OF_ANY_TIME : 1;
  return Math.max(other.days[0] - one.days[1], one.days[0] - other.days[1]) > SEASON ? FAR : 1;
}

/** Something that sources tell. */
interface Told {
  /** How many sources tell it. */
  sources: number;
  /** How rare that is, in e-folds. */
  weight: number;
  /** By group that tells it, the sum of what it makes of the vectors of its sources, each of length 1. */
  readonly shares: { readonly group: number; share: number }[];
}

/** The sum for two groups is the product of two vectors: of the sums of those of their sources. */
function sumsOfCosines(groups: readonly (readonly Telling[])[]): readonly Float64Array[] {
  const known = new Map<string, Told>();
  const tellings = groups.map((sources) => sources.map(({ tells }) => tells.map((text) => countedAmong(known, text))));
  const sources = tellings.reduce((sum, group) => sum + group.length, 0);
  const all = Math.max(FEW_SOURCES, sources) + 1;
  for (const told of known.values()) told.weight = Math.log(all / (told.sources + HALF_A_SOURCE));
  for (const [group, tells] of tellings.entries()) for (const told of tells) share(told, group);
  const sums = groups.map(() => new Float64Array(groups.length));
  for (const { shares } of known.values()) {
    for (let at = 0; at < shares.length; at++) {
      for (let next = at + 1; next < shares.length; next++) {
        sums[shares[at]!.group]![shares[next]!.group]! += shares[at]!.share * shares[next]!.share;
      }
    }
  }
  for (const [at, row] of sums.entries())
    for (let next = at + 1; next < row.length; next++) sums[next]![at] = row[next]!;
  return sums;
}

function countedAmong(known: Map<string, Told>, text: string): Told {
  const told = known.get(text) ?? { sources: 0, weight: 0, shares: [] };
  if (told.sources++ === 0) known.set(text, told);
  return told;
}

/** Enters what one source of a group tells, as a vector of length 1. */
function share(tells: readonly Told[], group: number): void {
  const length = Math.sqrt(tells.reduce((sum, { weight }) => sum + weight ** 2, 0));
  for (const { sources, weight, shares } of tells) {
    // What one source tells, it shares with none.
    if (sources === 1) continue;
    const last = shares.at(-1);
    if (last?.group === group) last.share += weight / length;
    else shares.push({ group, share: weight / length });
  }
}

function byId(a: Telling, b: Telling): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
