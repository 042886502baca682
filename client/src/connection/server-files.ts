import { annotationClientRequests, type WriteFileParams } from 'crosscheck-server/annotation-protocol';
import { clientRequests, type FindFilesParams } from 'crosscheck-server/protocol';
import { Disposable, type FileSystemError, Uri, workspace } from 'vscode';
import { findCorpora, findTexts } from '../corpora/find-files.ts';
import type { Log } from './log.ts';
import type { ServerClient } from './server-client.ts';

/** In bytes. The editor itself hands no larger file to extensions. */
const LARGEST_FILE = 50 * 1024 * 1024;

/**
 * Answers the server's questions for files through the editor, so that it needs no disk: virtual file systems work as
 * the local one does. Nothing here rejects; what cannot be read is logged and left out.
 */
export function answerFileRequests(client: ServerClient, log: Log): Disposable {
  return Disposable.from(
    client.onRequest(clientRequests.findFiles, ({ folders }: FindFilesParams) =>
      findFiles(folders.map((folder) => Uri.parse(folder))),
    ),
    client.onRequest(clientRequests.readFile, ({ uri }: { uri: string }) => readFile(Uri.parse(uri), log)),
    client.onRequest(annotationClientRequests.writeFile, (params: WriteFileParams) => writeFile(params, log)),
  );
}

/** The URIs of all corpus files of the workspace and of the texts in `folders`, each once. */
async function findFiles(folders: readonly Uri[]): Promise<string[]> {
  const roots = workspace.workspaceFolders?.map((folder) => folder.uri) ?? [];
  const found = await Promise.all([...roots.map(findCorpora), ...folders.map(findTexts)]);
  return [...new Set(found.flat().map(String))];
}

/** A file's text, its byte-order mark kept and bytes that are no UTF-8 replaced; null where it cannot be read. */
async function readFile(uri: Uri, log: Log): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > LARGEST_FILE) {
      log.channel.warn(
        `${uri} is left out: its ${size} bytes are more than the ${LARGEST_FILE} that are read of a file.`,
      );
      return null;
    }
    const bytes = await workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // Most corpora have neither; that their file is asked for and not there is no news.
    const isOptional = /(?:\.annotations\.jsonld|\/crosscheck\.same-things\.json)$/.test(uri.path);
    if (isOptional && (error as FileSystemError).code === 'FileNotFound') return null;
    log.channel.warn(`${uri} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

/** Writes a file of annotations where the server cannot do so itself; false where that failed. */
async function writeFile({ uri, text }: WriteFileParams, log: Log): Promise<boolean> {
  try {
    await workspace.fs.writeFile(Uri.parse(uri), new TextEncoder().encode(text));
    return true;
  } catch (error) {
    log.channel.error(`${uri} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
