/** Words by which it is judged how a draft stands to its sources. Lower case. */

/** Verbs of getting as far as a number, which tell of the day on which it was so. */
export const REACHING: ReadonlySet<string> = new Set(['passed', 'topped', 'crossed', 'exceeded', 'reached']);

/** Money of several countries, which is counted where nobody says of which: of anything there is so much of it. */
// biome-ignore format: words read better in rows than one to a line
export const COINS: ReadonlySet<string> = new Set([
  'crown', 'krone', 'krona', 'peso', 'dinar', 'shilling', 'franc', 'rupee',
]);

/** What is published, by what it is called: a draft that quotes "the newsletter" quotes its text. */
// biome-ignore format: words read better in rows than one to a line
export const OUTLET_NOUNS: ReadonlySet<string> = new Set([
  'paper', 'newspaper', 'magazine', 'journal', 'newsletter', 'bulletin', 'gazette', 'weekly', 'daily', 'tabloid', 'blog',
  'radio', 'station', 'broadcaster', 'channel', 'agency', 'wire', 'website', 'site', 'portal',
  'report', 'article', 'story', 'summary', 'statement', 'account', 'post', 'dispatch', 'editorial', 'headline', 'release',
]);

/** What somebody writes or has written, whoever that is. */
export const DOCUMENTS: ReadonlySet<string> = new Set(['statement', 'letter', 'note', 'release', 'message', 'email']);

/** Whose number is told of one person, by what they are to that person. */
// biome-ignore format: words read better in rows than one to a line
export const KIN: ReadonlySet<string> = new Set([
  'child', 'son', 'daughter', 'brother', 'sister', 'sibling', 'grandchild', 'grandson', 'granddaughter', 'stepchild',
]);

/** What befalls many at once, of which a place may have had one before: "the last flood", "another attack". */
// biome-ignore format: words read better in rows than one to a line
export const DISASTERS = [
  'flood', 'storm', 'fire', 'quake', 'earthquake', 'tremor', 'raid', 'attack', 'shooting', 'crash', 'collapse',
  'outbreak', 'war', 'hurricane', 'disaster', 'accident', 'strike', 'bombing', 'explosion', 'blast', 'avalanche',
  'landslide', 'eruption',
] as const satisfies readonly string[];
