import { expect } from 'chai';
import { commands, type Uri, window } from 'vscode';
import type { ClaimNode } from '../../client/src/claims-view/claims-model.ts';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, remove, replace, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { see } from './screen.ts';

describe('the Claims view', () => {
  let api: CrosscheckApi;
  let uri: Uri;

  before(async () => {
    api = await crosscheck();
    await api.whenReady();
  });

  beforeEach(async () => {
    uri = await write('tree.corpus', ferry);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
  });

  afterEach(async () => {
    await closeEditors();
    await remove(uri);
    await problemsOf(uri, (all) => all.length === 0);
  });

  it('lists the question, its positions, and who takes them', async () => {
    const question = await questionOf(api, 'contradiction', uri);
    expect(question.shown.label).to.match(/people killed/i);
    const positions = (await api.claims.getChildren(question)).filter(({ shown }) => shown.kind === 'position');
    expect(positions.map(({ shown }) => shown.label)).to.have.members(['12', '17']);
    const claims = (await Promise.all(positions.map((position) => api.claims.getChildren(position)))).flat();
    expect(claims.map(({ shown }) => `${shown.label} ${shown.description}`).join('\n'))
      .to.match(/gazette/)
      .and.to.match(/herald/);
  });

  it('has disagreements first', async () => {
    const verdicts = (await api.claims.getChildren()).map(({ shown }) => shown.verdict);
    const lastDisagreement = verdicts.findLastIndex((verdict) => verdict !== 'agreement');
    expect(verdicts.slice(0, lastDisagreement + 1)).not.to.include('agreement');
  });

  it('leads to the figure', async () => {
    const question = await questionOf(api, 'contradiction', uri);
    const [position] = await api.claims.getChildren(question);
    const [claim] = await api.claims.getChildren(position);
    const { command, title, arguments: values } = api.claims.getTreeItem(claim!).command!;
    expect(title).not.to.equal('');
    await commands.executeCommand(command, ...(values ?? []));
    const { document, selection } = window.activeTextEditor!;
    expect(document.uri.toString()).to.equal(uri.toString());
    expect(document.getText(selection)).to.be.oneOf(['12', '17']);
  });

  it('loses the contradiction when the figure is mended, and gets it back when that is undone', async () => {
    const editor = await open(uri);
    const before = api.progress.status.contradictions;
    const { id } = await questionOf(api, 'contradiction', uri);
    await replace(editor, '17', '12');
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 0);
    await until(api.claims.onDidChangeTreeData, async () => {
      const still = (await api.claims.getChildren()).find((node) => node.id === id);
      return still?.shown.verdict !== 'contradiction' || undefined;
    });
    await api.progress.when(({ contradictions }) => contradictions === before - 1);
    await replace(editor, '12', '17', 'herald');
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    await questionOf(api, 'contradiction', uri);
    await api.progress.when(({ contradictions }) => contradictions === before);
  });

  it('keeps what is expanded while it is renewed', async () => {
    const flood = await open(fileOf('samples/flood.corpus'));
    await commands.executeCommand('crosscheck.claims.focus');
    await see({ selector: `${pane} .monaco-tl-twistie`, click: true });
    const expanded = { selector: `${pane} .monaco-list-row[aria-expanded="true"]` };
    const row = await see(expanded);
    await see({ selector: `${pane} .monaco-list-row[aria-level="2"]`, screenshot: 'claims' });
    const ids = (await api.claims.getChildren()).map(({ id }) => id);

    const editor = await open(uri);
    await replace(editor, '17', '12');
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 0);
    await until(api.claims.onDidChangeTreeData, async () => {
      const roots = await api.claims.getChildren();
      return roots.filter(({ shown }) => shown.verdict === 'contradiction').length < ids.length || undefined;
    });

    const kept = (await api.claims.getChildren()).map(({ id }) => id);
    expect(ids.filter((id) => kept.includes(id)).length).to.be.at.least(ids.length - 1);
    expect((await see(expanded))?.text).to.equal(row?.text);
    expect(flood.document.isDirty).to.equal(false);
  });

  it('counts the open contradictions in a badge', async () => {
    await commands.executeCommand('crosscheck.claims.focus');
    const count = String(api.progress.status.contradictions);
    await see({ selector: '.activitybar .badge-content', text: count });
  });
});

/** The view's own part of the side bar. */
const pane = '.pane:has(.pane-header[aria-label*="Claims"])';

/** The question of that verdict whose claims stand in the file, once the tree has it. */
function questionOf(api: CrosscheckApi, verdict: string, uri: Uri): Promise<ClaimNode> {
  return until(api.claims.onDidChangeTreeData, async () => {
    for (const question of await api.claims.getChildren()) {
      if (question.shown.verdict === verdict && question.shown.location?.uri === uri.toString()) return question;
    }
    return undefined;
  });
}
