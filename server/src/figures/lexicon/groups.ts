/** Words for the size of what something is a part of. Lower case. */

/** With "of" they stand for several things: "one of a series of plans". */
// biome-ignore format: words read better in rows than one to a line
export const GROUP_NOUNS = [
  'series', 'number', 'range', 'total', 'group', 'handful', 'slew', 'host', 'couple', 'dozen', 'dozens', 'score',
  'scores', 'hundreds', 'thousands', 'millions', 'string', 'list', 'pair', 'variety', 'array', 'spate', 'flurry', 'raft',
  'trio', 'quartet', 'set', 'collection', 'bunch', 'crowd',
] as const satisfies readonly string[];

/** Before such a number, or in its place. */
// biome-ignore format: words read better in rows than one to a line
export const GROUP_MEASURES = [
  'about', 'around', 'roughly', 'nearly', 'almost', 'approximately', 'some', 'at', 'least', 'most', 'more', 'fewer',
  'less', 'than', 'over', 'only', 'just', 'up', 'to', 'other', 'several', 'many', 'remaining', 'dozen', 'dozens',
  'hundreds', 'thousands', 'estimated', 'another', 'so-called',
] as const satisfies readonly string[];
