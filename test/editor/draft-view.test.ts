import { expect } from 'chai';
import { commands, type Uri, window } from 'vscode';
import type { DraftNode } from '../../client/src/draft-view/draft-item.ts';
import { besideName } from '../../client/src/editor/row-words.ts';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, open, problemsOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const CORPUS = corpusOf({
  name: 'harbour.txt',
  published: '2026-05-04',
  text: 'The harbour of Lunde has 17 cranes. "Nobody counted the ropes twice," said the harbour master, Eva Brandt.',
});
const DRAFT = [
  '---\ncrosscheck: draft\n---\n',
  'The harbour of Lunde has 19 cranes. It was the third such count.\n\n',
  '"Nobody counted the ropes twice," said the harbour master, Eva Brandt.\n',
].join('');

describe('the Draft view', () => {
  let api: CrosscheckApi;
  let corpus: Uri;
  let draft: Uri;

  before(async () => {
    api = await crosscheck();
    await api.whenReady();
    corpus = await write('harbour.corpus', CORPUS);
    draft = await write('harbour.md', DRAFT);
  });
  beforeEach(async () => {
    await open(draft);
    await problemsOf(draft, (all) => all.length > 0);
    await commands.executeCommand('crosscheck.showWholeDraft');
  });
  afterEach(closeEditors);
  after(() => remove(corpus, draft));

  /** Each status of the view with its passages, once that is as wanted. */
  function listed(isWanted: (all: Readonly<Record<string, readonly string[]>>) => boolean) {
    return until(api.draftView.onDidChangeTreeData, () => {
      const all = Object.fromEntries(
        api.draftView
          .getChildren()
          .map((group) => [labelOf(group), api.draftView.getChildren(group).map((passage) => labelOf(passage))]),
      );
      return isWanted(all) ? all : undefined;
    });
  }

  function labelOf(node: DraftNode): string {
    return String(api.draftView.getTreeItem(node).label);
  }

  function passageOf(status: string): DraftNode {
    const group = api.draftView.getChildren().find((node) => labelOf(node) === status)!;
    return api.draftView.getChildren(group)[0]!;
  }

  it('lists the figures and quotations of the draft by how they stand, and what each rests on', async () => {
    const all = await listed(({ contested }) => contested !== undefined);
    expect(all).to.deep.equal({
      contested: ['19'],
      supported: ['“Nobody counted the ropes twice,”'],
      unchecked: ['third'],
    });
    const [evidence] = api.draftView.getChildren(passageOf('contested'));
    const { label, description, accessibilityInformation, command } = api.draftView.getTreeItem(evidence!);
    expect([label, description]).to.deep.equal(['17', besideName('harbour · 4 May 2026')]);
    expect(accessibilityInformation!.label).to.match(/says otherwise/);
    await commands.executeCommand(command!.command, ...command!.arguments!);
    expect(window.activeTextEditor!.document.getText(window.activeTextEditor!.selection)).to.equal('17');
    // It stays while a source is looked at.
    expect(labelOf(passageOf('contested'))).to.equal('19');
    await commands.executeCommand('crosscheck.draft.focus');
    const shown = { selector: '.pane:has(.pane-header[aria-label*="Draft"]):has(.monaco-list-row)' };
    expect((await see({ ...shown, accessible: true, screenshot: 'draft-view' }))?.faults ?? []).to.deep.equal([]);
  });

  it('goes to a passage, and mends it', async () => {
    await listed(({ contested }) => contested !== undefined);
    const { command } = api.draftView.getTreeItem(passageOf('contested'));
    await commands.executeCommand(command!.command, ...command!.arguments!);
    const { document, selection } = window.activeTextEditor!;
    expect(document.getText(selection)).to.equal('19');
    await commands.executeCommand('crosscheck.mendPassage', passageOf('contested'), 'Update to 17 (harbour)');
    expect(document.getText()).to.include('has 17 cranes');
    await listed(({ supported }) => supported?.length === 2);
    await commands.executeCommand('undo');
    await problemsOf(draft, (all) => all.length > 0);
  });

  it('is narrowed to some statuses, and remembers them', async () => {
    await listed(({ contested }) => contested !== undefined);
    await commands.executeCommand('crosscheck.filterDraft', ['contested', 'unchecked']);
    expect(Object.keys(await listed(({ supported }) => supported === undefined))).to.deep.equal([
      'contested',
      'unchecked',
    ]);
    await commands.executeCommand('crosscheck.showWholeDraft');
    await listed(({ supported }) => supported !== undefined);
  });

  itInNode('is empty where the draft is one no more', async () => {
    await listed(({ contested }) => contested !== undefined);
    await commands.executeCommand('crosscheck.checkAsDraft');
    await listed((all) => Object.keys(all).length === 0);
    await commands.executeCommand('crosscheck.checkAsDraft');
    await listed(({ contested }) => contested !== undefined);
  });
});
