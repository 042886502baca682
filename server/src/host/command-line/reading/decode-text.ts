/** A file's text, or why its bytes are no text that can be read for sure. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

/** What Windows-1252 has where Latin-1 has controls, from 0x80 to 0x9F; `\0` where it has nothing. */
const WINDOWS_1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Letters of Latin-1, small and large, without the signs of multiplication and division. */
const SMALL = /[a-zß-öø-ÿšœžƒ]/;
const LARGE = /[A-ZÀ-ÖØ-ÞŠŒŽŸ]/;
/** Signs that stand beside numbers and words, and inside no word. */
const SIGNS = /[¡-©«-¹»-¿×÷€‚„…†‡ˆ‰‹“”•–—˜™›]/;

/**
 * The text of a file's bytes: UTF-8 with and without a byte-order mark, UTF-16 of either order, and Windows-1252 (Latin-1
 * is a part of it) where each byte makes sense in it. All others are refused, since a pound that is read as a letter, or
 * two bytes as two characters, would make wrong figures that nobody sees. A byte-order mark stays in the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return refused('is in UTF-32');
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, 'utf-16be');
  const order = bytes.includes(0) ? orderOfUtf16(bytes) : null;
  if (order !== null) return decodeUtf16(bytes, order);
  if (bytes.includes(0)) return refused('holds NUL bytes, as binary files do');
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== null) return SHIFTED.test(text) ? refused('is in ISO-2022') : { kind: 'text', text };
  return decodeWindows1252(bytes);
}

/** How ISO-2022 turns from letters to signs of Japanese, Chinese or Korean, which are ASCII to whoever does not know. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const SHIFTED = /\u001b(?:\$[@ABC()]|\([BJI])/;

function refused(why: string): DecodedText {
  return { kind: 'refused', why: `${why}: save it as UTF-8` };
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return bytes.length >= mark.length && mark.every((byte, at) => bytes[at] === byte);
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = decodeStrictly(bytes, encoding);
  return text === null || text.includes('\0') ? refused('is no valid UTF-16') : { kind: 'text', text };
}

/** So many bytes are looked at for the order of UTF-16. */
const SAMPLE = 4096;

/** In UTF-16 without a mark every second byte of a Western text is zero, and hardly another. */
function orderOfUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) even++;
    if (bytes[2 * pair + 1] === 0) odd++;
  }
  if (bytes.length % 2 === 1) return null;
  if (odd > pairs / 2 && even === 0) return 'utf-16le';
  return even > pairs / 2 && odd === 0 ? 'utf-16be' : null;
}

function decodeWindows1252(bytes: Uint8Array): DecodedText {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += SAMPLE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + SAMPLE)));
  }
  const raw = pieces.join('');
  if (UTF_8.test(raw)) return refused('holds malformed UTF-8');
  const text = raw.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
  if (text.includes('\0')) return refused('is neither UTF-8 nor Windows-1252');
  return isWestern(text) ? { kind: 'text', text } : refused('is neither UTF-8 nor for sure Windows-1252');
}

/** The bytes of a character in UTF-8, which in Windows-1252 are letters and signs that nobody puts together. */
const UTF_8 = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e1-\u00ef][\u0080-\u00bf]{2}/;

/**
 * What other encodings have in the place of Windows-1252's signs: the euro of Latin-9 is its sign for any currency, which
 * nobody writes.
 */
const NEVER_WRITTEN = /¤/;
/** Marks that open a quotation stand behind no letter: in the encodings of DOS they are é and ä. */
const OPENING_BEHIND_LETTER = /\p{L}[‚„]/u;
/** Letters of Icelandic, in the places of which Turkish has its own, and letters that Turkish has and Icelandic has not. */
const ICELANDIC = /[þðýÞÐÝ]/;
const NOT_ICELANDIC = /[üçÜÇ]/;

/** How many letters of a Western text at most are no ASCII. */
const MOST_ACCENTED = 0.3;

/**
 * Whether a text reads as one in a Western language: no sign stands inside a word, no large letter with an accent behind
 * a small one, no letter beside a number, and most letters have no accent. Elsewhere the same bytes are letters of other
 * languages, or of the Mac or DOS, where “£5” is a letter and a 5.
 */
function isWestern(text: string): boolean {
  if (
    NEVER_WRITTEN.test(text) ||
    OPENING_BEHIND_LETTER.test(text) ||
    (ICELANDIC.test(text) && NOT_ICELANDIC.test(text))
  )
    return false;
  let letters = 0;
  let accented = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const isLetter = SMALL.test(char) || LARGE.test(char);
    if (isLetter) letters++;
    if (char < '\u0080') continue;
    const before = text.charAt(at - 1);
    const behind = text.charAt(at + 1);
    if (isLetter) {
      accented++;
      if (isDigit(behind) && !isBesideLetter(before, '')) return false;
      if (LARGE.test(char) && char !== 'À' && (SMALL.test(before) || !isBesideLetter(before, behind))) return false;
    } else if (SIGNS.test(char) && SMALL.test(before) && SMALL.test(behind) && !JOINING.test(char)) {
      return false;
    }
  }
  return accented <= letters * MOST_ACCENTED;
}

/** May stand between two words without blanks. */
const JOINING = /[–—…·•]/;

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isBesideLetter(before: string, behind: string): boolean {
  return SMALL.test(behind) || LARGE.test(behind) || LARGE.test(before);
}
