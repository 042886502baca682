/** What FNV-1a of 32 bits begins with, and what it multiplies by at each step (draft-eastlake-fnv). */
export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

/** FNV-1a of a text's UTF-16 code units, as a whole number of 32 bits; `from` goes on from the hash of what stands before. */
export function fnvOf(text: string, from: number = FNV_OFFSET): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
