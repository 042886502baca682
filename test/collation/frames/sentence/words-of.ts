import type { Claim } from '../../../../server/src/claims/claim.ts';
import { Sentence } from '../../../../server/src/language/sentence.ts';
import type { Word } from '../../../../server/src/language/words.ts';
import { sourcesOf } from '../../told.ts';

/** The words of a text that is one sentence. */
export function wordsOf(text: string): readonly Word[] {
  return new Sentence(text).words;
}

/** What a text claims with its last figure. */
export function lastClaimOf(text: string): Claim {
  return sourcesOf([[null, text]])
    .flatMap(({ analysis }) => analysis.claims)
    .at(-1)!;
}
