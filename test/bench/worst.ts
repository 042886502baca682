import { watchProgram } from './programs.ts';
import { short } from './table.ts';
import type { Cost, StageName, Warming } from './worst.process.ts';
import { PROSE, WORST_CASES } from './worst-cases.ts';

const STAGES: readonly StageName[] = ['figures', 'check'];
const ALL: readonly string[] = [PROSE, ...WORST_CASES];
/** How long one measurement may take, in milliseconds; who does not come to an end is told as such. */
const TIMEOUT = 15_000;
const NAME_WIDTH = Math.max(...ALL.map((name) => name.length));
const CELL_WIDTH = 16;

/**
 * Says what a byte of hard texts costs, beside one of prose in the same process, and whether that grows with their
 * length. Prints each line as it is known.
 */
export async function reportWorstCases(path: string): Promise<string> {
  print(
    '',
    STAGES.flatMap((stage) => [`${stage}: ns/byte`, '× prose', 'growth']),
  );
  let prose: readonly Cost[] = [];
  let worst = 0;
  // A process goes from text to text; where it is stuck in one, the next begins behind that.
  for (let next = 0; next < ALL.length; ) {
    const costs: Cost[] = [];
    const finish = () => {
      if (next === 0) prose = [...costs];
      worst = Math.max(worst, ratio('figures', costs, prose));
      print(
        ALL[next]!,
        STAGES.flatMap((stage) => cells(stage, costs, prose)),
      );
      costs.length = 0;
      next++;
    };
    await watchProgram('worst', [path, ...ALL.slice(next)], TIMEOUT, (line) => {
      const cost = line as Cost | Warming;
      if ('warming' in cost) return;
      if (cost.name !== ALL[next]) finish();
      costs.push(cost);
    });
    finish();
  }
  return `dearest in figures: ${short(worst)} × prose`;
}

function print(name: string, row: readonly string[]): void {
  console.log(name.padEnd(NAME_WIDTH) + row.map((cell) => cell.padStart(CELL_WIDTH)).join(''));
}

/** The cost of a byte at the largest size, beside one of prose, and beside one at the smallest size. */
function cells(stage: StageName, own: readonly Cost[], prose: readonly Cost[]): readonly string[] {
  const [first, last] = costsOf(stage, own);
  if (first === undefined || last === undefined) return [`over ${TIMEOUT / 1000} s`, '–', '–'];
  return [short(last), short(ratio(stage, own, prose)), short(last / first)];
}

function ratio(stage: StageName, own: readonly Cost[], prose: readonly Cost[]): number {
  return (costsOf(stage, own)[1] ?? Number.POSITIVE_INFINITY) / (costsOf(stage, prose)[1] ?? Number.NaN);
}

function costsOf(stage: StageName, costs: readonly Cost[]): readonly number[] {
  return costs.filter((cost) => cost.stage === stage).map(({ nanosecondsPerByte }) => nanosecondsPerByte);
}
