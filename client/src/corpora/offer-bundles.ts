import { readBundle } from 'crosscheck-server/bundles';
import { commands, type Disposable, l10n, type TextDocument, window } from 'vscode';
import { nameOf } from '../making-corpora/corpus-texts.ts';

/** In characters: no longer text is looked at. */
const LONGEST = 20_000_000;
/** What the top of a bundle, or the end of its preface, has. */
const MAY_BE = /Repomix|<files>|<file path="|<documents>|^## File: |^={8,}\n(?:File|FILE): |FILE: |^# [^\n]+\n\n```/m;
const LOOKED_AT = 20_000;

/**
 * Offers to make a corpus of a text that holds many files, as repomix, gitingest or ai-digest write them, once it is shown:
 * once a file in a session.
 */
export function offerBundles(): Disposable {
  const offered = new Set<string>();
  const look = (document: TextDocument | undefined): void => {
    if (!document || document.uri.scheme === 'output' || offered.has(document.uri.toString())) return;
    const text = document.getText();
    if (text.length > LONGEST || !MAY_BE.test(text.slice(0, LOOKED_AT))) return;
    const bundle = readBundle(text);
    if (bundle === null || bundle.files.length < 2) return;
    offered.add(document.uri.toString());
    void offer(document, bundle.files.length);
  };
  look(window.activeTextEditor?.document);
  return window.onDidChangeActiveTextEditor((editor) => look(editor?.document));
}

async function offer({ uri }: TextDocument, count: number): Promise<void> {
  const make = l10n.t('Make a Corpus');
  const message = l10n.t('“{0}” holds {1} files. Make a corpus of them?', nameOf(uri), count);
  if ((await window.showInformationMessage(message, make)) === make) {
    await commands.executeCommand('crosscheck.addSources', uri);
  }
}
