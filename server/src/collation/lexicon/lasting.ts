/** What goes on for years, and is called by the years that are full: "a five-year war" is in its sixth year. Singular. */
// biome-ignore format: words read better in rows than one to a line
export const LASTING: readonly string[] = [
  'war', 'conflict', 'fighting', 'insurgency', 'uprising', 'revolt', 'rebellion', 'siege', 'blockade', 'occupation',
  'drought', 'famine', 'crisis', 'epidemic', 'pandemic', 'recession', 'slump', 'decline', 'strike', 'boycott',
  'dispute', 'feud', 'investigation', 'inquiry', 'battle', 'campaign', 'rule', 'reign', 'marriage', 'friendship',
];
