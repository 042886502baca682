import type { Claim } from '../../claims/claim.ts';
import { overlapOfNames, overlapOfWords, StoryWords, type Worded } from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { SourcedClaim } from '../finding.ts';
import { FrameReader } from '../frames/frame.ts';
import { Companies, type Telling, wordingOf } from './telling.ts';

/** A day, month or year that a source tells, the score of a match, a calibre or the number of an anniversary, held against one of a draft. */
export interface HeldValue {
  readonly claim: SourcedClaim;
  /** How far both are told in the same words and names, 0 to 1. */
  readonly likeness: number;
  readonly telling: Telling;
  /** The day, month or year, the score, calibre or number, that the source tells. */
  readonly value: string;
  /** What is told is no day: its source is of that day. */
  readonly isOfSource: boolean;
  /** Both can be one day, as far as both tell, or are one score, calibre or number. */
  readonly isSame: boolean;
}

/** What names tell of two days beside what words tell: people do many things, each on its day. */
const NAMES = 0.4;

/** What a source tells beside some claim. */
export interface ToldValue extends Worded {
  readonly value: string;
  /** It is the day of the source, which tells of no other one. */
  readonly isOfSource?: boolean;
}

/** What is held against what. */
export interface Held {
  /** What it says, as it is held against others; its figure's value where this is left out. */
  readonly says?: (claim: Claim) => string;
  readonly isMeant: (claim: Claim, body: string) => boolean;
  /** What of that may bear a draft out, and does not speak against it. */
  readonly isNoRival?: (claim: Claim) => boolean;
  /** What else than a claim that is meant tells such a value. */
  readonly told: (source: CollatedSource) => readonly ToldValue[];
}

/**
 * Holds values of a draft that no question asks for against those of a story, by the words around them.
 *
 * @param areOne null where nothing can be said of two values
 */
export function holdValues(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
  { isMeant, isNoRival = () => false, told: toldElse, says = plainValue }: Held,
  areOne: (one: string, other: string) => boolean | null,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  const own = wordedOf(
    draft,
    draft.analysis.claims.filter((claim) => isMeant(claim, draft.source.body) && !isNoRival(claim)),
  );
  if (own.length === 0) return new Map();
  const told = sources.flatMap((source): readonly ToldValue[] => [
    ...wordedOf(
      source,
      [...source.analysis.claims, ...source.analysis.days].filter((claim) => isMeant(claim, source.source.body)),
    ).map((each) => ({
      ...each,
      value: says(each.claim),
    })),
    ...toldElse(source),
  ]);
  const words = new StoryWords(told);
  const companies = new Companies([...sources, draft]);
  return new Map(
    own.map((one) => {
      const held = told.flatMap((other): HeldValue | readonly [] => {
        const likeness = likenessOf(one, other, words);
        const { value } = other;
        const isSame = areOne(says(one.claim), value);
        const company = companies.shared(one, other);
        if (isSame === null || (!isSame && isNoRival(other.claim))) return [];
        const wording = wordingOf(one, other, words);
        const nearCompany = companies.sharedNear(one, other);
        if (wording === 0 && company === 0 && nearCompany === 0) return [];
        const telling = { wording, beyondNoun: wording, company, nearCompany, isSole: false, isLeftOver: false };
        const isOfSource = other.isOfSource === true;
        return {
          claim: { sourceId: other.sourceId, claim: other.claim },
          likeness,
          telling,
          value,
          isOfSource,
          isSame,
        };
      });
      return [one.claim, held.sort((a, b) => b.likeness - a.likeness)];
    }),
  );
}

function plainValue({ figure }: Claim): string {
  return String(figure.value);
}

function wordedOf(collated: CollatedSource, claims: readonly Claim[]): readonly Worded[] {
  const frames = new FrameReader(collated);
  // What happened on a day is told once more beside the date itself.
  return [...new Map(claims.map((claim) => [claim.figure.start, claim])).values()].map((claim) => ({
    sourceId: collated.source.id,
    claim,
    frame: frames.read(claim),
  }));
}

function likenessOf({ frame: a }: Worded, { frame: b }: Worded, story: StoryWords): number {
  const words = overlapOfWords(a, b, story).likeness;
  return a.names.size === 0 ? words : (1 - NAMES) * words + NAMES * overlapOfNames(a, b, story).likeness;
}
