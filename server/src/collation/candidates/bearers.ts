import type { Claim } from '../../claims/claim.ts';
import { openVerbOf } from '../../claims/what/predicates.ts';
import { lemmaOf } from '../../language/lemmas.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { areSynonyms } from '../../language/senses.ts';
import type { Name } from '../frames/bearers/names.ts';
import type { Bearers } from '../frames/bearers.ts';
import { areNamesApart } from '../frames/names-apart.ts';
import { COMMON_IN_NAMES, DOING, EXCHANGES, OFFERING, PUNISHING } from '../lexicon/bearers.ts';
import type { PairRule } from '../pair-rule.ts';
import { areRounded, valuesAgree } from '../values/agreement.ts';
import { isBound } from '../values/interval.ts';
import { shareAttribute } from './attributes.ts';
import type { Candidate } from './candidate.ts';

/** Some six words from a figure in its clause. */
const BESIDE = 0.5;

/**
 * How sure it is that the clauses of two claims tell the same thing of two bearers ("Corvane bid", "Halden bid"): `likely`
 * where one of them is only pointed back to, or the sentence of one names the bearer of the other as well, who may act for
 * its own; null where they do not, or where their values agree.
 */
export function relateBearers(a: Candidate, b: Candidate): 'sure' | 'likely' | null {
  if (!isOfBearer(a) || !isOfBearer(b)) return null;
  const [one, other] = [a.frame.bearers, b.frame.bearers];
  const areAlike = areVerbsAlike(one.verb, other.verb);
  const isOneThing = anyRule(ONE_THING_BORNE, a, b);
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
  if (pairs.length === 0 || haveOneValue(a.claim, b.claim)) return null;
  return anyRule(GUESSED_BEARERS, a, b, pairs) ? 'likely' : 'sure';
}

/** By what the clauses of two claims tell of one thing that somebody has or does. */
export const ONE_THING_BORNE: readonly PairRule<[a: Candidate, b: Candidate]>[] = [
  {
    name: 'word-for-what-is-borne',
    example: ['Corvane has 12 barges.', 'Talven holds 15 barges.'],
    counterexample: ['Corvane has 12 barges.', 'Talven holds 15 lamps.'],
    test: (a, b) => haveOneWord(a, b) || haveOneNoun(a, b),
  },
  {
    name: 'property-that-is-borne',
    example: ['Karl Roy was jailed for two years.', 'Ida Holm will spend 16 months in prison.'],
    counterexample: ['Karl Roy was jailed for two years.', 'Ida Holm will spend 16 months in Halden.'],
    test: shareAttribute,
  },
  {
    // "Resigned", "submitted his resignation": one deed, of which a light verb tells no more than that somebody did it.
    name: 'day-of-one-deed',
    example: ['Holm resigned on 3 May 2024.', 'Karl Roy submitted his resignation on 9 June 2024.'],
    counterexample: ['Holm resigned on 3 May 2024.', 'Karl Roy accepted the resignation on 9 June 2024.'],
    test: (a, b) => {
      const deed = ownDeedOf(a);
      return deed !== null && deed === ownDeedOf(b);
    },
  },
];

/** The deed whose day a claim gives and that the subject of its clause does or undergoes, as a base form; null where it may be another's. */
function ownDeedOf({ sort, claim, frame: { bearers } }: Candidate): string | null {
  const word = sort === 'date' ? openVerbOf(claim.predicate) : null;
  if (word === null || bearers.verb === null) return null;
  const deed = lemmaOf(word);
  return bearers.verb === deed || DOING.has(bearers.verb) ? deed : null;
}

/** Why it is no more than likely that two bearers are two. */
export const GUESSED_BEARERS: readonly PairRule<
  [a: Candidate, b: Candidate, pairs: readonly (readonly [Name, Name])[]]
>[] = [
  {
    name: 'bearer-pointed-back-to',
    example: ['Corvane sued Halden. The company offered $12 million.', 'Talven offered $15 million.'],
    counterexample: ['Corvane offered $12 million.', 'Talven offered $15 million.'],
    test: ({ frame: { bearers: one } }, { frame: { bearers: other } }) => one.isGuessed || other.isGuessed,
  },
  {
    // Who is named beside another bearer may act for that.
    name: 'bearer-named-beside-other',
    example: ['Corvane offered $12 million with Talven.', 'Talven offered $15 million.'],
    counterexample: ['Corvane offered $12 million.', 'Talven offered $15 million.'],
    test: (a, b, pairs) =>
      !areBothListed(a, b) && pairs.every(([own, theirs]) => isNamedBy(b, own) || isNamedBy(a, theirs)),
  },
];

/** In which place the clauses of two claims name one bearer. */
export const ONE_BEARER: readonly PairRule<[one: Bearers, other: Bearers]>[] = [
  {
    name: 'one-owner-or-doer',
    example: ['Corvane offered $12 million.', 'Corvane offered $15 million.'],
    counterexample: ['Corvane offered $12 million.', 'Talven offered $15 million.'],
    test: (one, other) => isOneName(one.owner ?? one.doer, other.owner ?? other.doer),
  },
  {
    name: 'one-undergoer',
    example: ['Ida Holm was banned for two years.', 'Ida Holm was banned for five years.'],
    counterexample: ['Ida Holm was banned for two years.', 'Karl Roy was banned for five years.'],
    test: (one, other) => isOneName(one.undergoer, other.undergoer),
  },
];

/** Whether the clauses of two claims name one bearer in one place. */
export function haveOneBearer(a: Candidate, b: Candidate): boolean {
  return anyRule(ONE_BEARER, a.frame.bearers, b.frame.bearers);
}

/** Whether two claims give one value or one in a rounder form: that a bound leaves room for another tells of no one bearer. */
function haveOneValue(one: Claim, other: Claim): boolean {
  if (!isBound(one.figure) && !isBound(other.figure)) return valuesAgree(one, other);
  const [a, b] = [withoutBound(one), withoutBound(other)];
  return valuesAgree(a, b) || areRounded(a, b);
}

/** "More than 300" as 300. */
function withoutBound(claim: Claim): Claim {
  const { figure } = claim;
  if (typeof figure.value !== 'number') return claim;
  return { ...claim, figure: { ...figure, qualifier: '=', low: figure.value, high: figure.value } };
}

/** Whether lists set both values behind one name, whoever else they name around it. */
export function areListedOfOne(a: Candidate, b: Candidate): boolean {
  return areBothListed(a, b) && haveOneBearer(a, b);
}

/** In a list each value is of its own name, and nobody acts for another. */
function areBothListed({ frame: { bearers: one } }: Candidate, { frame: { bearers: other } }: Candidate): boolean {
  return one.isListed && other.isListed;
}

function isOneName(one: Name | null, other: Name | null): boolean {
  return one !== null && other !== null && one.some((word) => other.includes(word) && !COMMON_IN_NAMES.has(word));
}

/** What somebody has, does or undergoes, when what happened and whom it befell is read in other ways. */
export const BORNE: readonly Rule<[candidate: Candidate]>[] = [
  {
    name: 'amount-of-bearer',
    example: "Corvane's battery lasts 12 hours.",
    counterexample: "Corvane's storm killed 12 people.",
    test: ({ isOpen }) => isOpen,
  },
  {
    // Whoever wins seats or medals has them.
    name: 'seats-of-bearer',
    example: 'Corvane won 12 seats.',
    counterexample: 'Corvane killed 12 people.',
    test: ({ sort, claim }) => sort !== 'date' && claim.predicate === 'won',
  },
  {
    name: 'day-of-arrest',
    example: 'Ida Holm was arrested on 3 May 2024.',
    counterexample: 'Ida Holm was married on 3 May 2024.',
    test: ({ sort, claim }) => sort === 'date' && claim.predicate === 'arrest',
  },
  {
    // One is booked or tried on one day and another on another.
    name: 'day-of-any-deed',
    example: 'Ida Holm was booked on 3 May 2024.',
    counterexample: 'Ida Holm was arrested on 3 May 2024.',
    test: ({ sort, claim }) => sort === 'date' && openVerbOf(claim.predicate) !== null,
  },
];

/** Whether the clause of a claim names a bearer at all. */
export function isOfBearer(candidate: Candidate): boolean {
  return anyRule(BORNE, candidate) && !isEmpty(candidate.frame.bearers);
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

function isEmpty({ owner, doer, undergoer, goal }: Bearers): boolean {
  return owner === null && doer === null && undergoer === null && goal === null;
}

function areApart(one: Name | null, other: Name | null): readonly (readonly [Name, Name])[] {
  return one !== null && other !== null && areNamesApart(one, other) ? [[one, other]] : [];
}

function areVerbsAlike(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && areSynonyms(one, other);
}

function isExchange(verb: string | null): boolean {
  return verb !== null && EXCHANGES.has(verb);
}

function haveOneNoun({ frame: { head: a } }: Candidate, { frame: { head: b } }: Candidate): boolean {
  for (const noun of a) if (b.has(noun)) return true;
  return false;
}

/** Whether a word stands beside both: "a bid", "offered". */
function haveOneWord({ frame: { words: a } }: Candidate, { frame: { words: b } }: Candidate): boolean {
  return a.some((near, word) => near >= BESIDE && (b.get(word) ?? 0) >= BESIDE);
}
