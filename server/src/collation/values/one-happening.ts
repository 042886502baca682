import type { Claim } from '../../claims/claim.ts';
import { mayBeOneHappening } from '../../claims/what/happenings.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { areSynonyms } from '../../language/senses.ts';
import { tellOneEvent } from '../lexicon/same-events.ts';

/**
 * Whether two moments are of one happening, also where verbs or nouns tell of it in other words ("the launch", "was
 * launched"); null where one of them does not say of what it is.
 */
export function areOneHappening(
  { predicate: a }: Pick<Claim, 'predicate'>,
  { predicate: b }: Pick<Claim, 'predicate'>,
): boolean | null {
  if (a === null || b === null) return null;
  if (mayBeOneHappening(a, b)) return true;
  const [verb, other] = [openVerbOf(a), openVerbOf(b)];
  if (tellOneEvent(verb ?? a, other ?? b)) return true;
  return verb !== null && other !== null && areSynonyms(lemmaOfVerb(verb), lemmaOfVerb(other));
}

/** "Stepped down" → "step down". */
function lemmaOfVerb(participle: string): string {
  const end = participle.indexOf(' ');
  return end < 0 ? lemmaOf(participle) : lemmaOf(participle.slice(0, end)) + participle.slice(end);
}
