import type { Claim } from '../../../claims/claim.ts';
import { areKindredFates, predicateClass } from '../../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../../claims/what/subjects.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { areRivalEstimates } from '../../candidates/rival-estimates.ts';
import { isOtherNoun } from '../counted-terms.ts';
import { isNoneOfIts } from '../happening-terms.ts';
import type { Bar } from '../term.ts';

/** What bars two counts that are of two things, of what befell two groups, or of a part and the whole of one. */
export const COUNTED_BARS: readonly Bar[] = [
  {
    name: 'other-noun',
    sorts: ['count'],
    readsWords: true,
    words: 'they count different things',
    holds: (a, b) => isOtherNoun(a, b) && !areRivalEstimates(a, b),
  },
  {
    name: 'other-fates',
    sorts: ['count'],
    words: 'different things befell those who are counted',
    // The dead are not the wounded; of the wounded, those shot and those in hospital reports tell one for the other.
    holds: ({ claim: a }, { claim: b }) => {
      if (a.predicate === b.predicate || isNoneOfIts(a, b) || isNoneOfIts(b, a)) return false;
      if (predicateClass(a.predicate) === undefined || predicateClass(b.predicate) === undefined) return false;
      if (predicateClass(a.predicate)?.sumOf || predicateClass(b.predicate)?.sumOf) return true;
      return !areKindredFates(a.predicate, b.predicate);
    },
  },
  {
    // That there are five women among the dead denies no 12 dead.
    name: 'part-of-those',
    sorts: ['count'],
    words: 'one counts some of those whom the other counts',
    holds: ({ claim: a }, { claim: b }) => isPartOf(a, b) || isPartOf(b, a),
  },
  {
    name: 'come-to-the-other',
    sorts: ['count'],
    words: 'with those counted beside them the ones come to the others',
    holds: (a, b) => comesTo(a, b) || comesTo(b, a),
  },
];

/** What bars two counts among others: among the latest of several, or among those of one side. */
export const COUNTED_AMONG_BARS: readonly Bar[] = [
  {
    name: 'other-runs',
    sorts: ['count'],
    words: 'one counts among the latest of more than the other',
    holds: ({ told: a }, { told: b }) => a.run !== b.run,
  },
  {
    name: 'other-sides',
    sorts: ['count'],
    words: 'they count those who fight for two sides',
    holds: ({ told: a }, { told: b }) => a.side !== null && b.side !== null && a.side !== b.side,
  },
];

/** Whether one claim counts the women of the people of another: some of a kind that is within another kind, and no more. */
function isPartOf(part: Claim, whole: Claim): boolean {
  if (part.extent !== 'part' || whole.extent !== 'whole' || part.subject === null || whole.subject === null)
    return false;
  return subjectKind(part.subject)?.within === whole.subject && Number(part.figure.value) <= Number(whole.figure.value);
}

/** Of what befell people only others come to the whole; the rest is put together in the ledger. */
function comesTo(ones: Candidate, all: Candidate): boolean {
  if (ones.told.together !== all.claim.figure.value) return false;
  // "53 passengers and 12 crew", "65 people".
  if (ones.isOfPeople && all.claim.subject === 'person' && ones.claim.subject !== 'person') return true;
  return (ones.isOpen && all.isOpen) || (ones.claim.extent === 'addition' && all.claim.extent === 'whole');
}
