/** Words by which a question may be named. Lower case. */

/** Nouns of time that tell when, and so are nothing of which there could be an amount. */
// biome-ignore format: words read better in rows than one to a line
export const TIMES_AS_NOUNS: ReadonlySet<string> = new Set([
  'year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'time', 'period', 'morning', 'afternoon',
  'evening', 'night', 'today', 'yesterday', 'weekend', 'half', 'end', 'beginning',
]);

/** What verbs tell as nouns, by their participles: a newspaper prints "the time of the election", whatever word tells of it. */
export const DEEDS_AS_NOUNS: ReadonlyMap<string, string> = new Map([
  ['acquired', 'acquisition'],
  ['adjourned', 'adjournment'],
  ['appointed', 'appointment'],
  ['arrived', 'arrival'],
  ['attacked', 'attack'],
  ['buried', 'burial'],
  ['closed', 'closing'],
  ['convicted', 'conviction'],
  ['departed', 'departure'],
  ['elected', 'election'],
  ['escaped', 'escape'],
  ['evacuated', 'evacuation'],
  ['interviewed', 'interview'],
  ['kidnapped', 'kidnapping'],
  ['landed', 'landing'],
  ['launched', 'launch'],
  ['married', 'wedding'],
  ['opened', 'opening'],
  ['protested', 'protest'],
  ['raided', 'raid'],
  ['released', 'release'],
  ['resigned', 'resignation'],
  ['robbed', 'robbery'],
  ['sentenced', 'sentencing'],
  ['signed', 'signing'],
  ['sunk', 'sinking'],
  ['voted', 'vote'],
]);
