import type { Claim, SourceAnalysis } from '../../claims/claim.ts';
import type { CollatedSource, Collation, Story } from '../../collation/collated-source.ts';
import type { Finding, Position, Question, RelatedPositions, SourcedClaim } from '../../collation/finding.ts';

/**
 * What comparing a story gave, as it comes from another thread: claims by their places in their sources and positions by
 * theirs in a list, since what is sent arrives as a copy, and whoever holds a claim asks for that very one.
 */
export interface PackedCollation {
  readonly isPacked: true;
  readonly positions: readonly (Omit<Position, 'claims'> & { readonly claims: readonly PackedClaim[] })[];
  readonly questions: readonly (Omit<Question, 'positions' | 'pairs'> & {
    readonly positions: readonly number[];
    readonly pairs: readonly (Omit<RelatedPositions, 'a' | 'b'> & { readonly a: number; readonly b: number })[];
  })[];
  readonly findings: readonly (Omit<Finding, 'positions'> & { readonly positions: readonly number[] })[];
  readonly dated: readonly { readonly sourceId: string; readonly analysis: SourceAnalysis }[];
}

/** A claim by its place in its source; one that is none of its source's own, such as a quotation, as it is. */
interface PackedClaim {
  readonly sourceId: string;
  readonly claim: number | Claim;
}

/** Packs what comparing a story gave. */
export function packCollation(story: Story, { questions, findings, dated }: Collation): PackedCollation {
  const places = new Map(claimsBySource(story, dated).map(([id, claims]) => [id, placesOf(claims)]));
  const positions: Position[] = [];
  const placeOf = new Map<Position, number>();
  const pack = (position: Position): number => {
    const known = placeOf.get(position);
    if (known !== undefined) return known;
    placeOf.set(position, positions.length);
    return positions.push(position) - 1;
  };
  return {
    isPacked: true,
    questions: questions.map((question) => ({
      ...question,
      positions: question.positions.map(pack),
      pairs: question.pairs.map((pair) => ({ ...pair, a: pack(pair.a), b: pack(pair.b) })),
    })),
    findings: findings.map((finding) => ({ ...finding, positions: finding.positions.map(pack) })),
    positions: positions.map((position) => ({
      ...position,
      claims: position.claims.map(({ sourceId, claim }) => ({
        sourceId,
        claim: places.get(sourceId)?.get(claim) ?? claim,
      })),
    })),
    dated: dated.map(({ source, analysis }) => ({ sourceId: source.id, analysis })),
  };
}

/** The collation of a story that was packed in another thread, with the claims of the story's own sources. */
export function unpackCollation(story: Story, packed: PackedCollation): Collation {
  const byId = new Map(story.sources.map(({ source }) => [source.id, source]));
  const dated = packed.dated.map(({ sourceId, analysis }) => ({ source: byId.get(sourceId)!, analysis }));
  const claims = new Map(claimsBySource(story, dated));
  const positions = packed.positions.map(
    (position): Position => ({
      ...position,
      claims: position.claims.map(
        ({ sourceId, claim }): SourcedClaim => ({
          sourceId,
          claim: typeof claim === 'number' ? claims.get(sourceId)![claim]! : claim,
        }),
      ),
    }),
  );
  return {
    questions: packed.questions.map(
      (question): Question => ({
        ...question,
        positions: question.positions.map((at) => positions[at]!),
        pairs: question.pairs.map((pair) => ({ ...pair, a: positions[pair.a]!, b: positions[pair.b]! })),
      }),
    ),
    findings: packed.findings.map(
      (finding): Finding => ({
        ...finding,
        positions: finding.positions.map((at) => positions[at]!),
      }),
    ),
    dated,
  };
}

/** All claims of each source, as they are compared: those of a source that others date are read anew. */
function claimsBySource(
  { sources }: Story,
  dated: readonly CollatedSource[],
): readonly (readonly [sourceId: string, claims: readonly Claim[]])[] {
  return [...sources, ...dated].map(({ source, analysis }) => [source.id, [...analysis.claims, ...analysis.days]]);
}

function placesOf(claims: readonly Claim[]): ReadonlyMap<Claim, number> {
  return new Map(claims.map((claim, at) => [claim, at]));
}
