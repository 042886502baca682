import { runProgram } from './programs.ts';
import { short, table } from './table.ts';
import type { Cost } from './worst.process.ts';
import { WORST_CASES } from './worst-cases.ts';

const STAGES = ['figures', 'claims', 'check'] as const;
const SIZES = [250, 1000];
const TIMEOUT = 60_000;

/** Says what a byte of hard texts costs, beside one of prose, and whether that grows with their length. */
export async function reportWorstCases(path: string): Promise<string> {
  const costs = new Map<string, readonly Cost[]>();
  for (const name of ['prose', ...WORST_CASES]) {
    costs.set(name, (await runProgram('worst', [name, path, SIZES.join(',')], TIMEOUT)) as readonly Cost[]);
  }
  const prose = costs.get('prose')!;
  return table(
    ['one megabyte of …', ...STAGES.flatMap((stage) => [`${stage}: ns/byte`, '× prose', 'growth'])],
    [...costs].map(([name, own]) => [name, ...STAGES.flatMap((stage) => cells(stage, own, prose))]),
  );
}

/** The cost of a byte at the largest size, beside one of prose, and beside one at the smallest size. */
function cells(stage: Cost['stage'], own: readonly Cost[], prose: readonly Cost[]): readonly string[] {
  const [first, last] = costsOf(stage, own);
  if (first === undefined || last === undefined) return [`over ${TIMEOUT / 1000} s`, '–', '–'];
  return [short(last), short(last / costsOf(stage, prose).at(-1)!), short(last / first)];
}

function costsOf(stage: Cost['stage'], costs: readonly Cost[]): readonly number[] {
  return costs.filter((cost) => cost.stage === stage).map(({ nanosecondsPerByte }) => nanosecondsPerByte);
}
