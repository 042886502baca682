import type { TreeView } from 'vscode';

/** How often the editor is asked for one node at most. */
const MOST_TIMES = 3;

/**
 * Selects a node of a view, opening what it stands beneath; brings the view to front and goes there where `focus` is set.
 * Where the view was hidden while its nodes changed, the editor draws them anew at the very moment in which it looks for
 * this one, finds it no more and says nothing: what is not selected then is asked for again.
 */
export async function revealNode<T extends { readonly id: string }>(
  view: TreeView<T>,
  node: T,
  focus: boolean,
): Promise<void> {
  for (let times = 0; times < MOST_TIMES; times++) {
    await view.reveal(node, { select: true, focus, expand: false });
    if (view.selection.some(({ id }) => id === node.id)) return;
  }
}
