/** Words that leave open whether a count is only of some of those whom a story tells of. Lower case. */

/** Nouns for what wounds when shots are fired, behind "by". */
export const SHOTS: ReadonlySet<string> = new Set(['gunfire', 'gunshots', 'bullets', 'bullet', 'shots']);

/** Nouns for a spot of a scene, behind "in the", "at her": what befell people elsewhere there is not counted. */
export const SPOTS: ReadonlySet<string> = new Set([
  ...['lot', 'kitchen', 'bedroom', 'bathroom', 'restroom', 'hallway', 'corridor', 'basement', 'cellar', 'attic'],
  ...['garage', 'driveway', 'yard', 'backyard', 'garden', 'porch', 'lobby', 'foyer', 'stairwell', 'stairs', 'lift'],
  ...['elevator', 'roof', 'balcony', 'courtyard', 'classroom', 'library', 'cafeteria', 'floor', 'car', 'truck', 'van'],
  ...['vehicle', 'bus', 'carriage', 'tent', 'entrance', 'doorway', 'room', 'sanctuary', 'gym', 'bar', 'patio'],
]);

/** What makes a noun behind it one that the text has spoken of, or a part of it. */
export const KNOWN: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'that']);

/** Behind a spot, what makes it the scene itself: "in the lot of a bank". */
export const SCENE_LEADS: ReadonlySet<string> = new Set(['of', 'at', 'outside', 'near', 'behind', 'where']);

/** Words that tell that somebody died, behind "and one …". */
export const DYING: ReadonlySet<string> = new Set(['killed', 'dead', 'died', 'dies', 'fatally', 'slain']);

/** Lead the spot of a scene. */
export const WITHIN: ReadonlySet<string> = new Set(['in', 'inside', 'on', 'at', 'within']);

/** Tell that somebody's name was told. */
export const IDENTIFYING: ReadonlySet<string> = new Set(['named', 'names']);

/** Forms of "be" before a participle. */
export const PASSIVE: ReadonlySet<string> = new Set(['been', 'were', 'was', 'are', 'is']);
