import type { Obstacle, Why } from '../../collation/evidence/why.ts';
import { SURE } from '../../collation/verdicts/no-warnings.ts';
import { LIKELY } from '../../collation/verdicts/verdicts.ts';

/** Why two figures cannot be compared at all. */
const OBSTACLES: Readonly<Record<Obstacle, string>> = {
  'no-quantity': 'One of them is no quantity that could be compared.',
  'other-kind': 'They are of different kinds: what the one measures, the other does not.',
  'other-thing': 'They are of different things.',
  'other-story': 'They stand in reports on different events.',
};

/** Of one source only what it opens with is held against the rest. */
const OF_ONE_SOURCE = 'They stand in one source, and are of different things or of one thing told further on.';

/** A probability in words: "83 %"; what is next to certain is not told as certain. */
export function confidenceInWords(confidence: number): string {
  return `${Math.min(99, Math.max(confidence > 0 ? 1 : 0, Math.round(100 * confidence)))} %`;
}

/** How sure it is that two figures answer one question: "One question, in all likelihood: 41 %". */
export function conclusionInWords({ confidence, obstacle }: Why): string {
  if (obstacle !== null) return 'Not compared';
  const tier =
    confidence >= SURE ? 'One question' : confidence >= LIKELY ? 'One question, in all likelihood' : 'Not compared';
  return `${tier}: ${confidenceInWords(confidence)}`;
}

/** What decided, in one sentence: what keeps two figures apart, or the strongest of what speaks for or against them. */
export function decisiveInWords({ evidence, obstacle, bar, confidence }: Why, areOfOneSource: boolean): string {
  if (bar !== null) return `They are not compared: ${bar}.`;
  if (obstacle === 'other-thing' && areOfOneSource) return OF_ONE_SOURCE;
  if (obstacle !== null) return OBSTACLES[obstacle];
  const isFor = confidence >= LIKELY;
  const decisive = evidence.find(({ weight }) => weight > 0 === isFor);
  if (decisive) return `What decided ${isFor ? 'for' : 'against'} one question: ${decisive.words}.`;
  return isFor ? 'Nothing speaks against one question.' : 'Too little speaks for one question.';
}

/** The weight of a term: "+1.4" for one question, "−0.3" against it, in log-odds. */
export function weightInWords(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;
}
