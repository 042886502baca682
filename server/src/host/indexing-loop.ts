import type { CorpusIndex } from '../indexing/corpus-index.ts';
import type { IndexChange } from '../indexing/index-change.ts';

/** What the platform gives: a clock, and a way to let waiting requests be answered. */
export interface Platform {
  /** Milliseconds from any fixed moment. */
  now(): number;
  /** Settles once the events that wait were handled. */
  yieldToEvents(): Promise<void>;
  /** How long after an edit its effects are shown at the most, in milliseconds, where it is not as long as for people. */
  readonly quiet?: number | undefined;
}

/** What is shown of an index, and where. */
export interface Display {
  /** Something is different in the index; called after each slice of work that changed something, and before `show`. */
  note(change: IndexChange): void;
  /** How far the work is may have changed. */
  progress(): void;
  /** Shows what was noted, in slices; true where all of it is shown. `isInterim`: only what cannot wait, for more comes. */
  show(isOver: () => boolean, isInterim: boolean): boolean;
  /** Makes ready for what is likely asked next, in slices; true where there is no more to do. */
  prepare(isOver: () => boolean): boolean;
  /** Says that a step failed, or something in it; the rest goes on. */
  fail(error: unknown): void;
}

/** In milliseconds: how long requests wait at most for a slice of work. */
const SLICE = 12;
/** How long after an edit to a figure its effects are shown at most: while somebody types on, half a figure makes no problem. */
const QUIET = 150;
/** So many times the time that the last answer took: what is fast is shown soon, and may be replaced as soon. */
const QUIET_FOR_WORK = 2;
/** Where answers take no time, how long after an edit to a figure its effects are shown: two keys struck as one are one edit. */
const LEAST_QUIET = 40;
/** How long they are held back at most while somebody types on. */
const PATIENCE = 1000;
/** How long until the findings so far are shown while a reading goes on; each time it takes twice as long as the last. */
const FIRST_INTERIM = 1000;
/** How long until it is seen that a file has come on which the work waits. */
const COMING = 20;
/** How long no file may come until what was read so far is compared without it. */
const HANGING = 1000;

/**
 * Does the work of an index in short slices, so that requests are answered in between, and shows what came of it: after
 * an edit that left the figures as they are at once, after others as soon as it is quiet for a moment, during a long reading from time to time.
 */
export class IndexingLoop {
  readonly #index: CorpusIndex;
  readonly #platform: Platform;
  readonly #display: Display;
  #running = false;
  #allShown = true;
  #prepared = true;
  #quietFrom = 0;
  #showBy = 0;
  /** Since what was shown last, figures have become others: one may be half written. */
  #figuresChanged = false;
  /** In milliseconds: the work since the last edit, and what the last edit took until its effects were shown. */
  #work = 0;
  #lastWork = QUIET;
  #interim = FIRST_INTERIM;
  #nextInterim = 0;
  /** When there last was something to do. */
  #busyAt = 0;

  constructor(index: CorpusIndex, platform: Platform, display: Display) {
    this.#index = index;
    this.#platform = platform;
    this.#display = display;
  }

  /** There may be something to do. `edited`: by somebody who is typing; `figures`: perhaps a figure, whatever the index says. */
  wake({ edited, figures = false }: { readonly edited: boolean; readonly figures?: boolean }): void {
    const now = this.#platform.now();
    this.#figuresChanged ||= figures;
    if (edited) {
      if (this.#quietFrom <= now) this.#showBy = now + PATIENCE;
      this.#work = 0;
      this.#quietFrom = now + this.#quiet();
      // During a reading, too, whoever types sees what comes of it.
      this.#nextInterim = Math.min(this.#nextInterim, this.#quietFrom);
    }
    this.#allShown = false;
    this.#start();
  }

  #quiet(): number {
    const most = this.#platform.quiet ?? QUIET;
    return Math.min(most, Math.max(LEAST_QUIET, QUIET_FOR_WORK * this.#lastWork));
  }

  /** Somebody looks at what can be made ready. */
  prepare(): void {
    this.#start();
  }

  #start(): void {
    this.#prepared = false;
    if (this.#running) return;
    this.#running = true;
    this.#busyAt = this.#platform.now();
    this.#run();
  }

  async #run(): Promise<void> {
    // A burst of messages is taken in before the work begins.
    await this.#platform.yieldToEvents();
    while (!this.#index.isSettled || !this.#allShown || !this.#prepared) {
      const begun = this.#platform.now();
      try {
        this.#slice();
      } catch (error) {
        this.#display.fail(error);
      }
      this.#work += this.#platform.now() - begun;
      await this.#pause();
    }
    this.#running = false;
  }

  #slice(): void {
    const begun = this.#platform.now();
    const end = begun + SLICE;
    const isOver = () => this.#platform.now() >= end;
    if (!this.#index.isSettled) {
      this.#allShown = false;
      this.#index.work(isOver);
    }
    for (const { error } of this.#index.takeFailures()) this.#display.fail(error);
    const change = this.#index.takeChange();
    this.#figuresChanged ||= change.figures;
    this.#display.note(change);
    this.#display.progress();
    if (this.#index.isSettled && this.#allShown) {
      // What fails is not tried for ever.
      this.#prepared = true;
      this.#prepared = this.#display.prepare(isOver);
      return;
    }
    if (!this.#mayShow()) return;
    this.#allShown = this.#display.show(isOver, !this.#index.isSettled);
    if (this.#allShown) this.#figuresChanged = false;
    if (this.#index.isSettled) {
      if (this.#allShown) this.#lastWork = this.#work + this.#platform.now() - begun;
      this.#interim = FIRST_INTERIM;
    } else if (this.#allShown) {
      this.#nextInterim = this.#platform.now() + this.#interim;
      this.#interim *= 2;
    }
  }

  #mayShow(): boolean {
    const now = this.#platform.now();
    const isQuiet = !this.#figuresChanged || now >= Math.min(this.#quietFrom, this.#showBy);
    return this.#index.isCurrent && isQuiet && (this.#index.isSettled || now >= this.#nextInterim);
  }

  /** Lets requests through; where nothing is left but to wait for quiet, or for files that are read, waits. */
  async #pause(): Promise<void> {
    if (this.#index.hasWork) this.#busyAt = this.#platform.now();
    else if (!this.#index.isSettled && this.#platform.now() >= this.#busyAt + HANGING) this.#index.compareSoFar();
    const wait = this.#index.hasWork ? 0 : this.#index.isSettled ? this.#untilQuiet() : COMING;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    else await this.#platform.yieldToEvents();
  }

  #untilQuiet(): number {
    return this.#figuresChanged ? Math.min(this.#quietFrom, this.#showBy) - this.#platform.now() : 0;
  }
}
