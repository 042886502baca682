import type { Question } from '../finding.ts';
import type { Origins } from '../origins/origins.ts';
import type { Pair } from '../verdicts/pair.ts';
import type { Topic } from './topic.ts';

/** A question with all that is needed to report on it. */
export interface Asked {
  readonly question: Question;
  readonly topic: Topic;
  readonly pairs: readonly Pair[];
  readonly origins: Origins;
}
