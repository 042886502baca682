const DELIMITER = '\n<<<FILE>>>';

/** The sources of a corpus from its first on, until about `megabytes` (10^6 bytes of UTF-8) are full; whole sources only. */
export function cutCorpus(text: string, megabytes: number): string {
  const bytes = Buffer.from(text, 'utf8');
  const limit = megabytes * 1e6;
  if (bytes.length <= limit) return text;
  const cut = bytes.lastIndexOf(DELIMITER, limit);
  // One source may be longer than all that is asked for; then it is taken alone.
  const end = cut > 0 ? cut : bytes.indexOf(DELIMITER, limit);
  return end < 0 ? text : bytes.subarray(0, end + 1).toString('utf8');
}

/** The length of a text in megabytes (10^6 bytes of UTF-8). */
export function megabytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8') / 1e6;
}
