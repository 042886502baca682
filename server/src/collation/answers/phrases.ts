import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { happeningPhrase } from '../../claims/what/happenings.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import { pluralOf } from '../../language/plurals.ts';
import type { Topic } from '../questions/topic.ts';

/** What a measured property is called before the thing that has it, by the kind of its figures. */
const PROPERTIES: Readonly<Partial<Record<Topic['kind'], string>>> = {
  duration: 'length',
  money: 'amount',
  percentage: 'share',
  ratio: 'ratio',
};

/**
 * What a question asks, in a short phrase: "people killed in Gaza", "age of Jane Doe", "street number on Elm", "length
 * of the phase".
 */
export function questionPhrase(topic: Topic): string {
  const { kind, subject, predicate } = topic;
  switch (kind) {
    case 'age':
      if (predicate === null) return `age of the ${subject ?? 'whole'}`;
      return subject === null ? 'age of somebody not named' : `age of ${titled(subject)}`;
    case 'identifier':
      return `street number on ${titled(subject ?? '')}`;
    case 'time':
      return momentPhrase('time', predicate);
    case 'date':
      return momentPhrase('day', predicate);
    case 'count':
      return joined(standing(topic), counted(topic), doubted(topic), stated(predicate), where(topic), attacker(topic));
    default:
      return joined(`${PROPERTIES[kind] ?? 'size'} of the ${subject ?? 'whole'}`, done(predicate), where(topic));
  }
}

/** "Day of the fire"; of what a verb alone tells "day (signed)". */
function momentPhrase(moment: 'day' | 'time', predicate: Claim['predicate']): string {
  if (predicate === null) return `${moment} of the happening`;
  const happening = happeningPhrase(predicate);
  return happening === null ? `${moment} (${stated(predicate)})` : `${moment} of ${happening}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** "suspected", "confirmed" and the like before the noun. */
function standing({ scope }: Topic): string {
  return scope.standings.join(' ');
}

function counted({ subject }: Topic): string {
  if (subject === null) return '';
  return subjectKind(subject)?.plural ?? pluralOf(subject);
}

function doubted({ modality }: Topic): string {
  return modality === 'asserted' ? '' : modality;
}

function stated(predicate: Claim['predicate']): string {
  if (predicate === null) return '';
  return openVerbOf(predicate) ?? predicateClass(predicate)?.phrase ?? predicate;
}

/** A property's verb; a property that stands before its noun has none. */
function done(predicate: Claim['predicate']): string {
  return openVerbOf(predicate) ?? '';
}

function where({ scope, place, period }: Topic): string {
  const { country, severalHappenings } = scope;
  const named = country ?? place;
  const several = severalHappenings ? 'over several attacks' : '';
  return joined(named === null ? '' : `in ${placeName(named)}`, several, period ?? '');
}

function attacker({ scope }: Topic): string {
  if (scope.doer === null) return '';
  return scope.doer === 'with' ? '(with the attacker)' : '(besides the attacker)';
}

function placeName(place: string): string {
  return place.length === 2 ? `the ${place.toUpperCase()}` : titled(place);
}

function titled(name: string): string {
  return name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
