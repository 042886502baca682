import { type Candidate, candidatesOf, reasonNotAsked } from '../candidates/candidate.ts';
import type { NoAnswer } from '../candidates/no-answers.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { SourcedClaim } from '../finding.ts';
import { barBetween } from './bars.ts';
import { confidenceOf } from './confidence.ts';
import { type Evidence, type Match, StoryEvidence } from './evidence.ts';

/** Why two claims are, or are not, taken to answer one question. */
export interface Why {
  /** How likely it is that they answer one question, 0 to 1. */
  readonly confidence: number;
  /** What speaks for it and against it, the strongest first; empty where they cannot be compared. */
  readonly evidence: readonly Evidence[];
  /** Why they cannot be compared at all; null where they can. */
  readonly obstacle: Obstacle | null;
  /**
   * By what they themselves say that they are of two things, or that one is no side of a question, in words that begin with
   * a small letter; null otherwise.
   */
  readonly bar: string | null;
}

/** What keeps two claims from being compared at all. */
export type Obstacle = 'no-quantity' | 'other-kind' | 'other-thing' | 'other-story';

/** A claim that may answer the same question as another, and how likely that is. */
export interface Nearest {
  readonly claim: SourcedClaim;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Says why two claims are taken to answer one question, or two.
 *
 * @param sources all sources of their story; a claim of a source that is not among them is of another story
 */
export function whyCompared(sources: readonly CollatedSource[], a: SourcedClaim, b: SourcedClaim): Why {
  const stories = new Set(sources.map(({ source }) => source.id));
  if (!stories.has(a.sourceId) || !stories.has(b.sourceId)) return unlikely('other-story');
  const candidates = sources.flatMap(candidatesOf);
  const [one, other] = [candidateFor(candidates, a), candidateFor(candidates, b)];
  if (one === undefined || other === undefined) {
    const reason = [...(one ? [] : [a]), ...(other ? [] : [b])].map((each) => reasonFor(sources, each));
    return unlikely('no-quantity', reason.find((each) => each !== null)?.words ?? null);
  }
  if (one.sort !== other.sort) return unlikely('other-kind');
  const evidence = new StoryEvidence(candidates, sources);
  const match = matchesOf(evidence, candidates, one).find((each) => partnerIn(each, one) === other);
  if (match === undefined) return unlikely('other-thing', barBetween(one, other)?.words ?? null);
  return { confidence: confidenceOf(match.odds), evidence: evidence.explain(match), obstacle: null, bar: null };
}

/** The claims of other sources that most likely answer the question that a claim answers, the likeliest first. */
export function nearestTo(sources: readonly CollatedSource[], claim: SourcedClaim, most: number): readonly Nearest[] {
  const candidates = sources.flatMap(candidatesOf);
  const own = candidateFor(candidates, claim);
  if (own === undefined) return [];
  return matchesOf(new StoryEvidence(candidates, sources), candidates, own)
    .filter(({ a, b }) => a.sourceId !== b.sourceId)
    .sort((one, other) => other.odds - one.odds)
    .slice(0, most)
    .map((match) => {
      const { sourceId, claim: near } = partnerIn(match, own);
      return { claim: { sourceId, claim: near }, confidence: confidenceOf(match.odds) };
    });
}

function unlikely(obstacle: Obstacle, bar: string | null = null): Why {
  return { confidence: 0, evidence: [], obstacle, bar };
}

function reasonFor(sources: readonly CollatedSource[], { sourceId, claim }: SourcedClaim): NoAnswer | null {
  const told = sources.find(({ source }) => source.id === sourceId);
  return told === undefined ? null : reasonNotAsked(told, claim);
}

function candidateFor(candidates: readonly Candidate[], { sourceId, claim }: SourcedClaim): Candidate | undefined {
  return candidates.find((each) => each.sourceId === sourceId && each.claim.figure.start === claim.figure.start);
}

/** The matches of one claim, among all of its sort: other claims tell whether it has a likelier partner. */
function matchesOf(evidence: StoryEvidence, candidates: readonly Candidate[], own: Candidate): readonly Match[] {
  return evidence
    .matches(candidates.filter(({ sort }) => sort === own.sort))
    .filter(({ a, b }) => a === own || b === own);
}

function partnerIn({ a, b }: Match, own: Candidate): Candidate {
  return a === own ? b : a;
}
