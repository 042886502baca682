import type { SourceAnalysis } from '../claims/claim.ts';
import type { Source } from '../corpus/source.ts';
import type { SourcedClaim } from './finding.ts';
import { outletKey } from './relays.ts';
import { isRoundedFrom } from './rounding.ts';

/** How a figure that credits another source of the corpus agrees with it, the most faithful first. */
const FAITHS = ['kept', 'unqualified', 'rounded', 'altered'] as const;

/** `unqualified`: the value is the source's, its "at least", "up to" or "about" is lost. */
export type Faith = (typeof FAITHS)[number];

/** A figure held against the source that its text names for it. */
export interface Citation {
  /** The claim of the credited source that comes closest. */
  readonly original: SourcedClaim;
  readonly faith: Faith;
}

/** A source as far as a citation asks: by whom it is, and when it was published. */
export interface CitableSource {
  readonly source: Pick<Source, 'header'>;
  readonly analysis: Pick<SourceAnalysis, 'credit' | 'published'>;
}

/**
 * Checks a claim that credits an outlet ("as reported by …", "told …", "… reported") against that outlet's own claims.
 *
 * @param others claims that answer the same question
 * @param sourceOf a source by its id; null where there is none
 * @returns null where nobody is credited, no other claim is the credited outlet's, or it was published later
 */
export function checkCitation(
  citing: SourcedClaim,
  others: readonly SourcedClaim[],
  sourceOf: (sourceId: string) => CitableSource | null,
): Citation | null {
  const credited = creditedBy(citing);
  if (credited.length === 0) return null;
  const day = sourceOf(citing.sourceId)?.analysis.published?.date ?? null;
  let best: Citation | null = null;
  for (const original of others) {
    const source = original.sourceId === citing.sourceId ? null : sourceOf(original.sourceId);
    if (source === null || !isBy(source, credited) || isLater(source, day)) continue;
    const faith = faithOf(citing, original);
    if (best === null || FAITHS.indexOf(faith) < FAITHS.indexOf(best.faith)) best = { original, faith };
  }
  return best;
}

/** The keys of those whom the text itself names; an agency of the header alone is no citation. */
function creditedBy({ claim: { attribution } }: SourcedClaim): readonly string[] {
  if (attribution === null) return [];
  const { speaker, via } = attribution;
  return [speaker, via]
    .flatMap((mention) => (mention !== null && mention.start < mention.end ? outletKey(mention.text) : []))
    .filter((key) => key !== '');
}

function isBy({ source, analysis }: CitableSource, credited: readonly string[]): boolean {
  const names = [source.header.known.publisher, source.header.known.agency, analysis.credit?.name];
  return names.some((name) => name !== undefined && credited.includes(outletKey(name)));
}

/** Compared by day: the hours are seldom known of both. */
function isLater({ analysis }: CitableSource, day: string | null): boolean {
  const own = analysis.published?.date;
  return own !== undefined && day !== null && own.slice(0, 10) > day.slice(0, 10);
}

function faithOf({ claim: citing }: SourcedClaim, { claim: original }: SourcedClaim): Faith {
  const [told, written] = [citing.figure, original.figure];
  if (told.value === written.value) {
    return told.qualifier === '=' && written.qualifier !== '=' ? 'unqualified' : 'kept';
  }
  return isRoundedFrom(citing, original) ? 'rounded' : 'altered';
}
