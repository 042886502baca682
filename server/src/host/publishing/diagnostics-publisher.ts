import type { Diagnostic } from 'vscode-languageserver';
import { WaitingList } from '../../indexing/waiting-list.ts';
import { sameJson } from './same-json.ts';

/** Sends the problems of a file, replacing those it had. */
export type SendDiagnostics = (uri: string, diagnostics: Diagnostic[]) => void;

/**
 * The one place from which problems are published. Files are named as stale when something about them changed; `publish`
 * works out the stale ones, each as a whole, and sends only what differs from what the client has, related information
 * included.
 */
export class DiagnosticsPublisher {
  readonly #list: (uri: string) => Diagnostic[];
  readonly #send: SendDiagnostics;
  readonly #stale = new WaitingList();
  /** What the client has; files without problems are not in it. */
  readonly #published = new Map<string, readonly Diagnostic[]>();

  constructor(list: (uri: string) => Diagnostic[], send: SendDiagnostics) {
    this.#list = list;
    this.#send = send;
  }

  /** These files may read differently now. */
  markStale(uris: Iterable<string>): void {
    for (const uri of uris) this.#stale.add(uri);
  }

  /** Sends once more what the client has of a file: some forget what they were told of it before it was opened. */
  sendAgain(uri: string): void {
    const known = this.#published.get(uri);
    if (known !== undefined) this.#send(uri, [...known]);
  }

  /**
   * Publishes stale files, one after the other, until none is left or `isOver` says so; at least one. Gives whether none is
   * left.
   *
   * @param isDue which of them cannot wait; the others stay stale
   */
  publish(isOver: () => boolean = () => false, isDue: (uri: string) => boolean = () => true): boolean {
    const later: string[] = [];
    for (let hasTime = true; hasTime; ) {
      const uri = this.#stale.take();
      if (uri === undefined) break;
      if (isDue(uri)) {
        this.#sendChanged(uri, this.#list(uri));
        hasTime = !isOver();
      } else {
        later.push(uri);
      }
    }
    const isDone = this.#stale.size === 0;
    for (const uri of later) this.#stale.add(uri);
    return isDone;
  }

  #sendChanged(uri: string, diagnostics: Diagnostic[]): void {
    if (sameJson(this.#published.get(uri) ?? [], diagnostics)) return;
    if (diagnostics.length === 0) this.#published.delete(uri);
    else this.#published.set(uri, diagnostics);
    this.#send(uri, diagnostics);
  }
}
