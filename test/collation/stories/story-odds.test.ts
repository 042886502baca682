import { expect, it } from 'vitest';
import type { StoryFeatures } from '../../../server/src/collation/stories/story-features.ts';
import { weighNouns } from '../../../server/src/collation/stories/story-nouns.ts';
import { oddsByLeads, oddsOf } from '../../../server/src/collation/stories/story-odds.ts';

const REPORT: StoryFeatures = { story: null, day: 100, features: [], lead: [], streets: [], things: [], brief: null };
const BRIEF = { isLine: true, events: ['flood'], weekdays: ['monday'], dates: [] };

/** The odds of two reports of 20 features each, that share evidence worth 3, and phrases worth 1. */
const odds = (one: Partial<StoryFeatures>, other: Partial<StoryFeatures>, length = 20, lasting = 3) =>
  oddsOf(report(one, length), report(other, length), lasting, 1);

function report(told: Partial<StoryFeatures>, length: number) {
  const content = { ...REPORT, ...told };
  return { content, length, nouns: () => weighNouns(content.things) };
}

it.each([
  ['reports of one day', 'of the same week', odds({}, {}), odds({}, { day: 106 })],
  ['reports of the same season', 'of different years', odds({}, { day: 160 }), odds({}, { day: 900 })],
  ['short reports', 'long ones, which share words by chance', odds({}, {}, 10), odds({}, {}, 100)],
  [
    'those on one street',
    'on two',
    odds({ streets: ['mill'] }, { streets: ['mill', 'oak'] }),
    odds({ streets: ['mill'] }, { streets: ['oak'] }),
  ],
  [
    'those of which one names none',
    'on two',
    odds({ streets: ['mill'] }, {}),
    odds({ streets: ['mill'] }, { streets: ['oak'] }),
  ],
  [
    'undated lines on one flood',
    'on a flood and a fire',
    odds({ day: null, brief: BRIEF }, { day: null, brief: BRIEF }),
    odds({ day: null, brief: BRIEF }, { day: null, brief: { ...BRIEF, events: ['fire'] } }),
  ],
  [
    'undated lines on one weekday',
    'on two',
    odds({ day: null, brief: BRIEF }, { day: null, brief: BRIEF }),
    odds({ day: null, brief: BRIEF }, { day: null, brief: { ...BRIEF, weekdays: ['friday'] } }),
  ],
  [
    'a few undated lines on two weekdays',
    'just two of a line, in which nobody speaks a day later',
    odds({ day: null, brief: BRIEF }, { day: null, brief: { ...BRIEF, isLine: false, weekdays: ['friday'] } }),
    odds({ day: null, brief: BRIEF }, { day: null, brief: { ...BRIEF, weekdays: ['friday'] } }),
  ],
])('%s are likelier of one event than those %s', (_, __, likelier, lessLikely) => {
  expect(likelier).toBeGreaterThan(lessLikely);
});

it.each([
  ['months lie between them', 300, 0.5, 1.4],
  ['days do', 108, 1.4, 1.6],
])('among a few sources two are likelier of one event than among many, where %s', (_, day, least, most) => {
  const [a, b] = [report({}, 20), report({ day }, 20)];
  const added = oddsOf(a, b, 3, 1, 1.5) - oddsOf(a, b, 3, 1);
  expect(added).toBeGreaterThan(least);
  expect(added).toBeLessThan(most);
});

it('phrases of the leads alone join nothing', () => {
  expect(odds({}, {}, 20, 0)).toBe(Number.NEGATIVE_INFINITY);
});

it('two that both have the names of the other’s lead are likelier of one event than where one alone has', () => {
  expect(oddsByLeads(0.8, 0.8)).toBeGreaterThan(oddsByLeads(1, 0.2));
  expect(oddsByLeads(0, 1)).toBeLessThan(0);
});

it('nouns tell of one event among a few sources alone, and not where few are shared', () => {
  const things = ['ballot', 'hospital', 'nurse', 'operation', 'strike', 'union'];
  const among = (prior: number, own: readonly string[]) =>
    oddsOf(report({ things }, 20), report({ things: own }, 20), 0, 0, prior);
  expect(among(1, things)).toBeGreaterThan(0);
  expect(among(1, things.slice(0, 3))).toBe(Number.NEGATIVE_INFINITY);
  expect(among(0, things)).toBe(Number.NEGATIVE_INFINITY);
});
