import {
  annotationRequests,
  type ExportFormat,
  type ExportParams,
  exportFormats,
} from 'crosscheck-server/annotation-protocol';
import { env, l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { CommandContext } from '../editor/command-context.ts';
import { cursorPlace } from '../editor/places.ts';

const EXTENSIONS = { html: 'html', markdown: 'md', csv: 'csv', jsonld: 'jsonld' } as const satisfies Record<
  ExportFormat,
  string
>;

/** Writes all claims of the corpus that is shown, with verdicts and decisions, to a file that is asked for. */
export function exportClaims({ client }: CommandContext) {
  return async (given?: ExportFormat, target?: Uri): Promise<void> => {
    const uri = cursorPlace()?.uri;
    const format = exportFormats.find((each) => each === given) ?? (uri && (await chooseFormat()));
    if (!format) return;
    const params = { uri: uri ?? '', format } satisfies ExportParams;
    const text = await client.sendRequest<string | null>(annotationRequests.export, params);
    if (text === null) {
      window.showInformationMessage(l10n.t('Open the corpus first that is to be exported.'));
      return;
    }
    const file = target ?? (await askForFile(Uri.parse(params.uri), format));
    if (!file) return;
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
    void confirm(file, format);
  };
}

async function chooseFormat(): Promise<ExportFormat | undefined> {
  const words = {
    html: [l10n.t('Dossier to print'), l10n.t('HTML: each question with its positions, sources and decision')],
    markdown: [l10n.t('Dossier to edit'), l10n.t('Markdown: the same')],
    csv: [l10n.t('Table of claims'), l10n.t('CSV: for a spreadsheet')],
    jsonld: [l10n.t('Web Annotations'), l10n.t('JSON-LD: claims, notes and decisions for other programs')],
  } as const satisfies Record<ExportFormat, readonly [string, string]>;
  const choices = exportFormats.map((format): QuickPickItem & { readonly format: ExportFormat } => {
    const [label, description] = words[format];
    return { label, description, format };
  });
  return (await window.showQuickPick(choices, { title: l10n.t('Export Claims') }))?.format;
}

function askForFile(corpus: Uri, format: ExportFormat) {
  const name = corpus.path.replace(/\.[^./]*$/, '');
  return window.showSaveDialog({
    title: l10n.t('Export Claims'),
    defaultUri: corpus.with({ path: `${name}.${EXTENSIONS[format]}` }),
    filters: { [format.toUpperCase()]: [EXTENSIONS[format]] },
  });
}

/** A dossier opens where it is printed, everything else in the editor. */
async function confirm(file: Uri, format: ExportFormat): Promise<void> {
  const open = l10n.t('Open');
  const pressed = await window.showInformationMessage(l10n.t('The claims are exported.'), open);
  if (pressed !== open) return;
  if (format === 'html' && file.scheme === 'file') await env.openExternal(file);
  else await window.showTextDocument(file);
}
