import { expect } from 'chai';
import { commands, Selection, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, remove, write } from './documents.ts';

describe('deciding', () => {
  afterEach(closeEditors);

  it('takes a finding out of the problems and keeps it beside the corpus; reopening brings it back', async () => {
    await (await crosscheck()).whenReady();
    const uri = await write(
      'deciding.corpus',
      corpusOf(
        {
          name: 'one.txt',
          published: '2026-04-02',
          text: 'Seven workers were injured in the fire at the paper mill in Orsk Vale.',
        },
        {
          name: 'two.txt',
          published: '2026-04-02',
          text: 'Nine workers were injured in the fire at the paper mill in Orsk Vale.',
        },
      ),
    );
    const file = uri.with({ path: uri.path.replace(/\.corpus$/, '.annotations.jsonld') });
    const editor = await open(uri);
    const problems = await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    const { start } = ofCode(problems, 'contradiction')[0]!.range;
    editor.selection = new Selection(start, start);

    await commands.executeCommand('crosscheck.decide', undefined, {
      decision: 'dismissed',
      reason: 'A slip of the pen.',
    });
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 0);
    const written = new TextDecoder().decode(await workspace.fs.readFile(file));
    expect(written).to.contain('A slip of the pen.');

    await commands.executeCommand('crosscheck.reopen');
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    await remove(uri, file);
  });
});
