import { expect } from 'chai';
import { commands, Selection, type Uri, workspace } from 'vscode';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, open, rangeOf, remove, write } from './documents.ts';
import { see } from './screen.ts';

const courier = 'Seven workers were injured at the mill. It made paper for the whole valley.';
const text = corpusOf({ name: 'courier.txt', published: '2026-04-02', text: courier });

/** Notes of two other programs: one on words of the corpus, one on words that are nowhere. */
const foreign = [
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: '#0d5e2a54-3c44-4a0c-9d0e-0f4d0f9f7f11',
    type: 'Annotation',
    body: [{ type: 'TextualBody', value: 'Which mill?', purpose: 'commenting' }],
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'Seven workers were injured' },
        { type: 'TextPositionSelector', start: 0, end: 26 },
      ],
    },
  },
  {
    id: 'Qx7',
    user: 'acct:bo@example.org',
    text: 'Elsewhere.',
    target: [{ source: 'https://example.org/b', selector: [{ type: 'TextQuoteSelector', exact: 'x' }] }],
  },
];

describe('annotations from elsewhere, and those without a place', () => {
  let api: CrosscheckApi;
  let uri: Uri;
  let file: Uri;
  let others: Uri;
  let exported: Uri;

  beforeEach(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('orphans.corpus', text);
    file = uri.with({ path: uri.path.replace(/\.corpus$/, '.annotations.jsonld') });
    others = await write('others.json', JSON.stringify(foreign));
    exported = uri.with({ path: uri.path.replace(/\.corpus$/, '.html') });
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closePanel');
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
    await remove(uri, file, others, exported);
  });

  const threadOn = (words: string) =>
    until(api.noteThreads.onDidChange, () =>
      api.noteThreads.threadsIn(uri.toString()).find(({ label }) => label === `“${words}”`),
    );

  it('are imported, lose their place with their words, are linked anew, and go out again', async () => {
    const editor = await open(uri);
    await commands.executeCommand('crosscheck.importAnnotations', others);
    await threadOn('Seven workers were injured');

    await write('orphans.corpus', text.replace('Seven workers were injured', 'Some workers were hurt'));
    const orphan = await until(api.orphansView.onDidChangeTreeData, () => api.orphansView.getChildren()[0]);
    expect(orphan.quote).to.equal('Seven workers were injured');
    expect(api.noteThreads.threadsIn(uri.toString())).to.deep.equal([]);
    await commands.executeCommand('crosscheck.orphans.focus');
    await see({
      selector: '.monaco-list-row',
      text: '“Seven workers were injured”',
      screenshot: 'annotate-orphan',
    });

    await until(workspace.onDidChangeTextDocument, () => editor.document.getText().includes('hurt') || undefined);
    await open(uri);
    const { start, end } = rangeOf(editor.document, 'Some workers');
    editor.selection = new Selection(start, end);
    await commands.executeCommand('crosscheck.relinkAnnotation', orphan);
    await threadOn('Some workers');
    await until(api.orphansView.onDidChangeTreeData, () => api.orphansView.getChildren().length === 0 || undefined);

    await commands.executeCommand('crosscheck.exportClaims', 'jsonld', exported);
    expect(new TextDecoder().decode(await workspace.fs.readFile(exported))).to.contain('Which mill?');
    await commands.executeCommand('crosscheck.exportClaims', 'html', exported);
    expect(new TextDecoder().decode(await workspace.fs.readFile(exported))).to.contain('<!doctype html>');
  });

  it('are deleted for good where nobody needs them', async () => {
    const editor = await open(uri);
    const { start, end } = rangeOf(editor.document, 'paper');
    editor.selection = new Selection(start, end);
    await commands.executeCommand('crosscheck.addNote', undefined, 'Is it still made?');
    await threadOn('paper');
    await write('orphans.corpus', text.replace('paper', 'felt'));
    const orphan = await until(api.orphansView.onDidChangeTreeData, () => api.orphansView.getChildren()[0]);
    await commands.executeCommand('crosscheck.deleteOrphan', orphan);
    await until(api.orphansView.onDidChangeTreeData, () => api.orphansView.getChildren().length === 0 || undefined);
    expect(new TextDecoder().decode(await workspace.fs.readFile(file))).not.to.contain('Is it still made?');
  });
});
