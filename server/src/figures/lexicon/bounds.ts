/** Words by which the rules of `bounds` decide. Lower case, where a doc comment says nothing else. */

/** Before "one" they tell where something is: no count is bounded by one in this way. */
export const PLACES: ReadonlySet<string> = new Set(['above', 'below', 'under', 'over', 'around']);

/** Behind "over five years" they tell that it is bounded. */
export const AGO: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'old']);

/** Behind a distance they tell how large or how far off something is. */
export const SIZES: ReadonlySet<string> = new Set([
  'long',
  'high',
  'tall',
  'deep',
  'wide',
  'away',
  'off',
  'below',
  'above',
]);

/** Begin "up to". */
export const UP: ReadonlySet<string> = new Set(['up']);

/** Bound what stands behind them. */
export const OVER: ReadonlySet<string> = new Set(['over']);

/** Tell the direction of a change. */
export const DIRECTIONS: ReadonlySet<string> = new Set(['up', 'down', 'off']);
