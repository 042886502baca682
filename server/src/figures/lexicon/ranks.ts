/** Words that tell a place in a ranking from a number of things. Lower case. */

/** Directly before a place. */
export const RANK_LEADS = ['to', 'from', 'at', 'ranked', 'of', 'was', 'is', 'as'] as const satisfies readonly string[];

/** A few words before "at" and a number they say that a list has an entry there: "entered the chart at six". */
// biome-ignore format: words read better in rows than one to a line
export const CHART_WORDS = [
  'entry', 'entries', 'chart', 'charts', 'charted', 'entered', 'debuted', 'debut', 'rankings',
] as const satisfies readonly string[];

/** What somebody gains or loses in a ranking. */
export const PLACES: ReadonlySet<string> = new Set(['place', 'places', 'spot', 'spots', 'position', 'positions']);

/** Rankings behind "in the". */
export const LISTS: ReadonlySet<string> = new Set(['world', 'rankings', 'ranking', 'charts', 'chart', 'standings']);
