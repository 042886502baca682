import { anyRule } from '../../language/rules.ts';
import type { PairRule } from '../pair-rule.ts';
import type { BriefReport, StoryFeatures } from './story-features.ts';
import { oddsByNouns, type WeighedNouns } from './story-nouns.ts';

/** By how much events of different classes, or different dates, lower the odds of two brief texts without dates. */
const APART = 5;
/** By how much different weekdays do: a line tells that of the event, a longer text also on which somebody spoke of it. */
const WEEKDAYS_APART = { lines: APART, longer: 2.5 } as const;
/** By how much streets lower them where two reports name only different ones. */
const STREETS_APART = 2.5;
/** By how much each e-fold of length lowers the odds, for either source: long texts share words by chance. */
const LENGTH_WEIGHT = 0.65;
/** Log-odds for the time between two reports. */
const NEARNESS = { sameDays: 3, undated: 1.5, near: 0, far: -0.75 } as const;
/** Within so many days reports are of the same days, and within so many of one season. */
const SAME_DAYS = 3;
export const SEASON = 90;
/** The share of what there being few sources adds that is left where more than a season lies between two of them. */
const FAR_AMONG_FEW = 0.6;
/** How much it counts that each of two sources has the names of the other's lead. */
const LEADS_WEIGHT = 1.5;
/** So much of them two reports of one event have in common at least, as a rule. */
const COMMON_LEADS = 0.45;
/** No two leads add more than this. */
export const MOST_BY_LEADS = LEADS_WEIGHT * (1 - COMMON_LEADS);

/** What of a source the odds depend on. */
interface Report {
  readonly content: Omit<StoryFeatures, 'features' | 'lead'>;
  /** How many features it has but those that count for brief texts alone. */
  readonly length: number;
  readonly nouns: () => WeighedNouns;
}

/**
 * The log-odds that two sources report one event, for their evidence, their length and their dates. Unusual words of the
 * leads count only for reports of the same days: pages of one publisher share them at any time. Common nouns by themselves
 * count among a few sources alone: of many there are always two that tell of two things of one sort.
 * @param prior what there being few sources adds, unless something speaks for two events
 */
export function oddsOf(one: Report, other: Report, lasting: number, phrases: number, prior = 0): number {
  // Among a few sources, that somebody put together, nouns tell what names do not: a strike of nurses is one.
  const nouns = prior > 0 ? oddsByNouns(one.nouns(), other.nouns()) : 0;
  // Two words of a lead alone are nothing that an event would be known by.
  if (lasting === 0 && nouns === 0) return Number.NEGATIVE_INFINITY;
  const a = one.content;
  const b = other.content;
  const days = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  const evidence = lasting + nouns + (days !== null && days <= SAME_DAYS ? phrases : 0);
  const length = Math.log((one.length + 1) * (other.length + 1));
  const apart = days === null && a.brief !== null && b.brief !== null ? oddsApart(a.brief, b.brief) : 0;
  const streets = areDisjoint(a.streets, b.streets) ? STREETS_APART : 0;
  const isApart = apart > 0 || streets > 0;
  const isFar = days !== null && days > SEASON;
  const few = isApart ? 0 : isFar ? prior * FAR_AMONG_FEW : prior;
  return few + evidence - LENGTH_WEIGHT * length + nearness(days) - apart - streets;
}

function oddsApart(one: BriefReport, other: BriefReport): number {
  if (anyRule(EVENT_RULES, one, other)) return APART;
  if (!anyRule(WEEKDAY_RULES, one, other)) return 0;
  return WEEKDAYS_APART[one.isLine && other.isLine ? 'lines' : 'longer'];
}

/** By what two brief texts without dates are of two events, … */
const EVENT_RULES: readonly PairRule<[a: BriefReport, b: BriefReport]>[] = [
  {
    name: 'no-event-in-common',
    example: ['A flood in Halden hurt 40 people.', 'A fire in Halden hurt 40 people.'],
    counterexample: ['A flood in Halden hurt 40 people.', 'A flood in Halden hurt 44 people.'],
    test: ({ events }, b) => areDisjoint(events, b.events),
  },
  {
    name: 'no-date-in-common',
    example: ['A flood in Halden hurt 40 people on 4 May 2026.', 'A flood in Halden hurt 40 people on 11 May 2026.'],
    counterexample: [
      'A flood in Halden hurt 40 people on 4 May 2026.',
      'A flood in Halden hurt 44 people on 4 May 2026.',
    ],
    test: ({ dates }, b) => areDisjoint(dates, b.dates),
  },
];

/** … and by what they may be. */
const WEEKDAY_RULES: readonly PairRule<[a: BriefReport, b: BriefReport]>[] = [
  {
    name: 'no-weekday-in-common',
    example: ['A flood in Halden hurt 40 people on Monday.', 'A flood in Halden hurt 40 people on Friday.'],
    counterexample: ['A flood in Halden hurt 40 people on Monday.', 'A flood in Halden hurt 44 people on Monday.'],
    test: ({ weekdays }, b) => areDisjoint(weekdays, b.weekdays),
  },
];

/** By what two brief texts without dates are less likely of one event. */
export const BRIEF_RULES: readonly PairRule<[a: BriefReport, b: BriefReport]>[] = [...EVENT_RULES, ...WEEKDAY_RULES];

/** Nothing in common, though either has something. */
function areDisjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each));
}

/** The less time lies between two reports, the likelier they are of one event. */
function nearness(days: number | null): number {
  if (days === null) return NEARNESS.undated;
  return days <= SAME_DAYS ? NEARNESS.sameDays : days <= SEASON ? NEARNESS.near : NEARNESS.far;
}

/**
 * What it adds to the log-odds how much of the names in either lead the other source has: reports of one happening both
 * have those of the other's lead, those of one topic have one another's further down.
 * @param one and @param other the shares, 0 to 1
 */
export function oddsByLeads(one: number, other: number): number {
  return LEADS_WEIGHT * (Math.sqrt(one * other) - COMMON_LEADS);
}
