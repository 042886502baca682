import type { Fault } from '../fault.ts';
import { brokenField, invalidDate, invalidHeader } from '../faults.ts';
import { lineFrom } from '../lines.ts';
import { type Header, KNOWN_HEADER_KEYS, type KnownHeaderKey } from '../source.ts';
import { type Span, shifted } from '../span.ts';
import type { HeaderBlock } from './header-block.ts';
import { readHeaderDate } from './header-dates.ts';
import { readFields } from './header-fields.ts';
import { keyOf } from './header-keys.ts';
import type { ParsedField } from './parsed-field.ts';

/** What a header states by key; null where a known key is written without a usable value, which still hides a default. */
export type HeaderValues = ReadonlyMap<string, string | null>;

/** A header as it is written, not merged with any defaults. Spans count in the text it was read from. */
export interface ReadHeader {
  readonly fields: readonly ParsedField[];
  readonly values: HeaderValues;
  readonly faults: readonly Fault[];
  /** The mapping is written in braces. */
  readonly braces: boolean;
}

const KNOWN: ReadonlySet<string> = new Set(KNOWN_HEADER_KEYS);
const DATES: ReadonlySet<string> = new Set(['published', 'updated'] satisfies KnownHeaderKey[]);

/** Reads the header that stands at `block` in `text`; `today` (`YYYY-MM-DD`) tells which dates lie in the future. */
export function readHeader(text: string, block: HeaderBlock, today: string): ReadHeader {
  const { fields: parsed, problems, braces } = readFields(text.slice(block.yaml.start, block.yaml.end));
  const by = block.yaml.start;
  const fields = parsed.map((field) => ({
    ...field,
    keySpan: shifted(field.keySpan, by),
    valueSpan: shifted(field.valueSpan, by),
  }));
  const rule = { start: block.span.start, end: block.span.start + '---'.length };
  const faults: Fault[] = problems.map(({ span, message, first, mend }) => {
    const place = visible(shifted(span, by), text, block);
    if (mend !== undefined) return brokenField(place, message, { span: shifted(span, by), text: mend });
    return invalidHeader(place, message, first && shifted(first, by), first ? null : rule);
  });
  const values = new Map<string, string | null>();
  const written = new Set(fields.map(({ key }) => key));
  for (const { key: name, text: value, valueSpan } of fields) {
    // "date" is "published" unless that stands there itself.
    const other = keyOf(name, value);
    const key = other !== name && written.has(other) ? name : other;
    if (values.has(key)) {
      continue;
    }
    const date = DATES.has(key) && value !== '' ? readHeaderDate(value, today) : null;
    if (date?.kind === 'fault') {
      faults.push(invalidDate(name, valueSpan, date.why, date.suggestion));
    }
    values.set(key, usable(key, date === null ? value : date.kind === 'date' ? date.date : date.suggestion));
  }
  return { fields, values, faults, braces };
}

/** A header whose keys are those of a source and, for keys it does not have, those of its file's preamble. */
export function mergeHeader(defaults: HeaderValues, own: HeaderValues): Header {
  const known: [string, string][] = [];
  const unknown: [string, string][] = [];
  for (const [key, value] of [...own, ...[...defaults].filter(([key]) => !own.has(key))]) {
    if (value !== null) {
      (KNOWN.has(key) ? known : unknown).push([key, value]);
    }
  }
  // `fromEntries` makes own properties, whatever their name: a key `__proto__` is a key like any other.
  return { known: Object.fromEntries(known), unknown: Object.fromEntries(unknown) };
}

/** Whether two headers say the same, in whatever order. */
export function sameHeader(a: Header, b: Header): boolean {
  return sameRecord(a.known, b.known) && sameRecord(a.unknown, b.unknown);
}

function sameRecord(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const others = new Map(Object.entries(b));
  const own = Object.entries(a);
  return own.length === others.size && own.every(([key, value]) => others.get(key) === value);
}

function usable(key: string, value: string | null): string | null {
  return value === '' && KNOWN.has(key) ? null : value;
}

/** At least one character of one line of the header, so that there is something to underline. */
function visible(span: Span, text: string, { yaml }: HeaderBlock): Span {
  const written = yaml.start + text.slice(yaml.start, yaml.end).trimEnd().length;
  const start = Math.max(yaml.start, Math.min(span.start, written - 1));
  const { end } = lineFrom(text, start);
  return { start, end: Math.max(start + 1, Math.min(span.end, end)) };
}
