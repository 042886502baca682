import type { Claim } from '../../claims/claim.ts';
import type { Qualifier } from '../../figures/figure.ts';

/** What lies a tenth above a floor, or above a lower floor, leaves nobody content with both … */
const APART = 1.1;
/** … and where they are few, only what lies by more above than such a count varies by chance, which is its root; … */
const A_READER_ASKS = 1;
/** … by twice as much nobody could have meant the same. */
const NOBODY_MEANS = 2;
/** Of fewer than so many "at least" is as often said of some of them: "at least two of those shot drove to the hospital". */
const FEW = 5;

/** "At least 15" and 20, "up to nine" and "up to 14": both may be right, and no reader would leave it at that. */
export function areBoundsApart(a: Claim, b: Claim): boolean {
  return areApartBy(a, b, areFew(a) || areFew(b) ? NOBODY_MEANS : A_READER_ASKS);
}

/** "At least 640" and "at least 1,300": the one leaves out so much of the other that they are no two words for one count. */
export function areBoundsFarApart(a: Claim, b: Claim): boolean {
  return areApartBy(a, b, NOBODY_MEANS) && !isWithinFraction(a, b) && !isWithinFraction(b, a);
}

/** Who says "more than half a million" gives no tens of thousands: up to a fifth more is told so. */
const ABOVE_FRACTION = 1.2;
const FRACTION = /\b(?:half|quarter|third)s?\b/i;

function isWithinFraction({ figure: { text, qualifier, value } }: Claim, { figure: above }: Claim): boolean {
  if (!qualifier.startsWith('>') || !FRACTION.test(text)) return false;
  return Number(value) < Number(above.value) && Number(above.value) <= ABOVE_FRACTION * Number(value);
}

function areFew({ figure: { value } }: Claim): boolean {
  return Number(value) < FEW;
}

/** @param deviations by how many times as much as a count varies by chance */
function areApartBy({ figure: a }: Claim, { figure: b }: Claim, deviations: number): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.kind === 'ordinal' || b.kind === 'ordinal')
    return false;
  const [lower, upper] = a.value < b.value ? [a, b] : [b, a];
  const areCeilings = lower.qualifier === '<=' && upper.qualifier === '<=';
  if ((!areCeilings && !lower.qualifier.startsWith('>')) || lower.vague || upper.vague) return false;
  const [least, most] = [Number(lower.value), Number(upper.value)];
  return most > Math.max(APART * least, least + deviations * Math.sqrt(least));
}

/** In two units a limit is converted, and mostly rounded. */
const ANOTHER_LIMIT = 1.03;

/** "Up to 80,000" and "up to 100,000", "at least 18" and "at least 21": bounds of one direction that are not one. */
export function areLimitsApart({ figure: a }: Claim, { figure: b }: Claim): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.vague || b.vague) return false;
  if (directionOf(a.qualifier) === null || directionOf(a.qualifier) !== directionOf(b.qualifier)) return false;
  return Math.max(a.value, b.value) > ANOTHER_LIMIT * Math.min(a.value, b.value);
}

function directionOf(qualifier: Qualifier): 'up' | 'down' | null {
  if (qualifier.startsWith('<')) return 'down';
  return qualifier.startsWith('>') ? 'up' : null;
}

/** "50 to 70" and "60 to 70": they have values in common, and yet one of them has an end wrong. */
export function areRangesApart({ figure: a }: Claim, { figure: b }: Claim): boolean {
  if (!a.range || !b.range || a.vague || b.vague || a.unit !== b.unit) return false;
  // "Cut from 1.8 to 0.8": the two ends of a change.
  if (a.trend !== null || b.trend !== null) return false;
  return a.low !== b.low || a.high !== b.high;
}
