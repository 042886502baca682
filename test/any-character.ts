import fc from 'fast-check';

/** Where the surrogates begin, which are no characters, and where characters go on. */
const SURROGATES = 0xd800;
const BEHIND_SURROGATES = 0xe000;
const LEFT_OUT = BEHIND_SURROGATES - SURROGATES;

/**
 * Any character of Unicode, as `unit: 'binary'` of fast-check has it, for strings of them; that makes a table of all 1,112,064 in
 * each worker, which takes a second and 100 MB, to find the number of a character.
 */
export const ANY_CHARACTER: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff - LEFT_OUT })
  .map((number) => String.fromCodePoint(number < SURROGATES ? number : number + LEFT_OUT), numberOf);

/** @throws Error where a value is no character, as fast-check asks of what tells the number of one. */
function numberOf(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('No character');
  if (code >= SURROGATES && code < BEHIND_SURROGATES) throw new Error('Half a character');
  return code < SURROGATES ? code : code - LEFT_OUT;
}
