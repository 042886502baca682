import { expect } from 'chai';
import { Uri, WorkspaceEdit, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, remove, replace, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';

describe('files that come and go', () => {
  const written: Uri[] = [];
  before(async () => (await crosscheck()).whenReady());
  afterEach(async () => {
    await closeEditors();
    await remove(...written.splice(0));
  });

  async function writeCorpus(path: string, text: string): Promise<Uri> {
    const uri = await write(path, text);
    written.push(uri);
    return uri;
  }

  const contradicted = (uri: Uri) => problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
  const clear = (uri: Uri) => problemsOf(uri, (all) => all.length === 0);

  it('a new corpus is read without being opened', async () => {
    await contradicted(await writeCorpus('files/new.corpus', ferry));
  });

  itInNode('the corpora of a folder that is moved in are read', async () => {
    const outside = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '..', 'moved-in');
    await workspace.fs.writeFile(Uri.joinPath(outside, 'week/moved.corpus'), new TextEncoder().encode(ferry));
    await workspace.fs.rename(outside, fileOf('moved-in'));
    await contradicted(fileOf('moved-in/week/moved.corpus'));
    await remove(fileOf('moved-in'));
  });

  it('a change on the disk is read', async () => {
    const uri = await writeCorpus('files/changed.corpus', ferry);
    await contradicted(uri);
    await writeCorpus('files/changed.corpus', ferry.replace('17 people', '12 people'));
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 0);
  });

  itInNode('a change on the disk does not reach past what stands in the editor', async () => {
    const uri = await writeCorpus('files/dirty.corpus', ferry);
    const editor = await open(uri);
    await contradicted(uri);
    await replace(editor, '17 people', '12 people');
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 0);
    const other = await writeCorpus('files/witness.corpus', ferry);
    await writeCorpus('files/dirty.corpus', `${ferry}\n`);
    await contradicted(other);
    expect(ofCode(await problemsOf(uri, () => true), 'contradiction')).to.deep.equal([]);
  });

  it('a deleted corpus leaves no problem behind', async () => {
    const uri = await writeCorpus('files/deleted.corpus', ferry);
    await contradicted(uri);
    await workspace.fs.delete(uri);
    await clear(uri);
  });

  it('the problems of a renamed corpus move with it', async () => {
    const from = await writeCorpus('files/old-name.corpus', ferry);
    await open(from);
    await contradicted(from);
    const to = fileOf('files/new-name.corpus');
    written.push(to);
    const rename = new WorkspaceEdit();
    rename.renameFile(from, to);
    await workspace.applyEdit(rename);
    const problems = await contradicted(to);
    await clear(from);
    const related = problems.flatMap(({ relatedInformation }) => relatedInformation ?? []);
    expect(related.map(({ location }) => location.uri.toString())).not.to.include(from.toString());
  });
});
