import type { Span } from '../span.ts';

/** A field of a header by its lines: one `key:` at the start of a line with all that is indented below it. Spans count in the YAML. */
export interface FieldLines extends Span {
  /** From the first character of the key to behind its last one. */
  readonly key: Span;
  /** What stands behind the colon on the same line, without blanks around it. */
  readonly value: Span;
}

/** What lines a header has: its fields, and those that belong to none. */
export interface HeaderLines {
  readonly fields: readonly FieldLines[];
  readonly stray: readonly Span[];
}

const LINE = /[^\n]*\n?/y;
const FIELD = /^([^\s#:"'[\]{},&*!|>%@`-][^:\n]{0,80}?)[^\S\n]*:(?=\s|$)/;

/** Parts a header, which YAML rejects as a whole, into its fields, so that a broken line takes no other with it. Costs one pass. */
export function linesOfHeader(yaml: string): HeaderLines {
  const fields: FieldLines[] = [];
  const stray: Span[] = [];
  for (let at = 0; at < yaml.length; ) {
    LINE.lastIndex = at;
    const line = LINE.exec(yaml)?.[0] ?? '';
    const end = at + line.length;
    const field = FIELD.exec(line);
    const text = line.trim();
    if (field !== null) {
      const keyEnd = at + (field[1] ?? '').length;
      const behind = yaml.slice(at + field[0].length, end);
      const start = at + field[0].length + (behind.length - behind.trimStart().length);
      fields.push({
        start: at,
        end,
        key: { start: at, end: keyEnd },
        value: { start, end: start + behind.trim().length },
      });
    } else if (text !== '' && !text.startsWith('#')) {
      const last = fields.at(-1);
      const goesOn = last !== undefined && last.end === at && /^[\s-]/.test(line);
      if (goesOn) fields[fields.length - 1] = { ...last, end };
      else stray.push({ start: at, end: at + line.trimEnd().length });
    } else if (fields.at(-1)?.end === at) {
      fields[fields.length - 1] = { ...(fields.at(-1) as FieldLines), end };
    }
    at = end;
  }
  return { fields, stray };
}
