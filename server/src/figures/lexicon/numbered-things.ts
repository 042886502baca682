/** Behind "Group of 20" at the head of a sentence these say that states are meant. */
// biome-ignore format: words read better in rows than one to a line
export const OF_STATES: ReadonlySet<string> = new Set([
  'nations', 'countries', 'states', 'summit', 'leaders', 'economies', 'meeting', 'finance', 'ministers', 'powers',
]);

export const COUNTS_OF_CHARGE: ReadonlySet<string> = new Set(['count', 'counts']);
/** What has numbered counts. */
export const CHARGES: ReadonlySet<string> = new Set([
  ...['indictment', 'charge', 'charges', 'complaint', 'accusation', 'lawsuit', 'suit', 'petition', 'counterclaim'],
]);
/** Before a numbered count: "guilty to count 3", "convicted on count two". */
export const LEADS_OF_CHARGE: ReadonlySet<string> = new Set(['to', 'on', 'under', 'of', 'dropped', 'dismissed']);

// biome-ignore format: words read better in rows than one to a line
export const AIRCRAFT: ReadonlySet<string> = new Set([
  'jet', 'jets', 'jetliner', 'jetliners', 'airliner', 'airliners', 'plane', 'planes', 'airplane', 'airplanes', 'aircraft',
  'freighter', 'freighters', 'jumbo', 'jumbos',
]);
