import { type AnnotationEdit, type AnnotationResult, annotationRequests } from 'crosscheck-server/annotation-protocol';
import { Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { startOf } from '../commands/start.ts';
import { authorName } from './author.ts';

/** Who annotates, and when. */
export interface Signature {
  readonly creator: string;
  /** ISO 8601. */
  readonly created: string;
}

/** The signature of whoever annotates the file of a place: as `startOf` takes it. */
export async function signature(from?: unknown): Promise<Signature> {
  const place = startOf(from);
  const creator = await authorName(place ? Uri.parse(place.uri) : undefined);
  return { creator, created: new Date().toISOString() };
}

/** Has the server make a change to the annotations; what speaks against it is shown. Tells whether it was made. */
export async function annotate(
  { client }: { readonly client: BaseLanguageClient },
  edit: AnnotationEdit,
): Promise<boolean> {
  const result = await client.sendRequest<AnnotationResult>(annotationRequests.annotate, edit);
  if (!result.ok) window.showErrorMessage(result.message);
  else if (result.message !== undefined) window.showInformationMessage(result.message);
  return result.ok;
}
