import type { InlayHint, InlayHintLabelPart, Location, Range } from 'vscode-languageserver-types';
import type { DatedBy } from '../../claims/claim.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import { toBodyOffset } from '../../corpus/delimiters/placement.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { Figure, Qualifier } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { readDates, resolveDate } from '../../language/calendar/dates.ts';
import { findSentences } from '../../language/sentences.ts';
import { takes } from '../answers/answers.ts';
import { PAGE_END, pageOf } from '../answers/original-pages.ts';
import { locationIn, locationOf, offsetAt } from '../answers/places.ts';
import { opposedPositions } from '../answers/relations.ts';
import { listInWords, positionInWords, sourceLabels, valueInWords } from '../wording/claim-wording.ts';
import { isQuantity } from '../wording/quantities.ts';
import { readable } from '../wording/readable-text.ts';
import { capitalised, dateInWords, RELATION_SIGNS, shortDateInWords } from '../wording/wording.ts';

/** Which hints are wanted. */
export interface HintSettings {
  /** The date behind "yesterday", "on Monday", "last month". */
  readonly dateHints: boolean;
  /** The number behind "dozens", "half a million". */
  readonly valueHints: boolean;
  /** What other sources have instead of a figure that they contradict, at the end of its line. */
  readonly otherValueHints: boolean;
}

/** A hint before it has its place in the file. */
interface Note {
  /** Where it stands, in the body. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}

/** Words of groups and fractions: a number of which they are part must be worked out. */
const WORKED_OUT = /\b(?:dozens?|scores?|half|halves|quarters?|thirds?|fourths?|fifths?|tenths?)\b/i;
const GROUP = /\b(?:dozen|score)\b/i;
/** Below this a fraction is told well by its own words: "a third", "two and a half". */
const LARGE = 1000;
/** The qualifiers under which a vague word tells how much at most. */
const UPPER: ReadonlySet<Qualifier> = new Set(['<', '<=']);
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
const LONGEST_WORDS = 40;
const LONGEST_EXPLANATION = 200;
/** Of several values that contradict one so many are named, and of several sources of each so many. */
const MOST_OTHERS = 2;
const MOST_SOURCES = 1;
const MOST_NUMBERS = 2;
/** A line of more code units is a paragraph that the editor wraps: a hint behind it should not need a line of its own. */
const LONG_LINE = 160;
const NUMBER_OF_SOURCE = /^\d+(?=[_-])/;
/** In code units: an editor cuts off what the hints of one line say beyond this, in the middle of a number, too. */
const ROOM_IN_LINE = 43;

/** How much a hint says of the values that contradict a figure. */
interface Detail {
  /** So many of several values are named. */
  readonly most: number;
  readonly sources: boolean;
  /** Whether of several figures in a line each is named before what contradicts it. */
  readonly own: boolean;
}

/** From all that is said where there is room to what is said in any case. */
const DETAILS: readonly Detail[] = [
  { most: MOST_OTHERS, sources: true, own: true },
  { most: MOST_OTHERS, sources: false, own: true },
  { most: 1, sources: false, own: true },
  { most: 1, sources: false, own: false },
];

/**
 * What the editor shows between the words of a range: behind a date that depends on the day of writing the day it means,
 * behind a number that the text leaves vague or to be worked out how it is read, and at the end of a line what contradicts
 * it; where a page of the original begins, which page that is. A line tells each date once.
 */
export function listHints(index: CorpusIndex, uri: string, range: Range, settings: HintSettings): InlayHint[] {
  const file = index.file(uri);
  const start = offsetAt(index, uri, { line: range.start.line, character: 0 });
  const end = offsetAt(index, uri, { line: range.end.line + 1, character: 0 });
  if (!file || start === null || end === null) return [];
  return file.placed
    .filter(({ bodySpan }) => bodySpan.start < end && bodySpan.end > start)
    .flatMap((placed) => {
      const { bodySpan } = placed;
      const seen = {
        start: toBodyOffset(placed, Math.max(start, bodySpan.start)) ?? 0,
        end: toBodyOffset(placed, Math.min(end, bodySpan.end)) ?? 0,
      };
      const notes = [
        ...(settings.dateHints ? noteDates(index, placed, seen) : []),
        ...(settings.valueHints ? noteValues(index, placed, seen) : []),
      ];
      const hints = [...notePages(placed, seen), ...notes]
        .sort((a, b) => a.at - b.at)
        .flatMap((note) => placeHint(index, placed.source.id, note));
      return settings.otherValueHints ? [...hints, ...hintOtherValues(index, placed, seen, hints)] : hints;
    });
}

function placeHint(index: CorpusIndex, sourceId: string, { at, label, tooltip }: Note): InlayHint[] {
  const location = locationIn(index, sourceId, { start: at, end: at });
  return location ? [{ position: location.range.start, label, tooltip, paddingLeft: true }] : [];
}

/**
 * "≠ 5:40 a.m. (02)" behind each line with a contradicted figure; with several in it each is named: "12 ≠ 31 (b)". Less is
 * said where there is no room for all of it.
 *
 * @param hints the others, which take room as well
 */
function hintOtherValues(
  index: CorpusIndex,
  { source }: PlacedSource,
  seen: Span,
  hints: readonly InlayHint[],
): readonly InlayHint[] {
  const byLine = new Map<number, Opposed[]>();
  for (const claim of index.claims(source.id)) {
    const { figure } = claim;
    if (figure.start < seen.start || figure.end > seen.end) continue;
    const opposed = oppositionTo(index, { sourceId: source.id, claim }, source.body);
    if (opposed === null) continue;
    const end = endOfLine(source.body, figure.end);
    byLine.set(end, [...(byLine.get(end) ?? []), opposed]);
  }
  return [...byLine].flatMap(([end, all]): InlayHint[] => {
    const position = locationIn(index, source.id, { start: end, end })?.range.start;
    if (!position) return [];
    const room = ROOM_IN_LINE - lengthOf(hints.filter((each) => each.position.line === position.line));
    const labels = DETAILS.map((detail) => labelOf(all, detail));
    const label = labels.find((parts) => parts.reduce((sum, { value }) => sum + value.length, 0) <= room);
    const tooltip = all.map(({ explanation }) => explanation).join('\n');
    return [{ position, label: [...(label ?? labels.at(-1)!)], tooltip, paddingLeft: true }];
  });
}

function labelOf(all: readonly Opposed[], detail: Detail): readonly InlayHintLabelPart[] {
  return all.map(({ own, others, location }, at) => {
    const named = all.length > 1 && detail.own ? `${own} ` : '';
    const value = `${at > 0 ? ' · ' : ''}${named}${RELATION_SIGNS.contradiction} ${others(detail)}`;
    return { value, ...(location ? { location } : {}) };
  });
}

function lengthOf(hints: readonly InlayHint[]): number {
  return hints.reduce((sum, { label }) => sum + label.length, 0);
}

/** What contradicts a figure. */
interface Opposed {
  readonly own: string;
  readonly others: (detail: Detail) => string;
  readonly explanation: string;
  /** Where the first of the others stands. */
  readonly location: Location | null;
}

/** @param body that of its source: behind a long line names of sources would not fit */
function oppositionTo(index: CorpusIndex, claim: SourcedClaim, body: string): Opposed | null {
  const finding = index.findingsOf(claim).find(({ id, code }) => code === 'contradiction' && index.isOpen(id));
  const position = finding?.positions.find((each) => takes(each, claim));
  if (!finding || !position) return null;
  const others = opposedPositions(index, finding, position);
  const [first] = others[0]?.claims ?? [];
  const { start, end } = claim.claim.figure;
  const isLong = endOfLine(body, end) - body.lastIndexOf('\n', start) > LONG_LINE;
  return {
    own: valueInWords(index, claim),
    others: (detail) =>
      listInWords(
        others.map((each) => {
          const sources = detail.sources ? inShort(index, each.claims, isLong) : null;
          return `${positionInWords(index, each)}${sources === null ? '' : ` (${sources})`}`;
        }),
        detail.most,
      ),
    explanation: `${capitalised(readable(finding.question, LONGEST_EXPLANATION))}: ${readable(finding.explanation, LONGEST_EXPLANATION)}`,
    location: first ? locationOf(index, first) : null,
  };
}

/**
 * Sources by their numbers, where all of these begin with one ("02_radio" is "02"), else by their names: "01, 07 +2"; null
 * where only numbers are wanted, and they have none.
 */
function inShort(index: CorpusIndex, claims: readonly SourcedClaim[], numbersOnly: boolean): string | null {
  const labels = sourceLabels(index, claims);
  const numbers = labels.map((label) => NUMBER_OF_SOURCE.exec(label)?.[0] ?? null);
  const isNumbered = !numbers.includes(null);
  if (numbersOnly && !isNumbered) return null;
  const shown = (isNumbered ? numbers : labels).slice(0, isNumbered ? MOST_NUMBERS : MOST_SOURCES);
  const rest = labels.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` +${rest}` : ''}`;
}

function endOfLine(body: string, from: number): number {
  const end = body.indexOf('\n', from);
  const last = end === -1 ? body.length : end;
  return body[last - 1] === '\r' ? last - 1 : last;
}

function noteDates(index: CorpusIndex, { source }: PlacedSource, seen: Span): readonly Note[] {
  const published = index.analysis(source.id)?.published ?? null;
  if (published === null) return [];
  const told = new Set<string>();
  let line = -1;
  return findSentences(source.body.slice(seen.start, seen.end)).flatMap((sentence) => {
    const within = { start: sentence.start + seen.start, end: sentence.end + seen.start };
    return readDates(source.body, within).flatMap((date) => {
      const note = noteDate(date, published);
      const ownLine = source.body.lastIndexOf('\n', date.start);
      if (ownLine !== line) told.clear();
      line = ownLine;
      return note === null || told.size === told.add(note.label).size ? [] : [note];
    });
  });
}

/** "p. 2" at the form feed behind which a page of the document begins that a source was made of. */
function notePages({ source }: PlacedSource, seen: Span): readonly Note[] {
  const { body } = source;
  const notes: Note[] = [];
  for (let at = body.indexOf(PAGE_END, seen.start); at !== -1 && at < seen.end; at = body.indexOf(PAGE_END, at + 1)) {
    const page = pageOf(source, at + 1);
    notes.push({ at, label: `p. ${page}`, tooltip: `Page ${page} of the document begins here` });
  }
  return notes;
}

/** Null for a date that says itself which day it is, and where that cannot be known. */
function noteDate(date: DateExpression, { date: writing, why }: DatedBy): Note | null {
  const { point } = date;
  if (point.form !== 'weekday' && point.form !== 'offset') return null;
  const meant = resolveDate(date, writing);
  if (meant === null) return null;
  const short = shortDateInWords(meant, null);
  const isWeek = point.form === 'offset' && point.unit === 'week';
  return {
    at: date.end,
    label: isWeek ? `from ${short}` : short,
    tooltip: `“${readable(date.text, LONGEST_WORDS)}”, told from ${dateInWords(writing)} (${readable(why, LONGEST_WORDS)})`,
  };
}

function noteValues(index: CorpusIndex, { source }: PlacedSource, seen: Span): readonly Note[] {
  return index
    .claims(source.id)
    .map(({ figure }) => figure)
    .filter((figure) => figure.start >= seen.start && figure.end <= seen.end && isQuantity(figure))
    .flatMap((figure): Note[] => {
      const label = plainValueOf(figure);
      if (label === null) return [];
      return [{ at: figure.end, label, tooltip: `“${readable(figure.text, LONGEST_WORDS)}” is compared as ${label}` }];
    });
}

/** How a number is read that the text leaves vague or to be worked out; null for all others. */
function plainValueOf({ text, kind, value, low, high, vague, qualifier }: Figure): string | null {
  if (/\d/.test(text) || typeof value !== 'number' || !Number.isFinite(value) || kind === 'age') return null;
  if (vague) return UPPER.has(qualifier) ? `≤ ${DIGITS.format(high)}` : `≥ ${DIGITS.format(low)}`;
  const isWorkedOut = GROUP.test(text) || (value >= LARGE && WORKED_OUT.test(text));
  return isWorkedOut ? DIGITS.format(value) : null;
}
