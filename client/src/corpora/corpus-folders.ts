import { Uri, workspace } from 'vscode';
import type { ConfigurationMiddleware } from 'vscode-languageclient';

/** The files of a folder corpus that are sources; patterns tell cases apart where the file system does. */
export const TEXT_FILES = '**/*.{txt,md,TXT,MD}';

/** The files that are corpora wherever they are. */
export const CORPUS_FILES = '**/*.corpus';

/** What people added to corpora, beside them. */
export const ANNOTATION_FILES = '**/*.annotations.jsonld';

/** Which names stand for one thing, in the folder of a workspace and beside corpora. */
export const SAME_THINGS_FILES = '**/crosscheck.same-things.json';

/**
 * The folders that the setting `crosscheck.folders` names, each once. An entry is a path relative to the workspace
 * folder it is set for, or a URI; without a workspace folder only URIs mean something, and the rest is passed over.
 */
export function corpusFolders(): readonly Uri[] {
  const roots = workspace.workspaceFolders?.map((folder) => folder.uri) ?? [undefined];
  const found = new Map<string, Uri>();
  for (const root of roots) {
    for (const entry of workspace.getConfiguration('crosscheck', root).get<readonly unknown[]>('folders', [])) {
      const uri = typeof entry === 'string' ? toUri(entry, root) : undefined;
      if (uri !== undefined) {
        found.set(uri.toString(), uri);
      }
    }
  }
  return [...found.values()];
}

/** How `folder` is written in the setting: relative to `root` where it lies in it, else as a URI. */
export function toSetting(folder: Uri, root: Uri | undefined): string {
  if (root !== undefined && root.scheme === folder.scheme && root.authority === folder.authority) {
    const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
    if (`${folder.path}/` === base || folder.path === root.path) {
      return '.';
    }
    if (folder.path.startsWith(base)) {
      return folder.path.slice(base.length);
    }
  }
  return folder.toString();
}

function toUri(entry: string, root: Uri | undefined): Uri | undefined {
  // Two letters at least: a Windows drive is no scheme.
  if (/^[a-z][a-z0-9+.-]+:/i.test(entry)) {
    return withoutTrailingSlash(Uri.parse(entry));
  }
  return root && withoutTrailingSlash(Uri.joinPath(root, entry));
}

function withoutTrailingSlash(uri: Uri): Uri {
  return uri.path.length > 1 && uri.path.endsWith('/') ? uri.with({ path: uri.path.slice(0, -1) }) : uri;
}

/** Answers the server's question for settings: folders reach it as URIs, since it knows no workspace folders. */
export const resolveFolderSettings: NonNullable<ConfigurationMiddleware['configuration']> = async (
  params,
  token,
  next,
) => {
  const answers = await next(params, token);
  if (!Array.isArray(answers)) {
    return answers;
  }
  return answers.map((answer, index) =>
    params.items[index]?.section === 'crosscheck' ? { ...answer, folders: corpusFolders().map(String) } : answer,
  );
};
