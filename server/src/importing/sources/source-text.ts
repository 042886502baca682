import { headerValue } from '../../corpus/headers/header-value.ts';
import type { ImportedSource, SourceFacts } from './imported-source.ts';

/** In characters: what is longer is no title, and no name. */
const LONGEST_VALUE = 500;

/** The lines of a header, in their order, each with what it is called there. */
const FIELDS = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['author', 'author'],
  ['published', 'published'],
  ['updated', 'updated'],
  ['url', 'url'],
  ['language', 'language'],
  ['dated', 'dated-by'],
  ['captured', 'captured'],
] as const satisfies readonly (readonly [keyof SourceFacts, string])[];

/** A document as a text with a header, as it stands in a corpus; `original` is the file that it came from, if any. */
export function sourceText({ facts, body }: ImportedSource, original: string | null): string {
  const lines = FIELDS.flatMap(([fact, key]) => {
    const value = inOneLine(facts[fact] ?? '');
    return value === '' ? [] : [`${key}: ${headerValue(value)}`];
  });
  if (original !== null) lines.push(`original: ${headerValue(inOneLine(original))}`);
  return ['---', ...lines, '---', plainBody(body), ''].join('\n');
}

function inOneLine(value: string): string {
  const line = value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1).trimEnd()}…`;
}

/** Line feeds for all ends of lines, no other controls than tabs and form feeds, no blanks at ends of lines. */
export function plainBody(body: string): string {
  const lines = body
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(OTHER_CONTROLS, '')
    .split('\n')
    .map(withoutBlanksAtEnd);
  return lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .replace(/^\n/, '')
    .trimEnd();
}

function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return line.slice(0, end);
}

/** Controls, halves of characters, marks for hyphenation, and a byte-order mark inside a text. */
const OTHER_CONTROLS =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
