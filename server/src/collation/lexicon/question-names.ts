/** Words by which a question may be named. Lower case. */

/** Nouns of time that tell when, and so are nothing of which there could be an amount. */
// biome-ignore format: words read better in rows than one to a line
export const TIMES_AS_NOUNS: ReadonlySet<string> = new Set([
  'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'time', 'period', 'morning', 'afternoon',
  'evening', 'night', 'today', 'yesterday', 'weekend', 'half', 'end', 'beginning',
]);
