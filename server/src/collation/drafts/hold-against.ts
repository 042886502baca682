import type { Claim } from '../../claims/claim.ts';
import { type Candidate, candidatesOf } from '../candidates/candidate.ts';
import type { CollatedSource } from '../collated-source.ts';
import { confidenceOf } from '../evidence/confidence.ts';
import { StoryEvidence } from '../evidence/evidence.ts';
import { AGREEING, ROUNDED } from '../evidence/weights.ts';
import type { SourcedClaim } from '../finding.ts';
import { type Origins, originsOf } from '../origins/origins.ts';
import { areRounded } from '../values/agreement.ts';
import { type Relation, relate } from '../verdicts/verdicts.ts';
import { type Support, supportOf } from './support.ts';

/** A story with its claims laid out, so that drafts can be held against it again and again. */
export interface LaidOutStory {
  readonly id: string;
  readonly sources: readonly CollatedSource[];
  readonly candidates: readonly Candidate[];
  /** How many independent origins stand behind claims of the story. */
  readonly origins: Origins;
}

/** A claim of a story that may answer the question that a claim of the draft answers. */
export interface HeldMatch {
  readonly claim: SourcedClaim;
  /** How likely it is that both answer one question, 0 to 1. */
  readonly confidence: number;
  /** In log-odds, the same apart from what the values tell: what a draft says of a thing may be wrong. */
  readonly fit: number;
  /** How far both are told in the same words, 0 to 1: a writer keeps to those of a source. */
  readonly likeness: number;
  /** How the values relate; null where one question is too unlikely. */
  readonly relation: Relation | null;
  /** How far the claim bears out what the draft says. */
  readonly support: Support;
}

/** Lays out the claims of a story. */
export function layOut(id: string, sources: readonly CollatedSource[]): LaidOutStory {
  return { id, sources, candidates: sources.flatMap(candidatesOf), origins: originsOf(sources) };
}

/** The claims of a draft that measure something: only these can be held against others. */
export function checkableClaims(draft: CollatedSource): ReadonlySet<Claim> {
  return new Set(candidatesOf(draft).map(({ claim }) => claim));
}

/**
 * Holds the claims of a draft against those of a story by the evidence that joins the claims of its sources, as if the
 * draft were one of them; it must not be. What the story's own claims make of one another stays as it is.
 *
 * @returns for each claim of the draft the claims of the story that may answer its question, what fits best first
 */
export function holdAgainst(story: LaidOutStory, draft: CollatedSource): ReadonlyMap<Claim, readonly HeldMatch[]> {
  const own = candidatesOf(draft);
  const evidence = new StoryEvidence([...story.candidates, ...own], [...story.sources, draft], SAYS_NOTHING);
  const matches = new Map<Claim, HeldMatch[]>();
  for (const sort of new Set(own.map((each) => each.sort))) {
    const ofSort = (each: Candidate) => each.sort === sort;
    for (const { a, b, odds, doubt, agree } of evidence.matchesBetween(
      own.filter(ofSort),
      story.candidates.filter(ofSort),
    )) {
      const match: HeldMatch = {
        claim: { sourceId: b.sourceId, claim: b.claim },
        confidence: confidenceOf(odds),
        fit: odds - bonusOf(a, b, agree),
        likeness: evidence.likenessOf(a, b),
        relation: relate(alone(a), alone(b), topicOfClaim(a.claim), { odds, doubt }),
        support: supportOf(a.claim, b.claim),
      };
      const known = matches.get(a.claim);
      if (known === undefined) matches.set(a.claim, [match]);
      else known.push(match);
    }
  }
  for (const each of matches.values()) each.sort((one, other) => other.fit - one.fit);
  return matches;
}

/**
 * That a value is wrong, or a date missing, is no sign that a draft speaks of another thing, nor how long after its sources
 * it was written.
 */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'many-times',
  'times-apart',
  'years-apart',
  'generation-apart',
  'undated',
  'busy-days-apart',
]);

/** What equal or rounded values add. */
function bonusOf({ claim: a }: Candidate, { claim: b }: Candidate, agree: boolean): number {
  if (agree) return AGREEING;
  return areRounded(a, b) ? ROUNDED : 0;
}

/** "A third victim" counts victims. */
function topicOfClaim({ figure, predicate }: Claim) {
  return { kind: figure.kind === 'ordinal' ? 'count' : figure.kind, predicate } as const;
}

/** A claim as the only one that takes its position. */
function alone(candidate: Candidate) {
  const { sourceId, claim } = candidate;
  const { text, value } = claim.figure;
  return { position: { text, value, claims: [{ sourceId, claim }], origins: 1 }, answers: [candidate] };
}
