import type { Claim } from '../../claims/claim.ts';
import { EMPTY_SCOPE, type Scope } from '../../claims/scope.ts';
import type { FigureKind } from '../../figures/figure.ts';
import type { Answer } from '../answers/answers.ts';
import { countsPeople } from '../candidates/candidate.ts';

/** What a question asks, as its claims together tell. */
export interface Topic {
  readonly kind: FigureKind;
  readonly predicate: Claim['predicate'];
  /** Which property of something is measured ("battery life"), where the words around its claims tell. */
  readonly attribute: string | null;
  readonly subject: string | null;
  /** Whether all that is told of a date is its year. */
  readonly isYear: boolean;
  /** The unit of its first figure, a CLDR identifier or what is counted; null for a bare number. */
  readonly unit: string | null;
  /** What most of its claims are narrowed by. */
  readonly scope: Scope;
  readonly modality: Claim['modality'];
  /** The place that its claims name, where all that name one name the same and half of them do; lower case. */
  readonly place: string | null;
  /** The period over which its claims count, in words ("since August"), where they name one and only one. */
  readonly period: string | null;
}

/**
 * What claims that answer one question ask together: of each thing what most of them say of it.
 *
 * @param attribute which property they measure
 */
export function topicOf(answers: readonly Answer[], attribute: string | null = null): Topic {
  const claims = answers.map(({ claim }) => claim);
  const first = claims[0]!;
  const predicate = commonest(claims.flatMap((claim) => claim.predicate ?? []));
  const standings = commonest(claims.map(({ scope }) => scope.standings.join(' '))) ?? '';
  const agreed: Scope = {
    ...EMPTY_SCOPE,
    standings: standings === '' ? [] : standings.split(' '),
    country: commonest(claims.map(({ scope }) => scope.country)) ?? null,
    doer: commonest(claims.map(({ scope }) => scope.doer)) ?? null,
    severalHappenings: commonest(claims.map(({ scope }) => scope.severalHappenings)) ?? false,
  };
  return {
    kind: kindOf(first),
    predicate: predicate ?? null,
    attribute,
    subject: subjectOf(claims),
    isYear: claims.every(({ figure }) => YEAR.test(String(figure.value))),
    unit: first.figure.unit,
    scope: agreed,
    modality: commonest(claims.map(({ modality }) => modality)) ?? 'asserted',
    place: placeOf(claims),
    period: periodOf(claims),
  };
}

/** ISO 8601, and a decade. */
const YEAR = /^\d{3}(?:\d|0s)$/;

/** A block number is no count, and "a third victim" is one. */
function kindOf({ predicate, figure }: Claim): FigureKind {
  if (predicate === 'street-number') return 'identifier';
  return figure.kind === 'ordinal' ? 'count' : figure.kind;
}

/** "Soldiers" and "people" are people; of other things what most call them. */
function subjectOf(claims: readonly Claim[]): string | null {
  // "They were 19 to 47, Karl Holm said" tells nothing of him: no one person has two ages.
  const subjects = claims.flatMap(({ subject, figure }) =>
    figure.kind === 'age' && figure.range ? [] : (subject ?? []),
  );
  const mixed = new Set(subjects).size > 1 && subjects.every(countsPeople);
  if (mixed && subjects.includes('person')) return 'person';
  // "The bonus of Ida Holm", "a bonus": of a property what all of them name.
  const { kind } = claims[0]!.figure;
  const shared = kind === 'count' || kind === 'age' ? '' : wordsShared(subjects);
  if (shared !== '') return shared;
  const most = commonest(subjects);
  if (most === undefined) return null;
  // Of a person the fullest name.
  const fuller = claims[0]!.figure.kind === 'age' ? subjects.filter((subject) => subject.includes(' ')) : [];
  return most.includes(' ') ? most : (fuller[0] ?? most);
}

/** The words of the first name that stand in all of them, in its order. */
function wordsShared(names: readonly string[]): string {
  const [first = '', ...others] = names.map((name) => name.split(' '));
  return first === '' ? '' : first.filter((word) => others.every((words) => words.includes(word))).join(' ');
}

/** A place that one claim names is that of the question only if the others do not speak of all places. */
function placeOf(claims: readonly Claim[]): string | null {
  const named = claims.filter(({ scope }) => scope.places.length > 0);
  if (named.length * 2 < claims.length) return null;
  const places = new Set(named.flatMap(({ scope }) => scope.places));
  return places.size === 1 ? [...places][0]! : null;
}

/** The day of a happening goes without saying. */
function periodOf(claims: readonly Claim[]): string | null {
  const periods = new Set(
    claims.flatMap(({ scope: { period } }) => (period === null || period.kind === 'day' ? [] : period.phrase)),
  );
  return periods.size === 1 ? [...periods][0]! : null;
}

/** What stands most often in a list; of several the first; undefined for an empty one. */
function commonest<T>(list: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  let most: T | undefined;
  for (const [each, count] of counts) if (most === undefined || count > counts.get(most)!) most = each;
  return most;
}
