import { expect, it, vi } from 'vitest';
import type { TextDocument } from 'vscode';
import { NoteThreads } from '../../client/src/annotations/notes/note-threads.ts';
import type { ServerClient } from '../../client/src/connection/server-client.ts';
import type { IndexProgress } from '../../client/src/progress/index-progress.ts';
import { made } from './fake-vscode.ts';

vi.mock('vscode', () => import('./fake-vscode.ts'));

/** The first and last lines of the ranges in which notes can be made in a text of ten lines. */
async function linesFor({
  state,
  languageId,
}: {
  readonly state: IndexProgress['state'];
  readonly languageId: string;
}) {
  const listen = () => ({ dispose: () => {} });
  const client = {
    isRunning: () => state !== 'starting' && state !== 'stopped',
    onNotification: listen,
    onDidChangeState: listen,
    // Of what is not read yet a server knows no range; one that reads answers late.
    sendRequest: async () =>
      state === 'ready'
        ? [{ start: { line: 3, character: 0 }, end: { line: 5, character: 0 } }]
        : new Promise(() => {}),
  };
  new NoteThreads(client as unknown as ServerClient, { state, onDidChange: listen } as unknown as IndexProgress);
  const document = { uri: 'file:///a.corpus', languageId, lineCount: 10 } as unknown as TextDocument;
  const ranges = await made.commentController.commentingRangeProvider!.provideCommentingRanges(document, {} as never);
  return (ranges as readonly unknown[]).map((range) => (range as { readonly lines: unknown }).lines);
}

it.each(['starting', 'idle', 'reading'] as const)(
  'makes room beside a corpus at once, while the server is %s',
  async (state) => {
    expect(await linesFor({ state, languageId: 'crosscheck-corpus' })).toEqual([[0, 10]]);
  },
);

it('lets notes be made in texts of sources alone, once these are read', async () => {
  expect(await linesFor({ state: 'ready', languageId: 'crosscheck-corpus' })).toEqual([[3, 5]]);
});

it('makes no room beside other texts while nobody can tell whether they are sources', async () => {
  expect(await linesFor({ state: 'starting', languageId: 'plaintext' })).toEqual([]);
});
