import type { Claim } from '../../claims/claim.ts';
import { overlapOfNames, overlapOfWords, StoryWords, type Worded } from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { SourcedClaim } from '../finding.ts';
import { FrameReader } from '../frames/frame.ts';
import { areOneDate } from '../values/dates.ts';

/** A day, month or year that a source tells, held against one of a draft. */
export interface HeldDay {
  readonly claim: SourcedClaim;
  /** How far both are told in the same words and names, 0 to 1. */
  readonly likeness: number;
  /** Both can be one day, as far as both tell. */
  readonly isSame: boolean;
}

/** What names tell of two days beside what words tell: people do many things, each on its day. */
const NAMES = 0.4;

/**
 * Holds the days, months and years of a draft against those of a story by the words around them. The sources of a story say
 * of many days what happened on them; what a draft tells of a day in a source's words it has from there.
 *
 * @returns for each date of the draft those of the story that share a word or a name with it, what is told most alike first
 */
export function holdDays(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldDay[]> {
  const own = daysOf(draft, draft.analysis.claims);
  if (own.length === 0) return new Map();
  const told = sources.flatMap((source) => daysOf(source, [...source.analysis.claims, ...source.analysis.days]));
  const words = new StoryWords([...told, ...own]);
  return new Map(
    own.map((day) => {
      const held = told.flatMap((other): HeldDay | readonly [] => {
        const likeness = likenessOf(day, other, words);
        const isSame = areOneDate(String(day.claim.figure.value), String(other.claim.figure.value));
        if (likeness === 0 || isSame === null) return [];
        return { claim: { sourceId: other.sourceId, claim: other.claim }, likeness, isSame };
      });
      return [day.claim, held.sort((a, b) => b.likeness - a.likeness)];
    }),
  );
}

function daysOf(collated: CollatedSource, claims: readonly Claim[]): readonly Worded[] {
  const frames = new FrameReader(collated);
  const dates = claims.filter(({ figure }) => figure.kind === 'date');
  // What happened on a day is told once more beside the date itself.
  return [...new Map(dates.map((claim) => [claim.figure.start, claim])).values()].map((claim) => ({
    sourceId: collated.source.id,
    claim,
    frame: frames.read(claim),
  }));
}

function likenessOf({ frame: a }: Worded, { frame: b }: Worded, story: StoryWords): number {
  const words = overlapOfWords(a, b, story).likeness;
  return a.names.size === 0 ? words : (1 - NAMES) * words + NAMES * overlapOfNames(a, b, story).likeness;
}
