import { type Alias, isAlias, isCollection, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { HeaderField } from '../source.ts';
import { type Span, shifted } from '../span.ts';
import { nestsTooDeeply } from './header-nesting.ts';
import { linesOfHeader } from './header-recovery.ts';
import type { ParsedField } from './parsed-field.ts';
import { readPlainFields } from './plain-header.ts';

/** Why a header cannot be read as it stands, in YAML's own words. Spans count in the YAML. */
export interface HeaderProblem {
  readonly span: Span;
  readonly message: string;
  /** The earlier field that a repeated key repeats. */
  readonly first: Span | null;
  /** What to write in the place of the span, where that mends it. */
  readonly mend?: string;
}

/** The fields of a header, as far as they can be read. Spans count in the YAML. */
export interface ParsedFields {
  readonly fields: readonly ParsedField[];
  readonly problems: readonly HeaderProblem[];
  /** The mapping is written in braces, so that a line cannot simply be added to it. */
  readonly braces: boolean;
}

/**
 * The longest header that is read. Real ones are a hundredth of it, and YAML takes seconds for a hostile one of a
 * megabyte.
 */
const LONGEST = 65_536;

/** How deep a value is written out; what lies deeper becomes an ellipsis. */
const DEEPEST = 8;

/**
 * Reads YAML as a mapping. Every scalar is text (the failsafe schema), so that a date stays as it is written; an empty
 * value is the empty string. Nothing throws: what YAML rejects becomes a problem, and fields that can be read still are.
 * Aliases inside a value are not expanded, so that no header can grow beyond its own size.
 */
export function readFields(yaml: string): ParsedFields {
  if (yaml.length > LONGEST) {
    return unreadable(yaml, `it is longer than ${LONGEST} characters`);
  }
  const plain = readPlainFields(yaml);
  if (plain) {
    return { fields: plain, problems: repeatedKeys(plain), braces: false };
  }
  // A stack that overflows inside YAML's parser can end the process, not just throw.
  if (nestsTooDeeply(yaml)) {
    return unreadable(yaml, 'it is nested too deeply');
  }
  try {
    return readMapping(yaml);
  } catch (error) {
    return unreadable(yaml, String(error));
  }
}

function unreadable(yaml: string, message: string): ParsedFields {
  return { fields: [], problems: [{ span: { start: 0, end: yaml.length }, message, first: null }], braces: false };
}

function readMapping(yaml: string): ParsedFields {
  // `uniqueKeys` compares every key with all others; repeated keys are found below, in one pass.
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const problems: HeaderProblem[] = document.errors
    .slice(0, 1)
    .map(({ pos, message }) => ({ span: { start: pos[0], end: pos[1] }, message, first: null }));
  const root = document.contents;
  if (problems.length > 0 && !(isMap(root) && root.flow === true)) {
    const recovered = recoverFields(yaml);
    if (recovered !== null) return recovered;
  }
  if (isMap(root)) {
    const fields = readPairs(root, yaml);
    return { fields, problems: [...problems, ...repeatedKeys(fields)], braces: root.flow === true };
  }
  const empty = root === null || (isScalar(root) && root.value === '' && root.source === '');
  if (!empty && problems.length === 0) {
    const [start, end] = root?.range ?? [0, yaml.length];
    problems.push({ span: { start, end }, message: 'A header is a mapping, one “key: value” a line', first: null });
  }
  return { fields: [], problems, braces: false };
}

/**
 * The fields of a header that YAML rejects as a whole, each read for itself, so that a broken one takes no other with it;
 * its value is then what is written. Null where no line begins a field.
 */
function recoverFields(yaml: string): ParsedFields | null {
  const { fields: lines, stray } = linesOfHeader(yaml);
  if (lines.length === 0) return null;
  const fields: ParsedField[] = [];
  const problems: HeaderProblem[] = stray.map((span) => ({ span, message: STRAY, first: null }));
  for (const line of lines) {
    const own = readAlone(yaml.slice(line.start, line.end));
    if (own !== null) {
      fields.push(...own.map((field) => movedBy(field, line.start)));
      continue;
    }
    const text = yaml.slice(line.value.start, line.value.end);
    const key = yaml.slice(line.key.start, line.key.end);
    const mend = JSON.stringify(text.replace(/^["']|["']$/g, ''));
    fields.push({ key, text, keySpan: line.key, valueSpan: line.value, nested: false });
    problems.push({
      span: line.value,
      message: `put the value of “${key}” in quotes: ${key}: ${mend}`,
      first: null,
      mend,
    });
  }
  problems.push(...repeatedKeys(fields));
  return { fields, problems: problems.sort((a, b) => a.span.start - b.span.start), braces: false };
}

const STRAY = 'this line is no “key: value”: write it so, or indent it below the field that it belongs to';

/** The field of a few lines by themselves, null where YAML rejects them too. */
function readAlone(yaml: string): readonly ParsedField[] | null {
  const plain = readPlainFields(yaml);
  if (plain) return plain;
  const document = parseDocument(yaml, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  const root = document.contents;
  return document.errors.length === 0 && isMap(root) ? readPairs(root, yaml) : null;
}

function movedBy(field: ParsedField, by: number): ParsedField {
  return { ...field, keySpan: shifted(field.keySpan, by), valueSpan: shifted(field.valueSpan, by) };
}

function readPairs(root: YAMLMap, yaml: string): ParsedField[] {
  const anchored = new Map<string, string>();
  return root.items.map((pair) => readPair(pair, yaml, anchored));
}

function readPair({ key, value }: Pair, yaml: string, anchored: Map<string, string>): ParsedField {
  const keySpan = spanOf(key, { start: 0, end: 0 });
  const valueSpan = spanOf(value, { start: keySpan.end, end: keySpan.end });
  const text = isAlias(value) ? (anchored.get(value.source) ?? `*${value.source}`) : written(value, anchored, 0);
  return {
    key: written(key, anchored, 0),
    text,
    keySpan,
    valueSpan: trimmed(yaml, valueSpan),
    nested: isCollection(value),
  };
}

function repeatedKeys(fields: readonly HeaderField[]): HeaderProblem[] {
  const first = new Map<string, Span>();
  const problems: HeaderProblem[] = [];
  for (const { key, keySpan } of fields) {
    const earlier = first.get(key);
    if (earlier) {
      problems.push({ span: keySpan, message: `“${key}” stands here a second time`, first: earlier });
    } else {
      first.set(key, keySpan);
    }
  }
  return problems;
}

/** The YAML that states a field on a line of its own. */
export function fieldLine({ key, text, nested }: ParsedField): string {
  return `${quoted(key)}: ${nested ? text : quoted(text)}`;
}

/** A node as text: a scalar's own, a collection in one line of YAML. */
function written(node: unknown, anchored: Map<string, string>, depth: number): string {
  if (isScalar(node)) {
    const text = String(node.value ?? '');
    if (node.anchor !== undefined) {
      anchored.set(node.anchor, text);
    }
    return text;
  }
  if (isAlias(node)) {
    return `*${(node as Alias).source}`;
  }
  if (!isCollection(node)) {
    return '';
  }
  if (depth === DEEPEST) {
    return '…';
  }
  const inner = (child: unknown): string =>
    isScalar(child) ? quoted(written(child, anchored, depth)) : written(child, anchored, depth + 1);
  return isMap(node)
    ? `{${node.items.map(({ key, value }) => `${inner(key)}: ${inner(value)}`).join(', ')}}`
    : `[${node.items.map(inner).join(', ')}]`;
}

/** Text that means the same in YAML, quoted unless it is plainly a word, a date or a phrase of words. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/-]*[\p{L}\p{N}.])?$/u.test(text) ? text : JSON.stringify(text);
}

function spanOf(node: unknown, otherwise: Span): Span {
  const range = isScalar(node) || isCollection(node) || isAlias(node) ? node.range : null;
  return range ? { start: range[0], end: range[1] } : otherwise;
}

/** A block scalar's range reaches into the next line; its span ends with its last character. */
function trimmed(yaml: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && /\s/.test(yaml[end - 1] ?? '')) {
    end--;
  }
  return { start: span.start, end };
}
