import { l10n, Uri, window, workspace } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { cursorPlace } from '../editor/places.ts';
import { annotate, signature } from './annotate.ts';

/**
 * Takes over annotations that another program wrote (Web Annotations, as of Recogito, or an export of Hypothesis) into the
 * corpus of the text that is shown; those that are about other texts are counted and left out.
 */
export function importAnnotations(context: { readonly client: ServerClient }) {
  return async (given?: unknown): Promise<void> => {
    const place = cursorPlace();
    if (!place) {
      window.showInformationMessage(l10n.t('Open the corpus first that the annotations are about.'));
      return;
    }
    const file = given instanceof Uri ? given : (await askForFile())?.[0];
    if (!file) return;
    const text = new TextDecoder().decode(await workspace.fs.readFile(file));
    await annotate(context, { action: 'import', uri: place.uri, text, ...(await signature(place)) });
  };
}

function askForFile() {
  return window.showOpenDialog({
    title: l10n.t('Import Annotations'),
    openLabel: l10n.t('Import'),
    filters: { [l10n.t('Web Annotations')]: ['json', 'jsonld', 'jsonl', 'ndjson', 'md'] },
  });
}
