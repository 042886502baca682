import { expect } from 'chai';
import { commands, Selection, type Uri } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

/** Names and speakers that would be markup, a link, an image, a command or a change of direction. */
const hostileName = '[x](command:workbench.action.quit)![y](https://example.org/z.png)<img src=a>\u202e.txt';
const hostileSpeaker = 'Captain <b>Ann</b> [Bell](command:workbench.action.closeWindow)';

/** Elements and attributes that could only come from the text. */
const markup = /<img|<b>|="[^"]*(?:workbench\.action|example\.org)/;
const harbour = 'A ferry capsized off Harrow Point on Monday.';

const hostile = corpusOf(
  { name: 'gazette.txt', published: '2026-05-04', text: `${harbour} The coast guard said that 12 people were killed.` },
  { name: hostileName, published: '2026-05-04', text: `${harbour} ${hostileSpeaker} said that 17 people were killed.` },
);

/** Bytes that no text in UTF-8 holds, in a name and in a body. */
const invalidUtf8 = new Uint8Array(
  [...'<<<FILE>>> '].map((each) => each.charCodeAt(0)).concat(0xff, 0x0a, 0xc3, 0x28, 0x31, 0x32),
);

describe('the text of a corpus', () => {
  let uri: Uri;

  before(async () => {
    await (await crosscheck()).whenReady();
    uri = await write('hostile.corpus', hostile);
  });

  after(async () => {
    await closeEditors();
    await remove(uri);
  });

  itInNode('never becomes markup, an image or a link in a card', async () => {
    const editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    const { start } = rangeOf(editor.document, '12', 'said that ');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('editor.action.showHover');
    const card = await see({ selector: '.monaco-hover .hover-row', text: 'coast guard', screenshot: 'hostile-text' });
    expect(card?.html ?? '').not.to.match(markup);
    expect(card?.text ?? '').not.to.include('\u202e');
  });

  itInNode('never becomes markup in the Claims view', async () => {
    await commands.executeCommand('crosscheck.claims.focus');
    const pane = await see({ selector: '.pane:has(.pane-header[aria-label*="Claims"])' });
    expect(pane?.html ?? '').not.to.match(markup);
  });

  it('may be as long and as broken as it likes', async function () {
    this.timeout(60_000);
    const unusual = [
      `<<<FILE>>> long.txt\n${'many words without an end '.repeat(10_000)}\n`,
      '<<<FILE>>>\n'.repeat(2000),
      '<<<FILE>>> bomb.txt\n---\na: &a [1,1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n---\nText.\n',
      invalidUtf8,
    ];
    const witness = await write('witness.corpus', hostile);
    const written = await Promise.all(unusual.map((text, index) => write(`unusual-${index}.corpus`, text)));
    for (const each of written) await open(each);
    const { progress } = await crosscheck();
    await progress.when(({ state }) => state === 'ready');
    await problemsOf(witness, (all) => ofCode(all, 'contradiction').length === 2);
    await closeEditors();
    await remove(witness, ...written);
  });
});
