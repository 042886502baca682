import { Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { IndexProgress } from '../index-progress.ts';
import { plural } from '../wording.ts';
import { ClaimsTree } from './claims-tree.ts';

/** Makes the Claims view: its tree, its badge with the open contradictions, and a line on what was read. */
export function createClaimsView(
  client: BaseLanguageClient,
  progress: IndexProgress,
): { readonly tree: ClaimsTree; readonly view: Disposable } {
  const tree = new ClaimsTree(client);
  const view = window.createTreeView('crosscheck.claims', { treeDataProvider: tree, showCollapseAll: true });

  function describe(): void {
    const { filesRead, filesFound, contradictions, sources } = progress.status;
    view.badge =
      contradictions > 0 ? { value: contradictions, tooltip: plural(contradictions, 'open contradiction') } : undefined;
    view.description = filesRead < filesFound ? 'still reading…' : sources > 0 ? plural(sources, 'source') : '';
  }

  describe();
  return { tree, view: Disposable.from(view, progress.onDidChange(describe)) };
}
