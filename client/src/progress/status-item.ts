import { CORPUS_LANGUAGE } from 'crosscheck-server/protocol';
import {
  Disposable,
  type DocumentFilter,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  RelativePattern,
  workspace,
} from 'vscode';
import { corpusFolders, TEXT_FILES } from '../corpora/corpus-folders.ts';
import { plural, readingMessage } from '../editor/wording.ts';
import type { IndexProgress } from './index-progress.ts';

/** The entry behind `{}` in the status bar: what is indexed, and whether reading still goes on. */
export function createStatusItem(progress: IndexProgress): Disposable {
  const item = languages.createLanguageStatusItem('crosscheck.status', documentsOfCorpora());
  item.name = 'Crosscheck';
  item.command = { command: 'crosscheck.showClaims', title: l10n.t('Show Claims') };
  describe(item, progress);
  return Disposable.from(
    item,
    progress.onDidChange(() => describe(item, progress)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('crosscheck.folders')) {
        item.selector = documentsOfCorpora();
      }
    }),
  );
}

function documentsOfCorpora(): DocumentFilter[] {
  const folders = corpusFolders().map((folder) => ({ pattern: new RelativePattern(folder, TEXT_FILES) }));
  return [{ language: CORPUS_LANGUAGE }, ...folders];
}

function describe(item: LanguageStatusItem, progress: IndexProgress): void {
  const { text, detail } = wordingOf(progress);
  item.text = text;
  item.detail = detail;
  item.busy = progress.state === 'starting' || progress.state === 'reading';
  item.severity = progress.state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
}

function wordingOf({ state, status }: IndexProgress): { text: string; detail: string } {
  switch (state) {
    case 'starting':
      return { text: l10n.t('Crosscheck is starting'), detail: '' };
    case 'stopped':
      return { text: l10n.t('Crosscheck has stopped'), detail: l10n.t('what is shown may be out of date') };
    case 'idle':
      return { text: l10n.t('Crosscheck: no corpus'), detail: '' };
    case 'reading':
      return { text: `Crosscheck: ${readingMessage(status)}`, detail: l10n.t('findings are not complete yet') };
    case 'ready':
      return {
        text: `${plural(status.sources, 'source')}, ${plural(status.figures, 'figure')}`,
        detail:
          status.contradictions === 0 ? l10n.t('no contradiction') : plural(status.contradictions, 'contradiction'),
      };
  }
}
