/** Words by which a question may be named. Lower case. */

/** Nouns of time that tell when, and so are nothing of which there could be an amount. */
// biome-ignore format: words read better in rows than one to a line
export const TIMES_AS_NOUNS: ReadonlySet<string> = new Set([
  'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'time', 'period', 'morning', 'afternoon',
  'evening', 'night', 'today', 'yesterday', 'weekend', 'half', 'end', 'beginning',
]);

/** What verbs tell as nouns, by their participles: a newspaper prints "the time of the election", whatever word tells of it. */
export const DEEDS_AS_NOUNS: ReadonlyMap<string, string> = new Map([
  ['abandoned', 'abandonment'],
  ['abolished', 'abolition'],
  ['acquired', 'acquisition'],
  ['adjourned', 'adjournment'],
  ['adopted', 'adoption'],
  ['announced', 'announcement'],
  ['appointed', 'appointment'],
  ['approved', 'approval'],
  ['arrived', 'arrival'],
  ['attacked', 'attack'],
  ['banned', 'ban'],
  ['begun', 'start'],
  ['born', 'birth'],
  ['bought', 'purchase'],
  ['built', 'construction'],
  ['buried', 'burial'],
  ['cancelled', 'cancellation'],
  ['charged', 'charge'],
  ['closed', 'closing'],
  ['collapsed', 'collapse'],
  ['completed', 'completion'],
  ['constructed', 'construction'],
  ['convicted', 'conviction'],
  ['crashed', 'crash'],
  ['created', 'creation'],
  ['crowned', 'coronation'],
  ['decided', 'decision'],
  ['demolished', 'demolition'],
  ['departed', 'departure'],
  ['deported', 'deportation'],
  ['derailed', 'derailment'],
  ['died', 'death'],
  ['disappeared', 'disappearance'],
  ['discovered', 'discovery'],
  ['dismissed', 'dismissal'],
  ['dissolved', 'dissolution'],
  ['elected', 'election'],
  ['ended', 'end'],
  ['erupted', 'eruption'],
  ['escaped', 'escape'],
  ['evacuated', 'evacuation'],
  ['executed', 'execution'],
  ['exploded', 'explosion'],
  ['founded', 'founding'],
  ['halted', 'halt'],
  ['held from', 'start in office'],
  ['held since', 'start in office'],
  ['held until', 'end in office'],
  ['inaugurated', 'inauguration'],
  ['indicted', 'indictment'],
  ['inspected', 'inspection'],
  ['interviewed', 'interview'],
  ['introduced', 'introduction'],
  ['invaded', 'invasion'],
  ['kidnapped', 'kidnapping'],
  ['killed', 'killing'],
  ['landed', 'landing'],
  ['launched', 'launch'],
  ['married', 'wedding'],
  ['met', 'meeting'],
  ['murdered', 'murder'],
  ['nominated', 'nomination'],
  ['opened', 'opening'],
  ['pleaded', 'plea'],
  ['postponed', 'postponement'],
  ['protested', 'protest'],
  ['published', 'publication'],
  ['purchased', 'purchase'],
  ['raided', 'raid'],
  ['released', 'release'],
  ['rescued', 'rescue'],
  ['resigned', 'resignation'],
  ['retired', 'retirement'],
  ['robbed', 'robbery'],
  ['ruled', 'ruling'],
  ['searched', 'search'],
  ['sentenced', 'sentencing'],
  ['signed', 'signing'],
  ['sold', 'sale'],
  ['started', 'start'],
  ['stopped', 'halt'],
  ['sunk', 'sinking'],
  ['struck', 'impact'],
  ['suspended', 'suspension'],
  ['visited', 'visit'],
  ['voted', 'vote'],
  ['withdrawn', 'withdrawal'],
]);

/** Verbs, as participles, that tell of a stretch of time only how long it was. */
export const LASTING_VERBS: ReadonlySet<string> = new Set(['lasted', 'taken', 'run', 'continued']);

/** Nouns for what is told as so many in a hundred, which name it by themselves. */
// biome-ignore format: words read better in rows than one to a line
export const RATES: ReadonlySet<string> = new Set([
  'turnout', 'inflation', 'unemployment', 'growth', 'approval', 'support', 'interest', 'occupancy', 'literacy', 'poverty',
  'mortality', 'attendance', 'deficit', 'surplus',
]);

/** What a property is called before the thing that has it, and by itself. */
export interface PropertyName {
  readonly of: string;
  readonly alone: string;
}

/** By the dimension of what is measured; a length is a height or a width as well. */
export const MEASURES: ReadonlyMap<string, PropertyName> = new Map([
  ['length', { of: 'size', alone: 'distance' }],
  ['mass', { of: 'weight', alone: 'weight' }],
  ['volume', { of: 'volume', alone: 'volume' }],
  ['area', { of: 'area', alone: 'area' }],
  ['length/duration', { of: 'speed', alone: 'speed' }],
  ['temperature', { of: 'temperature', alone: 'temperature' }],
]);
