/**
 * Classes of events that are reported, each with the words that name it or tell of it; all in lower case, in every form
 * that occurs. Two short texts that name one class at one place report one event, and two that name different classes
 * do not.
 */
export interface EventClass {
  readonly name: string;
  readonly words: readonly string[];
}

export const EVENT_CLASSES = [
  // Nature.
  { name: 'flood', words: ['flood', 'floods', 'flooding', 'flooded', 'floodwaters', 'deluge', 'inundation'] },
  {
    name: 'storm',
    words: [
      ...['storm', 'storms', 'hurricane', 'typhoon', 'cyclone', 'tornado', 'tornadoes', 'twister', 'blizzard'],
      ...['thunderstorm', 'hailstorm', 'snowstorm', 'gale'],
    ],
  },
  { name: 'quake', words: ['earthquake', 'earthquakes', 'quake', 'quakes', 'tremor', 'temblor', 'aftershock'] },
  { name: 'slide', words: ['landslide', 'landslides', 'mudslide', 'mudslides', 'avalanche', 'rockslide', 'rockfall'] },
  { name: 'wave', words: ['tsunami'] },
  { name: 'eruption', words: ['eruption', 'erupted', 'volcano'] },
  { name: 'heat', words: ['heatwave', 'drought', 'famine'] },
  // Accidents.
  { name: 'fire', words: ['fire', 'fires', 'blaze', 'wildfire', 'wildfires', 'bushfire', 'inferno', 'arson'] },
  {
    name: 'explosion',
    words: [
      ...['explosion', 'explosions', 'exploded', 'blast', 'blasts', 'bomb', 'bombs', 'bombing', 'bombings', 'bomber'],
      ...['detonated'],
    ],
  },
  {
    name: 'crash',
    words: [
      ...['crash', 'crashed', 'crashes', 'collision', 'collided', 'derailment', 'derailed', 'pile-up', 'pileup'],
      ...['overturned', 'accident'],
    ],
  },
  { name: 'sinking', words: ['sank', 'sunk', 'sinking', 'sinks', 'capsized', 'capsizing', 'shipwreck'] },
  { name: 'collapse', words: ['collapse', 'collapsed', 'collapses', 'cave-in'] },
  { name: 'crush', words: ['stampede', 'crush'] },
  // Violence.
  {
    name: 'shooting',
    words: [
      'shooting',
      'shootings',
      'shot',
      'gunman',
      'gunmen',
      'gunfire',
      'gunshot',
      'gunshots',
      'shooter',
      'shootout',
    ],
  },
  { name: 'stabbing', words: ['stabbing', 'stabbed', 'knife'] },
  {
    name: 'bombardment',
    words: ['airstrike', 'airstrikes', 'shelling', 'bombardment', 'missile', 'missiles', 'drone'],
  },
  { name: 'robbery', words: ['robbery', 'robbed', 'robbers', 'heist', 'burglary', 'burgled'] },
  { name: 'kidnapping', words: ['kidnapping', 'kidnapped', 'abduction', 'abducted'] },
  // Public life.
  {
    name: 'protest',
    words: [
      ...['protest', 'protests', 'protesters', 'protested', 'demonstration', 'demonstrations', 'demonstrators'],
      ...['rally', 'rallied', 'riot', 'riots'],
    ],
  },
  { name: 'outbreak', words: ['outbreak', 'epidemic', 'cholera', 'measles', 'ebola', 'infections'] },
  { name: 'vote', words: ['election', 'elections', 'referendum', 'ballot', 'polls'] },
] as const satisfies readonly EventClass[];

/** The name of the event class that each word tells of. */
export const EVENT_CLASS_OF: ReadonlyMap<string, string> = new Map(
  EVENT_CLASSES.flatMap(({ name, words }) => words.map((word): [string, string] => [word, name])),
);
