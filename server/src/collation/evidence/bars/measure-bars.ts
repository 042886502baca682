import { mayNameOne } from '../../../language/kinds/hypernyms.ts';
import type { Candidate } from '../../candidates/candidate.ts';
import { areDimensionsApart } from '../../candidates/told/measured-as.ts';
import { areOtherModels } from '../../candidates/told/models.ts';
import { areRatesApart } from '../../values/per-period.ts';
import type { Bar } from '../term.ts';

/** What bars two claims that are measured along two sides of a thing, or of things that are called by their sizes. */
export const DIMENSION_BARS: readonly Bar[] = [
  {
    name: 'other-dimensions',
    words: 'they are measured along two sides of a thing',
    holds: ({ told: { dimension: a } }, { told: { dimension: b } }) => areDimensionsApart(a, b),
  },
  {
    name: 'other-models',
    words: 'they are of two models of one line',
    holds: (a, b) =>
      mayBeOfModels(a) && mayBeOfModels(b) && areOtherModels(a.told.ofModels.models, b.told.ofModels.models),
  },
  {
    name: 'sizes-of-several',
    words: 'the sizes say which of several are meant',
    // "42-inch screens", "the 100-metre race".
    holds: ({ told: { calledBySize: a } }, { told: { calledBySize: b } }) => a === 'which' && b === 'which',
  },
];

/**
 * What is measured, paid or counted of a thing is that of its model, and the day of which its own sentence tells; of what
 * befell people two reports may tell with two models ("the 737", "the 747").
 */
function mayBeOfModels({ isOpen, sort, told }: Candidate): boolean {
  return isOpen || (sort === 'date' && told.ofModels.own);
}

/** What bars two claims of how much there is: on top of something or in all, of a record or of this, of two kinds of stuff. */
export const AMOUNT_BARS: readonly Bar[] = [
  {
    name: 'other-rates',
    words: 'they are told per two lengths of time',
    holds: ({ claim: a }, { claim: b }) => areRatesApart(a, b),
  },
  {
    name: 'more-and-all',
    words: 'one comes on top of something, the other does not',
    holds: (a, b) => a.told.added !== b.told.added && a.isOpen && b.isOpen,
  },
  {
    name: 'record-and-this',
    words: 'one is that of a record with which the other is likened',
    holds: (a, b) => a.told.ofRecord !== b.told.ofRecord && a.isOpen && b.isOpen,
  },
  {
    name: 'several-and-one',
    words: 'one is that of each of several years or of their average, the other is not',
    holds: (a, b) => isOfSeveral(a, b) || isOfSeveral(b, a),
  },
  {
    name: 'other-stuff',
    words: 'they are amounts of two things',
    holds: ({ told: { stuff: a } }, { told: { stuff: b } }) => a !== null && b !== null && !mayNameOne(a, b),
  },
];

/** "Averaged 31 goals in six seasons", "scored 38 goals": what is told per season may be the average, too. */
function isOfSeveral({ told: several }: Candidate, { told: one, claim }: Candidate): boolean {
  return several.ofSeveral === 'several' && one.ofSeveral === null && claim.scope.rate === null;
}
