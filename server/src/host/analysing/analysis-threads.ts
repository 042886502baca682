import { Worker } from 'node:worker_threads';
import type { Source } from '../../corpus/source.ts';
import type { AnalysisResult, AnalysisTask } from './analysis-messages.ts';

/** A task holds sources of about so many characters: some hundredths of a second. */
const TASK = 30_000;
/** Each thread has so many tasks at a time, so that it never waits for the next. */
const AHEAD = 3;
/** Below so many characters for each further thread its start would take longer than it saves. */
const WORTH_A_THREAD = 400_000;

/** In megabytes: what a thread has just made; with more room it would clear up less often, and take more memory. */
const YOUNG = 16;

/** How analyses are made. */
export interface Analysing<Analysis> {
  /** How many threads there are to be at most, this one counted. */
  readonly threads: number;
  /** The program of a further thread. */
  readonly program: URL;
  /** Whether the sources are to be placed in stories. */
  readonly places?: boolean;
  /** Gives for each of some sources its analysis, null where it fails. */
  readonly analyse: (sources: readonly Source[]) => readonly (Analysis | null)[];
  /** Takes each analysis as it comes; of sources on which it failed there is none. */
  readonly keep: (source: Source, analysis: Analysis) => void;
}

/**
 * Analyses sources in several threads, this one among them; the results are the same in any. What a thread that ended
 * before its time was at is done here.
 */
export async function analyseInThreads<Analysis>(
  sources: readonly Source[],
  { threads, program, places = false, analyse, keep }: Analysing<Analysis>,
): Promise<void> {
  const tasks = tasksOf(sources, places).reverse();
  const enter = (task: AnalysisTask, results: AnalysisResult<Analysis>['analyses']) => {
    for (const [at, source] of task.sources.entries()) {
      const analysis = results[at] ?? null;
      if (analysis !== null) keep(source, analysis);
    }
  };
  const characters = sources.reduce((sum, { body }) => sum + body.length, 0);
  const further = Math.min(threads - 1, Math.floor(characters / WORTH_A_THREAD));
  const helpers = Array.from({ length: Math.max(0, further) }, () => new Helper(program, tasks, enter));
  // Tasks come back where a thread ends before its time.
  while (tasks.length > 0 || helpers.some(({ isBusy }) => isBusy)) {
    const task = tasks.pop();
    if (task === undefined) await Promise.race(helpers.filter(({ isBusy }) => isBusy).map((helper) => helper.next()));
    else enter(task, analyse(task.sources));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(helpers.map((helper) => helper.end()));
}

function tasksOf(sources: readonly Source[], places: boolean): AnalysisTask[] {
  const tasks: AnalysisTask[] = [];
  let own: Source[] = [];
  let characters = 0;
  for (const source of sources) {
    own.push(source);
    characters += source.body.length;
    if (characters < TASK) continue;
    tasks.push({ id: tasks.length, sources: own, places });
    own = [];
    characters = 0;
  }
  if (own.length > 0) tasks.push({ id: tasks.length, sources: own, places });
  return tasks;
}

/** A further thread, with the tasks that it is at. */
class Helper<Analysis> {
  readonly #worker: Worker;
  readonly #tasks: AnalysisTask[];
  readonly #at = new Map<number, AnalysisTask>();
  #hasEnded = false;
  #heard: () => void = () => {};

  /** @param tasks what is left to do: taken from its end, and given back where the thread ends */
  constructor(
    program: URL,
    tasks: AnalysisTask[],
    enter: (task: AnalysisTask, results: AnalysisResult<Analysis>['analyses']) => void,
  ) {
    this.#tasks = tasks;
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
    this.#worker.on('message', ({ id, analyses }: AnalysisResult<Analysis>) => {
      enter(this.#at.get(id)!, analyses);
      this.#at.delete(id);
      this.#fill();
      this.#heard();
    });
    this.#worker.on('error', () => this.#leave());
    this.#worker.on('exit', () => this.#leave());
    this.#fill();
  }

  /** Whether it is still at something. */
  get isBusy(): boolean {
    return this.#at.size > 0;
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
      const task = this.#tasks.pop();
      if (task === undefined) return;
      this.#at.set(task.id, task);
      this.#worker.postMessage(task);
    }
  }

  #leave(): void {
    this.#hasEnded = true;
    this.#tasks.push(...this.#at.values());
    this.#at.clear();
    this.#heard();
  }
}
