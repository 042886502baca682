import type { Claim } from '../../claims/claim.ts';
import { EMPTY_SCOPE } from '../../claims/scope.ts';
import type { Span } from '../../corpus/span.ts';
import type { CollatedSource } from '../collated-source.ts';
import { FINDING_SEVERITIES, type Finding, type Position, type SourcedClaim } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Origins } from '../origins/origins.ts';
import { collateQuotations, type SourcedQuotation, type Utterance } from './quotations.ts';
import { innerDifferences } from './word-alignment.ts';

/** How many differences an explanation spells out. */
const SPELLED_OUT = 2;

/** One finding for each utterance that the sources of a story word differently. */
export function findQuoteVariants(
  storyId: string,
  sources: readonly CollatedSource[],
  origins: Origins,
): readonly Finding[] {
  return collateQuotations(sources).flatMap((utterance) => quoteVariantOf(storyId, utterance, origins) ?? []);
}

/**
 * What is reported on an utterance: one finding where its sources word it differently, none where they agree.
 * Each wording is a position; its claims have the quotation in the place of a figure.
 */
export function quoteVariantOf(storyId: string, { speaker, wordings }: Utterance, origins: Origins): Finding | null {
  const [first, second] = wordings;
  if (first === undefined || second === undefined) return null;
  const positions = wordings.map(({ text, quotations }): Position => {
    const claims = quotations.map(quotedClaim);
    return { text: `“${text}”`, value: text, claims, origins: origins.count(claims) };
  });
  const whose = speaker === null ? 'somebody not named' : speaker;
  const id = fingerprint([storyId, whose, ...wordings.map(({ text }) => text).sort()]);
  return {
    id: `quote-variant-${id}`,
    code: 'quote-variant',
    severity: FINDING_SEVERITIES['quote-variant'],
    confidence: 1,
    questionId: `quotation-${id}`,
    question: `words of ${whose}`,
    explanation: `The same words of ${whose} are reported differently: ${differencesInWords(first.text, second.text)}`,
    positions,
    independent: origins.count(positions.flatMap(({ claims }) => claims)),
  };
}

/** “worked” – “been working”; “on” is left out: what the second text has in the place of the first one's words. */
export function differencesInWords(left: string, right: string): string {
  const changed = innerDifferences(left, right);
  const spelled = changed.slice(0, SPELLED_OUT).map(({ left: from, right: to }) => {
    if (from === null) return to === null ? '' : `“${sliceOf(right, to)}” is added`;
    return to === null ? `“${sliceOf(left, from)}” is left out` : `“${sliceOf(left, from)}” – “${sliceOf(right, to)}”`;
  });
  return `${spelled.join('; ')}${changed.length > SPELLED_OUT ? ' …' : ''}`;
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A quotation as a claim: its words stand in the place of a figure. */
export function quotedClaim({ sourceId, quotation }: SourcedQuotation): SourcedClaim {
  const { start, end, text, speaker, speakerName } = quotation;
  const claim: Claim = {
    figure: {
      start,
      end,
      text,
      kind: 'identifier',
      value: text,
      low: Number.NaN,
      high: Number.NaN,
      range: false,
      qualifier: '=',
      isNearly: false,
      trend: null,
      unit: null,
      unitText: null,
      concept: [],
      precision: 0,
      vague: false,
      qualifierSpan: null,
      unitSpan: null,
      sentence: { start, end },
    },
    predicate: null,
    subject: null,
    scope: EMPTY_SCOPE,
    extent: 'whole',
    modality: 'asserted',
    revises: null,
    attribution:
      speaker === null ? null : { speaker, name: speakerName ?? speaker.text, via: null, cue: null, quoted: true },
    asOf: null,
  };
  return { sourceId, claim };
}
