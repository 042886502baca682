import { afterEach, expect, it, vi } from 'vitest';
import { ContradictionCounter } from '../../client/src/progress/contradiction-counter.ts';
import type { IndexProgress } from '../../client/src/progress/index-progress.ts';
import { made } from './fake-vscode.ts';

const item = made.statusBarItem;

vi.mock('vscode', () => import('./fake-vscode.ts'));

afterEach(() => vi.restoreAllMocks());

/** What has been read, with an event for every change. */
function reading() {
  let tell = () => {};
  const progress = {
    status: { contradictions: 0 },
    onDidChange: (listener: () => void) => {
      tell = listener;
      return { dispose: () => {} };
    },
  };
  const read = (contradictions: number) => {
    progress.status = { contradictions };
    tell();
  };
  return { progress: progress as unknown as IndexProgress, read };
}

it('is seen while contradictions are open', () => {
  const { progress, read } = reading();
  const counter = new ContradictionCounter(progress);
  expect([item.isShown, counter.text]).toEqual([false, undefined]);
  read(2);
  expect([item.isShown, counter.text]).toEqual([true, '$(warning) 2 contradictions']);
  read(0);
  expect([item.isShown, counter.text]).toEqual([false, undefined]);
});

it('writes no number while there is nothing to count: an activation would wait for how English writes numbers', () => {
  const written = vi.spyOn(Number.prototype, 'toLocaleString');
  const { progress, read } = reading();
  new ContradictionCounter(progress);
  expect(written).not.toHaveBeenCalled();
  read(1);
  expect(written).toHaveBeenCalled();
});
