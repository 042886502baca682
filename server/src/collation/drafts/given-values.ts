import type { Claim } from '../../claims/claim.ts';
import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../claims/what/subjects.ts';
import type { Figure } from '../../figures/figure.ts';
import { anyRule } from '../../language/rules.ts';
import { areSynonyms } from '../../language/senses.ts';
import { type Candidate, countsPeople } from '../candidates/candidate.ts';
import { barBetween } from '../evidence/bars.ts';
import type { PairRule } from '../pair-rule.ts';
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

/** So much a rare value and what is told beside both tell at least where the story gives that value of one thing alone. */
const GIVEN_ONCE = 1.4;

/** A claim of a draft and one of a source with its very value, and what both have in common. */
interface Given {
  readonly a: Candidate;
  readonly b: Candidate;
  readonly telling: Telling;
}

/** What may be called in two ways, and what a writer leaves out: that two claims with one value may count one thing. */
export const MAY_COUNT_ONE: readonly PairRule<[given: Given]>[] = [
  {
    // Of somebody's age a writer says more than its number.
    name: 'noun-left-to-reader',
    example: ['The keepers of Orlow still want 47.', 'In Orlow 47 hives were lost.'],
    counterexample: ['The keepers of Orlow still want 47 sheds.', 'In Orlow 47 hives were lost.'],
    test: ({ a: { claim }, b }) =>
      (isNumberAlone(claim.figure) && b.claim.figure.kind !== 'age') || isTimes(claim.figure),
  },
  {
    name: 'people-by-two-nouns',
    example: ['The storm drove 47 anglers from Orlow.', 'In Orlow 47 men fled.'],
    counterexample: ['The storm drove 47 anglers from Orlow.', 'In Orlow 47 herons fled.'],
    test: ({ a: { claim: one }, b: { claim: other } }) =>
      countsPeople(one.subject) &&
      countsPeople(other.subject) &&
      (one.subject === other.subject || ![one, other].some(({ subject }) => subjectKind(subject ?? '')?.toldBesideAll)),
  },
  {
    name: 'synonymous-nouns',
    example: ['The storm blew over 47 automobiles.', 'On the quay 47 cars were wrecked.'],
    counterexample: ['The storm blew over 47 automobiles.', 'On the quay 47 trees were wrecked.'],
    test: ({ a: { claim: one }, b: { claim: other } }) =>
      one.subject !== null &&
      other.subject !== null &&
      (one.subject === other.subject || areSynonyms(one.subject, other.subject)),
  },
];

/** A draft that leaves out its noun leaves out what befell that as well. */
const BAR_OF_NOUN = 'other-noun';
const BAR_OF_FATE = 'other-fates';

/**
 * Whether a source surely tells what a draft does where it perhaps does, in other words: the value is rare enough, the story
 * gives it of nothing else, and nothing tells both apart.
 *
 * @param ofValue all claims of the story that have the value
 */
export function isGivenOnce(a: Candidate, b: Candidate, telling: Telling, ofValue: readonly Candidate[]): boolean {
  const rarity = tellingOfValue(a.claim.figure);
  if (rarity + telling.wording + telling.company + telling.nearCompany < GIVEN_ONCE) return false;
  if (!ofValue.every((other) => other.claim.figure.vague || areOfOne(b.claim, other.claim))) return false;
  const bar = barBetween(a, b)?.name ?? null;
  const isApart = bar !== null && bar !== BAR_OF_NOUN && !(bar === BAR_OF_FATE && isNumberAlone(a.claim.figure));
  return !isApart && anyRule(MAY_COUNT_ONE, { a, b, telling });
}

/** Whether two claims of a story that have one value are of one thing, as far as their nouns tell. */
function areOfOne({ subject: one, figure: a }: Claim, { subject: other, figure: b }: Claim): boolean {
  return a.kind === b.kind && (one === other || (countsPeople(one) && countsPeople(other)));
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
