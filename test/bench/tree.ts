import { median } from './processor-time.ts';
import { runProgram } from './programs.ts';
import { short, table } from './table.ts';
import type { TreeCost } from './tree.process.ts';

const CLAIMS = 50_000;

/** Says how long somebody waits for the Claims and the Sources view on a generated corpus. */
export async function reportTree(): Promise<string> {
  const [size, ...costs] = await runProgram('tree', [String(CLAIMS)]);
  const { claims, questions } = size as { readonly claims: number; readonly questions: number };
  const rows = (costs as readonly TreeCost[]).map(({ what, milliseconds }) => [
    what,
    short(median(milliseconds)),
    short(Math.max(...milliseconds)),
  ]);
  return [
    `the views on ${claims.toLocaleString('en')} claims that answer ${questions.toLocaleString('en')} questions`,
    table(['', 'median ms', 'worst ms'], rows),
  ].join('\n');
}
