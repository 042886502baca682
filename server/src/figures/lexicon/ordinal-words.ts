/** Before an ordinal in a word they lead the noun that it numbers. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const ORDINAL_LEADS = [
  'the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose', 'another', 'any', 'every',
  'each', 'no', 'only',
] as const satisfies readonly string[];

/** Verbs behind which an ordinal alone tells a place: "she came fourth". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const RANKING_VERBS = [
  'came', 'come', 'comes', 'coming', 'finished', 'finish', 'finishes', 'finishing', 'placed', 'placing', 'ranked', 'ranks',
  'ranking', 'lies', 'lying', 'lay', 'sits', 'sat', 'stands', 'stood', 'qualified', 'is', 'was', 'were', 'are', 'ended',
] as const satisfies readonly string[];

/** Behind "first" and "second" they make idioms that number nothing: "first of all", "first aid", "second hand". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const ORDINAL_IDIOMS = [
  'all', 'aid', 'hand', 'lady', 'ladies', 'come', 'rate', 'class', 'nature', 'thoughts', 'thought', 'guess', 'off', 'things',
  'responder', 'responders', 'later', 'ago', 'and', 'or', 'but', 'in', 'on', 'at', 'to', 'with', 'for', 'from', 'by', 'as',
  'because', 'when', 'before', 'after', 'since', 'until', 'party', 'parties', 'world',
] as const satisfies readonly string[];

/** Behind an ordinal and "and" they tell that the row ends there. Lower case. */
export const LAST: ReadonlySet<string> = new Set(['final', 'last']);

/** Before "second" they make it a unit of time, unless a noun follows. */
export const UNIT_LEADS: ReadonlySet<string> = new Set(['a', 'per', 'each', 'every', 'one', '/']);

/** Tied to an ordinal by a hyphen they make an adjective of a place in a row: "first-degree", "third-largest". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NUMBERED_IN_COMPOUNDS = [
  'degree', 'floor', 'storey', 'story', 'place', 'placed', 'round', 'year', 'grade', 'grader', 'graders', 'generation',
  'seeded', 'ranked', 'tier', 'row', 'term', 'division', 'week', 'day', 'minute', 'leg', 'lap', 'inning', 'stage',
  'largest', 'biggest', 'smallest', 'highest', 'lowest', 'longest', 'oldest', 'youngest', 'tallest', 'richest', 'best',
  'worst', 'most', 'busiest', 'fastest', 'deadliest', 'deepest', 'lightest', 'heaviest', 'poorest', 'strongest',
] as const satisfies readonly string[];

/** Always numbered by an ordinal, though a verb is written so: "took fourth place". Lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(['place']);
