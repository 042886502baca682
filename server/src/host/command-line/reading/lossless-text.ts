/**
 * Bytes as text and back without loss, also where they are not valid UTF-8: each byte that belongs to no valid sequence
 * becomes a lone surrogate, U+DC80 for 0x80 up to U+DCFF for 0xFF. Valid UTF-8 never yields one, so nothing is ambiguous.
 * The scheme is that of Python's PEP 383 ("surrogateescape").
 */
const SURROGATE_OF_BYTE_0 = 0xdc00;

/** For each first byte of a sequence of two to four: its length and the range of its second byte (Unicode, table 3-7). */
function sequenceAt(first: number): { readonly length: number; readonly low: number; readonly high: number } | null {
  if (first >= 0xc2 && first <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (first === 0xe0) return { length: 3, low: 0xa0, high: 0xbf };
  if (first === 0xed) return { length: 3, low: 0x80, high: 0x9f };
  if (first >= 0xe1 && first <= 0xef) return { length: 3, low: 0x80, high: 0xbf };
  if (first === 0xf0) return { length: 4, low: 0x90, high: 0xbf };
  if (first >= 0xf1 && first <= 0xf3) return { length: 4, low: 0x80, high: 0xbf };
  if (first === 0xf4) return { length: 4, low: 0x80, high: 0x8f };
  return null;
}

/** How many bytes from `at` form one valid character; 0 where none does. */
function validLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const sequence = sequenceAt(first);
  if (!sequence) return 0;
  for (let next = 1; next < sequence.length; next++) {
    const byte = bytes[at + next];
    const low = next === 1 ? sequence.low : 0x80;
    const high = next === 1 ? sequence.high : 0xbf;
    if (byte === undefined || byte < low || byte > high) return 0;
  }
  return sequence.length;
}

function decodeMixed(bytes: Buffer): string {
  const pieces: string[] = [];
  let valid = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = validLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    pieces.push(bytes.toString('utf8', valid, at), String.fromCharCode(SURROGATE_OF_BYTE_0 + bytes[at]!));
    at += 1;
    valid = at;
  }
  pieces.push(bytes.toString('utf8', valid));
  return pieces.join('');
}

/** Bytes to text; a byte-order mark is kept. */
export function decodeLossless(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? decodeMixed(bytes) : text;
}

/** Text from `decodeLossless` to the very bytes it came from. */
export function encodeLossless(text: string): Buffer {
  const pieces = text.split(/(?<![\ud800-\udbff])([\udc80-\udcff])/);
  // Every second piece is one escaped byte.
  return Buffer.concat(
    pieces.map((piece, index) =>
      index % 2 === 0 ? Buffer.from(piece, 'utf8') : Buffer.from([piece.charCodeAt(0) - SURROGATE_OF_BYTE_0]),
    ),
  );
}
