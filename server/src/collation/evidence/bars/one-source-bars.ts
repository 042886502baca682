import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { areRivalEstimates } from '../../candidates/rival-estimates.ts';
import { shareStreet } from '../../candidates/told/told-streets.ts';
import { isToldTwice } from '../../candidates/told-twice.ts';
import { isOtherNoun } from '../counted-terms.ts';
import { haveTwoSpeakers, isInLead, setsAgainstEachOther } from '../extent-terms.ts';
import type { Bar } from '../term.ts';
import { isOneSentence } from '../wording-terms.ts';

/**
 * What bars two claims of one source: only its headline and lead are held against the rest, and what two speakers say; what
 * else stands further down tells of other things.
 */
export const ONE_SOURCE_BARS: readonly Bar[] = [
  {
    name: 'side-by-side',
    within: true,
    words: 'one sentence tells of both side by side',
    holds: (a, b) => isOneSentence({ a, b }) && !setsAgainstEachOther(a, b),
  },
  {
    name: 'long-before',
    within: true,
    words: 'one source dates one of them long before its own day, and not the other',
    holds: (a, b) => isLongBefore(a) !== isLongBefore(b),
  },
  {
    name: 'nameless-in-one-source',
    sorts: ['age'],
    within: true,
    words: 'one source gives no person two ages but under one name',
    // A surname alone may be that of a brother, whom the source tells of as well; so may a given name that is like another.
    holds: ({ claim: { subject: a } }, { claim: { subject: b } }) =>
      a === null || b === null || !(a.includes(' ') && b.includes(' ')) || givenName(a) !== givenName(b),
  },
  {
    name: 'other-streets',
    sorts: ['time', 'count'],
    within: true,
    words: 'one source tells of them on two streets',
    // What a source with several streets tells beside none of them may be of any.
    holds: ({ told: a }, { told: b }) =>
      !shareStreet(a.streets, b.streets) &&
      (a.streets.length > 0 || b.streets.length > 0) &&
      (a.severalStreets || b.severalStreets),
  },
  {
    name: 'asides',
    within: true,
    words: 'one source gives both, and not of what befell people',
    holds: (a, b) =>
      a.sort !== 'age' &&
      predicateClass(a.claim.predicate) === undefined &&
      (!areSetSideBySide(a, b) || isOtherNoun(a, b)) &&
      !areRivalEstimates(a, b) &&
      !isToldTwice(a, b),
  },
  {
    name: 'none-and-some',
    sorts: ['count'],
    within: true,
    words: 'one source says “none” of one thing, and counts those of another',
    holds: (a, b) => (a.claim.figure.value === 0) !== (b.claim.figure.value === 0) && !haveTwoSpeakers(a, b),
  },
  {
    name: 'told-further-down',
    within: true,
    words: 'one source tells of both further down',
    holds: (a, b) => a.sort !== 'age' && !isInLead(a) && !isInLead(b) && !setsAgainstEachOther(a, b),
  },
];

function isLongBefore({ asOf, told: { period } }: Candidate): boolean {
  return asOf !== null && period?.kind === 'day' && period.last !== null && period.last < asOf.first - LONG_BEFORE;
}

/** Days before the report; what it tells of them is background, not its news. */
const LONG_BEFORE = 30;

function givenName(name: string): string {
  return name.slice(0, name.indexOf(' '));
}

/** A source has two speakers say of one thing what it does: "the maker expects 4 million, analysts expect 5 million". */
function areSetSideBySide(a: Candidate, b: Candidate): boolean {
  return haveTwoSpeakers(a, b) && a.frame.verb !== null && a.frame.verb === b.frame.verb;
}
