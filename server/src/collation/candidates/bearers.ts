import { openVerbOf } from '../../claims/what/predicates.ts';
import { areSynonyms } from '../../language/senses.ts';
import type { Name } from '../frames/bearers/names.ts';
import type { Bearers } from '../frames/bearers.ts';
import { areNamesApart } from '../frames/names-apart.ts';
import { COMMON_IN_NAMES, EXCHANGES, OFFERING, PUNISHING } from '../lexicon/bearers.ts';
import { valuesAgree } from '../values/agreement.ts';
import { shareAttribute } from './attributes.ts';
import type { Candidate } from './candidate.ts';

/**
 * How sure it is that the clauses of two claims tell the same thing of two bearers ("Corvane bid", "Halden bid"): `likely`
 * where one of them is only pointed back to, or the sentence of one names the bearer of the other as well, who may act for
 * its own; null where they do not, or where their values agree.
 */
export function relateBearers(a: Candidate, b: Candidate): 'sure' | 'likely' | null {
  if (!isOfBearer(a) || !isOfBearer(b)) return null;
  const [one, other] = [a.frame.bearers, b.frame.bearers];
  const areAlike = areVerbsAlike(one.verb, other.verb);
  const isOneThing = haveOneWord(a, b) || haveOneNoun(a, b) || shareAttribute(a, b);
  if (!areAlike && !isOneThing) return null;
  // Who sells is another than who buys, at one price.
  const areDoersAlike = areAlike || !(isExchange(one.verb) || isExchange(other.verb));
  const pairs = [
    areApart(one.owner, other.owner),
    areApart(one.undergoer, other.undergoer),
    areApart(one.goal, other.goal),
    areDoersAlike ? areApart(one.doer, other.doer) : [],
    isOneThing ? areApart(one.owner, borneBy(other)) : [],
    isOneThing ? areApart(borneBy(one), other.owner) : [],
  ].flat();
  // Who gives one value mostly calls one bearer by two names.
  if (pairs.length === 0 || valuesAgree(a.claim, b.claim)) return null;
  const isGuessed =
    one.isGuessed || other.isGuessed || pairs.every(([own, theirs]) => isNamedBy(b, own) || isNamedBy(a, theirs));
  return isGuessed ? 'likely' : 'sure';
}

/** Whether the clauses of two claims name one bearer in one place. */
export function haveOneBearer({ frame: { bearers: a } }: Candidate, { frame: { bearers: b } }: Candidate): boolean {
  return isOneName(a.owner ?? a.doer, b.owner ?? b.doer) || isOneName(a.undergoer, b.undergoer);
}

function isOneName(one: Name | null, other: Name | null): boolean {
  return one !== null && other !== null && one.some((word) => other.includes(word) && !COMMON_IN_NAMES.has(word));
}

/** Whether the clause of a claim names a bearer at all. */
export function isOfBearer(candidate: Candidate): boolean {
  return isBorne(candidate) && !isEmpty(candidate.frame.bearers);
}

/** Whose the offer is that somebody makes, or the sentence that somebody gets. */
function borneBy({ verb, doer, undergoer }: Bearers): Name | null {
  if (verb === null || OFFERING.has(verb)) return doer;
  return PUNISHING.has(verb) ? undergoer : null;
}

function isNamedBy({ frame: { names } }: Candidate, name: Name): boolean {
  const last = name.at(-1)!;
  return names.has(last) && !COMMON_IN_NAMES.has(last);
}

/** Whose age it is, when what happened and whom it befell is read in other ways. */
function isBorne(candidate: Candidate): boolean {
  const { sort, claim } = candidate;
  // Whoever wins seats or medals has them.
  if (sort !== 'date') return candidate.isOpen || claim.predicate === 'won';
  // One is arrested, booked or tried on one day and another on another.
  return claim.predicate === 'arrest' || openVerbOf(claim.predicate) !== null;
}

function isEmpty({ owner, doer, undergoer, goal }: Bearers): boolean {
  return owner === null && doer === null && undergoer === null && goal === null;
}

function areApart(one: Name | null, other: Name | null): readonly (readonly [Name, Name])[] {
  return one !== null && other !== null && areNamesApart(one, other) ? [[one, other]] : [];
}

function areVerbsAlike(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && (one === other || areSynonyms(one, other));
}

function isExchange(verb: string | null): boolean {
  return verb !== null && EXCHANGES.has(verb);
}

function haveOneNoun({ frame: { head: a } }: Candidate, { frame: { head: b } }: Candidate): boolean {
  for (const noun of a) if (b.has(noun)) return true;
  return false;
}

/** Some six words from a figure in its clause. */
const BESIDE = 0.5;

/** Whether a word stands beside both: "a bid", "offered". */
function haveOneWord({ frame: { words: a } }: Candidate, { frame: { words: b } }: Candidate): boolean {
  return a.some((near, word) => near >= BESIDE && (b.get(word) ?? 0) >= BESIDE);
}
