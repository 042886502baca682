import type { Token } from '../../language/tokens.ts';

/** Which half of the day a time is in, and the first token behind the words that say so. */
export interface HalfOfDay {
  readonly to: number;
  readonly afternoon: boolean;
}

/** In lower case, by whether they mean the afternoon. */
const HALVES: ReadonlyMap<string, boolean> = new Map(
  ['m', '.m', '.m.'].flatMap((rest): [string, boolean][] => [
    [`a${rest}`, false],
    [`p${rest}`, true],
  ]),
);

/** "am", "p.m." at token `at`. */
export function halfOfDay(tokens: readonly Token[], at: number): HalfOfDay | null {
  const afternoon = HALVES.get(tokens[at]?.lower ?? '');
  return afternoon === undefined ? null : { to: at + 1, afternoon };
}
