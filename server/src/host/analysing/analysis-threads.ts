import { Worker } from 'node:worker_threads';
import type { AnalysisTask, SentTask, TaskResults } from './analysis-messages.ts';

/** Each thread has so many tasks at a time, so that it never waits for the next. */
const AHEAD = 3;
/** Below so many characters for each further thread its start would take longer than it saves. */
const WORTH_A_THREAD = 400_000;

/** In megabytes: what a thread has just made; with more room it would clear up less often, and take more memory. */
const YOUNG = 16;

/** A task with how much it is, in characters of text. */
export interface SizedTask<Task extends AnalysisTask> {
  readonly task: Task;
  readonly characters: number;
}

/** How tasks of one kind are done, and what becomes of their results. */
export interface Sharing<Task extends AnalysisTask, Result> {
  /** Does a task in this thread: something for each source or story, null where it fails. */
  readonly here: (task: Task) => readonly (Result | null)[];
  /** Takes the results of a task as they come. */
  readonly keep: (task: Task, results: readonly (Result | null)[]) => void;
}

/**
 * The threads in which a corpus is read and compared, this one among them; the results are the same in any. The others
 * start with the first tasks that are worth it and stay for later ones. What a thread that ended before its time was at is
 * done here.
 */
export class AnalysisThreads {
  readonly #threads: number;
  readonly #program: URL;
  readonly #helpers: Helper[] = [];

  /**
   * @param threads how many there are to be at most, this one counted
   * @param program that of a further thread
   */
  constructor(threads: number, program: URL) {
    this.#threads = threads;
    this.#program = program;
  }

  /** Does tasks in all threads, beginning with the first of them. */
  async share<Task extends AnalysisTask, Result>(
    tasks: readonly SizedTask<Task>[],
    { here, keep }: Sharing<Task, Result>,
  ): Promise<void> {
    const left = tasks.map(({ task }) => task).reverse();
    const characters = tasks.reduce((sum, task) => sum + task.characters, 0);
    const further = Math.min(this.#threads - 1, Math.floor(characters / WORTH_A_THREAD));
    while (this.#helpers.length < further) this.#helpers.push(new Helper(this.#program));
    // What comes from a thread is of the task that was sent to it.
    for (const helper of this.#helpers) helper.workOff({ left, keep: keep as Queue['keep'] });
    // Tasks come back where a thread ends before its time.
    while (left.length > 0 || this.#helpers.some(({ isBusy }) => isBusy)) {
      const task = left.pop();
      if (task === undefined) await this.#nextResults();
      else keep(task, here(task));
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async #nextResults(): Promise<void> {
    await Promise.race(this.#helpers.filter(({ isBusy }) => isBusy).map((helper) => helper.next()));
  }

  /** Ends the other threads. */
  async end(): Promise<void> {
    await Promise.all(this.#helpers.splice(0).map((helper) => helper.end()));
  }
}

/** Tasks that are left to do: taken from the end, and given back where a thread ends. */
interface Queue {
  readonly left: AnalysisTask[];
  readonly keep: (task: AnalysisTask, results: readonly unknown[]) => void;
}

/** A further thread, with the tasks that it is at. */
class Helper {
  readonly #worker: Worker;
  readonly #at = new Map<number, AnalysisTask>();
  #queue: Queue = { left: [], keep: () => {} };
  #sent = 0;
  #hasEnded = false;
  #heard: () => void = () => {};

  constructor(program: URL) {
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    this.#worker.on('message', ({ id, results }: TaskResults<unknown>) => {
      this.#queue.keep(this.#at.get(id)!, results);
      this.#at.delete(id);
      this.#fill();
      this.#heard();
    });
    this.#worker.on('error', () => this.#leave());
    this.#worker.on('exit', () => this.#leave());
  }

  /** Whether it is still at something. */
  get isBusy(): boolean {
    return this.#at.size > 0;
  }

  /** Does tasks of a queue until none is left; to be called while it is at nothing. */
  workOff(queue: Queue): void {
    this.#queue = queue;
    this.#fill();
  }

  /** Settles with the next thing that it says, or its end. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#heard = resolve;
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fill(): void {
    while (!this.#hasEnded && this.#at.size < AHEAD) {
      const task = this.#queue.left.pop();
      if (task === undefined) return;
      const sent: SentTask = { id: this.#sent++, task };
      this.#at.set(sent.id, task);
      this.#worker.postMessage(sent);
    }
  }

  #leave(): void {
    this.#hasEnded = true;
    this.#queue.left.push(...this.#at.values());
    this.#at.clear();
    this.#heard();
  }
}
