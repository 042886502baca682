import { describe, expect, it } from 'vitest';
import { readClaims, redateClaims } from '../../../server/src/claims/read-claims.ts';
import type { Scope } from '../../../server/src/claims/scope.ts';
import { isoDay } from '../../../server/src/language/calendar/days.ts';

const source = (body: string, published?: string) => ({
  id: 'a',
  uri: 'file:///a',
  name: 'a',
  header: { known: published === undefined ? {} : { published }, unknown: {} },
  body,
});

/** Over which time the count between ‹ and › runs, read on a Saturday: kind, phrase, first and last day; with "total". */
function periodOf(marked: string, published = '2026-03-14'): string {
  const start = marked.indexOf('‹');
  const { claims } = readClaims(source(marked.replace(/[‹›]/g, ''), published));
  return inWords(claims.find(({ figure }) => start < figure.end)!.scope);
}

function inWords({ period, total }: Scope): string {
  const day = (number: number | null) => (number === null ? '?' : isoDay(number));
  const running = total ? 'total' : '';
  if (period === null) return running;
  const { kind, phrase, first, last } = period;
  return `${running} ${kind}: ${phrase}: ${day(first)}..${day(last)}`.trim();
}

describe('over which time a count runs', () => {
  it.each([
    // One happening, with its day or without.
    ['A landslide killed ‹seven› people in Dalvik.', ''],
    ['A landslide killed ‹seven› people in Dalvik on Friday.', 'day: on Friday: 2026-03-13..2026-03-13'],
    ['‹Seven› people drowned overnight.', 'day: overnight: 2026-03-14..2026-03-14'],
    ['‹Seven› people died in a single day.', 'day: in a single day: ?..?'],
    // When a report was sent.
    ['DALVIK, 10 March (Northline) -- The government told of the killing of ‹six› people.', ''],
    // Since when nothing was like it, and when something else was of the same subject.
    ['Turnout was ‹68%›, the lowest since 1998.', ''],
    ['The toll of ‹40› people killed is the worst since May 2019.', 'total'],
    ['Turnout, at ‹68.9%›, was the highest in three decades.', ''],
    ['It was the worst flood in 20 years, and ‹40› people were killed.', ''],
    ['More people voted than at any time since 1998: turnout was ‹68%›.', ''],
    ['More people voted than in any year since 1998, with turnout at ‹68%›.', ''],
    ['‹Nine› people were killed in three months.', 'span: in three months: ?..?'],
    ['The skull is ‹23› centimetres long and was found in 2019.', ''],
    ['Troops killed ‹40› people in the west since 2019.', 'total since: since 2019: 2019-01-01..2026-03-14'],
    ['Police have arrested ‹40› people since 2019.', 'total since: since 2019: 2019-01-01..2026-03-14'],
    // Stretches that end with the day of the source.
    ['‹Seven› people died in the past 24 hours.', 'span: in the past 24 hours: 2026-03-13..2026-03-14'],
    ['In the past week more than ‹40› people drowned.', 'span: in the past week: 2026-03-07..2026-03-14'],
    ['Police arrested ‹40› people in the past week.', 'span: in the past week: 2026-03-07..2026-03-14'],
    ['‹Nine› people were shot there within ten hours.', 'span: within ten hours: ?..?'],
    // Weeks, months and years of the calendar.
    ['‹Seven› people died of cholera last week.', 'week: last week: 2026-03-02..2026-03-08'],
    ['‹Seven› people died of cholera in March.', 'month: in March: 2026-03-01..2026-03-31'],
    ['A fire there killed ‹nine› people in 2011.', 'year: in 2011: 2011-01-01..2011-12-31'],
    ['In the week to 7 March, ‹12› people died.', 'span: in the week to 7 March: 2026-03-01..2026-03-07'],
    ['‹Nine› died between 3 March and 10 March.', 'span: between 3 March and 10 March: 2026-03-03..2026-03-10'],
    ['‹Five› were hurt over the weekend.', 'span: over the weekend: 2026-03-07..2026-03-08'],
    ['‹Five› were hurt at the weekend.', 'day: at the weekend: 2026-03-07..2026-03-08'],
    ['The mill told of a loss on Friday and said it would shut ‹22› shops.', ''],
    ['‹Five› shot in Dalvik over weekend', 'span: over weekend: 2026-03-07..2026-03-08'],
    ['Sales rose to ‹$3 billion› in the third quarter.', 'span: in the third quarter: ?..?'],
    // Up to now, from a day or from what began.
    ['‹Twelve› people have died since August.', 'total since: since August: 2025-08-01..2026-03-14'],
    ['‹Seven› people have died so far this year.', 'total since: this year: 2026-01-01..2026-03-14'],
    ['‹Twelve› have died since the war began.', 'total since: since the war began: ?..2026-03-14'],
    [
      '‹Twelve› have died since the war began on 7 May 2024.',
      'total since: since the war began: 2024-05-07..2026-03-14',
    ],
    ['‹Twelve› stayed home, since they were ill.', ''],
    // What “then” was, the sentence before tells.
    [
      'Locusts came in April 2024. Since then ‹60› farms have been abandoned.',
      'total since: since April 2024: 2024-04-01..2026-03-14',
    ],
    [
      'The mutiny began in 2022. Since then more than a ‹hundred› sailors have been killed.',
      'total since: since 2022: 2022-01-01..2026-03-14',
    ],
    ['Nobody wrote it down. ‹Sixty› people have died since then.', 'total since: since then: ?..2026-03-14'],
    // How long something has gone on tells since when, as far as full years do; of one that is over it tells nothing.
    ['The eight-year siege has killed ‹60› people.', 'total since: in the eight-year siege: 2017-09-14..2026-03-14'],
    ['The two-year siege has killed ‹60› people.', 'total since: in the two-year siege: ?..2026-03-14'],
    ['The eight-year siege killed ‹60› people.', ''],
  ])('%s', (marked, expected) => {
    expect(periodOf(marked)).toBe(expected);
  });

  it.each([
    ['On Friday, the mayor said ‹12› people were killed.', ''],
    ['‹Twelve› people were killed, police said Friday.', ''],
    ['The mayor said last week that ‹12› people were killed.', ''],
  ])('the day on which somebody spoke is none: %s', (marked, expected) => {
    expect(periodOf(marked)).toBe(expected);
  });

  it.each([
    ['Orbis raised ‹$67 million›, including a round of $25 million in January.', ''],
    [
      'Orbis raised $67 million, including a round of ‹$25 million› in January.',
      'month: in January: 2026-01-01..2026-01-31',
    ],
    [
      'Orbis raised ‹$67 million›, including $25 million of its own, in January.',
      'month: in January: 2026-01-01..2026-01-31',
    ],
  ])('of a whole and of its part: %s', (marked, expected) => {
    expect(periodOf(marked)).toBe(expected);
  });

  it.each([
    ['In its most recent quarter Orbis earned ‹$3 million›.', 'span: in its most recent quarter: ?..?'],
    ['For the first six months Orbis earned ‹$3 million›.', 'span: for the first six months: ?..?'],
    ['For six months Orbis earned ‹$3 million›.', ''],
  ])('parts of a year: %s', (marked, expected) => {
    expect(periodOf(marked)).toBe(expected);
  });

  it.each([
    ['‹Seven› were killed on Friday, bringing the toll since August to 40.', 'day: on Friday: 2026-03-13..2026-03-13'],
    ['Seven were killed on Friday, bringing the toll to ‹40›.', 'total'],
    ['12 people died on Friday and ‹13› died on Saturday.', 'day: on Saturday: 2026-03-14..2026-03-14'],
    ['Since August, 12 people have died and ‹40› have been hurt.', 'total since: since August: 2025-08-01..2026-03-14'],
  ])('each figure has its own: %s', (marked, expected) => {
    expect(periodOf(marked)).toBe(expected);
  });

  it('is known to the day once the source is dated', () => {
    const undated = source('Seven people drowned on Friday.');
    const analysis = readClaims(undated);
    expect(inWords(analysis.claims[0]!.scope)).toBe('day: on Friday: ?..?');
    const dated = redateClaims(undated, analysis, { date: '2026-03-14', why: 'told', inferred: true });
    expect(inWords(dated.claims[0]!.scope)).toBe('day: on Friday: 2026-03-13..2026-03-13');
  });
});
