import type { Candidate } from '../candidates/candidate.ts';
import type { Role } from '../frames/roles.ts';
import type { Sex } from '../frames/sexes.ts';
import { mayBeOneName, partsOf } from './names.ts';

/** A person of one source: what all mentions of one age together tell of them. */
export interface Person {
  /** In full where the source gives it so; null where no mention names them. */
  readonly name: string | null;
  /** The age with its unit, by which two sources are seen to agree. */
  readonly age: string;
  /** In years, or in months of a baby. */
  readonly years: number;
  /** Null where nothing tells, or the mentions tell two things. */
  readonly sex: Sex | null;
  readonly role: Role | null;
  /** The parts of the body in which they were hurt, as far as a mention tells. */
  readonly wounds: ReadonlySet<string>;
  readonly mentions: readonly Candidate[];
}

/**
 * The persons of a source that have an age: a nameless mention ("a 31-year-old woman") is of the one whom the source
 * names with that age elsewhere, unless it names two.
 *
 * @param ages the claims of one source on ages, in the order of the text
 */
export function personsOf(ages: readonly Candidate[]): readonly Person[] {
  const named = new Groups();
  for (const mention of ages.filter(isNamed)) {
    const group = named.ofAge(mention).find(([first]) => isOneName(first!, mention));
    if (group === undefined) named.begin(mention);
    else group.push(mention);
  }
  const nameless = new Groups();
  for (const mention of ages) {
    if (isNamed(mention)) continue;
    const known = named.ofAge(mention).filter((group) => isLike(group, mention));
    const alike = known.length === 0 ? nameless.ofAge(mention).filter((group) => isLike(group, mention)) : known;
    if (alike.length === 1) alike[0]!.push(mention);
    else nameless.begin(mention);
  }
  return [...named.all, ...nameless.all].map(personOf);
}

/** Mentions of one person each, found by their age. */
class Groups {
  readonly all: Candidate[][] = [];
  readonly #byAge = new Map<string, Candidate[][]>();

  ofAge(mention: Candidate): readonly Candidate[][] {
    return this.#byAge.get(ageOf(mention)) ?? [];
  }

  begin(mention: Candidate): void {
    const group = [mention];
    this.all.push(group);
    this.#byAge.set(ageOf(mention), [...this.ofAge(mention), group]);
  }
}

function personOf(mentions: readonly Candidate[]): Person {
  const names = mentions.flatMap(({ claim: { subject } }) => subject ?? []);
  const longest = names.reduce<string | null>(
    (best, name) => (best !== null && best.length >= name.length ? best : name),
    null,
  );
  const [first] = mentions;
  return {
    name: longest,
    age: ageOf(first!),
    years: Number(first!.claim.figure.value),
    sex: onlyOf(mentions.map(({ frame }) => frame.sex)),
    role: onlyOf(mentions.map(({ frame }) => frame.role)),
    wounds: new Set(mentions.flatMap(({ frame }) => [...frame.wounds])),
    mentions,
  };
}

function isNamed({ claim }: Candidate): boolean {
  return claim.subject !== null;
}

function ageOf({ claim: { figure } }: Candidate): string {
  return `${figure.value} ${figure.unit}`;
}

function isOneName({ claim: a }: Candidate, { claim: b }: Candidate): boolean {
  return mayBeOneName(partsOf(a.subject!), partsOf(b.subject!));
}

/** Whether a mention of the same age may be of the person of a group. */
function isLike(group: readonly Candidate[], mention: Candidate): boolean {
  const sex = onlyOf(group.map(({ frame }) => frame.sex));
  return sex === null || mention.frame.sex === null || sex === mention.frame.sex;
}

/** The one thing that is told; null where nothing is, or two things are. */
function onlyOf<T>(told: readonly (T | null)[]): T | null {
  const different = new Set(told.filter((each) => each !== null));
  return different.size === 1 ? [...different][0]! : null;
}
