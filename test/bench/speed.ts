import { CONTENDERS, type ContenderName } from './contenders.ts';
import { median } from './processor-time.ts';
import { runProgram } from './programs.ts';
import type { Speed } from './speed.process.ts';
import { short, table } from './table.ts';

const PEER: ContenderName = 'wink-nlp, sentences and part of speech';
const FIGURES: ContenderName = 'crosscheck figures, the command';
const CHECK: ContenderName = 'crosscheck check, the command';

/** A contender over all rounds: the medians. */
interface Result {
  readonly megabytes: readonly number[];
  readonly seconds: readonly number[];
  readonly peakMemory: number;
}

/** Whose ratio is asked: these are measured in every round, in turn, the others once. */
const RATIO: ReadonlySet<ContenderName> = new Set([PEER, 'figures alone']);

/**
 * Runs the contenders in turn and says how fast each is, how its cost grows and what memory it takes; on standard error, what
 * each run measured as soon as it has ended, since all of them take minutes.
 */
export async function reportSpeed(path: string, sizes: readonly number[], rounds: number): Promise<string> {
  const names = Object.keys(CONTENDERS) as ContenderName[];
  const runs = new Map<ContenderName, Speed[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round === 0 ? names : RATIO) {
      const [speed] = (await runProgram('speed', [name, path, sizes.join(',')])) as [Speed];
      runs.get(name)!.push(speed);
      const { megabytes, seconds } = speed.sizes.at(-1)!;
      console.error(`${name}: ${short(megabytes / seconds)} MB/s`);
    }
  }
  const results = new Map([...runs].map(([name, speeds]) => [name, mediansOf(speeds)]));
  return [speedTable(results), growthTable(results), checkAgainstFigures(results)].join('\n\n');
}

function mediansOf(speeds: readonly Speed[]): Result {
  const places = speeds[0]!.sizes.map((_, place) => place);
  return {
    megabytes: places.map((place) => speeds[0]!.sizes[place]!.megabytes),
    seconds: places.map((place) => median(speeds.map(({ sizes }) => sizes[place]!.seconds))),
    peakMemory: median(speeds.map(({ peakMemory }) => peakMemory)),
  };
}

/** In MB a second, at the largest size. */
function speedOf({ megabytes, seconds }: Result): number {
  return megabytes.at(-1)! / seconds.at(-1)!;
}

function speedTable(results: ReadonlyMap<ContenderName, Result>): string {
  const peer = speedOf(results.get(PEER)!);
  return table(
    [`speed at ${short(results.get(PEER)!.megabytes.at(-1)!)} MB`, 'MB/s', '× wink-nlp', 'peak memory'],
    [...results].map(([name, result]) => [
      name,
      short(speedOf(result)),
      short(speedOf(result) / peer),
      `${short(result.peakMemory)} MB`,
    ]),
  );
}

function growthTable(results: ReadonlyMap<ContenderName, Result>): string {
  const perMegabyte = ({ megabytes, seconds }: Result) =>
    seconds.map((time, place) => (1000 * time) / megabytes[place]!);
  const { megabytes } = results.get(PEER)!;
  return table(
    ['ms a MB, by size', ...megabytes.map((size) => `${short(size)} MB`), 'last : first'],
    [...results].map(([name, result]) => {
      const costs = perMegabyte(result);
      return [name, ...costs.map(short), short(costs.at(-1)! / costs[0]!)];
    }),
  );
}

function checkAgainstFigures(results: ReadonlyMap<ContenderName, Result>): string {
  const ratio = results.get(CHECK)!.seconds.at(-1)! / results.get(FIGURES)!.seconds.at(-1)!;
  return `crosscheck check : crosscheck figures   ${short(ratio)}`;
}
