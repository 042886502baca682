import { expect } from 'chai';
import { type Disposable, workspace } from 'vscode';
import { cardAt } from './card.ts';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf } from './documents.ts';
import { ferry } from './ferry.ts';
import { MemoryFiles } from './memory-files.ts';

const dated = '---\npublished: 2026-05-04\n---\n';
const killed = (number: number) =>
  `${dated}A ferry capsized off Harrow Point on Monday. The coast guard said that ${number} people were killed.\n`;

describe('a file system that is on no disk', () => {
  const files = new MemoryFiles('crosscheck-memory', {
    '/ferry.corpus': ferry,
    '/reports/gazette.txt': killed(12),
    '/reports/herald.txt': killed(17),
  });
  let registration: Disposable;

  before(async () => {
    registration = workspace.registerFileSystemProvider(files.scheme, files, { isReadonly: true });
    await (await crosscheck()).whenReady();
  });

  after(async () => {
    await closeEditors();
    registration.dispose();
  });

  it('holds corpora like any other', async () => {
    const uri = files.uri('/ferry.corpus');
    const editor = await open(uri);
    const problems = await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    expect(problems[0]!.relatedInformation![0]!.location.uri.toString()).to.equal(uri.toString());
    expect(await cardAt(editor, '12', 'said that ')).to.match(/17/);
  });

  it('holds folders that are corpora, although it cannot be searched', async () => {
    const settings = workspace.getConfiguration('crosscheck', workspace.workspaceFolders![0]!.uri);
    await settings.update('folders', [files.uri('/reports').toString()]);
    await problemsOf(files.uri('/reports/gazette.txt'), (all) => ofCode(all, 'contradiction').length === 1);
    await problemsOf(files.uri('/reports/herald.txt'), (all) => ofCode(all, 'contradiction').length === 1);
    await settings.update('folders', undefined);
    await problemsOf(files.uri('/reports/gazette.txt'), (all) => all.length === 0);
  });
});
