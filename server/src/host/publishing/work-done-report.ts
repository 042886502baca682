import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexStatus } from '../../features/protocol/protocol.ts';

/** In milliseconds: a reading that takes no longer is not worth a word. */
const PATIENCE = 1000;

/** Tells a client that knows nothing of `crosscheck/status` of long readings, as the protocol's own progress. */
export class WorkDoneReport {
  readonly #create: () => Promise<WorkDoneProgressServerReporter>;
  readonly #now: () => number;
  #since: number | null = null;
  /** Null inside: the client did not want to hear of it. */
  #reporter: Promise<WorkDoneProgressServerReporter | null> | null = null;

  constructor(create: () => Promise<WorkDoneProgressServerReporter>, now: () => number) {
    this.#create = create;
    this.#now = now;
  }

  /** Takes in how far the server is by now. */
  update(status: IndexStatus): void {
    if (status.state !== 'reading') {
      this.#since = null;
      this.#reporter?.then((reporter) => reporter?.done());
      this.#reporter = null;
      return;
    }
    this.#since ??= this.#now();
    if (this.#now() - this.#since < PATIENCE) return;
    this.#reporter ??= this.#begin();
    const message = `${status.filesRead} of ${status.filesFound} files, ${status.sources} sources`;
    this.#reporter.then((reporter) => reporter?.report(message));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter | null> {
    const reporter = await this.#create().catch(() => null);
    reporter?.begin('Crosscheck: reading');
    return reporter;
  }
}
