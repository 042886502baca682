import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { supportOf } from './support.ts';
import { type Telling, tellingOfValue } from './telling.ts';

/** So rare a value is seldom given twice in one story by chance, also where words and values around it add to that. */
const RARELY_GIVEN = 1.2;
/** What stands around a value adds nothing to one that is as common as this. */
const TOO_COMMON = 0.5;

/**
 * Whether a source gives the very number that a draft gives, and that is so rare, or so much told beside both, that it may well
 * be of the same thing, though nothing tells that it is.
 */
export function isPerhapsTold({ claim: a }: Candidate, { claim: b }: Candidate, telling: Telling): boolean {
  const rarity = tellingOfValue(a.figure);
  if (rarity < TOO_COMMON || a.figure.value !== b.figure.value || areOfTwoFates(a, b)) return false;
  const isOfOneForm = a.figure.kind === b.figure.kind ? supportOf(a, b) === 'same' : areOneNumber(a.figure, b.figure);
  return isOfOneForm && rarity + telling.beyondNoun + telling.company + telling.nearCompany >= RARELY_GIVEN;
}

/** As many may be missing as were killed; those who are missing are sought. */
function areOfTwoFates({ predicate: one }: Claim, { predicate: other }: Claim): boolean {
  if (one === other || (isSought(one) && isSought(other))) return false;
  return [one, other].every((each) => predicateClass(each)?.ofPeople === true);
}

function isSought(predicate: Claim['predicate']): boolean {
  return predicate === 'missing' || predicate === 'sought';
}

/** "She is 38" of "a 38-year-old woman", "83 times" of "83 runs": what is written as a number alone may be of any kind. */
function areOneNumber(one: Figure, other: Figure): boolean {
  return [one, other].some(isTimes) ? [one, other].some(isCount) : [one, other].some(isNumberAlone);
}

function isCount({ kind }: Figure): boolean {
  return kind === 'count';
}

function isNumberAlone({ kind, unitSpan }: Figure): boolean {
  return kind === 'count' && unitSpan === null;
}

function isTimes({ kind, value }: Figure): boolean {
  return kind === 'ratio' && Number(value) > 1;
}
