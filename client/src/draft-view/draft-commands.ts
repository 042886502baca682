import { DRAFT_STATUSES, type DraftStatus } from 'crosscheck-server/draft-protocol';
import { type CodeAction, CodeActionKind, commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import { toRange } from '../editor/places.ts';
import { type DraftNode, statusInWords } from './draft-item.ts';
import type { DraftView } from './draft-view.ts';

/** Registers the commands of the Draft view. */
export function registerDraftCommands(view: DraftView): Disposable {
  const handlers: Readonly<Record<string, (...args: unknown[]) => unknown>> = {
    'crosscheck.filterDraft': (statuses) => filterDraft(view, statuses),
    'crosscheck.showWholeDraft': () => view.filter(DRAFT_STATUSES),
    'crosscheck.mendPassage': (node, title) => mendPassage(node as DraftNode | undefined, title),
  };
  return Disposable.from(...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler)));
}

/** Shows passages of the statuses alone that are given, or chosen. */
async function filterDraft(view: DraftView, given: unknown): Promise<void> {
  if (Array.isArray(given)) {
    await view.filter(DRAFT_STATUSES.filter((status) => given.includes(status)));
    return;
  }
  const choices = DRAFT_STATUSES.map((status) => ({
    status,
    label: statusInWords(status),
    description: String(view.count(status)),
    picked: view.statuses.has(status),
  }));
  const chosen = await window.showQuickPick(choices, {
    canPickMany: true,
    placeHolder: l10n.t('Show only what is …'),
  });
  if (chosen === undefined) return;
  const statuses = chosen.map(({ status }): DraftStatus => status);
  await view.filter(statuses.length === 0 ? DRAFT_STATUSES : statuses);
}

/** Offers what can be done about a passage of the view (or does what has that title): write what sources say, cite them. */
async function mendPassage(node: DraftNode | undefined, title: unknown): Promise<void> {
  if (node?.kind !== 'passage') return;
  const range = toRange(node.passage.range);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    Uri.parse(node.uri),
    range,
  );
  const offered = actions.filter(({ edit, kind }) => edit !== undefined && isMending(kind));
  if (offered.length === 0) {
    const message = l10n.t('Nothing is known that could be written in the place of {0}.', node.passage.label);
    window.showInformationMessage(message);
    return;
  }
  const titles = offered.map((action) => action.title);
  const placeHolder = l10n.t('{0}: what to do?', node.passage.label);
  const chosen = typeof title === 'string' ? title : await window.showQuickPick(titles, { placeHolder });
  const edit = offered.find((action) => action.title === chosen)?.edit;
  if (edit !== undefined) await workspace.applyEdit(edit);
}

function isMending(kind: CodeActionKind | undefined): boolean {
  return (
    kind !== undefined && (CodeActionKind.QuickFix.contains(kind) || CodeActionKind.RefactorRewrite.contains(kind))
  );
}
