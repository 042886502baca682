import { AsyncIterReader } from 'warcio';
import { ImportError } from '../sources/imported-source.ts';
import { join, LARGEST_HEAD } from './http-answer.ts';

/** In bytes, of what is unpacked: whoever searches pieces for an end has few to search. */
const PIECE = 64 * 1024;
/** In bytes, of what is packed: one piece unpacks to a thousand times as much at most. */
const PACKED_PIECE = 4 * 1024;

/** The bytes of a web archive, unpacked where they are packed, for a reader that looks for the ends of heads in them. */
export class RecordBytes implements AsyncIterable<Uint8Array> {
  readonly #bytes: Uint8Array;
  #mostRead = Number.POSITIVE_INFINITY;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /**
   * Lets a reader have no more than a head's bytes until its work is done.
   *
   * @throws ImportError, where the reader asks for more
   */
  async whileInHead<T>(read: () => Promise<T>): Promise<T> {
    this.#mostRead = LARGEST_HEAD;
    try {
      return await read();
    } finally {
      this.#mostRead = Number.POSITIVE_INFINITY;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    let gathered: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of new AsyncIterReader(slices(this.#bytes))) {
      gathered.push(chunk);
      size += chunk.length;
      if (size < PIECE) continue;
      yield this.#given(join(gathered));
      gathered = [];
      size = 0;
    }
    yield this.#given(join(gathered));
  }

  #given(piece: Uint8Array): Uint8Array {
    this.#mostRead -= piece.length;
    if (this.#mostRead < 0) throw new ImportError('its head does not end');
    return piece;
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PACKED_PIECE) yield bytes.subarray(at, at + PACKED_PIECE);
}
