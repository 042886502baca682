/** A source, with those that it is tied to, each with the log-odds that both report one event. */
interface Tied<Self> {
  readonly id: string;
  readonly neighbours: ReadonlyMap<Self, number>;
}

/** Two groups become one where at least so many of the pairs of their sources are tied, for groups of one source each; … */
const LEAST_TIED = 0.27;
/** … in larger ones fewer need be: who reports a thing late knows the first reports no longer. */
const GROWTH = 0.75;

/**
 * Divides sources that hang together by ties into groups that hang together closely. The strongest ties join first; a
 * lone tie between two groups joins nothing, so that no chain of reports that each share something leads from one event to
 * another. The order of the sources changes nothing.
 * @param component all sources that are reached from any of them over ties
 */
export function groupByTies<Source extends Tied<Source>>(
  component: ReadonlySet<Source>,
): readonly ReadonlySet<Source>[] {
  const ties = tiesOf(component);
  const groups = new Map<Source, Group<Source>>();
  for (const source of component) groups.set(source, { members: new Set([source]), tied: new Map() });
  for (const { a, b } of ties) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    one.tied.set(other, 1);
    other.tied.set(one, 1);
  }
  for (let joined = true; joined; ) {
    joined = false;
    for (const { a, b } of ties) {
      const [one, other] = [groups.get(a)!, groups.get(b)!];
      if (one === other || !areClose(one, other)) continue;
      const [into, from] = one.members.size < other.members.size ? [other, one] : [one, other];
      merge(into, from);
      for (const member of from.members) groups.set(member, into);
      joined = true;
    }
  }
  return [...new Set(groups.values())].map(({ members }) => members);
}

interface Group<Source> {
  readonly members: Set<Source>;
  /** Other groups, each with the number of ties between its sources and those of this one. */
  readonly tied: Map<Group<Source>, number>;
}

interface Tie<Source> {
  readonly a: Source;
  readonly b: Source;
  readonly odds: number;
}

/** Each tie once, the strongest first. */
function tiesOf<Source extends Tied<Source>>(component: ReadonlySet<Source>): readonly Tie<Source>[] {
  const ties: Tie<Source>[] = [];
  for (const a of component) for (const [b, odds] of a.neighbours) if (a.id < b.id) ties.push({ a, b, odds });
  return ties.sort((x, y) => y.odds - x.odds || compare(x.a.id, y.a.id) || compare(x.b.id, y.b.id));
}

function areClose<Source>(one: Group<Source>, other: Group<Source>): boolean {
  return (one.tied.get(other) ?? 0) >= LEAST_TIED * (one.members.size * other.members.size) ** GROWTH;
}

function merge<Source>(into: Group<Source>, from: Group<Source>): void {
  for (const member of from.members) into.members.add(member);
  for (const [other, ties] of from.tied) {
    other.tied.delete(from);
    if (other === into) continue;
    const all = (into.tied.get(other) ?? 0) + ties;
    into.tied.set(other, all);
    other.tied.set(into, all);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
