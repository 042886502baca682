import { opensLikeHeader, ruleStart } from '../content.ts';
import { DELIMITER, escapeDepth, isBlank } from '../delimiters/delimiters.ts';
import { forEachMarkedLine } from '../lines.ts';

export { unpackCorpus } from './unpack.ts';

/** A text to be packed: all of its file, a header at its top and a byte-order mark included. */
export interface PackEntry {
  /** What the source will be called, usually the file's path in its folder with `/` between the parts. */
  readonly name: string;
  readonly text: string;
}

/** Why an entry cannot be packed. */
export interface PackProblem {
  readonly name: string;
  readonly message: string;
}

/** A whole corpus, or all that keeps the entries from becoming one. */
export type PackResult =
  | { readonly kind: 'packed'; readonly text: string }
  | { readonly kind: 'refused'; readonly problems: readonly PackProblem[] };

/**
 * Makes one corpus of many texts, in their order, from which `unpackCorpus` gives back each of them to the letter.
 * Any string is packed as it is, lone surrogates included, so that bytes which are no UTF-8 survive where they are
 * decoded to these. Refused are names that cannot stand in a delimiter line, and a second entry of one name.
 */
export function packCorpus(entries: readonly PackEntry[]): PackResult {
  const problems = findProblems(entries);
  if (problems.length > 0) {
    return { kind: 'refused', problems };
  }
  const lineBreak = prevailingLineBreak(entries);
  const pieces = entries.map(({ name, text }, index) => {
    const end = index === entries.length - 1 ? '' : text.endsWith('\r') ? '\r\n' : lineBreak;
    return `${DELIMITER} ${name}${lineBreak}${escaped(text)}${end}`;
  });
  return { kind: 'packed', text: pieces.join('') };
}

function findProblems(entries: readonly PackEntry[]): PackProblem[] {
  const names = new Set<string>();
  const problems: PackProblem[] = [];
  for (const { name } of entries) {
    const message = names.has(name) ? 'another text has this name: give each its own' : nameProblem(name);
    if (message !== null) {
      problems.push({ name, message });
    }
    names.add(name);
  }
  return problems;
}

/** Why a name cannot stand in a delimiter line, and what to do; null where it can. */
export function nameProblem(name: string): string | null {
  if (name === '') {
    return 'the name is empty: give the text one';
  }
  if (/[\r\n]/.test(name)) {
    return 'the name holds a line break, and a delimiter is one line: rename the file';
  }
  if (isBlank(name.charCodeAt(0)) || isBlank(name.charCodeAt(name.length - 1))) {
    return 'the name begins or ends with a blank, which a delimiter line does not keep: rename the file';
  }
  return null;
}

/** The text with one more backslash before each line that would read as a delimiter or closer, or open a header. */
function escaped(text: string): string {
  const at: number[] = [];
  const rule = ruleStart(text, { start: 0, end: text.length });
  if (rule !== null && !opensLikeHeader(text, { start: 0, end: text.length })) {
    at.push(rule);
  }
  forEachMarkedLine(text, 0, (line, start) => {
    if (escapeDepth(line) !== null) {
      at.push(start);
    }
  });
  const pieces = at.map((start, index) => text.slice(at[index - 1] ?? 0, start));
  return [...pieces, text.slice(at.at(-1) ?? 0)].join('\\');
}

/** The line break that most lines of all texts end with, so that an editor finds as few of another kind as can be. */
function prevailingLineBreak(entries: readonly PackEntry[]): '\n' | '\r\n' {
  let balance = 0;
  for (const { text } of entries) {
    for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
      balance += feed > 0 && text[feed - 1] === '\r' ? 1 : -1;
    }
  }
  return balance > 0 ? '\r\n' : '\n';
}
