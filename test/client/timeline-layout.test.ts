import type { Timeline, TimelineMark } from 'crosscheck-server/timeline-protocol';
import { describe, expect, it } from 'vitest';
import { timelineAsCsv } from '../../client/webview/timeline-csv.ts';
import { canBeLogarithmic, dayInWords, instantOf, layOut, valueInWords } from '../../client/webview/timeline-layout.ts';

const SIZE = { width: 800, height: 400 };

function mark(fields: Partial<TimelineMark>): TimelineMark {
  const value = fields.value ?? 10;
  const places = { position: 0, label: String(value), value, low: value, high: value, date: '2026-03-02' };
  const said = {
    source: 'one',
    speaker: null,
    origin: null,
    quotation: 'Words.',
    figure: null,
    notes: [],
    location: null,
  };
  return { ...places, superseded: false, ...said, ...fields };
}

function timeline(...marks: readonly TimelineMark[]): Timeline {
  return {
    phrase: 'q',
    title: 'People hurt',
    verdict: 'contradiction',
    scale: 'number',
    unit: 'people',
    decisions: [],
    positions: [],
    origins: [],
    marks,
  };
}

describe('the layout of a timeline', () => {
  it('puts later marks to the right and greater ones higher', () => {
    const [a, b] = layOut(timeline(mark({}), mark({ value: 20, date: '2026-03-05' })), SIZE, false).marks;
    expect(b!.x).toBeGreaterThan(a!.x);
    expect(b!.y).toBeLessThan(a!.y);
  });

  it('draws an open end to the edge of the chart', () => {
    const { marks, top } = layOut(timeline(mark({ high: null }), mark({ value: 20 })), SIZE, false);
    expect(marks[0]!.top).toBe(top);
  });

  it('keeps undated marks in a lane of their own', () => {
    const { marks, right, undated } = layOut(timeline(mark({}), mark({ date: null })), SIZE, false);
    expect(marks[1]!.x).toBe(undated);
    expect(marks[1]!.x).toBeGreaterThan(right);
    expect(layOut(timeline(mark({})), SIZE, false).undated).toBeNull();
  });

  it('puts marks of one value and date side by side', () => {
    const { marks } = layOut(timeline(mark({}), mark({}), mark({ value: 20 }), mark({})), SIZE, false);
    const [a, b, other, c] = marks.map(({ x }) => x);
    expect([b! - a!, c! - a!]).toEqual([19, -19]);
    expect(other).toBe(a);
  });

  it('reads dates without offset in UTC', () => {
    expect(instantOf('2026-03-02T10:00')).toBe(Date.UTC(2026, 2, 2, 10));
    expect(instantOf('2026-03-02T10:00+02:00')).toBe(Date.UTC(2026, 2, 2, 8));
    expect(instantOf('2026-03-02')).toBe(Date.UTC(2026, 2, 2));
    expect([instantOf('soon'), instantOf(null)]).toEqual([null, null]);
  });

  it('names the month of each tick, the year where it is new and the clock where there is one', () => {
    const day = new Date(Date.UTC(2026, 2, 2));
    expect(dayInWords(day, null)).toBe('2 Mar 2026');
    expect(dayInWords(new Date(Date.UTC(2026, 2, 3)), day)).toBe('3 Mar');
    expect(dayInWords(new Date(Date.UTC(2026, 2, 3, 6)), day)).toBe('3 Mar 06:00');
  });

  it('has two dates at least, however few there is room for', () => {
    for (let days = 1; days < 60; days++) {
      const last = new Date(Date.UTC(2026, 2, 2 + days)).toISOString().slice(0, 10);
      const { dates } = layOut(timeline(mark({}), mark({ date: last })), { width: 420, height: 400 }, false);
      expect(dates.length, `${days} days`).toBeGreaterThan(1);
    }
  });

  it('puts no label on another or on a mark, and leaves it out where there is no room', () => {
    const near = [10, 10.1, 11, 11.1].map((value) => mark({ value, label: `about ${value}` }));
    const { marks } = layOut(timeline(...near, mark({ value: 12, date: '2026-03-09' })), SIZE, false);
    const places = marks.flatMap(({ label }) => label ?? []);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(3);
    const crowd = Array.from({ length: 40 }, (_, at) => mark({ label: `a label of many words, ${at}` }));
    expect(layOut(timeline(...crowd), SIZE, false).marks.some(({ label }) => label === null)).toBe(true);
  });

  it('puts each label nearer to its own mark than to any other', () => {
    const { marks } = layOut(
      timeline(mark({ label: '12' }), mark({ label: '≥ 12' }), mark({ value: 20 })),
      SIZE,
      false,
    );
    const [one, other] = marks;
    expect(one!.label!.x).toBeLessThan(one!.x);
    expect(other!.label!.x).toBeGreaterThan(other!.x - 20);
  });

  it('labels marks in a row that say the same once', () => {
    const { marks } = layOut(timeline(mark({}), mark({}), mark({})), SIZE, false);
    expect(marks.map(({ label }) => label !== null)).toEqual([false, true, false]);
  });

  it('has a logarithmic scale only for numbers above zero', () => {
    expect(canBeLogarithmic(timeline(mark({ value: 1 })))).toBe(true);
    expect(canBeLogarithmic(timeline(mark({ value: 0 })))).toBe(false);
  });

  it.each([
    ['number', 1240, '1,240'],
    ['number', 12_500_000, '12.5M'],
    ['time', 260, '4:20'],
    ['date', Date.UTC(2026, 2, 14), '14 Mar 2026'],
  ] as const)('labels a %s', (scale, value, label) => {
    expect(valueInWords(scale, value)).toBe(label);
  });
});

describe('a timeline as comma-separated values', () => {
  it('quotes what needs it and starts no formula', () => {
    const quotation = '=SUM(A1), "he said"';
    expect(timelineAsCsv(timeline(mark({ quotation, origin: 'A', notes: ['Ask again.'] }))).split('\r\n')[1]).toBe(
      `People hurt,10,10,10,10,people,2026-03-02,false,one,,A,,"'=SUM(A1), ""he said""",Ask again.`,
    );
  });
});
