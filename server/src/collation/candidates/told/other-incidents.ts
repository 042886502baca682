import type { Claim } from '../../../claims/claim.ts';
import { ONE_OF_SEVERAL } from '../../../claims/lexicon/happenings.ts';
import { SECOND_OF_SEVERAL } from '../../../claims/what/happenings.ts';
import type { Span } from '../../../corpus/span.ts';
import { type Rule, ruleHolds } from '../../../language/rules.ts';
import { sentencesOf } from '../../../language/sentence.ts';

/** So far before a sentence, in UTF-16 code units and in its paragraph, it may be said which incident it is of. */
const LEAD_IN = 200;
/** So far behind a figure its own sentence is read. */
const REACH = 200;

/**
 * Where a source tells of another incident than its own: "Another shooting occurred at 1 a.m.", "The third incident was at
 * the pier. Two people were shot there."
 */
export class OtherIncidents {
  readonly #body: string;
  /** The sentence of the last claim, and what was found of it: claims come in the order of the text. */
  #sentence = -1;
  #isOfAnother = false;

  constructor(body: string) {
    this.#body = body;
  }

  /** Whether a claim stands in a sentence on another incident, or close behind one in its paragraph. */
  holds({ figure: { sentence, end } }: Claim): boolean {
    if (this.#sentence !== sentence.start) {
      // A line may be as long as the text: no more of it is searched than is read.
      const back = Math.max(0, sentence.start - LEAD_IN);
      const from = back + this.#body.slice(back, sentence.start + 1).lastIndexOf('\n') + 1;
      const near = { start: from, end: Math.min(sentence.end, end + REACH) };
      this.#sentence = sentence.start;
      this.#isOfAnother = ruleHolds(ONE_OF_SEVERAL_TOLD, this.#body, near);
    }
    return this.#isOfAnother;
  }
}

/** When a stretch of a text tells of one incident of several. */
export const ONE_OF_SEVERAL_TOLD: Rule<[body: string, near: Span]> = {
  name: 'one-incident-of-several',
  example: 'The second crash was at the quay. Seven sailors were hurt there.',
  counterexample: 'The crash was at the second quay. Seven sailors were hurt there.',
  test: (body, near) =>
    MAY_BE_OF_SEVERAL.test(body.slice(near.start, near.end).toLowerCase()) &&
    ruleHolds(
      SECOND_OF_SEVERAL,
      sentencesOf(body)
        .tokensOf(near)
        .filter(({ kind }) => kind !== 'mark'),
    ),
};

/** Any word for one of several: most sentences hold none, and their words need not be looked at. */
const MAY_BE_OF_SEVERAL = new RegExp(`(?<![a-z])(?:${[...ONE_OF_SEVERAL].join('|')})(?![a-z])`);
