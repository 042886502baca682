/** What a file may hold, so that a small one cannot fill the memory: what is larger is refused, and told. */
export const LIMITS = {
  /** Bytes of one document, unpacked. */
  document: 64 * 1024 * 1024,
  /** Bytes of a file of records: all of it is one text. */
  records: 256 * 1024 * 1024,
  /** Bytes of one entry of an archive of pages, unpacked. */
  unpacked: 1024 * 1024 * 1024,
  /** Bytes of all that is unpacked of one archive. */
  archive: 4 * 1024 * 1024 * 1024,
  /** Parts of one archive, mailbox or feed. */
  parts: 100_000,
  /** Pages of a document. */
  pages: 20_000,
  /** How deep elements nest: browsers go no further either. */
  depth: 512,
  /** Elements of one page. */
  elements: 500_000,
  /** Elements of the XML of a document or a table. */
  xmlElements: 5_000_000,
  /** How deep the parts of a mail nest. */
  mailDepth: 64,
  /** How deep a mail holds mails, an archive archives. */
  nesting: 5,
} as const;

/** A number of bytes as people say it: "64 MB". */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`;
}
