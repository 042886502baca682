import { expect, it } from 'vitest';
import type { Source } from '../../../server/src/corpus/source.ts';
import type { ReadingTask } from '../../../server/src/host/analysing/analysis-messages.ts';
import { AnalysisThreads } from '../../../server/src/host/analysing/analysis-threads.ts';

/** Sources of so many characters that several threads are worth their start. */
const sources = Array.from({ length: 60 }, (_, at): Source => {
  const name = `${at}.txt`;
  return {
    id: `file:///a#${name}`,
    uri: 'file:///a',
    name,
    header: { known: {}, unknown: {} },
    body: 'x'.repeat(30_000),
  };
});

function threadThat(script: string): URL {
  const start = "const { parentPort } = require('node:worker_threads');";
  return new URL(
    `data:text/javascript,import { createRequire } from 'node:module'; const require = createRequire('file:///'); ${start} ${script}`,
  );
}

const ANSWER =
  "const answer = ({ id, task }) => parentPort.postMessage({ id, results: task.sources.map(() => 'thread') });";

/** A source a task. */
const tasks = sources.map((source) => {
  const task: ReadingTask = { step: 'read', sources: [source], places: false };
  return { task, characters: source.body.length };
});

/** Which sources were done, and by whom, in tasks that are shared out so many times. */
async function doneBy(program: URL, threads: number, times = 1) {
  const kept: string[] = [];
  const by = new Set<string>();
  const shared = new AnalysisThreads(threads, program);
  for (let time = 0; time < times; time++) {
    await shared.share<ReadingTask, string>(tasks, {
      here: (task) => task.sources.map(() => 'here'),
      keep(task, results) {
        kept.push(...task.sources.map(({ id }) => id));
        for (const result of results) by.add(result!);
      },
    });
  }
  await shared.end();
  return { kept: kept.sort(), by: [...by].sort() };
}

const all = sources.map(({ id }) => id).sort();

it('shares the sources out, each once', async () => {
  const done = await doneBy(threadThat(`${ANSWER} parentPort.on('message', answer);`), 2);
  expect(done).toEqual({ kept: all, by: ['here', 'thread'] });
});

it('has the threads stay for what is shared out later', async () => {
  const done = await doneBy(threadThat(`${ANSWER} parentPort.on('message', answer);`), 2, 2);
  expect(done).toEqual({ kept: [...all, ...all].sort(), by: ['here', 'thread'] });
});

it('does here what a thread was at that ended', async () => {
  expect(await doneBy(threadThat("parentPort.on('message', () => process.exit(1));"), 3)).toEqual({
    kept: all,
    by: ['here'],
  });
  expect(await doneBy(threadThat("throw new Error('no thread');"), 3)).toEqual({ kept: all, by: ['here'] });
});

it('does all of it here where there is to be one thread', async () => {
  expect(await doneBy(threadThat(`${ANSWER} parentPort.on('message', answer);`), 1)).toEqual({
    kept: all,
    by: ['here'],
  });
});
