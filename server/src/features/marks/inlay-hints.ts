import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { DatedBy } from '../../claims/claim.ts';
import { toBodyOffset } from '../../corpus/delimiters/placement.ts';
import type { PlacedSource } from '../../corpus/source.ts';
import type { Span } from '../../corpus/span.ts';
import type { Figure, Qualifier } from '../../figures/figure.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { DateExpression } from '../../language/calendar/date-expression.ts';
import { readDates, resolveDate } from '../../language/calendar/dates.ts';
import { findSentences } from '../../language/sentences.ts';
import { locationIn, offsetAt } from '../answers/places.ts';
import { isQuantity } from '../wording/quantities.ts';
import { readable } from '../wording/readable-text.ts';
import { dateInWords, shortDateInWords } from '../wording/wording.ts';

/** Which hints are wanted. */
export interface HintSettings {
  /** The date behind "yesterday", "on Monday", "last month". */
  readonly dateHints: boolean;
  /** The number behind "dozens", "half a million". */
  readonly valueHints: boolean;
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

/**
 * What the editor shows between the words of a range: behind a date that depends on the day of writing the day it means,
 * behind a number that the text leaves vague or to be worked out how it is read. A line tells each date once.
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
      return notes.sort((a, b) => a.at - b.at).flatMap((note) => placeHint(index, placed.source.id, note));
    });
}

function placeHint(index: CorpusIndex, sourceId: string, { at, label, tooltip }: Note): InlayHint[] {
  const location = locationIn(index, sourceId, { start: at, end: at });
  return location ? [{ position: location.range.start, label, tooltip, paddingLeft: true }] : [];
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
