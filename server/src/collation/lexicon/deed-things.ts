/** Words by which it is read what was built, bought or opened on a day. In lower case. */

/** Stand for a thing or a person of the sentence before. */
export const POINTING_TO_THINGS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they']);

/** "Dates from 1913", "dating back to 1913": what stands behind the verb by which something was made then. */
export const MADE_BEHIND_DATE: ReadonlySet<string> = new Set(['from', 'back']);

/** By which a house comes to stand, and by which people may enter it from then on, as participles. */
export const BUILDING: ReadonlySet<string> = new Set([
  'built',
  'constructed',
  'erected',
  'completed',
  'finished',
  'put up',
]);
export const OPENING: ReadonlySet<string> = new Set(['opened', 'inaugurated', 'unveiled', 'launched']);

/** Join a noun with what it belongs to: "the mill of Halden", "the dam above Sarn". */
export const PHRASE_JOINTS: ReadonlySet<string> = new Set(
  'of in at on near above below over outside off between to for'.split(' '),
);

/** Particles of a verb before its object: "took over the mill". */
export const OBJECT_LEADS: ReadonlySet<string> = new Set('over up down out off away'.split(' '));

/** Beside helping verbs and adverbs they stand between a subject and its verb: "it last opened", "it is to open". */
export const BEFORE_VERBS: ReadonlySet<string> = new Set(['last', 'to']);
