import { type IndexStatus, notifications, requests } from 'crosscheck-server/protocol';
import { type Disposable, EventEmitter } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { setContextKey } from '../editor/context-key.ts';

const NOTHING_YET: IndexStatus = {
  state: 'idle',
  filesRead: 0,
  filesFound: 0,
  sources: 0,
  figures: 0,
  contradictions: 0,
};

/**
 * How far the server is with reading, as it last said, for everything in the window that shows it.
 * Keeps the context keys `crosscheck.state` (stopped, starting, idle, reading, ready) and `crosscheck.hasContradictions`.
 */
export class IndexProgress implements Disposable {
  readonly #changed = new EventEmitter<IndexStatus>();
  readonly #subscriptions: Disposable[];
  #status = NOTHING_YET;
  /** What the server is doing while there is no word from it. */
  #silence: 'starting' | 'stopped' | null = 'starting';

  /** Fires with every word from the server about its progress. */
  readonly onDidChange = this.#changed.event;

  constructor(client: ServerClient) {
    this.#setContext();
    this.#subscriptions = [
      this.#changed,
      client.onNotification(notifications.status, (status: IndexStatus) => this.#accept(status)),
      client.onDidChangeState((state) => {
        if (state === 'running') {
          this.#ask(client);
        } else {
          this.#forget(state === 'starting' ? 'starting' : 'stopped');
        }
      }),
    ];
  }

  /** The last word from the server; all zero before the first. */
  get status(): IndexStatus {
    return this.#status;
  }

  /** What goes on: the server's own word, or why there is none. */
  get state(): 'starting' | 'stopped' | IndexStatus['state'] {
    return this.#silence ?? this.#status.state;
  }

  /** Settles as soon as the server has read all it found; at once where it has. */
  async whenReady(): Promise<void> {
    await this.when((status) => status.state === 'ready');
  }

  /** Settles with the first status that fulfils `condition`, the present one included. */
  when(condition: (status: IndexStatus) => boolean): Promise<IndexStatus> {
    if (this.#silence === null && condition(this.#status)) {
      return Promise.resolve(this.#status);
    }
    return new Promise((resolve) => {
      const listener = this.onDidChange((status) => {
        if (this.#silence === null && condition(status)) {
          listener.dispose();
          resolve(status);
        }
      });
    });
  }

  dispose(): void {
    for (const each of this.#subscriptions) {
      each.dispose();
    }
  }

  /** The server may have spoken before anybody listened (after a restart, for one). */
  async #ask(client: ServerClient): Promise<void> {
    try {
      this.#accept(await client.sendRequest<IndexStatus>(requests.status, null));
    } catch {
      // The server went away again; its next start asks anew.
    }
  }

  #accept(status: IndexStatus): void {
    this.#silence = null;
    this.#status = status;
    this.#setContext();
    this.#changed.fire(status);
  }

  #forget(silence: 'starting' | 'stopped'): void {
    this.#silence = silence;
    this.#status = NOTHING_YET;
    this.#setContext();
    this.#changed.fire(this.#status);
  }

  #setContext(): void {
    setContextKey('crosscheck.state', this.state);
    setContextKey('crosscheck.hasContradictions', this.#status.contradictions > 0);
  }
}
