import { latestDate } from '../../today.ts';
import { print, tell } from '../output.ts';
import { UNUSABLE } from '../reading/input-error.ts';
import { readInputs } from '../reading/inputs.ts';
import { sourceLinesOf } from './source-lines.ts';

/** Prints each source as a line of JSON, for `claims` on any number of machines. Gives the exit status. */
export async function sources(paths: readonly string[]): Promise<number> {
  let isWhole = true;
  const options = { today: latestDate(new Date()), map: new Map(), series: null };
  const files = await readInputs(paths, options, (fault) => {
    isWhole = false;
    tell(fault);
  });
  for (const file of files) {
    await print(Array.from(sourceLinesOf(file), ({ line }) => `${JSON.stringify(line)}\n`));
  }
  return isWhole ? 0 : UNUSABLE;
}
