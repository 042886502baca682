import { corpusRequests, type GivenText, type PackAnswer, type PackParams } from 'crosscheck-server/corpus-protocol';
import { l10n, Uri, workspace } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';

/** Why a command ends without having done what it is for, in words for whoever called it. */
export class Refusal extends Error {}

/** One corpus of some texts. @throws Refusal where they cannot become one */
export async function pack(client: ServerClient, texts: readonly GivenText[]): Promise<string> {
  const params: PackParams = { texts };
  const answer = await client.sendRequest<PackAnswer>(corpusRequests.pack, params);
  if (!answer.ok) {
    throw new Refusal(answer.problems.join('\n'));
  }
  return answer.text;
}

/**
 * The text of a file to the letter, a byte-order mark included; of an open one as its editor shows it.
 *
 * @throws Refusal for bytes that are no UTF-8: they would not come back as they were
 */
export async function readText(uri: Uri): Promise<string> {
  const open = workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  if (open) {
    return open.getText();
  }
  return decodeText(await workspace.fs.readFile(uri), nameOf(uri));
}

/** The same of its bytes. @throws Refusal for bytes that are no UTF-8 */
export function decodeText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(l10n.t('“{0}” is not UTF-8. Save it in that encoding first.', name));
  }
}

/** Whether there is a file or folder of that name. */
export async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The last part of a path. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

const ANNOTATIONS = '.annotations.jsonld';

/** The file that the sources of a corpus file are annotated in. */
export function annotationsBeside(corpus: Uri): Uri {
  return corpus.with({ path: corpus.path.replace(/(?<=[^/])\.[^./]+$/, '') + ANNOTATIONS });
}

/** The file that the texts of a folder are annotated in. */
export function annotationsIn(folder: Uri): Uri {
  return Uri.joinPath(folder, `corpus${ANNOTATIONS}`);
}
