/** Words that tell of how many people a group is. Lower case, nouns in the singular. */

/** Who is said to be alone in what happened; a single mother is not. */
// biome-ignore format: words read better in rows than one to a line
export const ALONE_IN_IT = [
  'gunman', 'gunwoman', 'shooter', 'attacker', 'assailant', 'bomber', 'assassin', 'sniper', 'killer', 'robber', 'thief',
  'burglar', 'arsonist', 'suspect', 'survivor', 'victim', 'fatality', 'casualty', 'occupant',
] as const satisfies readonly string[];

/** Before the article these deny that there was one, or that it was all. */
export const DENYING_ONE: ReadonlySet<string> = new Set(['not', 'without', 'never', 'nor', "n't", 'than', 'just']);

/** People of whom a number is told, beside those whose ages are. */
// biome-ignore format: words read better in rows than one to a line
export const GROUPED_PEOPLE = [
  'person', 'civilian', 'guard', 'policeman', 'firefighter', 'paramedic', 'robber', 'thief', 'burglar', 'assailant',
  'climber', 'hiker', 'skier', 'diver', 'swimmer', 'miner', 'fisherman', 'tourist', 'traveller', 'traveler', 'villager',
  'customer', 'shopper', 'hostage', 'prisoner', 'inmate', 'protester', 'demonstrator', 'militant', 'insurgent', 'rebel',
  'fighter', 'bomber', 'journalist', 'reporter', 'activist', 'refugee', 'migrant', 'spectator', 'rescuer', 'friend',
  'neighbour', 'neighbor', 'colleague', 'schoolgirl', 'schoolboy',
] as const satisfies readonly string[];
