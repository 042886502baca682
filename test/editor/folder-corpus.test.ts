import { expect } from 'chai';
import { commands, type Uri, workspace } from 'vscode';
import { cardAt } from './card.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, remove, write } from './documents.ts';

const killed = (number: number) =>
  `A ferry capsized off Harrow Point on Monday. The coast guard said that ${number} people were killed.\n`;

describe('a folder of texts as a corpus', () => {
  let gazette: Uri;
  let herald: Uri;

  before(async () => {
    await (await crosscheck()).whenReady();
    gazette = await write('reports/gazette.txt', `---\npublished: 2026-05-04\n---\n${killed(12)}`);
    herald = await write('reports/sub/herald.md', `---\npublished: 2026-05-04\n---\n${killed(17)}`);
  });

  after(async () => {
    await closeEditors();
    await workspace.getConfiguration('crosscheck', gazette).update('folders', undefined);
    await remove(fileOf('reports'));
  });

  it('is one once the command was run on it, with a setting that says so', async () => {
    await commands.executeCommand('crosscheck.treatFolderAsCorpus', fileOf('reports'));
    expect(workspace.getConfiguration('crosscheck', gazette).get('folders')).to.deep.equal(['reports']);
    for (const [uri, other] of [
      [gazette, herald],
      [herald, gazette],
    ] as const) {
      const [problem] = ofCode(
        await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 1),
        'contradiction',
      );
      const related = problem!.relatedInformation ?? [];
      expect(related.map(({ location }) => location.uri.toString())).to.deep.equal([other.toString()]);
    }
  });

  it('has cards in its texts', async () => {
    const editor = await open(gazette);
    expect(editor.document.languageId).to.equal('plaintext');
    expect(await cardAt(editor, '12', 'said that ')).to.match(/17/);
  });

  it('takes in a text that is added, and lets go of one that is deleted', async () => {
    const observer = await write('reports/observer.txt', `---\npublished: 2026-05-04\n---\n${killed(26)}`);
    await problemsOf(observer, (all) => ofCode(all, 'contradiction').length === 1);
    await workspace.fs.delete(observer);
    await problemsOf(observer, (all) => all.length === 0);
    await problemsOf(gazette, (all) => ofCode(all, 'contradiction')[0]?.relatedInformation?.length === 1);
  });

  it('is none any more once the setting is gone', async () => {
    await workspace.getConfiguration('crosscheck', gazette).update('folders', undefined);
    await problemsOf(gazette, (all) => all.length === 0);
    await problemsOf(herald, (all) => all.length === 0);
  });
});
