import type { Claim } from '../../../../claims/claim.ts';
import { BASES, LATEST, SIDES_OF_EVENTS } from '../../../lexicon/changes-over.ts';

/** So far behind an amount, in UTF-16 code units, the time stands over which it is a change. */
const BASE_REACH = 70;
/** In UTF-16 code units, blanks included. */
const LONGEST_SIDE = 12;
/** So far behind a count stand those of which it is a part. */
const RUN_REACH = 40;

/**
 * Over which time an amount is a change, as its own sentence says behind it: "rose 0.6% on the month and 6.1% on the year";
 * on which side of something a length of time lies: "two days after", "two days before". Null where nothing tells.
 */
export function baseOf({ figure }: Claim, body: string): string | null {
  if (figure.kind === 'duration') {
    const end = figure.unitSpan?.end ?? figure.end;
    const [next] = body
      .slice(end, end + LONGEST_SIDE)
      .trimStart()
      .toLowerCase()
      .split(/[^a-z]/);
    return SIDES_OF_EVENTS.get(next ?? '') ?? null;
  }
  if (typeof figure.value !== 'number' || figure.kind === 'age') return null;
  const behind = body.slice(figure.end, Math.min(figure.sentence.end, figure.end + BASE_REACH)).toLowerCase();
  const nearest = PHRASE_OF_BASE.exec(behind);
  return nearest === null ? null : (BASE_OF_PHRASE.get(nearest[0]) ?? null);
}

const BASE_OF_PHRASE: ReadonlyMap<string, string> = new Map(
  BASES.flatMap(({ base, phrases }) => phrases.map((phrase): [string, string] => [phrase, base])),
);
/** Any phrase that tells a base: plain words, looked for together, since this is asked of every figure. */
const PHRASE_OF_BASE = new RegExp([...BASE_OF_PHRASE.keys()].join('|'));

/** Of how many the latest or the first ones a count is a part: "13" for "eight of their last 13 matches"; null otherwise. */
export function runOf({ figure }: Claim, body: string): string | null {
  if (figure.kind !== 'count') return null;
  const many = AHEAD_OF_RUN.exec(body.slice(figure.end, figure.end + RUN_REACH))?.[1];
  return many === undefined ? null : many.toLowerCase();
}

/** "Of their last": what stands before the number of those of which others are a part. */
const OF_LATEST = `(?:of|from|in)\\s+(?:their|its|his|her|our|my|the)\\s+(?:${[...LATEST].join('|')})`;
const AHEAD_OF_RUN = new RegExp(`^\\s*${OF_LATEST}\\s+(\\S+)`, 'i');
const BEHIND_LATEST = new RegExp(`(?:^|\\s)${OF_LATEST}\\s*$`, 'i');

/** Whether a number is one of those of which others are a part: "their last 13 matches" is as long as who writes wants it. */
export function isRun({ figure }: Claim, body: string): boolean {
  if (figure.kind !== 'count') return false;
  return BEHIND_LATEST.test(body.slice(Math.max(0, figure.start - RUN_REACH), figure.start));
}
