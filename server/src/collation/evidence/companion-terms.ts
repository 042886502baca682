import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { type Candidate, sentenceKey } from '../candidates/candidate.ts';
import { type Companions, gapBetween } from '../candidates/companions.ts';
import { valuesAgree } from '../values/agreement.ts';
import { isOtherNoun } from './counted-terms.ts';
import type { Compared, Term } from './term.ts';

/** What the figures beside two claims tell: "the 13-inch model costs", "12 dead and 40 wounded". */
export const COMPANION_TERMS: readonly Term[] = [
  {
    name: 'other-companion',
    speaks: 'against',
    words: 'other figures of the same stand beside them',
    example: ['The storm killed 12 people and sank 43 boats.', 'The storm killed 15 people and sank 61 boats.'],
    counterexample: ['The storm killed 12 people and sank 43 boats.', 'The storm killed 15 people and sank 43 boats.'],
    measure: (pair) => (sizeOf(pair, true) > 0 ? 0 : Math.min(2, sizeOf(pair, false))),
  },
  {
    // Who tells all else alike tells of the same, and one of the two is wrong.
    name: 'told-with-same',
    sorts: ['count'],
    speaks: 'for',
    doubt: 'least',
    words: 'their sentences tell another number alike',
    example: ['The storm killed 12 people and sank 43 boats.', 'The storm killed 15 people and sank 43 boats.'],
    counterexample: ['The storm killed 12 people and sank 43 boats.', 'The storm killed 15 people and sank 61 boats.'],
    measure: (pair) => (isToldWithSame(pair) ? 1 : 0),
  },
  {
    name: 'member-of-list',
    speaks: 'against',
    doubt: 'full',
    words: 'with those listed beside it one comes to the other',
    example: ['The storm killed two men and three women.', 'The storm killed five people.'],
    counterexample: ['The storm killed two men and three women.', 'The storm killed six people.'],
    measure: ({ a, b, companions }) => (isMemberOf(a, b, companions) || isMemberOf(b, a, companions) ? 1 : 0),
  },
];

/** How near the members of a list stand, in UTF-16 code units: "two men and three women". */
const LISTED = 25;

/** Whether a count and one that is listed with it come to the other. */
function isMemberOf(member: Candidate, whole: Candidate, companions: Companions): boolean {
  if (member.sort !== 'count' || member.claim.predicate === null) return false;
  const rest = Number(whole.claim.figure.value) - Number(member.claim.figure.value);
  return (
    rest > 0 &&
    companions
      .of(member)
      .some(
        (each) =>
          each.claim.figure.value === rest &&
          each.claim.predicate === member.claim.predicate &&
          mayCome(each, whole) &&
          gapBetween(each, member) < LISTED,
      )
  );
}

/** Whether what is listed beside a count may be among what another counts: two helicopters are among no five lifeboats. */
function mayCome(each: Candidate, whole: Candidate): boolean {
  return whole.isOfPeople ? each.isOfPeople : !isOtherNoun(each, whole);
}

/** How much companions of one sort tell that have one value, or that have two. */
function sizeOf({ a, b, companions }: Compared, agree: boolean): number {
  const ones = companions.of(a);
  const others = ones.length === 0 ? NOBODY : companions.of(b);
  if (others.length === 0) return 0;
  let size = 0;
  for (let at = 0; at < ones.length; at++) {
    const one = ones[at]!;
    if (areOfOneSort(one, a)) continue;
    for (let next = 0; next < others.length; next++) {
      const other = others[next]!;
      if (!areOfOneSort(one, other) || valuesAgree(one.claim, other.claim) !== agree) continue;
      size += Math.max(tellingOf(one), tellingOf(other));
    }
  }
  return size;
}

/**
 * Whether the sentences of two claims have another count in common, of the same, though they give two values here. Of what
 * befell people one happening is told; one sum is told beside many a number of other things.
 */
function isToldWithSame({ a, b, companions }: Compared): boolean {
  if (sentenceKey(a) === sentenceKey(b) || predicateClass(a.claim.predicate) === undefined) return false;
  const others = companions.inSentenceOf(b);
  if (others.length < 2) return false;
  return companions
    .inSentenceOf(a)
    .some((one) => !isLikeEither(one, a, b) && others.some((other) => isSameCount(one, other)));
}

/** Whether a claim is one of the two that are held against each other, or may be asked about with them. */
function isLikeEither(one: Candidate, a: Candidate, b: Candidate): boolean {
  return one === a || areOfOneSort(one, a) || areOfOneSort(one, b);
}

function isSameCount(one: Candidate, other: Candidate): boolean {
  const [{ figure: a }, { figure: b }] = [one.claim, other.claim];
  return areOfOneSort(one, other) && a.value === b.value && !a.vague && !a.range && !b.range;
}

/** Most figures stand alone in their sentences. */
const NOBODY: readonly Candidate[] = [];

/** Ones and twos stand beside anything. */
function tellingOf({ claim: { figure } }: Candidate): number {
  return typeof figure.value === 'number' && figure.kind === 'count' && figure.value < FEW ? 0.5 : 1;
}

const FEW = 4;

/** Two figures that could be of one question as far as their words tell. */
function areOfOneSort(a: Candidate, b: Candidate): boolean {
  if (a.sort !== b.sort || a.sort === 'date' || a.sort === 'time') return false;
  if (a.sort !== 'count') return true;
  if (a.claim.predicate !== null && predicateClass(a.claim.predicate) !== undefined)
    return a.claim.predicate === b.claim.predicate;
  for (const noun of a.frame.head) if (b.frame.head.has(noun)) return true;
  return false;
}
