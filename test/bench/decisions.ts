import type { DecisionCost } from './decisions.process.ts';
import { median } from './processor-time.ts';
import { runProgram } from './programs.ts';
import { short, table } from './table.ts';

const FINDINGS = 10_000;
const ANNOTATIONS = 200_000;

/** Says what thousands of decisions cost whoever goes on working, and how a file of very many annotations is read. */
export async function reportDecisions(): Promise<string> {
  const costs = await runProgram('decisions', [String(FINDINGS), String(ANNOTATIONS)]);
  const rows = (costs as readonly DecisionCost[]).map(({ what, milliseconds }) => [
    what,
    short(median(milliseconds)),
    short(Math.max(...milliseconds)),
  ]);
  return table(['people’s work', 'median ms', 'worst ms'], rows);
}
