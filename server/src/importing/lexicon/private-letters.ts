/**
 * Codes of the Private Use Area that Adobe gave to shapes of letters (Adobe Glyph List, “corporate use”), and the letters
 * that they are: figures of old style, and small capitals, which stand for small letters.
 */
export const PRIVATE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['\uf724', '$'],
  ['\uf726', '&'],
  ['\uf7a2', '¢'],
  ...[...'0123456789'].map((digit, at) => [String.fromCharCode(0xf730 + at), digit] as const),
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [String.fromCharCode(0xf761 + at), letter] as const),
]);
