import type { Claim } from '../../../claims/claim.ts';
import type { Span } from '../../../corpus/span.ts';

/** Of a longer sentence so many characters on either side of the figure are read. */
export const WINDOW = 300;

/** What of the sentence of a claim is read: all of it, or of a long one what stands around the figure. */
export function windowOf({ figure }: Claim): Span {
  const { start, end } = figure.sentence;
  if (end - start <= 2 * WINDOW) return figure.sentence;
  // Figures that stand near one another share a window, so that a text without an end costs no more than others.
  const place = start + Math.floor((figure.start - start) / WINDOW) * WINDOW;
  return { start: Math.max(start, place - WINDOW), end: Math.min(end, Math.max(place + 2 * WINDOW, figure.end)) };
}
