import type { DaysOfHappenings } from '../answers/days-of-happenings.ts';
import type { Attributes } from '../candidates/attributes.ts';
import type { OfSome } from '../candidates/by-sort.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Companions } from '../candidates/companions.ts';
import type { Datelines } from '../candidates/datelines.ts';
import type { LoneWords } from '../candidates/lone-words.ts';
import type { StoryShape } from '../candidates/story-shape.ts';
import type { Overlap, StoryWords } from '../candidates/story-words.ts';
import type { Ledger } from '../persons/ledger.ts';
import type { Persons } from '../persons/persons.ts';

/** Two claims of one sort that are held against each other, with what is known of their story. */
export interface Compared {
  readonly a: Candidate;
  readonly b: Candidate;
  /** What the words and the names around them have in common. */
  readonly words: Overlap;
  readonly names: Overlap;
  readonly persons: Persons;
  readonly ledger: Ledger;
  /** A text of the story tells that who did the harm died as well. */
  readonly doerDied: () => boolean;
  readonly story: StoryWords;
  readonly shape: StoryShape;
  readonly companions: Companions;
  readonly attributes: Attributes;
  readonly datelines: Datelines;
  readonly days: DaysOfHappenings;
  readonly lone: LoneWords;
}

/**
 * Whether something explains a gap between two claims of one question: in full, so that it is never surely one, however
 * likely the question; to some degree, so that the question must be the likelier; or nothing does; least of all where
 * both give what one thing has one of, as somebody's fall has one height.
 */
export type Doubt = 'least' | 'none' | 'some' | 'full';

/** One thing that speaks for or against two claims answering one question. */
export interface Term extends OfSome {
  readonly name: string;
  /** For one question or against it, by its meaning: how much it weighs is measured, which way is not. */
  readonly speaks: 'for' | 'against';
  /** Where it holds, a gap may be explained, or the least be so; left out where it tells nothing of that. */
  readonly doubt?: Exclude<Doubt, 'none'>;
  /** What it says in words where it holds, beginning with a small letter: "both count the same". */
  readonly words: string;
  /** Two claims for which it holds, and two for which it does not, as short texts. */
  readonly example: readonly [string, string];
  readonly counterexample: readonly [string, string];
  /** How strongly it holds: 0 where it does not, 1 where it plainly does; a size where more of it tells more. */
  readonly measure: (pair: Compared) => number;
}

/** Something by which two claims themselves say that they are of two things. */
export interface Bar extends OfSome {
  readonly name: string;
  /** What it says in words where it holds, beginning with a small letter. */
  readonly words: string;
  /** Whether it asks for words around the figures, which nobody lays out for a pair that something else bars. */
  readonly readsWords?: true;
  readonly holds: (a: Candidate, b: Candidate) => boolean;
}
