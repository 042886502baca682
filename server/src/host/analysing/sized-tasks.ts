import type { AnalysisTask } from './analysis-messages.ts';
import type { SizedTask } from './analysis-threads.ts';

/** A task holds items of about so many characters: some hundredths of a second. */
const TASK = 30_000;

/** Items as tasks of about one size, in their order. */
export function sizedTasks<Item, Task extends AnalysisTask>(
  items: readonly Item[],
  charactersOf: (item: Item) => number,
  taskOf: (items: readonly Item[]) => Task,
): readonly SizedTask<Task>[] {
  const tasks: SizedTask<Task>[] = [];
  let own: Item[] = [];
  let characters = 0;
  const close = () => {
    if (own.length > 0) tasks.push({ task: taskOf(own), characters });
    own = [];
    characters = 0;
  };
  for (const item of items) {
    own.push(item);
    characters += charactersOf(item);
    if (characters >= TASK) close();
  }
  close();
  return tasks;
}
