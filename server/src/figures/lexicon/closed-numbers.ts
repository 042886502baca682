/** Words of the closed classes that count: of whom none or two were hurt. Lower case. */

/** Nobody at all. */
export const NOBODY = ['nobody', 'none', 'neither'] as const satisfies readonly string[];

/** Harm behind "no": "no casualties". */
// biome-ignore format: words read better in rows than one to a line
export const UNHARMED_NOUNS = [
  'casualties', 'casualty', 'deaths', 'death', 'fatalities', 'fatality', 'injuries', 'injury', 'victims', 'victim', 'dead',
  'wounded', 'injured',
] as const satisfies readonly string[];

/** People behind "no": "no passengers were hurt". */
// biome-ignore format: words read better in rows than one to a line
export const UNHARMED_PEOPLE = [
  'people', 'persons', 'person', 'passengers', 'passenger', 'crew', 'civilians', 'civilian', 'children', 'child',
  'residents', 'resident', 'soldiers', 'soldier', 'officers', 'officer', 'workers', 'worker', 'pupils', 'students',
  'firefighters', 'sailors', 'troops', 'lives', 'bystanders', 'pedestrians', 'tourists', 'staff',
] as const satisfies readonly string[];

/** What harms people: only of these is it told that it befell nobody. What has yet to happen ("no one was arrested") moves. */
// biome-ignore format: words read better in rows than one to a line
export const HARMED = [
  'killed', 'injured', 'hurt', 'wounded', 'harmed', 'slain', 'murdered', 'dead', 'died', 'dies', 'die', 'drowned',
  'perished', 'lost', 'shot', 'stabbed', 'poisoned', 'buried',
] as const satisfies readonly string[];

/** Of these a subject can be said without a form of "be". */
export const SUFFERED_ALONE = ['died', 'dies', 'die', 'drowned', 'perished'] as const satisfies readonly string[];

/** Where harm is only not known of, no number is told: "no deaths were reported", "no one was reported killed". */
// biome-ignore format: words read better in rows than one to a line
export const NOT_KNOWN = [
  'reported', 'confirmed', 'feared', 'believed', 'known', 'expected',
] as const satisfies readonly string[];
