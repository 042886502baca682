import { runProgram } from './programs.ts';
import type { Reuse } from './reuse.process.ts';
import { percent } from './table.ts';

/** Says which pairs of sources that share a passage the product takes for one origin. */
export async function reportReuse(path: string): Promise<string> {
  const [found] = await runProgram('reuse', [path]);
  const { sources, draws, sharing, reported, both } = found as Reuse;
  return [
    `text reuse in ${draws} draws of ${sources} sources, against comparing every run of 40 words with every other`,
    `recall ${percent(both / sharing)} of ${sharing} pairs, precision ${percent(both / reported)} of ${reported} reported`,
  ].join('\n');
}
