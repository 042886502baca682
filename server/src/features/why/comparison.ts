import type { Location } from 'vscode-languageserver-types';
import type { Why } from '../../collation/evidence/why.ts';
import type { Question, SourcedClaim, Verdict } from '../../collation/finding.ts';
import { LIKELY } from '../../collation/verdicts/verdicts.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { isSameClaim, takes } from '../answers/answers.ts';
import { claimAt, locationOf } from '../answers/places.ts';
import { relationBetween } from '../answers/relations.ts';
import type { ClaimParams, ComparableFigure, ComparableFigures, WhyAnswer, WhyParams } from '../protocol/protocol.ts';
import { countedInWords, predicateInWords, sourceLabel, valueInWords } from '../wording/claim-wording.ts';
import { isQuantity } from '../wording/quantities.ts';
import { readable } from '../wording/readable-text.ts';
import { verdictInWords } from '../wording/wording.ts';
import { conclusionInWords, confidenceInWords, decisiveInWords, weightInWords } from './why-wording.ts';

const LONGEST_WORDS = 80;
const LONGEST_SENTENCE = 200;
const MOST_NEAREST = 50;
const MOST_FIGURES = 200;

/** Two claims held against each other. */
export interface Comparison {
  readonly why: Why;
  /** The question that both answer, and how their positions relate there; null where they answer none together. */
  readonly shared: { readonly question: Question; readonly relation: Verdict | null } | null;
}

/** Holds two claims against each other as the index did. */
export function compareClaims(index: CorpusIndex, a: SourcedClaim, b: SourcedClaim): Comparison {
  const why = index.why(a, b);
  const ofOther = index.questionsOf(b);
  const question = index.questionsOf(a).find((each) => ofOther.includes(each)) ?? null;
  const positions = question && [a, b].map((claim) => question.positions.find((each) => takes(each, claim)));
  const [one, other] = positions ?? [];
  if (!question || !one || !other) return { why, shared: null };
  return { why, shared: { question, relation: one === other ? 'agreement' : relationBetween(question, one, other) } };
}

/** What was found of two figures, in one line: "contradiction: people killed in Karsova". Null where they answer no question together. */
export function foundInWords({ shared }: Comparison): string | null {
  if (shared === null) return null;
  const { question, relation } = shared;
  return `${relation === null ? 'nothing made of it' : verdictInWords(relation)}: ${readable(question.phrase, LONGEST_WORDS)}`;
}

/** Why the figures at two places are, or are not, compared; null where one place has no figure, or both the same. */
export function describeWhy(index: CorpusIndex, { a, b }: WhyParams): WhyAnswer | null {
  const [one, other] = [a, b].map(({ uri, position }) => claimAt(index, uri, position));
  if (!one || !other || isSameClaim(one, other)) return null;
  const comparison = compareClaims(index, one, other);
  const { why } = comparison;
  return {
    figures: [nameFigure(index, one), nameFigure(index, other)],
    conclusion: conclusionInWords(why),
    isOneQuestion: why.obstacle === null && why.confidence >= LIKELY,
    found: foundInWords(comparison),
    decided: decisiveInWords(why, one.sourceId === other.sourceId),
    evidence: why.evidence.map(({ words, weight }) => ({
      words,
      weight: weightInWords(weight),
      speaksFor: weight > 0,
    })),
  };
}

/**
 * The figures that one at a place may be compared with: those of other sources that are nearest to it, then the others of
 * its story. Null where there is no figure.
 */
export function listComparable(index: CorpusIndex, { uri, position }: ClaimParams): ComparableFigures | null {
  const claim = claimAt(index, uri, position);
  if (!claim) return null;
  const nearest = index.nearest(claim, MOST_NEAREST);
  const story = index.storyOf(claim.sourceId);
  const isKnown = (other: SourcedClaim) =>
    isSameClaim(other, claim) || nearest.some((near) => isSameClaim(near.claim, other));
  const rest = [...index.allClaims()]
    .filter((other) => story !== null && index.storyOf(other.sourceId) === story && !isKnown(other))
    .filter((other) => isQuantity(other.claim.figure) || other.claim.figure.kind === claim.claim.figure.kind)
    .map((other) => ({ claim: other, confidence: null }));
  return {
    figure: nameFigure(index, claim),
    others: [...nearest, ...rest].slice(0, MOST_FIGURES).flatMap((each) => describeFigure(index, each) ?? []),
  };
}

function describeFigure(
  index: CorpusIndex,
  { claim, confidence }: { readonly claim: SourcedClaim; readonly confidence: number | null },
): ComparableFigure | null {
  const location: Location | null = locationOf(index, claim);
  if (!location) return null;
  const { start, end } = claim.claim.figure.sentence;
  const body = index.placed(claim.sourceId)?.source.body ?? '';
  const parts = [sourceLabel(index, claim.sourceId), confidence === null ? null : confidenceInWords(confidence)];
  return {
    label: figureInWords(index, claim),
    description: parts.filter((part) => part !== null).join(' · '),
    detail: readable(body.slice(start, end), LONGEST_SENTENCE),
    location,
  };
}

/** "12 people · killed (a)". */
function nameFigure(index: CorpusIndex, claim: SourcedClaim): string {
  return `${figureInWords(index, claim)} (${sourceLabel(index, claim.sourceId)})`;
}

/** A figure with what it counts: "12 people · killed". */
export function figureInWords(index: CorpusIndex, claim: SourcedClaim): string {
  const about = [countedInWords(claim.claim), predicateInWords(claim.claim)].filter((word) => word !== null);
  return [valueInWords(index, claim), readable(about.join(' · '), LONGEST_WORDS)].join(' ').trim();
}
