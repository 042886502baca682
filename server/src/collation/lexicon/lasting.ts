/** What goes on for years, and is called by the years that are full: "a five-year war" is in its sixth year. Singular. */
// biome-ignore format: words read better in rows than one to a line
export const LASTING: readonly string[] = [
  'war', 'conflict', 'fighting', 'insurgency', 'uprising', 'revolt', 'rebellion', 'siege', 'blockade', 'occupation',
  'drought', 'famine', 'crisis', 'epidemic', 'pandemic', 'recession', 'slump', 'decline', 'strike', 'boycott',
  'dispute', 'feud', 'investigation', 'inquiry', 'battle', 'campaign', 'rule', 'reign', 'marriage', 'friendship',
];

/** Of several of these each has its own count, and all of them an average; plurals. */
// biome-ignore format: words read better in rows than one to a line
export const PERIODS_OF_SEVERAL: readonly string[] = [
  'years', 'seasons', 'months', 'weeks', 'days', 'games', 'matches', 'campaigns', 'quarters', 'terms', 'tournaments',
];
