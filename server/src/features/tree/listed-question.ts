import type { Question } from '../../collation/finding.ts';

/** A question as the tree lists it. */
export interface ListedQuestion {
  /** The same while its corpus, story and phrase are. */
  readonly name: string;
  readonly question: Question;
  /** The sources that answer it, each once. */
  readonly sourceIds: readonly string[];
  readonly state: 'open' | 'decided';
}
