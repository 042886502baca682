import type { Position } from 'vscode-languageserver-types';
import { freeName } from '../../corpus/delimiters/names.ts';
import type { CorpusFile } from '../../corpus/files/corpus-file.ts';
import { type PackEntry, type PackResult, packCorpus, unpackCorpus } from '../../corpus/files/pack.ts';
import { lineBreakOf } from '../../corpus/lines.ts';
import { isCorpus } from '../../corpus/parse.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { rangeOf, sourceAtPosition } from '../answers/places.ts';
import type { AddedSources, GivenText } from '../protocol/corpus-protocol.ts';
import { withHeader } from './pasted-header.ts';

const LONGEST_NAME = 40;
const FIRST_LINE = /\S[^\r\n]*/;
const HEADER = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** "01_courier.txt": sources that are numbered, and how. */
const NUMBERED = /^(\d+)([_-])/;
const NAMELESS = 'source';

/** Makes one corpus of texts, to the letter. A text without a name that is a corpus already gives all its sources. */
export function packTexts(texts: readonly GivenText[]): PackResult {
  return packCorpus(nameTexts(texts, []));
}

/**
 * The edit that makes texts sources of a corpus, behind the source that holds the place, or at the end; each under a name
 * that no other source has. Lines that look like delimiters are escaped, and the sources around them stay as they are.
 * Null for a file that is no corpus, and for texts that hold nothing.
 */
export function addSources(
  index: CorpusIndex,
  uri: string,
  position: Position,
  texts: readonly GivenText[],
): AddedSources | null {
  const file = index.file(uri);
  if (file?.reading.kind !== 'corpus') return null;
  const lineBreak = lineBreakOf(file.text);
  const names = file.placed.map(({ source }) => source.name);
  const entries = nameTexts(texts, names).map(({ name, text }) => ({ name, text: text.trimEnd() + lineBreak }));
  const packed = packCorpus(entries);
  const at = endOfSource(file, sourceAtPosition(index, uri, position)?.delimiter.start ?? null);
  const range = rangeOf(index, uri, { start: at, end: at });
  if (packed.kind === 'refused' || entries.length === 0 || !range) return null;
  // The line break before a delimiter belongs to that: no source around gains or loses one.
  const isLast = at === file.text.length;
  const before = file.text.endsWith('\r') ? '\r\n' : lineBreak;
  const newText = isLast && at > 0 ? before + packed.text : packed.text + (isLast ? '' : lineBreak);
  return { range, newText, names: entries.map(({ name }) => name) };
}

/** Where the next source may begin behind the one whose delimiter stands at `start`; the end of the file for null. */
function endOfSource({ placed, text }: CorpusFile, start: number | null): number {
  if (start === null) return text.length;
  return placed.find(({ delimiter }) => delimiter.start > start)?.delimiter.start ?? text.length;
}

/**
 * Names each text, apart from all others and from `taken`. Of those without a name (nobody said that they are a file) one
 * that is a corpus is parted into its sources, one that says at its top who wrote it and when gets a header, and one that
 * holds nothing is left out.
 */
function nameTexts(texts: readonly GivenText[], taken: readonly string[]): readonly PackEntry[] {
  const names = new Set(taken);
  const counts = new Map<string, number>();
  return texts
    .flatMap((given): readonly GivenText[] => {
      if (given.name !== null) return [given];
      const parts = isCorpus(given.text)
        ? unpackCorpus(given.text).files
        : [{ name: null, text: withHeader(given.text) }];
      return parts.filter(({ text }) => text.trim() !== '');
    })
    .map(({ name, text }) => {
      const wanted = name ?? numberLike([...names], nameByWords(text));
      const free = names.has(wanted) ? freeName(wanted, names, counts) : wanted;
      names.add(free);
      return { name: free, text };
    });
}

/** The first words of a text, as a file might be called: "dam-breaks-above-karsova.txt". */
function nameByWords(text: string): string {
  const line = FIRST_LINE.exec(text.replace(HEADER, ''))?.[0] ?? '';
  const words = line.toLowerCase().split(NO_WORD).filter(Boolean);
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= LONGEST_NAME) break;
    name += name === '' ? word : `-${word}`;
  }
  return `${name === '' ? NAMELESS : name}.txt`;
}

/** The name behind the next number, where all names there are begin with one. */
function numberLike(names: readonly string[], name: string): string {
  const numbers = names.map((each) => NUMBERED.exec(each));
  const [first] = numbers;
  if (!first || numbers.includes(null)) return name;
  const next = Math.max(...numbers.map((each) => Number(each![1]))) + 1;
  return `${String(next).padStart(first[1]!.length, '0')}${first[2]}${name}`;
}
