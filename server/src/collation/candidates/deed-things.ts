import { areSynonyms } from '../../language/senses.ts';
import { wordsApart } from '../frames/contrasts.ts';
import type { DeedThing } from '../frames/deed-things.ts';
import { COMMON_IN_NAMES, POINTING_NOUNS } from '../lexicon/bearers.ts';
import { isDoneOnce } from '../values/dates.ts';
import type { Candidate } from './candidate.ts';

/**
 * Whether two days are those on which something was done to one thing ("the Halden mill was built", "the mill, built"):
 * by its noun and the names that say which; null where that is not known, or where such is done again and again.
 */
export function relateDeedThings(a: Candidate, b: Candidate): 'same' | 'other' | null {
  if (a.sort !== 'date' || !isDoneOnce(a.claim) || !isDoneOnce(b.claim)) return null;
  const [one, other] = [a.frame.deedThing, b.frame.deedThing];
  if (one === null || other === null) return null;
  const areNamed = one.names.size > 0 && other.names.size > 0;
  const isGuessed = one.pointsBack || other.pointsBack;
  if (one.nouns.size === 0 || other.nouns.size === 0) return areNamed && shareName(one, other) ? 'same' : null;
  if (!shareNoun(one, other)) return isGuessed || isGeneral(one) || isGeneral(other) ? null : 'other';
  if (wordsApart(one.contrasts, other.contrasts).length > 0 || areWithinOthers(one, other)) return 'other';
  if (!areNamed || shareName(one, other)) return 'same';
  return isGuessed ? null : 'other';
}

function shareNoun({ nouns }: DeedThing, other: DeedThing): boolean {
  for (const one of nouns) for (const each of other.nouns) if (areSynonyms(one, each)) return true;
  return false;
}

/** "The gate of the mill", "the gate of the inn". */
function areWithinOthers({ within }: DeedThing, other: DeedThing): boolean {
  if (within.size === 0 || other.within.size === 0) return false;
  for (const one of within) for (const each of other.within) if (areSynonyms(one, each)) return false;
  return true;
}

/** "The company" may be any that is named. */
function isGeneral({ nouns }: DeedThing): boolean {
  return [...nouns].some((noun) => POINTING_NOUNS.has(noun));
}

function shareName({ names }: DeedThing, other: DeedThing): boolean {
  for (const name of names) if (other.names.has(name) && !COMMON_IN_NAMES.has(name)) return true;
  return false;
}
