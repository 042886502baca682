import type { ParsedField } from './parsed-field.ts';

/**
 * One `key: value` line whose value is a plain or double-quoted scalar that means itself in YAML: no escapes, no
 * comment, no indicator at its start, a colon only inside a word.
 */
const PLAIN_LINE =
  /([A-Za-z][\w-]*): (?:"([^"\\\r\n]*)"|([\p{L}\p{N}](?:(?:[\p{L}\p{N} .,;/?=&%+_()'’–-]|:(?=[\w/]))*[\p{L}\p{N}./)?%])?))(?:\r?\n|$)/uy;

/**
 * The fields of a header that holds nothing but such lines, null for any other. Nearly every header does, and reading
 * it this way costs a tenth of what YAML in general does. Gives what `readFields` gives; keys may repeat.
 */
export function readPlainFields(yaml: string): ParsedField[] | null {
  const fields: ParsedField[] = [];
  let at = 0;
  while (at < yaml.length) {
    PLAIN_LINE.lastIndex = at;
    const match = PLAIN_LINE.exec(yaml);
    if (!match) {
      return null;
    }
    const [line, key = '', quoted, plain] = match;
    const text = quoted ?? plain ?? '';
    const valueStart = at + key.length + 2;
    fields.push({
      key,
      text,
      keySpan: { start: at, end: at + key.length },
      valueSpan: { start: valueStart, end: valueStart + text.length + (quoted === undefined ? 0 : 2) },
      nested: false,
    });
    at += line.length;
  }
  return fields;
}
