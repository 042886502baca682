import { runProgram } from './programs.ts';
import type { Reuse } from './reuse.process.ts';
import { percent, table } from './table.ts';

const DEFINITION = `text reuse, against comparing every two sources of a draw word by word. A passage is words that are the same in
the same order, one edited word to every four at most; what stands under texts of three folders or more is none.
A pair is reported where the product takes both for one text, directly or through others.`;

/** Says which pairs of sources that share a passage the product takes for one text, and which it takes for one without. */
export async function reportReuse(path: string): Promise<string> {
  const found = (await runProgram('reuse', [path])) as readonly Reuse[];
  const rows = found.map((reuse) => [
    `${reuse.draws} draws of ${reuse.sources}, ${reuse.run === 1 ? 'one by one' : `${reuse.run} neighbours each`}`,
    share(reuse.exactFound, reuse.exact),
    share(reuse.editedFound, reuse.edited),
    share(reuse.confirmed, reuse.reported),
    share(reuse.confirmedLong, reuse.reported),
  ]);
  const heads = ['sources', 'found: 40 words in one run', '40 words, edited', 'right: 20 words', '40 words'];
  return `${DEFINITION}\n${table(heads, rows)}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${percent(part / whole)} of ${whole}`;
}
