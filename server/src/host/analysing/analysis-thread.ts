/** A thread that does the tasks it is given. What it makes is what any other thread would: pure functions of sources. */
import { parentPort } from 'node:worker_threads';
import type { AnalysisTask, SentTask, TaskResults } from './analysis-messages.ts';
import { comparePacked } from './compare-all.ts';
import { readSources } from './read-source.ts';

parentPort!.on('message', ({ id, task }: SentTask) => {
  const results: TaskResults<unknown> = { id, results: resultsOf(task) };
  parentPort!.postMessage(results);
});

function resultsOf(task: AnalysisTask): readonly unknown[] {
  return task.step === 'read' ? readSources(task.sources, task.places) : comparePacked(task.stories);
}
