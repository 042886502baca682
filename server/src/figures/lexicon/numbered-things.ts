/** Behind "Group of 20" at the head of a sentence these say that states are meant. */
// biome-ignore format: words read better in rows than one to a line
export const OF_STATES: ReadonlySet<string> = new Set([
  'nations', 'countries', 'states', 'summit', 'leaders', 'economies', 'meeting', 'finance', 'ministers', 'powers',
]);

// biome-ignore format: words read better in rows than one to a line
export const AIRCRAFT: ReadonlySet<string> = new Set([
  'jet', 'jets', 'jetliner', 'jetliners', 'airliner', 'airliners', 'plane', 'planes', 'airplane', 'airplanes', 'aircraft',
  'freighter', 'freighters', 'jumbo', 'jumbos',
]);
