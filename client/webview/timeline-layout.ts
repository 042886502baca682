import type { Timeline, TimelineMark } from 'crosscheck-server/timeline-protocol';
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
  /** Where the mark's label begins; null where no place beside the mark is free: hover, legend and table have it. */
  readonly label: LabelPlace | null;
}

export interface LabelPlace {
  readonly x: number;
  readonly y: number;
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
/** What a date takes on the axis, in CSS pixels. */
const TICK = 110;
const PADDING = 0.12;
const DAY = 86_400_000;

/** A logarithmic scale has no place for zero, and none for what is below. */
export function canBeLogarithmic({ scale, marks }: Timeline): boolean {
  return scale === 'number' && marks.every(({ value, low }) => (value ?? 1) > 0 && (low ?? 1) > 0);
}

/** Where everything stands. Marks without a value on the scale are left out: the table has them. */
export function layOut(timeline: Timeline, size: ChartSize, logarithmic: boolean): TimelineLayout {
  const drawn = timeline.marks.filter(({ value }) => value !== null);
  const undated = drawn.some(({ date }) => instantOf(date) === null);
  const right = size.width - MARGIN.right - (undated ? LANE : 0);
  const bottom = size.height - MARGIN.bottom;
  const times = drawn.flatMap(({ date }) => instantOf(date) ?? []);
  const x = scaleUtc(spread(times, DAY), [MARGIN.left, right]);
  const y = valueScale(timeline, drawn, [bottom, MARGIN.top], logarithmic && canBeLogarithmic(timeline));
  const lane = undated ? right + LANE / 2 : null;
  const dates = dateTicks(x, right - MARGIN.left);
  return {
    ...size,
    left: MARGIN.left,
    right,
    top: MARGIN.top,
    bottom,
    undated: lane,
    dates: dates.map((date, at) => ({ at: x(date), label: dayInWords(date, dates[at - 1] ?? null) })),
    values: y.ticks.map((value) => ({ at: y.place(value), label: valueInWords(timeline.scale, value) })),
    marks: labelled(
      apart(
        drawn.map((mark) => {
          const instant = instantOf(mark.date);
          return {
            mark,
            x: instant === null ? (lane ?? right) : x(instant),
            y: y.place(mark.value!),
            top: mark.high === null ? MARGIN.top : y.place(mark.high),
            bottom: mark.low === null ? bottom : y.place(mark.low),
            label: null,
          };
        }),
      ),
      size.width,
    ),
  };
}

/**
 * As many dates as a scale has room for, two at least: one alone does not tell how long anything lasts, and round dates
 * (weeks, months) may be further apart than asked for.
 */
function dateTicks(scale: { ticks(count: number): Date[] }, width: number): readonly Date[] {
  const most = Math.max(2, Math.floor(width / TICK));
  const dates = scale.ticks(most);
  return dates.length < 2 ? scale.ticks(2 * most) : dates;
}

/** Milliseconds since 1970 of an ISO 8601 date or date-time; one without offset is read in UTC, so that a chart is the same everywhere. */
export function instantOf(date: string | null): number | null {
  if (date === null) return null;
  const hasClock = /T\d/.test(date);
  const instant = Date.parse(hasClock && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(date) ? `${date}Z` : date);
  return Number.isFinite(instant) ? instant : null;
}

/** A tick's words: the day and month, the clock where it is no midnight, the year where the tick before has another. */
export function dayInWords(date: Date, before: Date | null): string {
  const isMidnight = date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  if (!isMidnight) return `${day} ${date.toISOString().slice(11, 16)}`;
  return before?.getUTCFullYear() === date.getUTCFullYear() ? day : `${day} ${date.getUTCFullYear()}`;
}

/** How near to one another marks may stand, in CSS pixels. */
const STEP = 19;

/** Marks side by side, in their order, where one would hide another. */
function apart(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const settled: PlacedMark[] = [];
  for (const placed of marks) {
    const isFree = (x: number) =>
      settled.every((other) => Math.abs(other.x - x) >= STEP || Math.abs(other.y - placed.y) >= STEP / 2);
    let at = 0;
    while (!isFree(placed.x + sideways(at))) at += 1;
    settled.push({ ...placed, x: placed.x + sideways(at) });
  }
  return settled;
}

/** 0, then one step to the right, one to the left, two to the right, and so on. */
function sideways(at: number): number {
  return Math.ceil(at / 2) * STEP * (at % 2 === 1 ? 1 : -1);
}

const CHARACTER = 7;
const LINE = 14;

/**
 * Each label at the first free place around its mark: right above, right below, above, below, left above, left below.
 * Of neighbours in a row that say the same, the last on the right says it for all.
 */
function labelled(marks: readonly PlacedMark[], chartWidth: number): readonly PlacedMark[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  return marks.map((placed) => {
    const width = placed.mark.label.length * CHARACTER;
    const { x, y } = placed;
    const places = [x + 11, x - width / 2, x - 11 - width].flatMap((left) =>
      [y - 10, y + 20].map((baseline) => ({ x: left, y: baseline })),
    );
    const boxOf = ({ x: left, y: baseline }: LabelPlace): Box => ({
      left,
      right: left + width,
      top: baseline - LINE + 3,
      bottom: baseline + 3,
    });
    const speaksForIt = marks.some(
      (other) => other.mark.label === placed.mark.label && other.y === y && other.x > x && other.x - x < STEP + 1,
    );
    if (speaksForIt) return placed;
    const free = places.find((place) => {
      const box = boxOf(place);
      const isClear = taken.every(
        (other) =>
          box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
      );
      // A label that stands nearer to another mark would be read as that one's.
      const own = distance(placed, box);
      const isOwn = marks.every((other) => other === placed || distance(other, box) > own);
      return isClear && isOwn && box.left >= 0 && box.right <= chartWidth;
    });
    if (free) taken.push(boxOf(free));
    return { ...placed, label: free ?? null };
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far the middle of a mark is from a box. */
function distance({ x, y }: PlacedMark, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** "1,240", "4:20" for minutes after midnight, "14 Mar 2026" for a day. */
export function valueInWords(scale: Timeline['scale'], value: number): string {
  if (scale === 'number') {
    const isLong = Math.abs(value) >= 1_000_000;
    return value.toLocaleString('en', {
      maximumFractionDigits: 3,
      ...(isLong ? { notation: 'compact', compactDisplay: 'short' } : {}),
    });
  }
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
