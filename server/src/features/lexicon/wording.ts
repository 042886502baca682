/** Words by which the product words what it shows. Lower case. */

/** Words that open a phrase and are no part of a name in the middle of a sentence. */
// biome-ignore format: words read better in rows than one to a line
export const OPENERS: ReadonlySet<string> = new Set([
  'a', 'an', 'the', 'this', 'that', 'these', 'those', 'another', 'one', 'some', 'several', 'many', 'both', 'all',
  'its', 'his', 'her', 'their', 'our', 'my', 'two', 'three',
]);

/** Words that are small inside a name too: "The Lord of the Isles". */
// biome-ignore format: words read better in rows than one to a line
export const SMALL_IN_NAMES: ReadonlySet<string> = new Set([
  'of', 'the', 'and', 'for', 'in', 'on', 'at', 'to', 'de', 'von',
]);
