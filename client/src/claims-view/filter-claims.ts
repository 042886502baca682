import { l10n, window } from 'vscode';
import type { ClaimsArrangement } from './arrangement.ts';

/** In milliseconds: how long somebody must not have typed until the tree is asked. */
const PAUSE = 60;

/**
 * Asks for the words that claims are to be narrowed to, and narrows them while they are typed. Enter keeps the filter,
 * Escape brings back the one before. `words` set it without asking.
 */
export function filterClaims(arrangement: ClaimsArrangement, words?: unknown): void {
  if (typeof words === 'string') {
    arrangement.set({ filter: words });
    return;
  }
  const before = arrangement.current.filter;
  const box = window.createInputBox();
  box.title = l10n.t('Filter Claims');
  box.placeholder = l10n.t('Values, words, speakers or sources, such as “wounded police 1,200”');
  box.value = before;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isKept = false;
  box.onDidChangeValue((filter) => {
    clearTimeout(pause);
    pause = setTimeout(() => arrangement.set({ filter }), PAUSE);
  });
  box.onDidAccept(() => {
    isKept = true;
    arrangement.set({ filter: box.value });
    box.hide();
  });
  box.onDidHide(() => {
    clearTimeout(pause);
    if (!isKept) {
      arrangement.set({ filter: before });
    }
    box.dispose();
  });
  box.show();
}
