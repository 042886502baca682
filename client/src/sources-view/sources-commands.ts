import { type SourceSorting, sourceSortings } from 'crosscheck-server/protocol';
import { commands, Disposable, l10n, type QuickPickItem, window } from 'vscode';
import { cursorPlace, showPlace } from '../editor/places.ts';
import { dateSource } from './date-source.ts';
import type { SourceItem, SourcesView } from './sources-view.ts';

/** The commands of the view's menu, by the order they choose; the second of each pair has the mark. */
const SORTING_COMMANDS = {
  place: ['crosscheck.sortSourcesByPlace', 'crosscheck.sourcesSortedByPlace'],
  date: ['crosscheck.sortSourcesByDate', 'crosscheck.sourcesSortedByDate'],
  name: ['crosscheck.sortSourcesByName', 'crosscheck.sourcesSortedByName'],
} as const satisfies Record<SourceSorting, readonly [string, string]>;

/** Registers the commands of the Sources view. */
export function registerSourcesCommands(view: SourcesView): Disposable {
  const sorters = sourceSortings.flatMap((sorting) =>
    SORTING_COMMANDS[sorting].map((id) => [id, () => view.sort(sorting)] as const),
  );
  const handlers: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    'crosscheck.sortSources': () => chooseSorting(view),
    'crosscheck.dateSource': dateSource,
    'crosscheck.showSharedPassage': (passage) => showSharedPassage(passage as SourceItem | undefined),
    'crosscheck.revealInSourcesView': () => revealInSourcesView(view),
    ...Object.fromEntries(sorters),
  };
  return Disposable.from(...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)));
}

async function chooseSorting(view: SourcesView): Promise<void> {
  const words = {
    place: l10n.t('Place in the text'),
    date: l10n.t('Date, newest first'),
    name: l10n.t('Name'),
  } as const satisfies Record<SourceSorting, string>;
  const choices = sourceSortings.map((sorting): QuickPickItem & { readonly sorting: SourceSorting } => ({
    sorting,
    label: `${sorting === view.sorting ? '$(check)' : '$(blank)'} ${words[sorting]}`,
  }));
  const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t('Sort sources by') });
  if (chosen !== undefined) {
    view.sort(chosen.sorting);
  }
}

/** Shows a passage where the other source has it. */
async function showSharedPassage(passage: SourceItem | undefined): Promise<void> {
  if (passage?.shown.other) {
    await showPlace(passage.shown.other);
  }
}

/** Shows the source under the cursor in the view, and goes there. */
async function revealInSourcesView(view: SourcesView): Promise<void> {
  const place = cursorPlace();
  const source = place && (await view.find(place));
  if (source) {
    await view.reveal(source, true);
  } else {
    window.showInformationMessage(l10n.t('The cursor is in no source.'));
  }
}
