import type { Position } from '../finding.ts';
import type { Relation } from './verdicts.ts';

/** Two positions of a question and how they relate. */
export interface Pair {
  readonly a: Position;
  readonly b: Position;
  readonly relation: Relation;
  /** Why the values differ though both may be right, in one sentence; left out where the verdict says enough. */
  readonly remark?: string;
}
