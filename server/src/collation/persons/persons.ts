import { anyRule, firstRule } from '../../language/rules.ts';
import { type Candidate, sentenceKey } from '../candidates/candidate.ts';
import { areRolesApart } from '../frames/roles.ts';
import type { PairRule } from '../pair-rule.ts';
import { mayBeOneName, partsOf } from './names.ts';
import { type Person, personsOf } from './source-persons.ts';

/** Whether two claims are about one person: surely, surely not, or as far as their names tell not to be known. */
export type SamePerson = 'same' | 'other' | 'unknown';

/** Of several who may be one, the nearest in age is it as often as not. */
const NEAREST = 0.5;
/** Ages further apart than this, in years, are hardly a slip. */
const MOST_YEARS = 12;

/** An age that is told of a person by mistake is seldom further from theirs, in years. */
const FEW_YEARS = 5;

/**
 * The persons of a story by the names that go with ages: in full, with an initial, by one of two surnames, in another
 * spelling, by the surname alone. A form that fits two persons stands for nobody. A nameless person of one source is one
 * of another where nobody else is left: all others have their counterparts.
 */
export class Persons {
  readonly #full: readonly (readonly string[])[];
  readonly #known = new Map<string, SamePerson>();
  readonly #bySource = new Map<string, readonly Person[]>();
  readonly #byMention = new Map<Candidate, Person>();
  /** By a source and where a sentence begins in it, the persons whose age it tells. */
  readonly #bySentence = new Map<string, Set<Person>>();
  /** The persons whom the story names, by their last names. */
  readonly #bySurname = new Map<string, Person[]>();
  readonly #spoken = new Map<Candidate, Person | null>();
  readonly #left = new Map<string, ReadonlySet<Person>>();

  /** @param candidates all claims of a story that may be compared, by its sources */
  constructor(candidates: readonly Candidate[]) {
    const ages = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      if (candidate.sort !== 'age') continue;
      const own = ages.get(candidate.sourceId);
      if (own === undefined) ages.set(candidate.sourceId, [candidate]);
      else own.push(candidate);
    }
    for (const [sourceId, own] of ages) {
      const persons = personsOf(own);
      this.#bySource.set(sourceId, persons);
      for (const person of persons) {
        for (const mention of person.mentions) this.#enterMention(person, mention);
        if (person.name !== null) this.#enterName(person, partsOf(person.name).at(-1)!);
      }
    }
    const names = new Set([...this.#byMention.values()].flatMap(({ name }) => name ?? []));
    this.#full = [...names].map(partsOf).filter((parts) => parts.length > 1);
  }

  #enterMention(person: Person, mention: Candidate): void {
    this.#byMention.set(mention, person);
    const key = sentenceKey(mention);
    this.#bySentence.set(key, (this.#bySentence.get(key) ?? new Set()).add(person));
  }

  #enterName(person: Person, surname: string): void {
    const same = this.#bySurname.get(surname);
    if (same === undefined) this.#bySurname.set(surname, [person]);
    else same.push(person);
  }

  /** The person of whose age a claim is; undefined where it is none. */
  of(candidate: Candidate): Person | undefined {
    return this.#byMention.get(candidate);
  }

  /**
   * Whether two claims that are no ages speak of one person of the story: the only one whose age their sentence tells,
   * else the one whom it names nearest, else the one whom the sentence before names where "he" or "she" points back.
   */
  relateSpokenOf(a: Candidate, b: Candidate): SamePerson {
    // Of most stories no person has an age.
    if (this.#bySentence.size === 0) return 'unknown';
    const one = this.#spokenOf(a);
    const other = one === null ? null : this.#spokenOf(b);
    if (one === null || other === null) return 'unknown';
    const names = this.#relateNames(one.name, other.name);
    if (names !== 'unknown') return names;
    return one.age === other.age && !areApart(one.sex, other.sex) ? 'same' : 'unknown';
  }

  #spokenOf(candidate: Candidate): Person | null {
    let spokenOf = this.#spoken.get(candidate);
    if (spokenOf === undefined) {
      spokenOf = this.#findSpokenOf(candidate);
      this.#spoken.set(candidate, spokenOf);
    }
    return spokenOf;
  }

  #findSpokenOf(candidate: Candidate): Person | null {
    const { frame } = candidate;
    const [aged, ...others] = this.#bySentence.get(sentenceKey(candidate)) ?? [];
    if (aged !== undefined) return others.length === 0 ? aged : null;
    let nearest = 0;
    let named: Person[] = [];
    frame.names.forEach((near, name) => {
      const persons = near < nearest ? undefined : this.#bySurname.get(name);
      if (persons === undefined) return;
      named = near > nearest ? [...persons] : [...named, ...persons];
      nearest = near;
    });
    if (named.length > 0) return onlyPerson(named);
    if (frame.sex === null) return null;
    return onlyPerson([...frame.namesBefore].flatMap((name) => this.#bySurname.get(name) ?? []));
  }

  /** Whether two claims are about one person, as their names tell. */
  relate(a: Candidate, b: Candidate): SamePerson {
    const one = this.of(a);
    const other = this.of(b);
    if (one === undefined || other === undefined) return 'unknown';
    const names = this.#relateNames(one.name, other.name);
    if (names !== 'unknown' || a.sourceId === b.sourceId) return names;
    return this.#pointsBackTo(one, other) || this.#pointsBackTo(other, one) ? 'same' : 'unknown';
  }

  /**
   * Whether a person without a name ("the 35-year-old") is the only one of the story whom the sentence before names, and
   * whose age that source does not tell by the name. Who has been brought up as "a 35-year-old" is somebody else.
   */
  #pointsBackTo(nameless: Person, named: Person): boolean {
    if (nameless.name !== null || named.name === null) return false;
    return (
      nameless.mentions.every((mention) => this.#isOneName(this.#namedBefore(mention), named)) &&
      !anyRule(OTHER_THAN_NAMED, nameless, named, () => this.#tellsAgeOf(named, nameless.mentions[0]!.sourceId))
    );
  }

  /** Whether a source tells the age of a person by the name. */
  #tellsAgeOf(named: Person, sourceId: string): boolean {
    return this.#bySource.get(sourceId)!.some((own) => this.#isOneName(own, named));
  }

  /** The only person of the story whom the sentence before a mention names, where that points back; else null. */
  #namedBefore({ frame }: Candidate): Person | null {
    if (!frame.pointsBack) return null;
    return onlyPerson([...frame.namesBefore].flatMap((name) => this.#bySurname.get(name) ?? []));
  }

  #isOneName(one: Person | null, other: Person): boolean {
    return this.#relateNames(one?.name ?? null, other.name) === 'same';
  }

  /**
   * How surely two persons of two sources are one because others of the two sources have counterparts of the same age or
   * name, or are of the other sex or role: 1 where nobody else is left, less where they are the nearest in age of those
   * who are, 0 where they are not.
   */
  areLeftOver(a: Candidate, b: Candidate): number {
    const one = this.of(a);
    const other = this.of(b);
    if (one === undefined || other === undefined || a.sourceId === b.sourceId) return 0;
    // What most pairs fall for comes first: who else is left over costs more.
    if (Math.abs(one.years - other.years) > MOST_YEARS) return 0;
    const ones = this.#leftOver(a.sourceId, b.sourceId);
    const others = this.#leftOver(b.sourceId, a.sourceId);
    if (!ones.has(one) || !others.has(other) || !this.#mayBeOne(one, other)) return 0;
    const rivals = [...this.#rivalsOf(one, others), ...this.#rivalsOf(other, ones)].filter(
      (years) => years !== Math.abs(one.years - other.years),
    );
    return rivals.length === 0 ? 1 : Math.min(...rivals) > Math.abs(one.years - other.years) ? NEAREST : 0;
  }

  /**
   * How far two ages of two sources tell of one wound: 1 where each source tells of one person who was hurt so, less where
   * it tells of more, 0 where they tell of none in common.
   */
  areHurtAlike(a: Candidate, b: Candidate): number {
    const one = this.of(a);
    const other = this.of(b);
    if (one === undefined || other === undefined || a.sourceId === b.sourceId) return 0;
    // Boys who were hurt in the head there are in many reports, and who shot somebody in the head was not hurt there.
    if ((one.name === null && other.name === null) || one.role === 'suspect' || other.role === 'suspect') return 0;
    const alike = [...one.wounds].filter((wound) => other.wounds.has(wound));
    const counts = alike.map((wound) =>
      Math.max(this.#hurtSo(a.sourceId, wound, one), this.#hurtSo(b.sourceId, wound, other)),
    );
    return counts.length === 0 ? 0 : 1 / Math.min(...counts);
  }

  /** How many of a source were hurt so and are of the sex of a person. */
  #hurtSo(sourceId: string, wound: string, person: Person): number {
    const own = this.#bySource.get(sourceId) ?? [];
    return own.filter(({ wounds, sex }) => wounds.has(wound) && !areApart(sex, person.sex)).length;
  }

  /** Whether two ages of two sources are of persons who were hurt in other parts of the body. */
  areHurtApart(a: Candidate, b: Candidate): boolean {
    const one = this.of(a);
    const other = this.of(b);
    return one !== undefined && other !== undefined && areHurtApart(one, other);
  }

  /** How many years lie between a person and each of those who may be it. */
  #rivalsOf(person: Person, others: ReadonlySet<Person>): readonly number[] {
    return [...others].flatMap((other) =>
      this.#mayBeOne(person, other) ? [Math.abs(person.years - other.years)] : [],
    );
  }

  /** The persons of a source of whom another source has none of the same age or name. */
  #leftOver(sourceId: string, otherId: string): ReadonlySet<Person> {
    const key = `${sourceId} ${otherId}`;
    let left = this.#left.get(key);
    if (left === undefined) {
      const others = this.#bySource.get(otherId) ?? [];
      const own = this.#bySource.get(sourceId) ?? [];
      left = new Set(own.filter((person) => !others.some((other) => this.#isCounterpart(person, other))));
      this.#left.set(key, left);
    }
    return left;
  }

  #isCounterpart(one: Person, other: Person): boolean {
    return !anyRule(NO_COUNTERPARTS, one, other, () => this.#relateNames(one.name, other.name));
  }

  #mayBeOne(one: Person, other: Person): boolean {
    return !anyRule(TWO_PERSONS, one, other, () => this.#relateNames(one.name, other.name));
  }

  #relateNames(one: string | null, other: string | null): SamePerson {
    if (one === null || other === null) return 'unknown';
    const key = one < other ? `${one}|${other}` : `${other}|${one}`;
    let known = this.#known.get(key);
    if (known === undefined) {
      known = firstRule(NAME_RELATIONS, partsOf(one), partsOf(other), this.#full)?.relation ?? 'same';
      this.#known.set(key, known);
    }
    return known;
  }
}

/** What two names of a story tell of whether they are those of one person. */
interface NameRelation
  extends PairRule<[one: readonly string[], other: readonly string[], full: readonly (readonly string[])[]]> {
  readonly relation: SamePerson;
}

/** In the order in which they are tried: the first that holds decides; else they are. */
const NAME_RELATIONS: readonly NameRelation[] = [
  {
    // A gunman and his brother.
    name: 'one-surname-of-several',
    example: ['Holm, 61, and Karl Holm, 20, and Ida Holm, 30, died in Halden.', 'Holm, 62, died in Halden.'],
    counterexample: ['Holm, 61, and Karl Holm, 20, died in Halden.', 'Holm, 62, died in Halden.'],
    relation: 'unknown',
    test: (one, other, full) => {
      if (!isOneSurname(one, other)) return false;
      const [first, ...others] = full.filter((name) => mayBeOneName(one, name));
      return first !== undefined && others.some((name) => !mayBeOneName(first, name));
    },
  },
  {
    name: 'names-of-two',
    example: ['Karl Holm, 61, died in Halden.', 'Ida Holm, 62, died in Halden.'],
    counterexample: ['Karl Holm, 61, died in Halden.', 'Karl Holm, 62, died in Halden.'],
    relation: 'other',
    test: (one, other) => !mayBeOneName(one, other),
  },
  {
    // "Holm" may be Karl Holm as well as Ida Holm.
    name: 'surname-of-several',
    example: ['Karl Holm, 61, and Ida Holm, 20, died in Halden.', 'Holm, 62, died in Halden.'],
    counterexample: ['Karl Holm, 61, and Ida Roy, 20, died in Halden.', 'Holm, 62, died in Halden.'],
    relation: 'unknown',
    test: (one, other, full) => {
      if (isOneSurname(one, other) || (one.length > 1 && other.length > 1)) return false;
      const [single, whole] = one.length === 1 ? [one, other] : [other, one];
      return full.some((name) => mayBeOneName(single, name) && !mayBeOneName(whole, name));
    },
  },
];

/** One word, which is all that is told of either. */
function isOneSurname(one: readonly string[], other: readonly string[]): boolean {
  return one.length === 1 && other.length === 1 && one[0] === other[0];
}

/** By what two persons of two sources are not one. */
type PersonRule = PairRule<[one: Person, other: Person, names: () => SamePerson]>;

const OF_TWO_SEXES: PairRule<[one: Person, other: Person]> = {
  name: 'of-two-sexes',
  example: ['A 61-year-old woman died in Halden.', 'A 62-year-old man died in Halden.'],
  counterexample: ['A 61-year-old woman died in Halden.', 'A 62-year-old woman died in Halden.'],
  test: ({ sex }, other) => areApart(sex, other.sex),
};

const NAMED_AS_TWO: PersonRule = {
  name: 'named-as-two',
  example: ['Karl Holm, 61, died in Halden.', 'Ida Roy, 62, died in Halden.'],
  counterexample: ['Karl Holm, 61, died in Halden.', 'Karl Holm, 62, died in Halden.'],
  test: (_, __, names) => names() === 'other',
};

const OF_TWO_ROLES: PairRule<[one: Person, other: Person]> = {
  name: 'of-two-roles',
  example: ['A 61-year-old suspect was seen in Halden.', 'A 62-year-old victim was seen in Halden.'],
  counterexample: ['A 61-year-old suspect was seen in Halden.', 'A 62-year-old suspect was seen in Halden.'],
  test: ({ role }, other) => areRolesApart(role, other.role),
};

/** By what two persons of two sources are not one whose age one of the two tells wrongly. */
const TWO_PERSONS: readonly PersonRule[] = [
  OF_TWO_SEXES,
  OF_TWO_ROLES,
  {
    name: 'hurt-in-two-places',
    example: ['A 61-year-old was hit in the leg in Halden.', 'A 62-year-old was hit in the neck in Halden.'],
    counterexample: ['A 61-year-old was hit in the leg in Halden.', 'A 62-year-old was hit in the leg in Halden.'],
    test: areHurtApart,
  },
  {
    name: 'ages-beyond-slip',
    example: ['A 61-year-old and a 20-year-old died in Halden.', 'A 64-year-old died in Halden.'],
    counterexample: ['A 61-year-old died in Halden.', 'A 62-year-old died in Halden.'],
    test: ({ years }, other) => Math.abs(years - other.years) > MOST_YEARS,
  },
  NAMED_AS_TWO,
];

/** By what a person of one source is not the counterpart of one of another. */
const NO_COUNTERPARTS: readonly PersonRule[] = [
  {
    name: 'of-two-ages',
    example: ['A 61-year-old died in Halden.', 'A 62-year-old died in Halden.'],
    counterexample: ['A 61-year-old died in Halden.', 'A 61-year-old died in Halden.'],
    test: ({ age }, other) => age !== other.age,
  },
  NAMED_AS_TWO,
  OF_TWO_SEXES,
  {
    // Of two of one age whom nobody names alike those are one who were hurt alike.
    name: 'hurt-in-two-places-and-nameless',
    example: [
      'A 61-year-old was hit in the leg in Halden.',
      'A 62-year-old was hit in the leg in Halden. A 61-year-old was hit in the neck.',
    ],
    counterexample: ['Ida Holm, 61, was hit in the leg in Halden.', 'Ida Holm, 61, was hit in the neck in Halden.'],
    test: (one, other, names) => areHurtApart(one, other) && names() !== 'same',
  },
];

/** By what a person without a name is not the one whom the sentence before names; `isAgeTold`: by the name, in that source. */
const OTHER_THAN_NAMED: readonly PairRule<[nameless: Person, named: Person, isAgeTold: () => boolean]>[] = [
  OF_TWO_SEXES,
  OF_TWO_ROLES,
  {
    name: 'ages-beyond-mistake',
    example: ['Ida Holm, 31, was rescued.', 'Ida Holm was seen. The 45-year-old was rescued.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm was seen. The 33-year-old was rescued.'],
    test: ({ years }, named) => Math.abs(years - named.years) > FEW_YEARS,
  },
  {
    name: 'age-told-by-name',
    example: ['Ida Holm, 31, was rescued.', 'Ida Holm was seen. The 33-year-old was rescued. Ida Holm, 31, was glad.'],
    counterexample: ['Ida Holm, 31, was rescued.', 'Ida Holm was seen. The 33-year-old was rescued.'],
    test: (_, __, isAgeTold) => isAgeTold(),
  },
];

/** The rules by which persons of two sources are told apart. */
export const PERSON_RULES: readonly PairRule<never>[] = [
  ...new Set([...NAME_RELATIONS, ...TWO_PERSONS, ...NO_COUNTERPARTS, ...OTHER_THAN_NAMED]),
];

/** The one person that all are, by their names; null where they are several, or nobody. */
function onlyPerson(persons: readonly Person[]): Person | null {
  const [first] = persons;
  return first !== undefined && persons.every(({ name }) => mayBeOneName(partsOf(name!), partsOf(first.name!)))
    ? first
    : null;
}

function areHurtApart({ wounds }: Person, other: Person): boolean {
  return wounds.size > 0 && other.wounds.size > 0 && !areHurtAlike(wounds, other.wounds);
}

function areHurtAlike(wounds: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const wound of wounds) if (others.has(wound)) return true;
  return false;
}

function areApart<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other;
}
