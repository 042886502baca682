import type { Claim } from '../../claims/claim.ts';
import type { Finding, Position, Question, SourcedClaim, Verdict } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { ListedVerdict } from '../protocol/protocol.ts';

/** How much a verdict asks for attention, the most first. */
export const VERDICTS_BY_WEIGHT = [
  'contradiction',
  'arithmetic',
  'differs',
  'undated',
  'superseded',
  'revised',
  'rounding',
  'agreement',
] as const satisfies readonly Verdict[];

/** The same for all on which sources do not agree, quotations among them. */
export const FOUND_BY_WEIGHT = [
  'contradiction',
  'arithmetic',
  'differs',
  'undated',
  'quote-variant',
  'superseded',
  'revised',
  'rounding',
] as const satisfies readonly ListedVerdict[];

/** The same for all that the Claims view lists. */
export const LISTED_BY_WEIGHT = [...FOUND_BY_WEIGHT, 'agreement'] as const satisfies readonly ListedVerdict[];

/** The verdicts that say that something cannot be true. */
export const CONTRADICTING: ReadonlySet<ListedVerdict> = new Set(['contradiction', 'arithmetic']);

/** Whether two sourced claims are one and the same. */
export function isSameClaim(a: SourcedClaim, b: SourcedClaim): boolean {
  return a.sourceId === b.sourceId && a.claim === b.claim;
}

/** Whether a claim takes a position. */
export function takes(position: Pick<Position, 'claims'>, claim: SourcedClaim): boolean {
  return position.claims.some((other) => isSameClaim(other, claim));
}

/** All claims that answer a question, or take part in a finding, in the order of its positions. */
export function claimsOf({
  positions,
}: {
  readonly positions: readonly Pick<Position, 'claims'>[];
}): readonly SourcedClaim[] {
  return positions.flatMap(({ claims }) => claims);
}

/** The question a claim answers, the one that asks for the most attention where there are several; null for a lone figure. */
export function questionOf(index: CorpusIndex, claim: SourcedClaim): Question | null {
  const weight = ({ verdict }: Question) => VERDICTS_BY_WEIGHT.indexOf(verdict);
  return [...index.questionsOf(claim)].sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

/** The finding that a quotation is worded differently elsewhere; null for figures. */
export function quoteVariantOf(index: CorpusIndex, claim: SourcedClaim): Finding | null {
  return index.findingsOf(claim).find(({ code }) => code === 'quote-variant') ?? null;
}

/** All positions that a claim is compared with, its own among them: of its question, or the wordings of its quotation. */
export function comparedPositions(index: CorpusIndex, claim: SourcedClaim): readonly Pick<Position, 'claims'>[] {
  return (questionOf(index, claim) ?? quoteVariantOf(index, claim))?.positions ?? [{ claims: [claim] }];
}

/** The claims of the other positions, on all findings that a claim takes part in; each claim once. */
export function conflictingClaims(index: CorpusIndex, claim: SourcedClaim): readonly SourcedClaim[] {
  const others = index
    .findingsOf(claim)
    .flatMap(({ positions }) => positions.filter((position) => !takes(position, claim)))
    .flatMap(({ claims }) => claims);
  return distinct(others);
}

/** The same claims, each once, in their order. Sources of one text may share a claim, so both tell it apart. */
function distinct(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  const seen = new Map<string, Set<Claim>>();
  return claims.filter(({ sourceId, claim }) => {
    const ofSource = seen.get(sourceId) ?? new Set();
    seen.set(sourceId, ofSource);
    return ofSource.size < ofSource.add(claim).size;
  });
}

/** The first claim of each source, in their order. */
export function firstOfEachSource(claims: readonly SourcedClaim[]): readonly SourcedClaim[] {
  const seen = new Set<string>();
  return claims.filter(({ sourceId }) => seen.size < seen.add(sourceId).size);
}

/** The ISO date a claim held at, as far as text or header tell: its own, else its source's; null where neither does. */
export function dateOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): string | null {
  return claim.asOf?.date ?? index.analysis(sourceId)?.published?.date ?? null;
}

/** The latest date of a position's claims; null where none is dated. */
export function latestDateOf(index: CorpusIndex, { claims }: Position): string | null {
  const dates = claims.map((claim) => dateOf(index, claim)).filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}
