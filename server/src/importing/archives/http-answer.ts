import { decompress as unpackBrotli } from 'brotli/decompress.js';
import { Decompress as DeflateStream } from 'fflate';
import { Decompress as ZstandardStream } from 'fzstd';
import { ImportError } from '../sources/imported-source.ts';
import { inMegabytes, LIMITS } from '../sources/limits.ts';

/** What a server answered, as a web archive holds it. */
export interface HttpAnswer {
  readonly status: number;
  /** Its lines by their names in small letters; of several of one name, the last. */
  readonly headers: ReadonlyMap<string, string>;
  /** As it was sent: perhaps in chunks, perhaps packed. */
  readonly content: Uint8Array;
}

/** In bytes: no server, and no record of an archive, says more before what it holds. */
export const LARGEST_HEAD = 256 * 1024;

/** Parts an answer into its head and its content (RFC 9112). Null where it has no head. */
export function parseAnswer(bytes: Uint8Array): HttpAnswer | null {
  const end = endOfHead(bytes);
  if (end === null) return null;
  const [first = '', ...lines] = new TextDecoder('windows-1252').decode(bytes.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)?\s{1,3}(\d{3})\b/.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status), headers, content: bytes.subarray(end) };
}

/** Behind the empty line. */
function endOfHead(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length && at < LARGEST_HEAD; at++) {
    if (bytes[at] !== LINE_FEED) continue;
    if (bytes[at + 1] === LINE_FEED) return at + 2;
    if (bytes[at + 1] === RETURN && bytes[at + 2] === LINE_FEED) return at + 3;
  }
  return null;
}

const LINE_FEED = 10;
const RETURN = 13;

/**
 * The document of an answer as its server had it before it sent it in chunks and packed it.
 *
 * @throws ImportError where it is packed in a way that nobody reads here, is broken, or is larger than a document may be
 */
export function documentOf({ headers, content }: HttpAnswer): Uint8Array {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  let bytes = isChunked ? joinChunks(content) : content;
  const packings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  // The last was put on last.
  for (const packing of packings.reverse()) bytes = unpack(bytes, packing.trim());
  if (bytes.length > LIMITS.document) throw tooLarge();
  return bytes;
}

/** Chunks joined (RFC 9112, 7.1). Some archives keep the line that says they are there, but not the chunks: then all is one. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, at);
    const line = end < 0 || end - at > 64 ? '' : String.fromCharCode(...bytes.subarray(at, end)).trim();
    const size = /^[0-9a-f]{1,8}(?=\s{0,3}(?:;|$))/i.exec(line)?.[0];
    if (size === undefined) return chunks.length === 0 ? bytes : join(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length + (bytes[end + 1 + length] === RETURN ? 2 : 1);
  }
  return join(chunks);
}

function unpack(bytes: Uint8Array, packing: string): Uint8Array {
  if (packing === '' || packing === 'identity') return bytes;
  const unpacker = UNPACKERS.get(packing);
  if (!unpacker) throw new ImportError(`is packed in a way that is not read (${packing})`);
  try {
    return unpacker(bytes);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError(`is packed, and broken or cut off (${error instanceof Error ? error.message : error})`);
  }
}

const UNPACKERS: ReadonlyMap<string, (bytes: Uint8Array) => Uint8Array> = new Map([
  ['gzip', unpackDeflated],
  ['x-gzip', unpackDeflated],
  ['deflate', unpackDeflated],
  ['br', unpackBrotliWithin],
  ['zstd', (bytes: Uint8Array) => inPieces(bytes, (take) => new ZstandardStream(take))],
]);

/** Packed by gzip, zlib or neither: some servers call all of them the same. An answer that says so may hold plain text. */
function unpackDeflated(bytes: Uint8Array): Uint8Array {
  const isPacked = (bytes[0] === 0x1f && bytes[1] === 0x8b) || !isText(bytes);
  return isPacked ? inPieces(bytes, (take) => new DeflateStream(take)) : bytes;
}

/** Whether bytes begin as markup does. */
function isText(bytes: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s{0,9}</.test(String.fromCharCode(...bytes.subarray(0, 12)));
}

/** Unpacks no more than a document may hold, however small it is packed. */
function inPieces(
  bytes: Uint8Array,
  open: (take: (piece: Uint8Array) => void) => { push(chunk: Uint8Array, final: boolean): unknown },
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = open((piece) => {
    size += piece.length;
    if (size > LIMITS.document) throw tooLarge();
    pieces.push(piece.slice());
  });
  for (let at = 0; at < bytes.length; at += PIECE)
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  return join(pieces);
}

/** In bytes: one push unpacks to a thousand times as much at most. */
const PIECE = 16 * 1024;

/** The format does not say how large a document is: room is made until it has enough. */
function unpackBrotliWithin(bytes: Uint8Array): Uint8Array {
  for (let room = bytes.length * 8 + 64 * 1024; ; room *= 4) {
    try {
      return unpackBrotli(bytes, Math.min(room, LIMITS.document));
    } catch (error) {
      const isTooSmall = error instanceof Error && /not large enough/.test(error.message);
      if (!isTooSmall) throw error;
      if (room >= LIMITS.document) throw tooLarge();
    }
  }
}

function tooLarge(): ImportError {
  return new ImportError(`is larger than ${inMegabytes(LIMITS.document)}`);
}

/** Bytes behind each other. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
