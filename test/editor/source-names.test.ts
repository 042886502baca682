import { expect } from 'chai';
import { commands, type Position, type TextEdit, type TextEditor, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { toPosition } from '../../client/src/editor/places.ts';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { type AnnotationEdit, annotationRequests } from '../../server/src/features/protocol/annotation-protocol.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';

describe('the name of a source', () => {
  let api: CrosscheckApi;
  let uri: Uri;
  let editor: TextEditor;

  beforeEach(async () => {
    api = await crosscheck();
    uri = await write('names.corpus', ferry);
    editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
  });

  afterEach(async () => {
    await closeEditors();
    await remove(uri, fileOf('names.annotations.jsonld'));
  });

  const rename = (position: Position, name: string) =>
    commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', uri, position, name);

  it('is renamed in the text and in what people added', async () => {
    const { start, end } = rangeOf(editor.document, 'Boats');
    const note: AnnotationEdit = {
      action: 'addNote',
      uri: uri.toString(),
      range: { start: toPosition(start), end: toPosition(end) },
      body: 'Which boats?',
      creator: 'Ada Brook',
      created: '2026-05-06T10:00:00Z',
    };
    await api.client.sendRequest(annotationRequests.annotate, note);
    const at = rangeOf(editor.document, 'gazette.txt').start;
    expect(await workspace.applyEdit(await rename(at, 'daily.txt'))).to.equal(true);
    expect(editor.document.lineAt(0).text).to.equal('<<<FILE>>> daily.txt');
    const annotations = await workspace.openTextDocument(fileOf('names.annotations.jsonld'));
    expect(annotations.getText()).to.contain('"daily.txt"').and.not.contain('gazette.txt');
  });

  itInNode('is not given twice, which is said', async () => {
    const at = rangeOf(editor.document, 'gazette.txt').start;
    const refused = await rename(at, 'herald.txt').then(
      () => '',
      (error) => String(error),
    );
    expect(refused).to.contain('another source of this file');
  });

  itInNode('is written in the canonical form by formatting, and the body left alone', async () => {
    await editor.edit((edit) => edit.replace(editor.document.lineAt(0).range, '<<<FILE: gazette.txt>>>'));
    const edits = await commands.executeCommand<TextEdit[]>('vscode.executeFormatDocumentProvider', uri, {});
    // The editor makes the edits as small as they can be.
    const formatted = new WorkspaceEdit();
    formatted.set(uri, edits);
    await workspace.applyEdit(formatted);
    expect(editor.document.getText()).to.equal(ferry);
  });

  itInNode('is not what formats other texts', async () => {
    const text = await write('plain.md', 'a  b\n');
    await open(text);
    const edits = await commands.executeCommand<TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      text,
      {},
    );
    expect(edits ?? []).to.deep.equal([]);
    await remove(text);
  });
});
