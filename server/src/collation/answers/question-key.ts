import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { EMPTY_SCOPE, type Scope, scopeInWords } from '../../claims/scope.ts';
import { happeningFamily } from '../../claims/what/happenings.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import type { FigureKind } from '../../figures/figure.ts';
import { dimensionOf } from '../values/units.ts';
import { isLong, mayBeOnePeriod } from './periods.ts';
import type { PersonNames } from './person-names.ts';

/** What a claim answers. Claims with one key answer the same question. */
export interface QuestionKey {
  /** All of the key in one text. */
  readonly id: string;
  readonly kind: FigureKind;
  readonly predicate: Claim['predicate'];
  readonly subject: string | null;
  /** What of the claims' scopes makes another question by being left out. */
  readonly scope: Scope;
  /** What kind of measure its figures are in; null for counts and moments. */
  readonly dimension: string | null;
  readonly modality: Claim['modality'];
}

/** What a kind of figure must tell about itself before it can be compared. */
type Reader = (claim: Claim, names: PersonNames) => Omit<QuestionKey, 'id' | 'kind' | 'modality'> | null;

const READERS: Readonly<Partial<Record<FigureKind, Reader>>> = {
  count,
  ordinal: count,
  age: ({ subject, figure }, names) => {
    const person = subject === null ? null : names.canonical(subject);
    // Months and years are not compared: "15 months" and "1" are one age.
    const dimension = figure.unit === 'year-person' ? null : (figure.unit ?? '');
    return person === null ? null : { predicate: 'age', subject: person, scope: EMPTY_SCOPE, dimension };
  },
  time: ({ predicate, scope }) =>
    predicate === null ? null : { predicate: happeningFamily(predicate), subject: null, scope, dimension: null },
  // Of dates only the days of the story's own happening are compared, which say of what they are the day.
  date: ({ predicate, subject, figure }) =>
    predicate === null || subject !== null || String(figure.value).length < 10
      ? null
      : { predicate, subject: null, scope: EMPTY_SCOPE, dimension: null },
  money: property,
  measure: property,
  percentage: property,
  duration: property,
  ratio: property,
};

function streetNumber({ predicate, subject }: Claim): ReturnType<Reader> {
  return subject === null ? null : { predicate, subject, scope: EMPTY_SCOPE, dimension: null };
}

function count({ predicate, subject, scope, figure }: Claim): ReturnType<Reader> {
  if (predicate === null || subject === null) return null;
  // "One woman was …" begins to tell of the victims one by one.
  if (figure.value === 1 && subject !== 'person' && isPerson(subject)) return null;
  if (predicate === 'cases' && scope.country === null) return null;
  const counted = predicateClass(predicate)?.ofSuspects === true && isPerson(subject) ? 'person' : subject;
  return { predicate, subject: counted, scope, dimension: null };
}

function isPerson(subject: string): boolean {
  return subject === 'person' || subjectKind(subject)?.within === 'person';
}

/** Under which kind a claim is compared: a block number is no count, and "a third victim" is one. */
function kindOf({ predicate, figure }: Claim): FigureKind {
  if (predicate === 'street-number') return 'identifier';
  return figure.kind === 'ordinal' ? 'count' : figure.kind;
}

function property({ predicate, subject, scope, figure }: Claim): ReturnType<Reader> {
  if (subject === null || figure.unit === null || figure.trend !== null) return null;
  return { predicate, subject, scope, dimension: dimensionOf(figure.unit) };
}

/** What does not make another question by being left out: places, days, how a time is hedged, what may narrow. */
const SOFT: Partial<Scope> = {
  places: [],
  days: [],
  total: false,
  hedge: null,
  zone: null,
  block: false,
  narrowings: [],
  partOfDay: null,
};

/** Whether nothing that both claims say of place and day sets them apart. */
export function compatible(a: Claim, b: Claim): boolean {
  if (!mayBeOnePeriod(a.scope, b.scope)) return false;
  return DIVIDING.every((read) => {
    const [one, other] = [read(a.scope), read(b.scope)];
    return one.length === 0 || other.length === 0 || one.some((part) => other.some((each) => names(part, each)));
  });
}

const DIVIDING: readonly ((scope: Scope) => readonly string[])[] = [
  ({ places }) => places,
  ({ days }) => days.filter((day) => day !== 'today'),
];

/** Whether a claim may count only some of those whom the other counts: the lower one, with a narrowing of its own. */
export function mayBePartOf(part: Claim, whole: Claim): boolean {
  if (!(part.figure.high < whole.figure.low)) return false;
  return part.scope.narrowings.some((each) => !whole.scope.narrowings.includes(each));
}

/** Whether two names are those of one place or day, be it that one names it more fully. */
function names(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** What a source tells, but does not claim. */
const NOT_CLAIMED: ReadonlySet<Claim['modality']> = new Set(['refuted', 'withdrawn', 'expected']);

/** The question that a claim answers; null where it is not sure enough what that is, or where it is only a part. */
export function questionKey(claim: Claim, names: PersonNames): QuestionKey | null {
  const kind = kindOf(claim);
  if (claim.extent !== 'whole' || NOT_CLAIMED.has(claim.modality)) return null;
  const asked = kind === 'identifier' ? streetNumber(claim) : (READERS[kind]?.(claim, names) ?? null);
  if (asked === null) return null;
  const period = isLong(asked.scope.period) ? asked.scope.period : null;
  const scope: Scope = { ...asked.scope, ...SOFT, period };
  const { modality } = claim;
  const long = period === null ? [] : ['over a period'];
  const narrowed = [
    ...scopeInWords({ ...scope, period: null }),
    ...long,
    ...(asked.dimension === null ? [] : [asked.dimension]),
  ].sort();
  const id = [kind, asked.predicate, asked.subject, modality, ...narrowed].join('|');
  return { ...asked, id, kind, scope, modality };
}
