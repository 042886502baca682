import { expect } from 'chai';
import { commands, type Uri } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, problemsOf, remove, write } from './documents.ts';
import { see } from './screen.ts';
import { set } from './settings.ts';

const told = (count: number) =>
  `The roof of the Linden Hall in Brackwater fell on Tuesday. The mayor said that ${count} people were injured.`;
const one = corpusOf({ name: 'gazette.txt', published: '2026-05-06', text: told(14) });
const other = corpusOf({ name: 'herald.txt', published: '2026-05-06', text: told(19) });

describe('settings and the log', () => {
  let files: readonly Uri[];

  before(async () => (await crosscheck()).whenReady());

  afterEach(async () => {
    await set('comparisonScope', undefined);
    await commands.executeCommand('workbench.action.closePanel');
    await closeEditors();
    await remove(...files);
  });

  it('crosscheck.comparisonScope compares the files of a workspace with one another, and no longer', async () => {
    files = [await write('gazette.corpus', one), await write('herald.corpus', other)];
    const [uri] = files;
    await set('comparisonScope', 'workspace');
    await problemsOf(uri!, (all) => ofCode(all, 'contradiction').length === 1);
    await set('comparisonScope', 'corpus');
    await problemsOf(uri!, (all) => ofCode(all, 'contradiction').length === 0);
  });

  it('crosscheck.showOutput shows what the extension logs', async () => {
    files = [];
    await commands.executeCommand('crosscheck.showOutput');
    const seen = await see({ selector: '.panel .composite.title', text: 'Output' });
    expect(seen === null || seen.text.includes('Output')).to.equal(true);
  });
});
