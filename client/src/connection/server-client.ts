import type { Disposable } from 'vscode';
import type { BaseLanguageClient, CancellationToken, GenericRequestHandler } from 'vscode-languageclient';

/** What the language server is doing; one that could not be started is stopped. */
export type ServerState = 'stopped' | 'starting' | 'running';

/** Loads the language client, which is larger than all the rest of the extension together. */
export type LoadLanguageClient = () => Promise<BaseLanguageClient>;

/** As vscode-languageclient numbers its states; its own enumeration would load it. */
const STATES: Readonly<Record<number, ServerState>> = { 2: 'running', 3: 'starting' };

/** Something that listens to the server: before the client is there, and from then on. */
interface Listener {
  readonly attach: (client: BaseLanguageClient) => Disposable;
  attached?: Disposable;
}

/**
 * The language server as the rest of the extension knows it. The client that speaks its protocol is loaded by the first
 * who needs an answer: any plain text that is opened activates the extension, and most need no server.
 */
export class ServerClient {
  readonly #load: LoadLanguageClient;
  readonly #listeners = new Set<Listener>();
  /** Who is told of a notification, by its method. */
  readonly #notified = new Map<string, Set<(params: unknown) => void>>();
  #loading: Promise<BaseLanguageClient> | undefined;
  #client: BaseLanguageClient | undefined;
  /** Settles once nobody stops the server any more: a client that is stopping can neither be asked nor started. */
  #stopping: Promise<void> = Promise.resolve();

  constructor(load: LoadLanguageClient) {
    this.#load = load;
  }

  /** Settles when the server runs; rejects when it cannot be started. */
  async start(): Promise<void> {
    const client = await this.#ready();
    await client.start();
  }

  /** Settles once the server has stopped. One that does not answer is let go of, which the client itself tells. */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  /** Stops the server and starts it afresh; what is asked meanwhile waits. Rejects when it cannot be started. */
  restart(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#stop();
      const client = await this.#loaded();
      await client.start();
    });
  }

  async dispose(): Promise<void> {
    const client = await this.#loading;
    if (client?.needsStop()) {
      await client.dispose();
    }
  }

  isRunning(): boolean {
    return this.#client?.isRunning() ?? false;
  }

  /**
   * Starts the server where it was never started. Rejects where it was stopped, or does not answer.
   *
   * @param params Null for a request that has none.
   */
  async sendRequest<Answer>(method: string, params: unknown, token?: CancellationToken): Promise<Answer> {
    const client = await this.#ready();
    return token ? client.sendRequest<Answer>(method, params, token) : client.sendRequest<Answer>(method, params);
  }

  /** For a server that runs. */
  async sendNotification(method: string, params: unknown): Promise<void> {
    const client = await this.#ready();
    await client.sendNotification(method, params);
  }

  /** @param listener Told of every new state. */
  onDidChangeState(listener: (state: ServerState) => void): Disposable {
    return this.attach((client) => client.onDidChangeState(({ newState }) => listener(STATES[newState] ?? 'stopped')));
  }

  /** @param listener Told beside all who listen to the same method: a language client alone would tell the last of them. */
  onNotification<Params>(method: string, listener: (params: Params) => void): Disposable {
    let listeners = this.#notified.get(method);
    if (!listeners) {
      const all = new Set<(params: unknown) => void>();
      this.#notified.set(method, all);
      this.attach((client) =>
        client.onNotification(method, (params: unknown) => {
          for (const each of [...all]) each(params);
        }),
      );
      listeners = all;
    }
    const told = (params: unknown) => listener(params as Params);
    listeners.add(told);
    return { dispose: () => void listeners.delete(told) };
  }

  onRequest(method: string, answer: GenericRequestHandler<unknown, void>): Disposable {
    return this.attach((client) => client.onRequest(method, answer));
  }

  #inTurn(change: () => Promise<void>): Promise<void> {
    const changed = this.#stopping.then(change);
    this.#stopping = changed.catch(() => {});
    return changed;
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    if (!client?.needsStop()) return;
    // One that is starting can only be stopped once it runs, or has failed to.
    if (!client.isRunning()) await client.start().catch(() => {});
    if (client.isRunning()) await client.stop().catch(() => {});
  }

  async #ready(): Promise<BaseLanguageClient> {
    const client = await this.#loaded();
    await this.#stopping;
    return client;
  }

  #loaded(): Promise<BaseLanguageClient> {
    this.#loading ??= this.#load().then(
      (client) => this.#use(client),
      (error: unknown) => {
        // Whoever asks next tries again.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  #use(client: BaseLanguageClient): BaseLanguageClient {
    this.#client = client;
    for (const listener of this.#listeners) {
      listener.attached = listener.attach(client);
    }
    return client;
  }

  /** @param attach Called with the language client itself, as soon as that is loaded. */
  attach(attach: Listener['attach']): Disposable {
    if (this.#client) return attach(this.#client);
    const listener: Listener = { attach };
    this.#listeners.add(listener);
    const dispose = () => {
      this.#listeners.delete(listener);
      listener.attached?.dispose();
    };
    return { dispose };
  }
}
