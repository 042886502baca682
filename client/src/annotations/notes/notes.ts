import { annotationRequests } from 'crosscheck-server/annotation-protocol';
import type { ClaimParams } from 'crosscheck-server/protocol';
import {
  type CommentReply,
  type CommentThread,
  commands,
  Disposable,
  l10n,
  Range,
  Selection,
  type Uri,
  window,
} from 'vscode';
import type { Range as ProtocolRange } from 'vscode-languageclient';
import type { ServerClient } from '../../connection/server-client.ts';
import { cursorPlace, showPlace, toProtocolRange, toRange } from '../../editor/places.ts';
import { startOf } from '../../editor/start.ts';
import { annotate, annotateWithUndo, signature } from '../annotate.ts';
import type { NoteComment } from './note-comment.ts';
import type { NoteThreads } from './note-threads.ts';

/** What the commands for notes work with. */
interface NoteContext {
  readonly client: ServerClient;
  readonly threads: NoteThreads;
}

/** Registers the commands for notes: one for keys and menus, the others for the buttons inside a thread. */
export function registerNotes(context: NoteContext): Disposable {
  const handlers: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'crosscheck.addNote': (from?: unknown, body?: string) => addNote(context, from, body),
    'crosscheck.saveNote': (reply: CommentReply) => saveNote(context, reply),
    'crosscheck.replyToNote': (reply: CommentReply) => saveNote(context, reply),
    'crosscheck.editNote': (comment: NoteComment) => redraw(context, comment, () => comment.edit()),
    'crosscheck.cancelNoteEdit': (comment: NoteComment) => redraw(context, comment, () => comment.show()),
    'crosscheck.saveNoteEdit': (comment: NoteComment) => saveEdit(context, comment),
    'crosscheck.deleteNote': (comment: NoteComment) => deleteNote(context, comment),
    'crosscheck.resolveNotes': (thread: CommentThread) => resolve(context, thread, true),
    'crosscheck.unresolveNotes': (thread: CommentThread) => resolve(context, thread, false),
  };
  return Disposable.from(
    ...Object.entries(handlers).map(([id, handler]) => commands.registerCommand(id, handler as () => unknown)),
  );
}

/**
 * Notes what is selected, else the figure at the cursor or the place that a menu was opened on, else the sentence there.
 * Asks for the text in the editor itself; where that shows a thread on the same line already, which it would open instead,
 * in a box.
 */
async function addNote(context: NoteContext, from?: unknown, body?: string): Promise<void> {
  const place = startOf(from);
  if (place && isElsewhere(place))
    await showPlace({ uri: place.uri, range: { start: place.position, end: place.position } });
  const editor = window.activeTextEditor;
  const range = editor && (editor.selection.isEmpty ? await wordsAtCursor(context) : toPlainRange(editor.selection));
  if (!range) {
    window.showInformationMessage(l10n.t('Put the cursor into the text of a source, or select words there.'));
    return;
  }
  const { uri } = editor.document;
  if (body !== undefined) {
    await noteWords(context, uri, range, body);
    return;
  }
  const threads = context.threads.threadsIn(uri.toString());
  if (threads.every((thread) => thread.range?.end.line !== range.end.line)) {
    editor.selection = new Selection(range.start, range.end);
    await commands.executeCommand('workbench.action.addComment');
    return;
  }
  const title = l10n.t('Note on “{0}”', editor.document.getText(range).slice(0, LONGEST_TITLE));
  const text = await window.showInputBox({ title, prompt: l10n.t('A note, in Markdown'), ignoreFocusOut: true });
  if (text?.trim()) await noteWords(context, uri, range, text);
}

/** Whether a place is another one than that of the cursor. */
function isElsewhere({ uri, position }: ClaimParams): boolean {
  const here = cursorPlace();
  const { line, character } = here?.position ?? { line: -1, character: -1 };
  return here?.uri !== uri || line !== position.line || character !== position.character;
}

function toPlainRange({ start, end }: Selection): Range {
  return new Range(start, end);
}

/** In characters. */
const LONGEST_TITLE = 60;

async function wordsAtCursor({ client }: NoteContext): Promise<Range | null> {
  const words = await client.sendRequest<ProtocolRange | null>(annotationRequests.wordsAt, cursorPlace());
  return words && toRange(words);
}

/** Keeps what was typed into a thread. One that the editor just opened gives way to that of the note. */
async function saveNote(context: NoteContext, { thread, text }: CommentReply): Promise<void> {
  const { uri, comments } = thread;
  if (!thread.range || text.trim() === '') return;
  if ((await noteWords(context, uri, await wordsOf(thread.range, uri), text)) && comments.length === 0)
    thread.dispose();
}

/** A click beside a line means the whole line. */
async function wordsOf(range: Range, uri: Uri): Promise<Range> {
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return range.isEmpty && editor ? editor.document.lineAt(range.start.line).range : range;
}

async function noteWords(context: NoteContext, uri: Uri, range: Range, body: string): Promise<boolean> {
  const file = uri.toString();
  const place = { uri: file, position: range.start };
  const signed = await signature(place);
  const id = await annotate(context, { action: 'addNote', uri: file, range: toProtocolRange(range), body, ...signed });
  if (id === null) return false;
  await context.threads.refresh([file]);
  context.threads.expand(file, id);
  return true;
}

/** Draws the thread of a comment again after a change to it. */
function redraw({ threads }: NoteContext, { annotation }: NoteComment, change: () => void): void {
  change();
  const thread = threads
    .threadsIn(annotation.uri)
    .find((each) => threads.annotationsOf(each).some(({ id }) => id === annotation.id));
  if (thread) thread.comments = [...thread.comments];
}

async function saveEdit(context: NoteContext, comment: NoteComment): Promise<void> {
  const { id, uri } = comment.annotation;
  const body = comment.body.value;
  if (body === comment.annotation.body) redraw(context, comment, () => comment.show());
  else if (await annotate(context, { action: 'editNote', id, body, ...(await signedFor(comment)) })) {
    await context.threads.refresh([uri]);
  }
}

/** Deletes an annotation of any kind; it can be had back. */
async function deleteNote(context: NoteContext, comment: NoteComment): Promise<void> {
  const { id, kind, uri, summary } = comment.annotation;
  const said = kind === 'note' ? l10n.t('The note is deleted.') : l10n.t('Deleted: {0}', summary);
  if (await annotateWithUndo(context, { action: 'delete', id, ...(await signedFor(comment)) }, said)) {
    await context.threads.refresh([uri]);
  }
}

async function resolve(context: NoteContext, thread: CommentThread, resolved: boolean): Promise<void> {
  const notes = context.threads
    .annotationsOf(thread)
    .filter((each) => each.kind === 'note' && each.resolved !== resolved);
  const signed = await signature(thread);
  for (const { id } of notes) await annotate(context, { action: 'resolve', id, resolved, ...signed });
  await context.threads.refresh(notes.map(({ uri }) => uri));
}

function signedFor({ annotation: { uri } }: NoteComment) {
  return signature({ uri, position: { line: 0, character: 0 } });
}
