import { expect, it } from 'vitest';
import type { Source } from '../../../server/src/corpus/source.ts';
import type { ReadingTask } from '../../../server/src/host/analysing/analysis-messages.ts';
import { sizedTasks } from '../../../server/src/host/analysing/sized-tasks.ts';

const header = { known: {}, unknown: {} };
const sources = [20_000, 20_000, 50_000, 1, 2].map(
  (length, at): Source => ({ id: `${at}`, uri: '', name: `${at}`, header, body: 'x'.repeat(length) }),
);

it('puts together what is small, in order, and leaves nothing out', () => {
  const tasks = sizedTasks(
    sources,
    ({ body }) => body.length,
    (some): ReadingTask => ({ step: 'read', sources: some, places: false }),
  );
  expect(tasks.map(({ task, characters }) => [task.sources.map(({ name }) => name), characters])).toEqual([
    [['0', '1'], 40_000],
    [['2'], 50_000],
    [['3', '4'], 3],
  ]);
});
