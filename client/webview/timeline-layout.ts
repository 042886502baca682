import type { Timeline, TimelineMark } from 'crosscheck-server/protocol';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';

/** The size of a chart in CSS pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** A mark with its place in the chart; `top` and `bottom` are the ends of its interval. */
export interface PlacedMark {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TimelineLayout extends ChartSize {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of the lane of undated marks; null where all are dated. */
  readonly undated: number | null;
  readonly dates: readonly Tick[];
  readonly values: readonly Tick[];
  readonly marks: readonly PlacedMark[];
}

const MARGIN = { left: 76, right: 48, top: 24, bottom: 36 };
const LANE = 110;
const PADDING = 0.12;
const DAY = 86_400_000;

/** A logarithmic scale has no place for zero, and none for what is below. */
export function canBeLogarithmic({ scale, marks }: Timeline): boolean {
  return scale === 'number' && marks.every(({ value, low }) => (value ?? 1) > 0 && (low ?? 1) > 0);
}

/** Where everything stands. Marks without a value on the scale are left out: the table has them. */
export function layOut(timeline: Timeline, size: ChartSize, logarithmic: boolean): TimelineLayout {
  const drawn = timeline.marks.filter(({ value }) => value !== null);
  const undated = drawn.some(({ date }) => date === null);
  const right = size.width - MARGIN.right - (undated ? LANE : 0);
  const bottom = size.height - MARGIN.bottom;
  const times = drawn.flatMap(({ date }) => (date === null ? [] : [Date.parse(date)])).filter(Number.isFinite);
  const x = scaleUtc(spread(times, DAY), [MARGIN.left, right]);
  const y = valueScale(timeline, drawn, [bottom, MARGIN.top], logarithmic && canBeLogarithmic(timeline));
  const lane = undated ? right + LANE / 2 : null;
  const dateFormat = x.tickFormat(6);
  return {
    ...size,
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    undated: lane,
    dates: x
      .ticks(Math.max(2, Math.floor((right - MARGIN.left) / 110)))
      .map((date) => ({ at: x(date), label: dateFormat(date) })),
    values: y.ticks.map((value) => ({ at: y.place(value), label: valueInWords(timeline.scale, value) })),
    marks: apart(
      drawn.map((mark) => ({
        mark,
        x: mark.date === null ? (lane ?? right) : x(Date.parse(mark.date)),
        y: y.place(mark.value!),
        top: mark.high === null ? MARGIN.top : y.place(mark.high),
        bottom: mark.low === null ? bottom : y.place(mark.low),
      })),
    ),
  };
}

/** How far from one another marks of one value and date stand, in CSS pixels. */
const STEP = 16;

/** Marks of one value and date side by side, in their order, so that none hides another. */
function apart(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const rows = new Map<string, PlacedMark[]>();
  for (const placed of marks) {
    const key = `${Math.round(placed.x)},${Math.round(placed.y)}`;
    rows.set(key, [...(rows.get(key) ?? []), placed]);
  }
  const shift = new Map(
    [...rows.values()].flatMap((row) => row.map((placed, at) => [placed, (at - (row.length - 1) / 2) * STEP] as const)),
  );
  return marks.map((placed) => ({ ...placed, x: placed.x + (shift.get(placed) ?? 0) }));
}

/** "1,240", "4:20" for minutes after midnight, "14 Mar 2026" for a day. */
export function valueInWords(scale: Timeline['scale'], value: number): string {
  if (scale === 'number') return value.toLocaleString('en', { maximumFractionDigits: 3 });
  if (scale === 'time') return `${Math.floor(value / 60)}:${String(Math.round(value % 60)).padStart(2, '0')}`;
  return new Date(value).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function valueScale(
  { scale }: Timeline,
  marks: readonly TimelineMark[],
  range: [number, number],
  logarithmic: boolean,
): { readonly ticks: readonly number[]; place(value: number): number } {
  const values = marks.flatMap(({ value, low, high }) => [value, low, high]).filter((value) => value !== null);
  if (logarithmic) {
    const place = scaleLog([Math.min(...values) / 1.2, Math.max(...values) * 1.2], range);
    return { ticks: place.ticks(5), place };
  }
  const least = { number: 1, time: 10, date: DAY }[scale];
  if (scale === 'date') {
    const place = scaleUtc(spread(values, least), range);
    return { ticks: place.ticks(5).map(Number), place };
  }
  const place = scaleLinear(spread(values, least), range);
  return { ticks: place.ticks(6).filter((tick) => tick >= 0), place };
}

/** From the least to the greatest with some room at both ends, no narrower than `least`. */
function spread(values: readonly number[], least: number): [number, number] {
  if (values.length === 0) return [0, least];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((high - low) * PADDING, least / 2);
  return [low - room, high + room];
}
