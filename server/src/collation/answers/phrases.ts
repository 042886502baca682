import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { happeningPhrase } from '../../claims/what/happenings.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import type { QuestionKey } from './question-key.ts';

/** What a measured property is called before the thing that has it, by the kind of its figures. */
const PROPERTIES: Readonly<Partial<Record<QuestionKey['kind'], string>>> = {
  duration: 'length',
  money: 'amount',
  percentage: 'share',
  ratio: 'ratio',
};

/**
 * What a question asks, in a short phrase: "people killed in Gaza", "age of Jane Doe", "street number on Elm", "length
 * of the phase".
 *
 * @param place the place that the claims agree on ("gaza"), or null
 * @param period the period that they agree on ("since August"), or null
 */
export function questionPhrase(key: QuestionKey, place: string | null, period: string | null): string {
  const { kind, subject, predicate } = key;
  switch (kind) {
    case 'age':
      return `age of ${titled(subject ?? '')}`;
    case 'identifier':
      return `street number on ${titled(subject ?? '')}`;
    case 'time':
      return `time of ${happeningPhrase(predicate ?? '') ?? 'the happening'}`;
    case 'date':
      return `day of ${happeningPhrase(predicate ?? '') ?? 'the happening'}`;
    case 'count':
      return joined(
        standing(key),
        counted(key),
        doubted(key),
        stated(predicate),
        where(key, place, period),
        attacker(key),
      );
    default:
      return joined(`${PROPERTIES[kind] ?? 'size'} of the ${subject}`, done(predicate), where(key, place, period));
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** "suspected", "confirmed" and the like before the noun. */
function standing({ scope }: QuestionKey): string {
  return scope.standings.join(' ');
}

function counted({ subject }: QuestionKey): string {
  if (subject === null) return '';
  return subjectKind(subject)?.plural ?? (subject.endsWith('s') ? subject : `${subject}s`);
}

function doubted({ modality }: QuestionKey): string {
  return modality === 'asserted' ? '' : modality;
}

function stated(predicate: string | null): string {
  if (predicate === null) return '';
  return predicate.startsWith('verb:') ? predicate.slice(5) : (predicateClass(predicate)?.phrase ?? predicate);
}

/** A property's verb; a property that stands before its noun has none. */
function done(predicate: string | null): string {
  return predicate?.startsWith('verb:') ? predicate.slice(5) : '';
}

function where({ scope }: QuestionKey, place: string | null, period: string | null): string {
  const { country, severalHappenings } = scope;
  const named = country ?? place;
  const several = severalHappenings ? 'over several attacks' : '';
  return joined(named === null ? '' : `in ${placeName(named)}`, several, period ?? '');
}

function attacker({ scope }: QuestionKey): string {
  if (scope.doer === null) return '';
  return scope.doer === 'with' ? '(with the attacker)' : '(besides the attacker)';
}

function placeName(place: string): string {
  return place.length === 2 ? `the ${place.toUpperCase()}` : titled(place);
}

function titled(name: string): string {
  return name.replace(/(^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
