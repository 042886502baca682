/** Nouns in the singular that a hyphen ties to a number before another noun: "a 30-year bond", "a two-door car". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const TORN_NOUNS = [
  'second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'decade', 'inch', 'foot', 'yard',
  'mile', 'metre', 'meter', 'kilometre', 'kilometer', 'acre', 'hectare', 'pound', 'ounce', 'ton', 'tonne', 'gallon',
  'litre', 'liter', 'barrel', 'watt', 'kilowatt', 'megawatt', 'volt', 'degree', 'point', 'percent', 'dollar', 'euro',
  'cent', 'penny', 'door', 'page', 'storey', 'story', 'floor', 'room', 'bedroom', 'bed', 'seat', 'seater', 'man', 'woman',
  'person', 'member', 'nation', 'state', 'party', 'way', 'lane', 'wheel', 'speed', 'cylinder', 'game', 'match', 'set',
  'lap', 'run', 'goal', 'shot', 'hit', 'star', 'part', 'step', 'phase', 'stage', 'year-old', 'time', 'fold', 'judge',
  'vehicle', 'car', 'alarm', 'gun', 'core', 'digit', 'letter', 'word', 'hole', 'round', 'term', 'pack', 'piece',
] as const satisfies readonly string[];
