import { expect, it, vi } from 'vitest';
import { ClaimsArrangement } from '../../client/src/claims-view/arrangement.ts';
import { ClaimsView } from '../../client/src/claims-view/claims-view.ts';
import type { ServerClient } from '../../client/src/connection/server-client.ts';
import type { IndexProgress } from '../../client/src/progress/index-progress.ts';
import { made } from './fake-vscode.ts';

vi.mock('vscode', () => import('./fake-vscode.ts'));

it('says above an empty tree what it waits for until it is known how much is compared, so that nothing else takes the keyboard', async () => {
  const listen = () => ({ dispose: () => {} });
  let answer: (coverage: string | null) => void = () => {};
  const client = {
    isRunning: () => true,
    onNotification: listen,
    onDidChangeState: listen,
    sendRequest: () => new Promise<string | null>((resolve) => (answer = resolve)),
  };
  const heard: (() => void)[] = [];
  const progress = {
    state: 'starting',
    status: { filesRead: 0, filesFound: 0, sources: 0, figures: 0, contradictions: 0 },
    onDidChange: (listener: () => void) => {
      heard.push(listener);
      return listen();
    },
  };
  const memento = { get: () => undefined, update: async () => {}, keys: () => [] };
  const view = new ClaimsView(
    client as unknown as ServerClient,
    progress as unknown as IndexProgress,
    new ClaimsArrangement(memento),
  );
  const come = (state: string, sources: number) => {
    Object.assign(progress, { state, status: { ...progress.status, sources } });
    for (const hear of heard) hear();
  };
  expect(made.treeView.message).toBe('Looking for corpora…');
  come('reading', 0);
  expect(made.treeView.message).toMatch(/^Still reading the sources/);
  come('ready', 12);
  expect(made.treeView.message).toMatch(/^Still reading the sources/);
  answer('51 figures: 37 in 13 questions');
  await view.whenSaid;
  expect(made.treeView.message).toBe('51 figures: 37 in 13 questions');
  come('ready', 1);
  answer(null);
  await view.whenSaid;
  expect(made.treeView.message).toBeUndefined();
});
