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

interface AnnotateContext {
  readonly client: ServerClient;
}

/**
 * Has the server make a change to the annotations. What speaks against it is shown, with a way to the place where something
 * has to be mended first. Gives the annotation's id; null where nothing was changed.
 */
export async function annotate(context: AnnotateContext, edit: AnnotationEdit): Promise<string | null> {
  return (await carryOut(context, edit))?.id ?? null;
}

/** Makes a change and says so, with a way back for as long as the message is shown. Gives the annotation's id as well. */
export async function annotateWithUndo(
  context: AnnotateContext,
  edit: AnnotationEdit,
  said: string,
): Promise<string | null> {
  const done = await carryOut(context, edit);
  if (done !== null) offerUndo(context, said, [done]);
  return done?.id ?? null;
}

/** The same for several changes that are one to the person who makes them: taken back, they all are. */
export async function annotateAllWithUndo(
  context: AnnotateContext,
  edits: readonly AnnotationEdit[],
  said: string,
): Promise<void> {
  const done: Done[] = [];
  for (const edit of edits) {
    const each = await carryOut(context, edit);
    if (each !== null) done.push(each);
  }
  if (done.length > 0) offerUndo(context, said, done);
}

/** Takes the latest change to annotations back, of whatever kind. */
export async function undoAnnotation(context: AnnotateContext): Promise<void> {
  await carryOut(context, { action: 'undo' });
}

type Done = Extract<AnnotationResult, { ok: true }>;

async function carryOut({ client }: AnnotateContext, edit: AnnotationEdit): Promise<Done | null> {
  const result = await client.sendRequest<AnnotationResult>(annotationRequests.annotate, edit);
  if (!result.ok) {
    void showRefusal(result, edit.action === 'addNote' ? edit.body : null);
    return null;
  }
  if (result.message !== undefined) window.showInformationMessage(result.message);
  return result;
}

function offerUndo(context: AnnotateContext, said: string, done: readonly Done[]): void {
  const edits = done.map(({ edit }) => edit).filter((edit) => edit !== null);
  const undo = l10n.t('Undo');
  void window.showInformationMessage(said, ...(edits.length > 0 ? [undo] : [])).then(async (pressed) => {
    if (pressed !== undo) return;
    for (const edit of edits.reverse()) await carryOut(context, { action: 'undo', edit });
  });
}

/** Says why nothing was changed. The editor drops what was typed into a thread: a note that was not kept can be copied. */
async function showRefusal({ message, at }: Refusal, note: string | null): Promise<void> {
  const [open, copy] = [l10n.t('Open the File'), l10n.t('Copy the Note')];
  const pressed = await window.showErrorMessage(message, ...(at ? [open] : []), ...(note === null ? [] : [copy]));
  if (pressed === open && at) await showPlace({ uri: at.uri, range: { start: at.position, end: at.position } });
  if (pressed === copy && note !== null) await env.clipboard.writeText(note);
}
