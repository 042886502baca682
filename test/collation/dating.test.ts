import { describe, expect, it } from 'vitest';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { completeDates } from '../../server/src/collation/dating.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';

const YEARLESS = 'Yesterday, the harbour office confirmed that 14 boats had sunk, as reported by Northline on March 3.';

/** Completes the dates of a yearless source beside others that are published on the given days; gives its reading. */
function dated(published: readonly string[], copies: readonly string[] = []) {
  const others = published.map((day) => `<<<FILE>>> ${day}\n---\npublished: ${day}\n---\nFourteen boats sank.\n`);
  const text = `${others.join('')}<<<FILE>>> yearless\n${YEARLESS}\n`;
  const sources = parseCorpus('file:///boats.corpus', text, { today: '2030-01-01' }).placed.map(({ source }) => ({
    source,
    analysis: readClaims(source),
  }));
  const sameText = (_: string, other: string) => copies.some((day) => other.endsWith(`#${day}`));
  return completeDates(sources, { sameText }).get('file:///boats.corpus#yearless')?.analysis ?? null;
}

describe('a source that names a day but no year', () => {
  it.each([
    { others: ['2026-03-02'], date: '2026-03-03', why: 'a report of the day before' },
    { others: ['2026-03-02', '2026-02-20'], date: '2026-03-03', why: 'reports of one year' },
    { others: ['2025-12-30'], date: null, why: 'no report is near enough' },
    { others: ['2026-01-20'], date: '2026-03-03', why: 'a report some weeks before' },
    { others: ['2026-03-02', '2025-03-02'], date: null, why: 'two years are possible' },
    { others: [], date: null, why: 'no other source is dated' },
  ])('is of $date: $why', ({ others, date }) => {
    expect(dated(others)?.published?.date ?? null).toBe(date);
  });

  it('takes the year of those that carry its text before that of others', () => {
    expect(dated(['2026-03-02', '2025-03-02'], ['2025-03-02'])?.published?.date).toBe('2025-03-03');
  });

  it('says from whom the year comes, and that it is inferred', () => {
    expect(dated(['2026-03-02'])?.published).toMatchObject({
      inferred: true,
      why: '“March 3” names no year; the year from 2026-03-02 of 2 March 2026',
    });
  });

  it('has the days that its text names resolved', () => {
    const claim = dated(['2026-03-02'])?.claims.find(({ figure }) => figure.text === '14');
    expect(claim?.asOf?.date).toBe('2026-03-02');
  });
});
