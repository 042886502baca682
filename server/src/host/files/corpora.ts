import { isCorpus } from '../../corpus/parse.ts';
import { CORPUS_LANGUAGE } from '../../features/protocol/protocol.ts';
import type { Settings } from '../asked/settings.ts';

/** How a file takes part. */
export interface Membership {
  /** The corpus whose sources it is compared with; equal for all files of one corpus. */
  readonly corpus: string;
  /** Null where the file holds many sources; else the name of the one source that it is. */
  readonly sourceName: string | null;
}

/** The corpus that all files share where the whole workspace is compared. */
const WORKSPACE = 'workspace';

/** Schemes of documents that are another version of a file: compared with it, each figure would stand there twice. */
const OTHER_VERSION = /^(?:git|gitfs|gitlens|pr|review|vscode-local-history|vscode-scm|output|comment):/;

const CORPUS_EXTENSION = /\.corpus$/i;
const TEXT_EXTENSION = /\.(?:txt|md)$/i;

/** The innermost of the folders that a file lies in. */
function folderOf(uri: string, folders: readonly string[]): string | null {
  let innermost: string | null = null;
  for (const folder of folders) {
    if (uri.startsWith(`${folder}/`) && folder.length > (innermost?.length ?? -1)) innermost = folder;
  }
  return innermost;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Whether a file is part of a corpus, and of which: corpus files and texts that begin with a delimiter are one each,
 * the texts of a folder that the settings name are one together.
 *
 * @param text Asked for only where nothing else tells.
 * @param languageId The language of the open buffer; null for a file that is not open.
 */
export function membershipOf(
  uri: string,
  text: () => string,
  languageId: string | null,
  { folders, comparisonScope }: Settings,
): Membership | null {
  if (OTHER_VERSION.test(uri)) return null;
  const corpusOf = (own: string) => (comparisonScope === 'workspace' ? WORKSPACE : own);
  if (languageId === CORPUS_LANGUAGE || CORPUS_EXTENSION.test(uri) || isCorpus(text())) {
    return { corpus: corpusOf(uri), sourceName: null };
  }
  const folder = folderOf(uri, folders);
  if (folder === null || !TEXT_EXTENSION.test(uri)) return null;
  return { corpus: corpusOf(folder), sourceName: decoded(uri.slice(folder.length + 1)) };
}

/** Folders of programs, not of people: a search leaves them out, and so does whatever happens in them. */
const OTHERS_FOLDER = /\/(?:node_modules|\.git)\//;

/** Whether a file that is not open may be part of a corpus, by its name alone. */
export function mayBeMember(uri: string, { folders }: Settings): boolean {
  if (OTHERS_FOLDER.test(uri.slice(folderOf(uri, folders)?.length ?? 0))) return false;
  return CORPUS_EXTENSION.test(uri) || (TEXT_EXTENSION.test(uri) && folderOf(uri, folders) !== null);
}
