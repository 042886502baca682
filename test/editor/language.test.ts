import { expect } from 'chai';
import { type Uri, workspace } from 'vscode';
import { until } from './crosscheck.ts';
import { closeEditors, open, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';

describe('the language of a file', () => {
  const written: Uri[] = [];
  afterEach(closeEditors);
  after(() => remove(...written));

  async function openWith(name: string, text: string): Promise<Uri> {
    const uri = await write(`language/${name}`, text);
    written.push(uri);
    await open(uri);
    return uri;
  }

  const languageOf = (uri: Uri) =>
    workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;

  /** A document whose language changes is closed and opened anew, as far as extensions see it. */
  const becomesCorpus = (uri: Uri) =>
    until(workspace.onDidOpenTextDocument, () => languageOf(uri) === 'crosscheck-corpus' || undefined);

  it('is the corpus for .corpus, whatever the file begins with', async () => {
    expect(languageOf(await openWith('empty.corpus', ''))).to.equal('crosscheck-corpus');
    expect(languageOf(await openWith('comment.corpus', `A comment.\n\n${ferry}`))).to.equal('crosscheck-corpus');
  });

  it('is the corpus for a text that begins with a delimiter, whatever its name', async () => {
    // By the editor itself, and by the extension where the name says something else; all spellings: the manifest's test.
    await becomesCorpus(await openWith('bundle', '<<<FILE>>> a.txt\nText.\n'));
    await becomesCorpus(await openWith('bundle.md', '<<<FILE: a.txt>>>\nText.\n'));
  });

  itInNode('stays plain text otherwise', async () => {
    const letter = await openWith('letter.txt', 'Dear editor, <<<FILE>>> is a delimiter.\n');
    await becomesCorpus(await openWith('later.txt', '<<<FILE>>> a.txt\nText.\n'));
    expect(languageOf(letter)).to.equal('plaintext');
  });

  it('is kept by a corpus that nobody has saved', async () => {
    const document = await workspace.openTextDocument({ language: 'crosscheck-corpus', content: ferry });
    expect(document.isUntitled).to.equal(true);
    expect(document.languageId).to.equal('crosscheck-corpus');
  });
});
