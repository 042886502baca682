/** Words between the name of a house and its address. Lower case. */

/** Lead the name of a house; "in" leads that of a town. */
export const HOUSE_LEADS: ReadonlySet<string> = new Set(['at', 'outside', 'inside', 'behind']);

/** From the name of a house on to its number: "at the Corvane Hotel, which is located near 2140 Mill Road". */
// biome-ignore format: words read better in rows than one to a line
export const TO_ADDRESS: ReadonlySet<string> = new Set([
  ',', '(', 'which', 'that', 'is', 'was', 'stands', 'located', 'situated', 'at', 'in', 'on', 'near', 'around', 'the',
]);

/** Within the name of a house: "Corvane Inn and Bakery", "Corvane Inn & Bakery". */
export const NAME_JOINTS: ReadonlySet<string> = new Set(['and', '&', 'of']);
