import { runProgram } from './programs.ts';
import type { Shares } from './shares.process.ts';
import { percent, table } from './table.ts';

/** Says where the time of a whole check goes. */
export async function reportShares(path: string, megabytes: number): Promise<string> {
  const [shares] = await runProgram('shares', [path, String(megabytes)]);
  return table(
    ['part of a check', 'share of its time'],
    Object.entries(shares as Shares).map(([part, share]) => [part, percent(share)]),
  );
}
