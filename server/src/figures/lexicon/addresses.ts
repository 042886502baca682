/** Words of addresses. */

/** Stand behind a house number and a name: "500 Main Street". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const STREETS = [
  'street', 'st', 'road', 'rd', 'avenue', 'ave', 'boulevard', 'blvd', 'lane', 'drive', 'dr', 'court', 'ct', 'place',
  'square', 'highway', 'hwy', 'way', 'parkway', 'pkwy', 'terrace', 'crescent', 'alley', 'close', 'broadway', 'circle',
  'trail', 'pike', 'turnpike', 'quay', 'row', 'gardens', 'loop', 'cove', 'av', 'ln', 'cir', 'plaza', 'expressway',
] as const satisfies readonly string[];

/** Parts of a town before or behind the name of a street. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const STREET_DIRECTIONS = [
  'north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest', 'n', 's', 'e', 'w', 'ne', 'nw',
  'se', 'sw',
] as const satisfies readonly string[];

/** States of the United States before a postcode: their codes as written, and in lower case their names' last words. */
// biome-ignore format: words read better in rows than one to a line
export const POSTAL_STATES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA',
  'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR',
  'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY',
  'alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'florida',
  'georgia', 'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland',
  'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada', 'hampshire',
  'jersey', 'mexico', 'york', 'carolina', 'dakota', 'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'island',
  'tennessee', 'texas', 'utah', 'vermont', 'virginia', 'washington', 'wisconsin', 'wyoming',
] as const satisfies readonly string[];

/** Endings of ordinals in digits. */
export const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** Behind an ordinal in digits these are called by it: "the 1st Infantry Brigade", "the 11th Precinct". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NUMBERED_UNITS: ReadonlySet<string> = new Set([
  'division', 'brigade', 'battalion', 'regiment', 'squadron', 'corps', 'fleet', 'army', 'wing', 'company', 'platoon',
  'precinct', 'district', 'circuit', 'ward', 'detachment', 'artillery', 'infantry', 'cavalry',
]);

/** Of the words for streets these tell a place in a row as well. */
// biome-ignore format: words read better in rows than one to a line
export const STREETS_AND_PLACES: ReadonlySet<string> = new Set([
  'place', 'row', 'way', 'close', 'square', 'circle', 'loop', 'court',
]);
