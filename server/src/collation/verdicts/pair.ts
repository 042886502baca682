import type { Position } from '../finding.ts';
import type { Relation } from './verdicts.ts';

/** Two positions of a question and how they relate. */
export interface Pair {
  readonly a: Position;
  readonly b: Position;
  readonly relation: Relation;
}
