import { runProgram } from './programs.ts';
import type { StoryCost } from './story.process.ts';
import { short, table } from './table.ts';

const SIZES = [4000, 8000];

/** Says how what one story costs grows with its sources. */
export async function reportStory(): Promise<string> {
  const costs = (await runProgram('story', SIZES.map(String))) as readonly StoryCost[];
  const rows = costs.map(({ sources, seconds }) => [
    sources.toLocaleString('en'),
    short(seconds),
    short(seconds / costs[0]!.seconds),
  ]);
  return table(['sources of one story', 'CPU s', '× the first'], rows);
}
