import { findDelimiters } from '../delimiters/delimiters.ts';
import type { PackEntry } from '../files/pack.ts';
import type { Bundle, BundleReader } from './bundle-reader.ts';
import { fencedFiles } from './fenced-files.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { ruledFiles } from './ruled-files.ts';
import { filesOfJson, taggedFiles } from './tagged-files.ts';

const READERS: readonly BundleReader[] = [taggedFiles, filesOfJson, ruledFiles, fencedFiles];

/**
 * Reads a text as a bundle of files: the outputs of repomix (XML, Markdown, plain, JSON; with and without line numbers),
 * gitingest, ai-digest, files-to-prompt and their like. Null for any other text, a corpus and a report that has a table or
 * a fence in it among them: a bundle names at least one file in its own form, and begins with nothing but a preface.
 */
export function readBundle(text: string): Bundle | null {
  const even = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const [delimiter] = findDelimiters(even, 0);
  // A source of a corpus may hold a bundle, and a file of a bundle a corpus: what begins first holds the other.
  if (delimiter !== undefined && formOf(even.slice(0, delimiter)) === null) return null;
  const bundle = formOf(even);
  return bundle && { ...bundle, files: named(withoutLineNumbers(bundle.files)) };
}

function formOf(text: string): Bundle | null {
  for (const read of READERS) {
    const bundle = read(text);
    if (bundle !== null) return bundle;
  }
  return null;
}

/** Each file once: of several of one name the first; what cannot stand in a line becomes a blank. */
function named(files: readonly PackEntry[]): readonly PackEntry[] {
  const byName = new Map<string, PackEntry>();
  for (const { name, text } of files) {
    const plain = name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    if (plain !== '' && !byName.has(plain)) byName.set(plain, { name: plain, text });
  }
  return [...byName.values()];
}
