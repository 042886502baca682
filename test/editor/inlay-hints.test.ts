import { expect } from 'chai';
import { ConfigurationTarget, commands, type InlayHint, Range, type TextEditor, type Uri, workspace } from 'vscode';
import { unbroken } from '../../client/src/editor/unbroken-hints.ts';
import { askUntil, crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, open, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';
import { set } from './settings.ts';

const text = corpusOf({
  name: 'gazette.txt',
  published: '2026-05-05',
  text: 'Dozens of people waited at the harbour yesterday, and nearly half a million watched on television.',
});

describe('hints between the words', () => {
  let uri: Uri;
  let editor: TextEditor;

  before(async () => {
    const api = await crosscheck();
    uri = await write('hints.corpus', text);
    editor = await open(uri);
    await api.whenReady();
  });

  after(async () => {
    await set('inlayHints.dates', undefined);
    await set('inlayHints.values', undefined);
    await set('inlayHints.otherValues', undefined);
    await closeEditors();
    await remove(uri);
  });

  const whole = () => new Range(0, 0, editor.document.lineCount, 0);
  const ask = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', uri, whole());
  const labels = async () => (await ask()).map(({ label }) => String(label));

  async function untilShown(...wanted: readonly string[]): Promise<void> {
    const shown = await askUntil(labels, (all) => all.length === wanted.length);
    expect(shown).to.deep.equal(wanted.map(unbroken));
  }

  it('say which day is meant, and how numbers are read', async () => {
    await untilShown('≥ 12', '4 May 2026', '500,000');
    await see({ selector: '.view-line', text: unbroken('4 May 2026') });
  });

  it('go and come with their settings, without a restart', async () => {
    await set('inlayHints.dates', false);
    await untilShown('≥ 12', '500,000');
    await set('inlayHints.values', false);
    await untilShown();
    await see({ selector: `.view-line:has-text("${unbroken('4 May 2026')}")`, gone: true });
    await set('inlayHints.dates', undefined);
    await untilShown('4 May 2026');
  });

  itInNode('go to the next line with their whole value where that does not fit', async () => {
    const told = (name: string, number: string) => ({
      name,
      published: '2026-05-05',
      text: `Buses took ${number} residents of Lunde to the schools on the hill.`,
    });
    const other = await write(
      'hints-wrapped.corpus',
      corpusOf(told('01_post.txt', '1,240'), told('02_radio.txt', '1,420')),
    );
    const { document } = await open(other);
    const settings = workspace.getConfiguration('editor', { languageId: document.languageId });
    const asCorpora = [ConfigurationTarget.Workspace, true] as const;
    const length = document.lineAt(4).text.length;
    await settings.update('wordWrap', 'wordWrapColumn', ...asCorpora);
    try {
      // Where the line would end within the number, and within what stands around it.
      for (const within of ['≠', '≠ 1,', '≠ 1,42']) {
        await settings.update('wordWrapColumn', length + within.length + 1, ...asCorpora);
        await see({ selector: '.view-line', text: unbroken('≠ 1,420') });
      }
    } finally {
      await settings.update('wordWrap', undefined, ...asCorpora);
      await settings.update('wordWrapColumn', undefined, ...asCorpora);
      await remove(other);
    }
  });

  it('tell at the end of a line what contradicts it, unless that is switched off', async () => {
    const dam = (time: string) => `The dam above Karsova broke at ${time} on Monday.`;
    const other = await write(
      'hints-dam.corpus',
      corpusOf(
        { name: '01_post.txt', published: '2026-05-05', text: dam('4:20 a.m.') },
        { name: '02_radio.txt', published: '2026-05-05', text: dam('5:40 a.m.') },
      ),
    );
    const { document } = await open(other);
    const all = new Range(0, 0, document.lineCount, 0);
    const askOther = () => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', other, all);
    const words = ({ label }: InlayHint) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join('');
    const isThere = (hints: readonly InlayHint[]) => hints.some((hint) => words(hint) === unbroken('≠ 5:40 a.m. (02)'));
    await askUntil(askOther, isThere);
    await see({ selector: '.view-line', text: unbroken('≠ 5:40 a.m. (02)'), screenshot: 'other-values' });
    await set('inlayHints.otherValues', false);
    await askUntil(askOther, (hints) => !isThere(hints));
    await remove(other);
  });
});
