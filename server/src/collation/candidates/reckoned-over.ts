import type { Claim } from '../../claims/claim.ts';
import { BASES, LATEST } from '../lexicon/changes-over.ts';

/** So far behind an amount, in UTF-16 code units, the time stands over which it is a change. */
const BASE_REACH = 70;
/** So far behind a count stand those of which it is a part. */
const RUN_REACH = 40;

/**
 * Over which time an amount is a change, as its own sentence says behind it: "rose 0.6% on the month and 6.1% on the year".
 * Null where nothing tells.
 */
export function baseOf({ figure }: Claim, body: string): string | null {
  if (typeof figure.value !== 'number' || figure.kind === 'age') return null;
  const behind = body.slice(figure.end, Math.min(figure.sentence.end, figure.end + BASE_REACH)).toLowerCase();
  let nearest: { readonly base: string; readonly at: number } | null = null;
  for (const { base, phrases } of BASES) {
    for (const phrase of phrases) {
      const at = behind.indexOf(phrase);
      if (at >= 0 && (nearest === null || at < nearest.at)) nearest = { base, at };
    }
  }
  return nearest?.base ?? null;
}

/** Of how many the latest or the first ones a count is a part: "13" for "eight of their last 13 matches"; null otherwise. */
export function runOf({ figure }: Claim, body: string): string | null {
  if (figure.kind !== 'count') return null;
  const [of, whose, which, many] = body
    .slice(figure.end, figure.end + RUN_REACH)
    .toLowerCase()
    .trim()
    .split(/\s+/);
  const isPart = (of === 'of' || of === 'from' || of === 'in') && whose !== undefined && WHOSE.has(whose);
  return isPart && LATEST.has(which ?? '') && many !== undefined ? many : null;
}

const WHOSE: ReadonlySet<string> = new Set(['their', 'its', 'his', 'her', 'our', 'my', 'the']);

/** Whether a number is one of those of which others are a part: "their last 13 matches" is as long as who writes wants it. */
export function isRun({ figure }: Claim, body: string): boolean {
  if (figure.kind !== 'count') return false;
  const words = body
    .slice(Math.max(0, figure.start - RUN_REACH), figure.start)
    .toLowerCase()
    .trim()
    .split(/\s+/);
  const [of, whose, which] = words.slice(-3);
  return (of === 'of' || of === 'from' || of === 'in') && WHOSE.has(whose ?? '') && LATEST.has(which ?? '');
}
