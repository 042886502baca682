import type { Claim } from '../../claims/claim.ts';
import { isoDay } from '../../language/calendar/days.ts';
import { candidatesOf } from '../candidates/candidate.ts';
import { overlapOfNames, overlapOfWords, StoryWords, type Worded } from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { SourcedClaim } from '../finding.ts';
import { FrameReader } from '../frames/frame.ts';
import { areOneDate } from '../values/dates.ts';
import { Companies, type Telling, wordingOf } from './telling.ts';

/** A day, month or year that a source tells, the score of a match or a calibre, held against one of a draft. */
export interface HeldValue {
  readonly claim: SourcedClaim;
  /** How far both are told in the same words and names, 0 to 1. */
  readonly likeness: number;
  readonly telling: Telling;
  /** The day, month or year, the score or calibre, that the source tells. */
  readonly value: string;
  /** Both can be one day, as far as both tell, or are one score or calibre. */
  readonly isSame: boolean;
}

/** What names tell of two days beside what words tell: people do many things, each on its day. */
const NAMES = 0.4;

/**
 * Holds the days, months and years of a draft against those of a story by the words around them. The sources of a story say
 * of many days what happened on them; what a draft tells of a day in a source's words it has from there.
 *
 * @returns for each date of the draft those of the story that share a word, a name or a figure with it, what is told most alike first
 */
export function holdDays(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return hold(sources, draft, DAYS, areOneDate);
}

/** What a source tells of a day or a score, beside some claim. */
interface ToldValue extends Worded {
  readonly value: string;
}

/** What is held against what. */
interface Held {
  readonly isMeant: (claim: Claim) => boolean;
  /** What else than a claim that is meant tells such a value. */
  readonly told: (source: CollatedSource) => readonly ToldValue[];
}

const DAYS: Held = {
  isMeant: ({ figure }) => figure.kind === 'date',
  // "The dam broke at 4:20 a.m. on Saturday": a weekday is no figure.
  told: (source) =>
    candidatesOf(source).flatMap((each): ToldValue | readonly [] => {
      const { sourceId, claim, frame } = each;
      const [day, another] = each.told.happened;
      if (claim.figure.kind === 'date' || day === undefined || another !== undefined) return [];
      return { sourceId, claim, frame, value: isoDay(day) };
    }),
};

/** Holds the scores of a draft against those that a story tells: each names the two sides, or one of them. */
export function holdScores(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return hold(sources, draft, SCORES, (one, other) => sidesOf(one).join() === sidesOf(other).join());
}

const SCORES: Held = { isMeant: (claim) => isScore(claim), told: () => [] };

/** Holds the calibres of a draft against those that a story tells. */
export function holdCalibres(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  return hold(sources, draft, CALIBRES, (one, other) => sizeOf(one) === sizeOf(other));
}

const CALIBRES: Held = { isMeant: (claim) => isCalibre(claim), told: () => [] };

const CALIBRE = /^\.?\d{1,3}[\s-](?:gauge|calib(?:er|re)|bore)$/i;

/** Whether a figure is the size of a gun ("12-gauge", ".40-caliber"). */
export function isCalibre({ figure }: Claim): boolean {
  return figure.kind === 'identifier' && CALIBRE.test(figure.text);
}

/** ".40-caliber" is "40 calibre". */
function sizeOf(calibre: string): string {
  const [size, unit] = calibre.toLowerCase().replace(/^\./, '').split(/[\s-]/) as [string, string];
  return `${size} ${unit.replace('calibre', 'caliber')}`;
}

const SCORE = /^\d{1,3}\s?[-–—]\s?\d{1,3}$/;

/** Whether a figure is two numbers set against each other ("3-2"). */
export function isScore({ figure }: Claim): boolean {
  return figure.kind === 'identifier' && SCORE.test(figure.text);
}

/** "Lost 1-2" is told of the one side, "won 2-1" of the other. */
function sidesOf(score: string): readonly number[] {
  return score
    .split(/\D+/)
    .map(Number)
    .sort((a, b) => a - b);
}

/** @param areOne null where nothing can be said of two values */
function hold(
  sources: readonly CollatedSource[],
  draft: CollatedSource,
  { isMeant, told: toldElse }: Held,
  areOne: (one: string, other: string) => boolean | null,
): ReadonlyMap<Claim, readonly HeldValue[]> {
  const own = wordedOf(draft, draft.analysis.claims.filter(isMeant));
  if (own.length === 0) return new Map();
  const told = sources.flatMap((source): readonly ToldValue[] => [
    ...wordedOf(source, [...source.analysis.claims, ...source.analysis.days].filter(isMeant)).map((each) => ({
      ...each,
      value: String(each.claim.figure.value),
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
        const isSame = areOne(String(one.claim.figure.value), value);
        const company = companies.shared(one, other);
        if (isSame === null) return [];
        const wording = wordingOf(one, other, words);
        const nearCompany = companies.sharedNear(one, other);
        if (wording === 0 && company === 0 && nearCompany === 0) return [];
        const telling = { wording, beyondNoun: wording, company, nearCompany, isSole: false, isLeftOver: false };
        return { claim: { sourceId: other.sourceId, claim: other.claim }, likeness, telling, value, isSame };
      });
      return [one.claim, held.sort((a, b) => b.likeness - a.likeness)];
    }),
  );
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
