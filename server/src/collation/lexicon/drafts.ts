/** Words by which a draft is held against a story. Lower case, nouns in the singular. */

/** What anything is told in: that a story gives one number of times says nothing of what was so often. */
// biome-ignore format: words read better in rows than one to a line
export const OF_ANYTHING: ReadonlySet<string> = new Set([
  'time', 'point', 'case', 'occasion', 'degree', 'part', 'way', 'place',
]);

/** For each of these much is told: "12 a day". */
export const RATE_NOUNS: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year', 'time']);
