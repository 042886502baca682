import { expect } from 'chai';
import { commands, Selection, window } from 'vscode';
import { lines, pdf } from '../importing/made-files.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, fileOf, open, rangeOf, remove, write } from './documents.ts';

const PAGE = '<!doctype html><html><body><p>Seven people were hurt when the ferry ran aground.</p></body></html>';
const SOURCES = /^<<<FILE>>> (.*)$/gm;

describe('adding sources', () => {
  before(async () => {
    await crosscheck();
  });

  afterEach(async () => {
    await closeEditors();
    await remove(fileOf('added'), fileOf('ferries.corpus'));
  });

  it('puts those of a folder into a new corpus: pages, documents and texts', async () => {
    await write('added/page.html', PAGE);
    await write('added/deep/report.txt', 'Nine people were hurt.\n');
    await write('added/report.pdf', pdf([lines(['Eight people were hurt.'])]));
    await commands.executeCommand('crosscheck.addSources', fileOf('added'));
    const { document } = window.activeTextEditor!;
    const names = [...document.getText().matchAll(SOURCES)].map(([, name]) => name);
    expect(names).to.deep.equal(['deep/report.txt', 'page.html.txt', 'report.pdf.txt']);
    expect(document.getText()).to.contain('Eight people were hurt.');
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('makes a corpus of the files of a bundle', async () => {
    const bundled = ['a.md', 'b.md'].map((name) => `## File: ${name}\n\`\`\`\`\nNine people were hurt.\n\`\`\`\`\n`);
    await commands.executeCommand('crosscheck.addSources', await write('added/packed.md', bundled.join('\n')));
    const names = [...window.activeTextEditor!.document.getText().matchAll(SOURCES)].map(([, name]) => name);
    expect(names).to.deep.equal(['a.md', 'b.md']);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('puts a text behind the source at the cursor of a corpus', async () => {
    const file = await write('added/report.txt', 'Nine people were hurt.\n');
    const editor = await open(await write('ferries.corpus', '<<<FILE>>> a.txt\nOne.\n<<<FILE>>> b.txt\nTwo.\n'));
    const { start, end } = rangeOf(editor.document, 'One.');
    editor.selection = new Selection(start, end);
    await commands.executeCommand('crosscheck.addSources', file);
    const names = [...editor.document.getText().matchAll(SOURCES)].map(([, name]) => name);
    expect(names).to.deep.equal(['a.txt', 'report.txt', 'b.txt']);
  });
});
