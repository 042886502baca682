import { expect } from 'chai';
import { commands, type Uri, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, remove, replace, write } from './documents.ts';

const CORPUS = corpusOf({
  name: 'courier.txt',
  published: '2026-05-04',
  text: 'The ferry to Lunde carried 17 passengers when it ran aground at Lunde.',
});
const NINE = 'When the ferry to Lunde ran aground, it carried 19 passengers.\n';

describe('a draft', () => {
  const uris: Uri[] = [];
  before(async () => (await crosscheck()).whenReady());
  afterEach(closeEditors);
  after(() => remove(...uris));

  it('is checked by the command, anew with each edit, and left alone when the command is run again', async () => {
    uris.push(await write('lunde.corpus', CORPUS));
    const uri = await write('lunde.md', NINE);
    uris.push(uri);
    const editor = await open(uri);
    await commands.executeCommand('crosscheck.checkAsDraft');
    const [problem] = await problemsOf(uri, (all) => all.length > 0);
    expect(problem!.range.isEqual(editor.document.validateRange(problem!.range))).to.equal(true);
    expect(editor.document.getText(problem!.range)).to.equal('19');
    await replace(editor, '19', '17');
    await problemsOf(uri, (all) => all.length === 0);
    await replace(editor, '17', '18');
    await problemsOf(uri, (all) => ofCode(all, 'draft-contested').length + ofCode(all, 'draft-unsupported').length > 0);
    await commands.executeCommand('crosscheck.checkAsDraft');
    await problemsOf(uri, (all) => all.length === 0);
  });

  it('is what crosscheck.drafts names', async () => {
    uris.push(await write('lunde.corpus', CORPUS));
    const uri = await write('ferries/lunde.draft.md', NINE);
    uris.push(uri);
    await open(uri);
    const settings = workspace.getConfiguration('crosscheck');
    await settings.update('drafts', ['*.draft.md']);
    await problemsOf(uri, (all) => all.length > 0);
    await settings.update('drafts', undefined);
    await problemsOf(uri, (all) => all.length === 0);
  });
});
