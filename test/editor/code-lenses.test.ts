import { expect } from 'chai';
import { type CodeLens, commands, type TextEditor, type Uri, window } from 'vscode';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { askUntil, crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';
import { set } from './settings.ts';

describe('the lines above sources', () => {
  let api: CrosscheckApi;
  let uri: Uri;
  let editor: TextEditor;

  before(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('lenses.corpus', ferry);
    editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
  });

  after(async () => {
    await set('codeLens', undefined);
    await commands.executeCommand('crosscheck.clearClaimsFilter');
    await closeEditors();
    await remove(uri);
  });

  const lenses = () => commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri);
  const titles = (all: readonly CodeLens[]) => all.map(({ command }) => command!.title);

  async function click(title: string): Promise<void> {
    const { command } = (await lenses()).find((lens) => lens.command!.title.includes(title))!;
    await commands.executeCommand(command!.command, ...command!.arguments!);
  }

  it('tell how many figures and contradictions are in each', async () => {
    expect(titles(await lenses())).to.include.members(['⚠ 1 contradiction']);
    const run = (await lenses()).map(({ command }) => command!.command);
    expect(run).to.include.members(['crosscheck.showClaimsOfSource', 'crosscheck.nextContradictionInSource']);
    await see({ selector: '.codelens-decoration', text: '1 contradiction' });
  });

  itInNode('lead to the contradictions', async () => {
    await click('contradiction');
    const { active } = window.activeTextEditor!.selection;
    expect(rangeOf(editor.document, '12', 'said that ').contains(active)).to.equal(true);
  });

  itInNode('lead to what the source says, in the Claims view, whatever was selected there', async () => {
    const others = await api.claims.getChildren();
    const other = others.find(({ shown }) => shown.location !== null && shown.location.uri !== uri.toString());
    await api.claimsView.reveal(other!, false);
    await click('figure');
    await api.claimsView.whenSaid;
    expect(api.claimsView.message).to.match(/gazette/);
  });

  it('go and come with the setting, without a restart', async () => {
    await set('codeLens', false);
    await askUntil(lenses, (all) => all.length === 0);
    await see({ selector: '.codelens-decoration a', gone: true });
    await set('codeLens', undefined);
    await askUntil(lenses, (all) => all.length > 0);
  });
});
