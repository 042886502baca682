import { readBundle } from 'crosscheck-server/bundles';
import {
  corpusRequests,
  type GivenText,
  type ImportAnswer,
  type ImportParams,
} from 'crosscheck-server/corpus-protocol';
import { isImported, isRecord } from 'crosscheck-server/file-kinds';
import { type CancellationToken, l10n, type Uri, workspace } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { decodeText, readText } from './corpus-texts.ts';

/** In bytes: no larger file is sent to the server. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** What reading files gave. */
export interface ReadSources {
  readonly texts: readonly GivenText[];
  /** What cannot be read, a line each that names the file. */
  readonly faults: readonly string[];
}

/** Whether sources can be made of a file, by its name. */
export function holdsSources(path: string): boolean {
  return /\.(?:txt|md|corpus)$/i.test(path) || isImported(path) || isRecord(path);
}

/**
 * The sources of a file: a text is one, a corpus and a bundle of files (as repomix makes it) give all their own, and the
 * server reads the others.
 *
 * @param name what the file is called: its path in the folder that was given
 * @param series what each row of a table answers
 * @throws Error where it cannot be read
 */
export async function readSources(
  client: ServerClient,
  uri: Uri,
  name: string,
  token: CancellationToken,
  series?: string,
): Promise<ReadSources> {
  const read = await readAsText(uri.path, name, () => readText(uri));
  if (read !== null) return read;
  const { size } = await workspace.fs.stat(uri);
  if (size > LARGEST_FILE) return tooLarge(name);
  return importBytes(client, { name, bytes: await workspace.fs.readFile(uri), series }, token);
}

/** The same of a file that has no address here, of which there are its bytes alone. */
export async function readBytes(
  client: ServerClient,
  bytes: Uint8Array,
  name: string,
  token: CancellationToken,
): Promise<ReadSources> {
  const read = await readAsText(name, name, async () => decodeText(bytes, name));
  if (read !== null) return read;
  return bytes.length > LARGEST_FILE ? tooLarge(name) : importBytes(client, { name, bytes }, token);
}

/** The sources of a file that is a text, or a bundle of texts; null for what the server reads. */
async function readAsText(path: string, name: string, read: () => Promise<string>): Promise<ReadSources | null> {
  const isText = !isImported(path) && !isRecord(path);
  if (!isText && !(isRecord(path) && /\.(?:xml|json)$/i.test(path))) return null;
  const text = await read().catch((error: unknown) => {
    if (isText) throw error;
    return '';
  });
  const bundle = readBundle(text);
  if (bundle !== null) return { texts: bundle.files, faults: [] };
  return isText ? { texts: [{ name: /\.corpus$/i.test(path) ? null : name, text }], faults: [] } : null;
}

interface GivenBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly series?: string | undefined;
}

async function importBytes(
  client: ServerClient,
  { name, bytes, series }: GivenBytes,
  token: CancellationToken,
): Promise<ReadSources> {
  const params: ImportParams = { name, bytes: toBase64(bytes), ...(series && { series }) };
  const answer = await client.sendRequest<ImportAnswer>(corpusRequests.importFile, params, token);
  return answer.isAvailable
    ? { texts: answer.sources, faults: answer.faults.map((fault) => `${name}: ${fault}`) }
    : {
        texts: [],
        faults: [l10n.t('{0}: what reads such files cannot be loaded here; texts alone can be added', name)],
      };
}

function tooLarge(name: string): ReadSources {
  return { texts: [], faults: [l10n.t('{0}: is larger than {1} MB', name, LARGEST_FILE / (1024 * 1024))] };
}

/** Whether a file is a table: a source where somebody says what its rows answer. */
export function isTable(uri: Uri): boolean {
  return /\.(?:csv|tsv|xlsx)$/i.test(uri.path);
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // Each piece a multiple of three bytes, so that none is padded but the last.
  for (let at = 0; at < bytes.length; at += 24_576) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
  }
  return pieces.join('');
}
