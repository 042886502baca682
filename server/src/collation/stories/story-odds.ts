import type { BriefReport, StoryFeatures } from './story-features.ts';

/** By how much events of different classes, or different days, lower the odds of two brief texts without dates. */
const APART = 5;
/** By how much streets lower them where two reports name only different ones. */
const STREETS_APART = 2;
/** By how much each e-fold of length lowers the odds, for either source: long texts share words by chance. */
const LENGTH_WEIGHT = 0.65;
/** Log-odds for the time between two reports. */
const NEARNESS = { sameDays: 3, undated: 1, near: 0, far: -0.75 } as const;

/** What of a source the odds depend on. */
interface Report {
  readonly content: Omit<StoryFeatures, 'features'>;
  /** How many features it has but those that count for brief texts alone. */
  readonly length: number;
}

/**
 * The log-odds that two sources report one event, for their evidence, their length and their dates. Unusual words of the
 * leads count only for reports of the same days: pages of one publisher share them at any time.
 */
export function oddsOf(one: Report, other: Report, lasting: number, phrases: number): number {
  const [a, b] = [one.content, other.content];
  const near = nearness(a.day, b.day);
  const evidence = lasting + (near === NEARNESS.sameDays ? phrases : 0);
  // Two words of a lead alone are nothing that an event would be known by.
  if (lasting === 0) return Number.NEGATIVE_INFINITY;
  const length = Math.log((one.length + 1) * (other.length + 1));
  const undated = near === NEARNESS.undated;
  const apart = undated && a.brief !== null && b.brief !== null && areApart(a.brief, b.brief) ? APART : 0;
  const streets = areDisjoint(a.streets, b.streets) ? STREETS_APART : 0;
  return evidence - LENGTH_WEIGHT * length + near - apart - streets;
}

/** Whether two brief texts name no event, or no day, in common. */
function areApart(a: BriefReport, b: BriefReport): boolean {
  return areDisjoint(a.events, b.events) || areDisjoint(a.weekdays, b.weekdays) || areDisjoint(a.dates, b.dates);
}

/** Nothing in common, though either has something. */
function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}

/** Evidence counts more the less time lies between two reports. */
function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return NEARNESS.undated;
  const days = Math.abs(a - b);
  return days <= 3 ? NEARNESS.sameDays : days <= 90 ? NEARNESS.near : NEARNESS.far;
}
