import type { Candidate } from '../candidates/candidate.ts';
import { editDistance } from '../values/edit-distance.ts';

/** Whether two claims are about one person: surely, surely not, or as far as their names tell not to be known. */
export type SamePerson = 'same' | 'other' | 'unknown';

/**
 * The persons of a story by the names that go with ages: in full, with an initial, by one of two surnames, in another
 * spelling, by the surname alone. A form that fits two persons stands for nobody.
 */
export class Persons {
  readonly #full: readonly (readonly string[])[];
  readonly #known = new Map<string, SamePerson>();

  constructor(candidates: readonly Candidate[]) {
    const names = new Set(candidates.flatMap((each) => nameOf(each) ?? []));
    this.#full = [...names].map(partsOf).filter((parts) => parts.length > 1);
  }

  /** Whether two claims are about one person, as their names tell. */
  relate(a: Candidate, b: Candidate): SamePerson {
    const [one, other] = [nameOf(a), nameOf(b)];
    if (one === null || other === null) return 'unknown';
    if (one === other) return 'same';
    const key = one < other ? `${one}|${other}` : `${other}|${one}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = this.#relate(partsOf(one), partsOf(other));
      this.#known.set(key, known);
    }
    return known;
  }

  #relate(one: readonly string[], other: readonly string[]): SamePerson {
    if (!mayBeOne(one, other)) return 'other';
    if (one.length > 1 && other.length > 1) return 'same';
    const [single, whole] = one.length === 1 ? [one, other] : [other, one];
    const rivals = this.#full.filter((name) => mayBeOne(single, name) && !mayBeOne(whole, name));
    return rivals.length > 0 ? 'unknown' : 'same';
  }
}

/** The name of the person whose age a claim tells; null where it is no age, or of nobody named. */
function nameOf({ claim }: Candidate): string | null {
  return claim.figure.kind === 'age' ? claim.subject : null;
}

/** The parts of a name; a suffix stays with its surname ("john", "doe-jr"). */
function partsOf(name: string): readonly string[] {
  return name.split(' ');
}

/** Whether two names may be those of one person. */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 1 || other.length === 1) {
    const [single, whole] = one.length === 1 ? [one[0]!, other] : [other[0]!, one];
    return whole.some((part, at) => (at > 0 || whole.length === 1) && isSpelling(single, part));
  }
  return (
    isSameGiven(one[0]!, other[0]!) &&
    one.slice(1).some((part) => other.slice(1).some((each) => isSpelling(part, each)))
  );
}

/** "Robert" and "Robert", "R." and "Robert", "Kate" and "Katherine", "Jaquay" and "Jacquay". */
function isSameGiven(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (short.length !== 2 && long.startsWith(short)) || isSpelling(one, other);
}

/** Letters that may differ in one name, by its length: none in a short one. A suffix counts where both have one. */
function isSpelling(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, suffix] = one.split('-');
  const [b, otherSuffix] = other.split('-');
  if (suffix !== undefined && otherSuffix !== undefined && suffix !== otherSuffix) return false;
  const length = Math.min(a!.length, b!.length);
  const most = length >= LONG ? 2 : length >= MIDDLING ? 1 : 0;
  return a === b || (most > 0 && Math.abs(a!.length - b!.length) <= most && editDistance(a!, b!) <= most);
}

/** Names from these lengths on may differ in two letters, and in one. */
const LONG = 8;
const MIDDLING = 5;
