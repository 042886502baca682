import type { LookAlike } from './delimiters/look-alikes.ts';
import type { Fault, FaultCode, Fix, Severity, TextEdit } from './fault.ts';
import { keyOf } from './headers/header-keys.ts';
import { lineBreakOf } from './lines.ts';
import type { PlacedSource } from './source.ts';
import { type Span, shifted } from './span.ts';

/** How grave each fault is: an error loses what the header says, a hint loses nothing. */
export const FAULT_SEVERITIES = {
  'duplicate-name': 'warning',
  'malformed-delimiter': 'warning',
  'unclosed-header': 'error',
  'invalid-header': 'error',
  'invalid-date': 'error',
  'empty-source': 'hint',
  'stray-text': 'information',
  'undated-source': 'hint',
  'unchecked-source': 'error',
} as const satisfies Record<FaultCode, Severity>;

/** A second source of one name; `free` is a name that no source of the file has yet. */
export function duplicateName(name: string, nameSpan: Span, first: Span, free: string, edit: TextEdit): Fault {
  return fault('duplicate-name', nameSpan, `A source before this one is named “${name}” too: give each its own name`, {
    related: { span: first, message: `The first source named “${name}”` },
    fixes: [{ title: `Rename it to “${free}”`, edits: [edit] }],
  });
}

/** A line that almost is a delimiter. `lineStart` is its offset in the text, in which `lookAlike` counts its line. */
export function malformedDelimiter(lookAlike: LookAlike, lineStart: number, lineBreak: string): Fault {
  const span = shifted(lookAlike.span, lineStart);
  const { canonical, behindText, why } = lookAlike;
  const mend: Fix = {
    title: behindText ? 'Put the delimiter on a line of its own' : `Write it as “${shortened(canonical)}”`,
    edits: [{ span, text: behindText ? lineBreak + canonical : canonical }],
  };
  const keep: Fix = {
    title: 'Keep it as text, with a backslash before it',
    edits: [{ span: { start: span.start, end: span.start }, text: '\\' }],
  };
  const kind = canonical.startsWith('<<<FILE') ? 'a delimiter' : 'a closing line';
  return fault('malformed-delimiter', span, `This reads as text, but almost is ${kind}: ${why}`, {
    fixes: behindText ? [mend] : [mend, keep],
  });
}

/** A `---` directly behind a delimiter that no second one closes; `closing` closes it where its fields seem to end. */
export function unclosedHeader(line: Span, closing: TextEdit): Fault {
  return fault(
    'unclosed-header',
    line,
    'The header that opens here is never closed, so it reads as text: add a line “---” behind its last field',
    { fixes: [{ title: 'Close the header', edits: [closing] }, escapeRule(line)] },
  );
}

/** A header that YAML rejects, or that is no mapping; `rule` is its opening line. */
export function invalidHeader(span: Span, why: string, first: Span | null, rule: Span | null): Fault {
  return fault('invalid-header', span, `This header cannot be read: ${why}`, {
    related: first && { span: first, message: 'It stands here first' },
    fixes: rule ? [escapeRule(rule)] : [],
  });
}

/** A field whose value YAML rejects, so that it is read as it is written; `mend` puts it in quotes. */
export function brokenField(span: Span, how: string, mend: TextEdit): Fault {
  return fault('invalid-header', span, `YAML cannot read this line of the header: ${how}`, {
    fixes: [{ title: 'Put the value in quotes', edits: [mend] }],
  });
}

/** A date of a header that is none, or lies in the future. */
export function invalidDate(
  key: string,
  span: Span,
  why: 'form' | 'offset' | 'calendar' | 'future',
  suggestion: string | null,
): Fault {
  const reasons = {
    form: 'is no ISO 8601 date: write year, month and day as in 2024-07-09',
    offset: 'has a time without its offset: add one, as in 2024-07-09T18:30+03:00, or leave the time out',
    calendar: 'names a day or time that does not exist: check its month, day and time',
    future: 'lies in the future: check the year, month and day',
  } as const;
  return fault('invalid-date', span, `“${key}” ${reasons[why]}`, {
    fixes: suggestion === null ? [] : [{ title: `Write ${suggestion}`, edits: [{ span, text: suggestion }] }],
  });
}

/** A source without text; `whole` is all that would go with it, or null where it cannot be removed. */
export function emptySource(delimiter: Span, whole: Span | null): Fault {
  return fault('empty-source', delimiter, 'This source has no text: add some, or remove the source', {
    fixes: whole ? [{ title: 'Remove the empty source', edits: [{ span: whole, text: '' }] }] : [],
  });
}

/** Text behind a closer; `closer` is the closing line with one line break, `name` a free name for a source of its own. */
export function strayText(span: Span, closer: Span, lineBreak: string): Fault {
  const start = { start: span.start, end: span.start };
  return fault(
    'stray-text',
    span,
    'This text stands behind a closing line and belongs to no source: put a delimiter before it, or remove the closing line',
    {
      related: { span: closer, message: 'The source is closed here' },
      fixes: [
        { title: 'Make it a source of its own', edits: [{ span: start, text: `<<<FILE>>>${lineBreak}` }] },
        { title: 'Remove the closing line', edits: [{ span: closer, text: '' }] },
      ],
    },
  );
}

/**
 * A source that nothing dates: no `published`, no date in its text. Not among the faults of a file, since only an
 * analysis of the text can tell; whoever has one adds it.
 */
export function undatedFault(placed: PlacedSource): Fault {
  const written = placed.fields.some(({ key, text }) => keyOf(key, text) === 'published');
  return fault(
    'undated-source',
    headOf(placed),
    'Nothing tells when this source was published: add “published” to its header, so that its figures can be set in time',
    { fixes: written ? [] : [{ title: 'Add “published”', edits: [publishedField(placed)] }] },
  );
}

/** A source on which this program failed; `step` says what it is without ("read"). Only an index knows. */
export function uncheckedFault(placed: PlacedSource, step: string): Fault {
  return fault(
    'unchecked-source',
    headOf(placed),
    `A defect of Crosscheck kept this source from being ${step}: what is found elsewhere does not count it`,
    { fixes: [] },
  );
}

/** Where a source says its name; its first line where it has none. */
function headOf(placed: PlacedSource): Span {
  return placed.nameSpan.end > placed.nameSpan.start ? placed.nameSpan : firstLine(placed);
}

function publishedField({ source, delimiter, headerSpan, bodySpan }: PlacedSource): TextEdit {
  const lineBreak = lineBreakOf(source.body);
  if (headerSpan) {
    const at = headerSpan.start + '---'.length;
    return { span: { start: at, end: at }, text: `${lineBreak}published: ` };
  }
  const at = bodySpan.start;
  const text = ['---', 'published: ', '---', ''].join(lineBreak);
  const delimiterIsLast = delimiter.end > delimiter.start && at === delimiter.end;
  return { span: { start: at, end: at }, text: delimiterIsLast ? lineBreak + text : text };
}

function firstLine({ source, bodySpan }: PlacedSource): Span {
  const feed = source.body.search(/[\r\n]/);
  return { start: bodySpan.start, end: bodySpan.start + (feed === -1 ? source.body.length : feed) };
}

/** The same fault in a text in which everything stands `by` further on. */
export function shiftFault(fault: Fault, by: number): Fault {
  return {
    ...fault,
    span: shifted(fault.span, by),
    related: fault.related && { ...fault.related, span: shifted(fault.related.span, by) },
    fixes: fault.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shifted(edit.span, by) })),
    })),
  };
}

function escapeRule(line: Span): Fix {
  return {
    title: 'Keep it as text, with a backslash before the “---”',
    edits: [{ span: { start: line.start, end: line.start }, text: '\\' }],
  };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function fault(
  code: FaultCode,
  span: Span,
  message: string,
  rest: { related?: Fault['related']; fixes: readonly Fix[] },
): Fault {
  return { code, severity: FAULT_SEVERITIES[code], span, message, related: rest.related ?? null, fixes: rest.fixes };
}
