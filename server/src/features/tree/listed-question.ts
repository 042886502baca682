import type { Finding, Question } from '../../collation/finding.ts';
import type { ListedVerdict } from '../protocol/protocol.ts';

/** What the tree lists: a question, or words of one speaker that sources report differently. */
export interface Asked extends Omit<Question, 'verdict'> {
  readonly verdict: ListedVerdict;
}

/** A question as the tree lists it. */
export interface ListedQuestion {
  /** The same while its corpus, story and phrase are. */
  readonly name: string;
  readonly question: Asked;
  /** The sources that answer it, each once. */
  readonly sourceIds: readonly string[];
  readonly state: 'open' | 'decided';
  /** Whether another event's question has the same phrase, so that the event must be named. */
  readonly isRepeated: boolean;
}

const asked = new WeakMap<Finding, Asked>();

/** A quotation that is reported differently, as a question with its wordings for positions; the same object for the same finding. */
export function askedOf(finding: Finding, storyId: string): Asked {
  const known = asked.get(finding);
  if (known?.storyId === storyId) return known;
  const { id, question: phrase, positions, independent } = finding;
  const made: Asked = { id, phrase, storyId, positions, pairs: [], independent, verdict: 'quote-variant' };
  asked.set(finding, made);
  return made;
}
