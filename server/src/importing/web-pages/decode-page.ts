/** So many bytes at the top of a page are searched for what it says of its encoding (HTML, 13.2.3.2, has 1024). */
const LOOKED_AT = 4096;

const DECLARED = /<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;

/**
 * The text of a page: in the encoding of its byte-order mark, the one that it was sent in, the one that it names, or UTF-8;
 * Windows-1252 where its bytes are no UTF-8.
 *
 * @param sent the encoding that the mail or archive around it names
 */
export function decodePage(bytes: Uint8Array, sent: string | null = null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le') ?? '';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be') ?? '';
  const top = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const named = DECLARED.exec(top)?.[1] ?? null;
  for (const encoding of [sent, named, 'utf-8']) {
    const text = encoding === null || /^utf-?16/i.test(encoding) ? null : decode(bytes, encoding);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** What decoders write in the place of bytes that make no sense. */
const REPLACEMENT = '\ufffd';

/** Null for an encoding that nobody knows, and where bytes make no sense in it. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    // Decoders that replace are several times as fast as those that fail: what they replaced nothing in is whole.
    const text = new TextDecoder(encoding).decode(bytes);
    if (!text.includes(REPLACEMENT)) return text;
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
