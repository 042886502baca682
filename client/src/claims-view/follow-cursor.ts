import { Disposable, type TextEditor, window, workspace } from 'vscode';
import { cursorPlace } from '../editor/places.ts';
import type { ClaimsView } from './claims-view.ts';

/** In milliseconds: how long the cursor must rest until the view follows. */
const REST = 150;

/**
 * Selects in the Claims view what the figure under the cursor belongs to, as far as it is in sight there: nothing is
 * opened, and the keyboard stays in the text. Off where the setting `crosscheck.claimsView.followCursor` says so.
 */
export function followCursor(view: ClaimsView): Disposable {
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function follow(editor: TextEditor): Promise<void> {
    const place = cursorPlace(editor);
    if (place === null || !view.isVisible || !isWanted() || isShownBy(view, editor)) {
      return;
    }
    const node = view.seenOf(await view.tree.pathTo(place)).at(-1);
    if (node !== undefined && view.isVisible) {
      await view.reveal(node, false);
    }
  }

  const listener = window.onDidChangeTextEditorSelection(({ textEditor }) => {
    clearTimeout(pause);
    pause = setTimeout(() => follow(textEditor).catch(() => undefined), REST);
  });
  return Disposable.from(listener, { dispose: () => clearTimeout(pause) });
}

function isWanted(): boolean {
  return workspace.getConfiguration('crosscheck').get('claimsView.followCursor', true);
}

/** Whether the cursor stands where a click in the view has put it. */
function isShownBy(view: ClaimsView, editor: TextEditor): boolean {
  const location = view.selection[0]?.shown.location;
  const { start } = editor.selection;
  return (
    location?.uri === editor.document.uri.toString() &&
    location.range.start.line === start.line &&
    location.range.start.character === start.character
  );
}
