/** Names that carry a number as a part of themselves, also with a noun behind it ("Boeing 737 jets"). Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NUMBERED_NAMES = [
  // share indexes
  'p', 'sp', 'nasdaq', 'stoxx', 'ftse', 'dax', 'russell', 'nikkei', 'topix', 'csi', 'asx', 'cac', 'ibex', 'tsx',
  'dow', 'fortune', 'global', 'hang',
  // vehicles, devices, programs
  'boeing', 'airbus', 'embraer', 'cessna', 'antonov', 'tupolev', 'iphone', 'ipad', 'galaxy', 'pixel', 'windows',
  'android', 'ios', 'macos', 'playstation', 'xbox', 'ps', 'nintendo', 'office', 'angular', 'python', 'java',
  'peugeot', 'porsche', 'mazda', 'saab', 'ferrari', 'pentium', 'ryzen', 'geforce', 'rtx',
  // events and competitions
  'euro', 'expo', 'cop', 'super', 'ufc', 'wrestlemania', 'apollo', 'artemis', 'soyuz', 'starlink', 'gemini', 'group',
  'covid', 'agenda', 'vision', 'euros',
] as const satisfies readonly string[];

/** States that people are in after an event: behind a number they count people ("12 injured", "three dead"). */
// biome-ignore format: words read better in rows than one to a line
export const PERSON_STATES = [
  'dead', 'killed', 'slain', 'injured', 'wounded', 'hurt', 'missing', 'displaced', 'homeless', 'arrested', 'detained',
  'hospitalised', 'hospitalized', 'infected', 'trapped', 'drowned', 'rescued', 'evacuated', 'unaccounted', 'shot',
  'stabbed', 'jailed', 'charged', 'convicted', 'unemployed', 'jobless', 'murdered', 'executed', 'abducted',
  'kidnapped', 'stranded', 'vaccinated', 'sickened', 'poisoned', 'buried', 'feared', 'deceased', 'accused',
] as const satisfies readonly string[];

/** What becomes of people alone, so that a number before it counts some. */
export const ENDS_OF_LIFE: ReadonlySet<string> = new Set(['died', 'die', 'drowned', 'perished', 'starved']);

/** Tells of how many a group is. */
export const NUMBERING_VERBS: ReadonlySet<string> = new Set(['numbers']);

/** Groups of people that are so many. Singular, lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NUMBERED_GROUPS: ReadonlySet<string> = new Set([
  'team', 'crew', 'staff', 'army', 'force', 'population', 'community', 'workforce', 'membership', 'congregation', 'tribe',
  'audience', 'crowd', 'flock', 'herd', 'fleet', 'garrison', 'unit', 'group', 'party', 'family', 'union', 'minority',
  'diaspora', 'delegation', 'squad', 'brigade', 'club', 'which', 'that', 'now', 'still',
]);

/** Stand before "number" where that is the verb of more than one: "who number 300", "the dead number 12". Lower case. */
export const NUMBERED_PLURALS: ReadonlySet<string> = new Set(['who', 'they', 'now', 'still', ...PERSON_STATES]);
