import type { PackEntry } from '../files/pack.ts';
import type { BundleReader } from './bundle-reader.ts';

/** A name between two rules of one kind, as repomix and gitingest write it. */
const HEADING = /^(={8,}|-{16,}|#{16,})\n(?:File|FILE|SYMLINK): ?([^\n]{1,1000})\n\1(?:\n|$)/gm;
/** A name inside one rule: “===== FILE: notes/a.md =====”. */
const INLINE = /^(={3,}|-{3,}|#{3,}|\*{3,})[ \t]*(?:File|FILE):[ \t]*([^\n]{1,1000}?)[ \t]*\1[ \t]*(?:\n|$)/gm;
/** A longer rule than those around names, with a title and another one: the parts of repomix's own text. */
const PART = /\n={32,}\n[^\n]{1,200}\n={32,}(?:\n|$)/;

/** Bundles in which each file stands below its name between rules. */
export const ruledFiles: BundleReader = (text) => {
  const between = filesBelow(text, HEADING);
  if (between.length > 0) {
    return { form: /^={16}\nFile: /m.test(text) ? 'repomix' : 'gitingest', files: between };
  }
  const inside = filesBelow(text, INLINE);
  return inside.length > 0 && INLINE_FIRST.test(text) ? { form: 'files below their names', files: inside } : null;
};

/** Such a line begins the text: in a report it is a heading. */
const INLINE_FIRST = /^\s*(?:={3,}|-{3,}|#{3,}|\*{3,})[ \t]*(?:File|FILE):/;

function filesBelow(text: string, heading: RegExp): readonly PackEntry[] {
  const headings = [...text.matchAll(heading)];
  return headings.map((found, at) => {
    const start = found.index + found[0].length;
    const body = text.slice(start, headings[at + 1]?.index ?? text.length);
    const part = PART.exec(body);
    const name = found[2]!.replace(/ -> .*$/, '').trim();
    return { name, text: (part === null ? body : body.slice(0, part.index)).replace(/\n+$/, '') };
  });
}
