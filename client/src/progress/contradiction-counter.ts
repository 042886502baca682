import type { NextContradiction } from 'crosscheck-server/protocol';
import { type Disposable, l10n, StatusBarAlignment, type StatusBarItem, type TextEditor, window } from 'vscode';
import { toLocation } from '../editor/places.ts';
import { plural } from '../editor/wording.ts';
import type { IndexProgress } from './index-progress.ts';

/** Left of what other extensions show there. */
const PRIORITY = 10;

/**
 * How many contradictions are open, in the status bar, in the same number as everywhere else; while somebody goes from one
 * to the next, the how manieth the cursor is on ("2 of 5").
 */
export class ContradictionCounter implements Disposable {
  readonly #progress: IndexProgress;
  readonly #item: StatusBarItem;
  readonly #listeners: readonly Disposable[];
  #current: NextContradiction | null = null;

  constructor(progress: IndexProgress) {
    this.#progress = progress;
    this.#item = window.createStatusBarItem('crosscheck.contradictions', StatusBarAlignment.Left, PRIORITY);
    this.#item.name = l10n.t('Contradictions between sources');
    this.#item.command = 'crosscheck.showClaims';
    this.#listeners = [
      this.#item,
      progress.onDidChange(() => this.#show(null)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.#current !== null && !isOn(this.#current, textEditor)) this.#show(null);
      }),
    ];
    this.#show(null);
  }

  /** What the item says; undefined while it is hidden. */
  get text(): string | undefined {
    return this.#progress.status.contradictions > 0 ? this.#item.text : undefined;
  }

  /** Says which contradiction the cursor was put on. */
  goTo(next: NextContradiction): void {
    this.#show(next);
  }

  dispose(): void {
    for (const each of this.#listeners) each.dispose();
  }

  #show(current: NextContradiction | null): void {
    this.#current = current;
    const { contradictions } = this.#progress.status;
    if (contradictions === 0) {
      // Without a word: the first number that a process writes as English does costs more than all of an activation.
      this.#item.hide();
      return;
    }
    const open = plural(contradictions, 'open contradiction');
    const words =
      current === null ? plural(contradictions, 'contradiction') : l10n.t('{0} of {1}', current.at, current.of);
    this.#item.text = `$(warning) ${words}`;
    this.#item.tooltip = l10n.t('{0} between the sources. Each is underlined at every figure that takes part.', open);
    this.#item.accessibilityInformation = { label: current === null ? open : `${words}, ${open}` };
    this.#item.show();
  }
}

function isOn({ location }: NextContradiction, { document, selection }: TextEditor): boolean {
  const { uri, range } = toLocation(location);
  return document.uri.toString() === uri.toString() && range.contains(selection);
}
