import { type KnownQuestionsParams, requests } from 'crosscheck-server/protocol';
import type { Disposable, Memento } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import type { IndexProgress } from '../progress/index-progress.ts';

/** Under this key the workspace remembers which questions there were. */
const REMEMBERED = 'crosscheck.claimsView.knownQuestions';
/** In milliseconds: how long nothing must have changed until what is there is remembered. */
const PAUSE = 5000;

/** What a workspace remembers: the ids of the questions there were at last, and, as today began, at last on an earlier day. */
export interface RememberedQuestions {
  /** ISO 8601, in the time of the place. */
  readonly day: string;
  /** Null on the first day. */
  readonly before: readonly string[] | null;
  readonly latest: readonly string[];
}

/** What is remembered once there are these questions on a day. */
export function rememberQuestions(
  known: RememberedQuestions | undefined,
  day: string,
  latest: readonly string[],
): RememberedQuestions {
  if (known === undefined) return { day, before: null, latest };
  return { day, before: known.day === day ? known.before : known.latest, latest };
}

/**
 * Remembers from one day to the next which questions there are, and tells the server which there were before today, so
 * that the Claims view can be narrowed to what is new.
 */
export class KnownQuestions implements Disposable {
  readonly #client: ServerClient;
  readonly #memento: Memento;
  readonly #today: () => string;
  readonly #listeners: readonly Disposable[];
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Null while the server has not been told. */
  #toldOn: string | null = null;

  /** @param today the day in the time of the place, ISO 8601 */
  constructor(client: ServerClient, progress: IndexProgress, memento: Memento, today: () => string) {
    this.#client = client;
    this.#memento = memento;
    this.#today = today;
    this.#listeners = [
      client.onDidChangeState(() => {
        this.#toldOn = null;
      }),
      progress.onDidChange(({ state }) => state === 'ready' && this.#wait()),
    ];
  }

  dispose(): void {
    clearTimeout(this.#pause);
    for (const each of this.#listeners) each.dispose();
  }

  /** Where the server does not know yet what there was before today, it is told at once: the view may show that already. */
  #wait(): void {
    const day = this.#today();
    if (this.#toldOn !== day) void this.#tell(day);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#remember(), PAUSE);
  }

  async #tell(day: string): Promise<void> {
    this.#toldOn = day;
    const known = this.#memento.get<RememberedQuestions>(REMEMBERED);
    const before = known && rememberQuestions(known, day, known.latest).before;
    const params: KnownQuestionsParams = { ids: before ?? null };
    await this.#client.sendRequest(requests.knownQuestions, params).catch(() => {
      this.#toldOn = null;
    });
  }

  async #remember(): Promise<void> {
    const ids = await this.#client.sendRequest<readonly string[]>(requests.questionIds, null).catch(() => null);
    if (ids === null) return;
    const known = this.#memento.get<RememberedQuestions>(REMEMBERED);
    await this.#memento.update(REMEMBERED, rememberQuestions(known, this.#today(), ids));
  }
}
