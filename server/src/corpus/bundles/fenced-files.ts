import type { PackEntry } from '../files/pack.ts';
import type { BundleReader } from './bundle-reader.ts';

/** A name as a heading, with the fence of its file below it: repomix writes “## File: a.md”, ai-digest “# a.md”. */
const NAMED = /^## File: ([^\n]{1,1000})\n(`{3,})[^\n`]*\n/gm;
const TITLED =
  /\s*# ([^\n]{0,990}\.[\p{L}\p{N}]{1,10})\n\n(?:(`{3,})[^\n`]*\n|This is a binary file of the type: [^\n]*\n)/uy;

/** Bundles in Markdown: each file in a fence below its name. */
export const fencedFiles: BundleReader = (text) => {
  const ofRepomix = /^## File: /m.test(text) ? filesOfRepomix(text) : [];
  if (ofRepomix.length > 0) return { form: 'repomix', files: ofRepomix };
  const ofDigest = text.trimStart().startsWith('# ') ? filesOfDigest(text) : null;
  return ofDigest === null ? null : { form: 'ai-digest', files: ofDigest };
};

function filesOfRepomix(text: string): readonly PackEntry[] {
  const files: PackEntry[] = [];
  NAMED.lastIndex = 0;
  for (let heading = NAMED.exec(text); heading !== null; heading = NAMED.exec(text)) {
    const start = NAMED.lastIndex;
    const end = endOfFence(text, start, heading[2]!);
    files.push({ name: heading[1]!.trim(), text: text.slice(start, end) });
    NAMED.lastIndex = end;
  }
  return files;
}

/** The files of a text that holds nothing else; null where it does. Fences inside a file have backslashes there. */
function filesOfDigest(text: string): readonly PackEntry[] | null {
  const files: PackEntry[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    TITLED.lastIndex = at;
    const heading = TITLED.exec(text);
    if (heading === null) return null;
    const [, name = '', fence] = heading;
    const start = TITLED.lastIndex;
    at = start;
    if (fence === undefined) continue;
    const end = endOfFence(text, start, fence);
    files.push({ name: name.trim(), text: text.slice(start, end).replace(/\n$/, '').replaceAll('\\`\\`\\`', '```') });
    at = Math.min(text.length, end + 1 + fence.length);
  }
  return files.length === 0 ? null : files;
}

/** Where the text of a fence ends, without its last line break: before the line that is the fence again. */
function endOfFence(text: string, start: number, fence: string): number {
  if (text.startsWith(`${fence}\n`, start) || text.slice(start) === fence) return start;
  for (let at = text.indexOf(`\n${fence}`, start - 1); at !== -1; at = text.indexOf(`\n${fence}`, at + 1)) {
    const behind = text.charAt(at + 1 + fence.length);
    if (behind === '\n' || behind === '') return Math.max(start, at);
  }
  return text.length;
}
