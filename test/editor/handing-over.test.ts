import { expect } from 'chai';
import { commands, Selection, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { lines, pdf } from '../importing/made-files.ts';
import { cardAt } from './card.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, fileOf, open, rangeOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see, type Transfer } from './screen.ts';

const HEADLINE = 'Ferry runs aground off Marn';
const PIECE =
  `<html><body><h1><a href="https://marn-gazette.example/ferry">${HEADLINE}</a></h1><p class="date">4 May 2026</p>` +
  '<p>Seven people were hurt when the ferry ran aground in the fog, the harbour office said.</p></body></html>';
const PLAIN = `${HEADLINE}\n4 May 2026\nSeven people were hurt when the ferry ran aground in the fog, the harbour office said.\n`;
const PAGE =
  '<html><head><meta property="article:published_time" content="2026-05-04T09:00:00+02:00"></head><body>' +
  `<h1>${HEADLINE}</h1><p>The harbour office said that 7 people were hurt when the ferry ran aground.</p></body></html>`;
const LATER = 'The harbour office said that 9 people were hurt when the ferry ran aground.';

describe('what is handed over to a corpus', () => {
  let editor: TextEditor;

  before(async () => (await crosscheck()).whenReady());

  beforeEach(async () => {
    // A message that says the same as one that is left takes its place, and the list hides while it is empty.
    await commands.executeCommand('notifications.clearAll');
    editor = await open(await write('handed.corpus', corpusOf({ name: 'a.txt', text: 'One.' })));
    const { start } = rangeOf(editor.document, 'One.');
    editor.selection = new Selection(start, start);
    // A file of the same name is opened scrolled as the one before was left, beyond its last line.
    editor.revealRange(editor.selection);
  });

  afterEach(async () => {
    await commands.executeCommand('notifications.clearAll');
    await closeEditors();
    await remove(fileOf('handed.corpus'), fileOf('handed'));
  });

  /** Drops or pastes on the editor's text; false in a window at which nobody looks. */
  async function handOver(transfer: Transfer): Promise<boolean> {
    return (await see({ selector: '.monaco-editor .view-lines', text: 'One.', click: true, transfer })) !== null;
  }

  it('as files of a desktop gives a source for each that can be read, and a line for the others', async () => {
    const files = [
      { name: 'ferry.html', base64: btoa(PAGE) },
      // Not without a byte: whether such a file comes along at all is up to the browser.
      { name: 'blank.html', base64: btoa(' \n') },
      { name: 'notes.txt', base64: btoa('Nine people were hurt.\n') },
      { name: 'photo.png', base64: btoa('x') },
    ];
    if (!(await handOver({ kind: 'drop', files }))) return;
    await textWith(editor.document, 'Nine people');
    expect(namesIn(editor.document)).to.deep.equal(['a.txt', 'ferry.html.txt', 'notes.txt']);
    await commands.executeCommand('notifications.showList');
    // In the list, or read aloud as it came: a list whose last message goes hides, and opens for no other by itself.
    const said = await see({ selector: ':is(.notification-list-item, .monaco-alert)', text: 'blank.html' });
    expect(said!.text).to.contain('Not all could be read: blank.html: holds no text');
  });

  itInNode('as a piece of a page that is dropped has its title, day and address', async () => {
    const texts = { 'text/html': PIECE, 'text/plain': PLAIN };
    if (!(await handOver({ kind: 'drop', texts }))) return;
    await textWith(editor.document, 'Seven people');
    expectHeader(editor.document);
  });

  it('as a piece of a page that is pasted as a source has its title, day and address', async () => {
    const settings = workspace.getConfiguration('editor');
    await settings.update('pasteAs.preferences', ['text.crosscheck.newSource']);
    try {
      if (!(await handOver({ kind: 'paste', texts: { 'text/html': PIECE, 'text/plain': PLAIN } }))) return;
      await textWith(editor.document, 'Seven people');
      expectHeader(editor.document);
      await see({ selector: '.monaco-editor .view-lines', text: 'marn-gazette', screenshot: 'pasted-page' });
    } finally {
      await settings.update('pasteAs.preferences', undefined);
    }
  });

  it('as a folder with a PDF has cards that name its page, and from what the day of a page was taken', async () => {
    await closeEditors();
    await write('handed/ferry.html', PAGE);
    const rain = lines(['It rained.']);
    await write('handed/report.pdf', pdf([rain, rain, rain, lines(['4 May 2026', '', LATER])]));
    await commands.executeCommand('crosscheck.addSources', fileOf('handed'));
    const added = window.activeTextEditor!;
    expect(namesIn(added.document)).to.deep.equal(['ferry.html.txt', 'report.pdf.txt']);
    await see({ selector: '.monaco-editor .view-lines', text: 'report.pdf', screenshot: 'folder-with-pdf' });
    for (const [figure, words, name] of [
      ['9 people', 'p. 4', 'card-of-page'],
      ['7 people', 'metadata', 'card-of-day'],
    ] as const) {
      const { start } = rangeOf(added.document, figure);
      added.selection = new Selection(start, start);
      expect(await cardAt(added, figure)).to.contain(words);
      await commands.executeCommand('editor.action.showHover');
      await see({ selector: '.monaco-hover-content', text: words, screenshot: name });
      await commands.executeCommand('editor.action.hideHover');
    }
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  itInNode(
    'as more than anybody wants to wait for is given as far as it was read, once that is cancelled',
    async () => {
      const uri = await write('handed/ferry.html', PAGE);
      const adding = commands.executeCommand(
        'crosscheck.addSources',
        uri,
        Array.from({ length: 2000 }, () => uri),
      );
      await commands.executeCommand('notifications.showList');
      const cancel = '.notifications-center .notification-list-item:has-text("Adding sources") .monaco-button';
      const isSeen = (await see({ selector: cancel, text: 'Cancel', click: true })) !== null;
      await adding;
      if (isSeen) expect(namesIn(editor.document).length).to.be.below(2000);
    },
  );
});

function namesIn(document: TextDocument): readonly string[] {
  return [...document.getText().matchAll(/^<<<FILE>>> (.*)$/gm)].map(([, name]) => name!);
}

function expectHeader(document: TextDocument): void {
  const text = document.getText();
  expect(namesIn(document)).to.have.length(2);
  for (const line of [
    `title: ${HEADLINE}`,
    'published: 2026-05-04',
    'url: "https://marn-gazette.example/ferry"',
    'publisher: marn-gazette.example',
  ])
    expect(text).to.contain(line);
}

function textWith(document: TextDocument, words: string): Promise<true> {
  return until(workspace.onDidChangeTextDocument, () => document.getText().includes(words) || undefined);
}
