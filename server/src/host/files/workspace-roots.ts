import type { InitializeParams } from 'vscode-languageserver';

/** The URIs of the folders that a client works in, without a slash at the end. */
export function rootsOf({
  workspaceFolders,
  rootUri,
}: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map((uri) => uri.replace(/\/$/, ''));
}

/** A folder as the settings name it, as URIs: one relative to each root, or the URI that it is. */
export function resolveFolder(folder: string, roots: readonly string[]): readonly string[] {
  // Two letters at least: a Windows drive is no scheme.
  if (/^[a-z][a-z0-9+.-]+:/i.test(folder)) return [folder];
  const path = folder.replace(/^\.(?:\/|$)/, '').replace(/\/$/, '');
  return roots.map((root) => (path === '' ? root : `${root}/${path.split('/').map(encodeURIComponent).join('/')}`));
}
