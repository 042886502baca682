import { type AnnotationEdit, type AnnotationResult, annotationRequests } from 'crosscheck-server/annotation-protocol';
import { env, l10n, Uri, window } from 'vscode';
import type { ServerClient } from '../connection/server-client.ts';
import { showPlace } from '../editor/places.ts';
import { startOf } from '../editor/start.ts';
import { authorName } from './author.ts';

type Refusal = Extract<AnnotationResult, { ok: false }>;

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

/**
 * Has the server make a change to the annotations. What speaks against it is shown, with a way to the place where something
 * has to be mended first. Gives the annotation's id; null where nothing was changed.
 */
export async function annotate(
  { client }: { readonly client: ServerClient },
  edit: AnnotationEdit,
): Promise<string | null> {
  const result = await client.sendRequest<AnnotationResult>(annotationRequests.annotate, edit);
  if (!result.ok) {
    void showRefusal(result, edit.action === 'addNote' ? edit.body : null);
    return null;
  }
  if (result.message !== undefined) window.showInformationMessage(result.message);
  return result.id;
}

/** Says why nothing was changed. The editor drops what was typed into a thread: a note that was not kept can be copied. */
async function showRefusal({ message, at }: Refusal, note: string | null): Promise<void> {
  const [open, copy] = [l10n.t('Open the File'), l10n.t('Copy the Note')];
  const pressed = await window.showErrorMessage(message, ...(at ? [open] : []), ...(note === null ? [] : [copy]));
  if (pressed === open && at) await showPlace({ uri: at.uri, range: { start: at.position, end: at.position } });
  if (pressed === copy && note !== null) await env.clipboard.writeText(note);
}
