import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { stretchAt } from '../../../server/src/figures/search/stretches.ts';

const CLAUSE = 'crews counted 12 boats, of which 7 sank, at a cost of $40 million a year, and ';
const TIMES = 400;

describe('stretchAt', () => {
  it('takes a sentence whole', () => {
    const sentence = { start: 10, end: 900 };
    expect(stretchAt(sentence, 200)).toEqual({ span: sentence, from: 10, until: 900 });
  });

  it('takes of an overlong one what stands around its part', () => {
    const { span, from, until } = stretchAt({ start: 10, end: 100_000 }, 50_000);
    expect(from).toBe(50_000);
    expect(until).toBeLessThan(70_000);
    expect(span.start).toBeLessThan(from);
    expect(span.end).toBeGreaterThan(until);
  });
});

describe('an overlong sentence', () => {
  const text = CLAUSE.repeat(TIMES);
  const figures = readFigures(text);

  it('is read everywhere as at its begin', () => {
    const seen = new Set(
      figures.map(({ text, unit, unitText, qualifier, value }) =>
        JSON.stringify({ text, unit, unitText, qualifier, value }),
      ),
    );
    expect(figures).toHaveLength(3 * TIMES);
    expect([...seen].map((each) => JSON.parse(each))).toMatchObject([
      { text: '12', unit: 'boat' },
      { text: '7', unit: 'boat' },
      { text: '40 million', unit: 'USD-per-year' },
    ]);
  });

  it('is the sentence of all its figures', () => {
    expect(new Set(figures.map(({ sentence }) => `${sentence.start}-${sentence.end}`))).toEqual(
      new Set([`0-${text.trimEnd().length}`]),
    );
  });

  it('gives no part of it twice where nothing parts its figures', () => {
    const chain = '1.1.1.1.'.repeat(3000);
    const read = readFigures(chain);
    expect(read.length).toBeGreaterThan(100);
    expect(read.every(({ start }, at) => at === 0 || start >= (read[at - 1]?.end ?? 0))).toBe(true);
  });
});
