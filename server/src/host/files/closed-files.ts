import { WaitingList } from '../../indexing/waiting-list.ts';

/** How files that are not open are found and read: through the client, so that any file system works. */
export interface FileAccess {
  /** The URIs of all files that may be part of a corpus, those of `folders` among them; null where that cannot be told. */
  find(folders: readonly string[]): Promise<readonly string[] | null>;
  /** A file's text with its byte-order mark kept; null where it cannot be read. */
  read(uri: string): Promise<string | null>;
}

/** How many files are read at once. */
const AT_ONCE = 4;

/**
 * Reads files one after the other and hands out their texts. A read that was called off, or asked for again before it
 * was done, hands out nothing: what it read may be old.
 */
export class FileReader {
  readonly #read: FileAccess['read'];
  readonly #receive: (uri: string, text: string | null) => void;
  readonly #waiting = new WaitingList();
  /** The latest read of each file that is under way. */
  readonly #running = new Map<string, symbol>();
  #active = 0;

  constructor(read: FileAccess['read'], receive: (uri: string, text: string | null) => void) {
    this.#read = read;
    this.#receive = receive;
  }

  /** How many files are still to be read. */
  get pending(): number {
    return this.#waiting.size + this.#running.size;
  }

  request(uri: string): void {
    this.#running.delete(uri);
    this.#waiting.add(uri);
    this.#start();
  }

  callOff(uri: string): void {
    this.#waiting.delete(uri);
    this.#running.delete(uri);
  }

  #start(): void {
    while (this.#active < AT_ONCE) {
      const uri = this.#waiting.take();
      if (uri === undefined) return;
      this.#active++;
      this.#run(uri);
    }
  }

  async #run(uri: string): Promise<void> {
    const read = Symbol(uri);
    this.#running.set(uri, read);
    const text = await this.#read(uri);
    this.#active--;
    if (this.#running.get(uri) === read) {
      this.#running.delete(uri);
      this.#receive(uri, text);
    }
    this.#start();
  }
}
