/** Words in -ing that are nouns first of all. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NOUN_GERUNDS = [
  'building', 'meeting', 'rating', 'spending', 'funding', 'housing', 'training', 'shooting', 'bombing', 'killing',
  'ruling', 'hearing', 'briefing', 'earning', 'saving', 'offering', 'filing', 'listing', 'lending', 'borrowing',
  'mining', 'engineering', 'manufacturing', 'marketing', 'beginning', 'feeling', 'painting', 'wedding', 'evening',
  'morning', 'warning', 'finding', 'opening', 'landing', 'crossing', 'gathering', 'holding', 'recording', 'banking',
  'advertising', 'broadcasting', 'farming', 'fishing', 'gambling', 'shipping', 'trading', 'thing', 'king', 'ring',
  'wing', 'string', 'spring', 'ceiling', 'clothing', 'darling', 'lightning', 'sibling', 'shilling', 'sterling',
  'viking', 'outing', 'setting', 'rally', 'screening', 'polling', 'stabbing', 'drowning', 'kidnapping', 'smuggling',
  'trafficking', 'laundering', 'cooking', 'parking', 'warming', 'dressing', 'planning', 'pricing',
] as const satisfies readonly string[];
