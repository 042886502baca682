import type { QuestionKey } from '../answers/question-key.ts';
import type { Question } from '../finding.ts';
import type { Origins } from '../origins/origins.ts';
import type { Pair } from '../verdicts/pair.ts';

/** A question with all that is needed to report on it. */
export interface Asked {
  readonly question: Question;
  readonly key: QuestionKey;
  readonly pairs: readonly Pair[];
  readonly origins: Origins;
}
