import { expect } from 'chai';
import { commands, env, FileType, Selection, Uri, window, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, fileOf, open, rangeOf, remove, write } from './documents.ts';

const REPORT = 'Ferry aground\n\nThe ferry ran aground.\n<<<FILE>>> is a line of this text.\n';
const decoded = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(uri));

describe('making corpora', () => {
  before(async () => {
    await crosscheck();
  });

  afterEach(async () => {
    await closeEditors();
    await remove(
      fileOf('reports'),
      fileOf('packed.corpus'),
      fileOf('packed.annotations.jsonld'),
      fileOf('unpacked'),
      fileOf('pasted.corpus'),
    );
  });

  it('a new one of the clipboard', async () => {
    await env.clipboard.writeText(REPORT);
    await commands.executeCommand('crosscheck.newCorpusFromClipboard');
    const { document } = window.activeTextEditor!;
    expect(document.languageId).to.equal('crosscheck-corpus');
    expect(document.getText()).to.equal(`<<<FILE>>> ferry-aground.txt\n${REPORT.replace('<<<', '\\<<<')}`);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a folder packed and unpacked again, to the letter', async () => {
    await write('reports/a.txt', REPORT);
    await write('reports/deep/b.md', '\ufeffTwo\r\nlines');
    await write('reports/corpus.annotations.jsonld', '[]');
    await commands.executeCommand('crosscheck.packFolder', fileOf('reports'), fileOf('packed.corpus'));
    expect(await decoded(fileOf('packed.corpus'))).to.contain('<<<FILE>>> deep/b.md');
    await commands.executeCommand('crosscheck.unpackCorpus', fileOf('packed.corpus'), fileOf('unpacked'));
    for (const path of ['a.txt', 'deep/b.md', 'corpus.annotations.jsonld']) {
      const [before, after] = await Promise.all(
        ['reports', 'unpacked'].map((folder) => workspace.fs.readFile(fileOf(`${folder}/${path}`))),
      );
      expect([...after!]).to.deep.equal([...before!]);
    }
  });

  it('nothing outside the folder that is unpacked into', async () => {
    const corpus = await write('packed.corpus', '<<<FILE>>> ../../escaped.txt\nout\n');
    await commands.executeCommand('crosscheck.unpackCorpus', corpus, fileOf('unpacked'));
    const names: string[] = [];
    const folders = [fileOf('unpacked')];
    for (const folder of folders) {
      for (const [name, type] of await workspace.fs.readDirectory(folder)) {
        if (type === FileType.Directory) folders.push(Uri.joinPath(folder, name));
        else names.push(name);
      }
    }
    expect(names).to.deep.equal(['escaped.txt']);
  });

  it('what is in the clipboard a source behind the one at the cursor', async () => {
    const uri = await write(
      'pasted.corpus',
      corpusOf({ name: 'a.txt', text: 'One.' }, { name: 'b.txt', text: 'Two.' }),
    );
    const editor = await open(uri);
    await (await crosscheck()).whenReady();
    const { start } = rangeOf(editor.document, 'One.');
    editor.selection = new Selection(start, start);
    await env.clipboard.writeText(REPORT);
    await commands.executeCommand('crosscheck.pasteAsNewSource');
    const names = [...editor.document.getText().matchAll(/^<<<FILE>>> (.*)$/gm)].map(([, name]) => name);
    expect(names).to.deep.equal(['a.txt', 'ferry-aground.txt', 'b.txt']);
    expect(editor.document.lineAt(editor.selection.active.line).text).to.equal('<<<FILE>>> ferry-aground.txt');
  });
});
