import { expect, it, vi } from 'vitest';
import type { ClaimsArrangement } from '../../client/src/claims-view/arrangement.ts';
import { ClaimsTree } from '../../client/src/claims-view/claims-tree.ts';
import type { ServerClient } from '../../client/src/connection/server-client.ts';

vi.mock('vscode', () => import('./fake-vscode.ts'));

it('is empty at once while the server starts, so that the view says what goes on, and is told when there is more', async () => {
  const told: ((state: string) => void)[] = [];
  let isRunning = false;
  let answer: (nodes: readonly unknown[]) => void = () => {};
  const listen = () => ({ dispose: () => {} });
  const client = {
    isRunning: () => isRunning,
    onNotification: listen,
    onDidChangeState: (listener: (state: string) => void) => {
      told.push(listener);
      return listen();
    },
    // What is asked of a server that starts is answered once it runs.
    sendRequest: () => new Promise((resolve) => (answer = resolve)),
  };
  const arrangement = { current: {}, onDidChange: listen };
  const tree = new ClaimsTree(client as unknown as ServerClient, arrangement as unknown as ClaimsArrangement);
  expect(await tree.getChildren()).toEqual([]);
  isRunning = true;
  for (const tell of told) tell('running');
  const children = tree.getChildren();
  answer([{ id: 'killed', label: 'People killed' }]);
  expect((await children).map(({ id }) => id)).toEqual(['killed']);
});
