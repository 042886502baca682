import type { UndatedSource } from 'crosscheck-server/protocol';
import { l10n, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { showPlace, toRange } from '../editor/places.ts';
import type { SourceItem } from './sources-view.ts';

const ISO_DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Adds `published` with a date that is asked for (or given) to the header of an undated source, of the Sources view or of
 * a quick fix. Where the header has the
 * field without a usable date, that is shown instead.
 */
export async function dateSource(from: unknown, given?: unknown): Promise<void> {
  const source = isSource(from) ? from.shown : isUndated(from) ? { ...from, location: null } : null;
  if (source === null) {
    return;
  }
  const { undated, label, location } = source;
  if (undated === null) {
    if (location !== null) {
      await showPlace(location);
    }
    return;
  }
  const date = typeof given === 'string' ? given : await askForDate(label);
  if (date === undefined || !ISO_DATE.test(date)) {
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(Uri.parse(undated.uri), toRange(undated.range), `${undated.before}${date}${undated.behind}`);
  await workspace.applyEdit(edit);
}

function askForDate(name: string): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('When was {0} published?', name),
    placeHolder: l10n.t('YYYY-MM-DD'),
    validateInput: (text) => (ISO_DATE.test(text) ? undefined : l10n.t('A date such as 2026-03-14')),
  });
}

function isUndated(value: unknown): value is UndatedSource {
  return typeof value === 'object' && value !== null && 'undated' in value && 'label' in value;
}

function isSource(value: unknown): value is SourceItem {
  return typeof value === 'object' && value !== null && 'shown' in value;
}
