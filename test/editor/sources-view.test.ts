import { expect } from 'chai';
import { commands, Selection, type Uri, window } from 'vscode';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import type { SourceItem } from '../../client/src/sources-view/sources-view.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { see } from './screen.ts';

const COPIED =
  'Divers worked through the night beneath the pier, passing up crates of glass and two brass lamps, while the crew of the tug kept the current off them with a line to the quay.';

const wreck = corpusOf(
  { name: 'weekly.txt', published: '2026-05-04', text: `The wreck was found by 3 divers. ${COPIED}` },
  { name: 'annual.txt', text: `A year later nobody remembers. ${COPIED}` },
);

describe('the Sources view', () => {
  let api: CrosscheckApi;
  let uri: Uri;

  before(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('wreck.corpus', wreck);
  });

  // What a test before changed in an editor is lost with the editor.
  beforeEach(() => problemsOf(uri, (all) => ofCode(all, 'undated-source').length === 1));
  afterEach(closeEditors);

  after(async () => {
    await remove(uri);
    await problemsOf(uri, (all) => all.length === 0);
  });

  /** The source of that name, once the view has it as wanted. */
  function sourceNamed(name: string, wanted: (source: SourceItem) => boolean = () => true): Promise<SourceItem> {
    return until(api.sourcesView.onDidChangeTreeData, async () => {
      const sources = await api.sourcesView.getChildren();
      return sources.find((source) => source.shown.label === name && wanted(source));
    });
  }

  it('lists each source with its date, and what it shares with whom', async () => {
    const weekly = await sourceNamed('weekly');
    expect(weekly.shown.description).to.match(/^4 May 2026 · \d+ figures?$/);
    const [passage] = await api.sourcesView.getChildren(weekly);
    expect(passage!.shown).to.include({ kind: 'passage', label: 'annual' });
    await commands.executeCommand('crosscheck.showSharedPassage', passage);
    const { document, selection } = window.activeTextEditor!;
    expect(selection.start.isAfter(rangeOf(document, 'annual.txt').end)).to.equal(true);
    expect(document.getText(selection)).to.match(/crates of glass/);
    await commands.executeCommand('crosscheck.sources.focus');
    await see({ selector: '.pane:has(.pane-header[aria-label*="Sources"]) .monaco-list-row', screenshot: 'sources' });
  });

  it('marks what is undated, and dates it', async () => {
    const annual = await sourceNamed('annual', ({ shown }) => shown.undated !== null);
    expect(api.sourcesView.getTreeItem(annual).contextValue).to.equal('source.undated');
    await commands.executeCommand('crosscheck.dateSource', annual, '2027-05-04');
    await open(uri);
    expect(window.activeTextEditor!.document.getText()).to.include('published: 2027-05-04');
  });

  it('sorts by name, date and place', async () => {
    await sourceNamed('weekly');
    const labels = async (command: string) => {
      await commands.executeCommand(command);
      const sources = await api.sourcesView.getChildren();
      return sources.map(({ shown }) => shown.label).filter((label) => label === 'weekly' || label === 'annual');
    };
    for (const [choose, chosen, order] of [
      ['crosscheck.sortSourcesByName', 'crosscheck.sourcesSortedByName', ['annual', 'weekly']],
      ['crosscheck.sortSourcesByDate', 'crosscheck.sourcesSortedByDate', ['weekly', 'annual']],
      ['crosscheck.sortSourcesByPlace', 'crosscheck.sourcesSortedByPlace', ['weekly', 'annual']],
    ] as const) {
      expect(await labels(choose)).to.deep.equal(order);
      expect(await labels(chosen)).to.deep.equal(order);
    }
    const chosen = commands.executeCommand('crosscheck.sortSources');
    await see({ selector: '.quick-input-widget .monaco-list-row' });
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await chosen;
    expect(api.sourcesView.sorting).to.equal('place');
  });

  it('shows the source under the cursor', async () => {
    const editor = await open(uri);
    const { start } = rangeOf(editor.document, 'A year later');
    editor.selection = new Selection(start, start);
    await sourceNamed('annual');
    await commands.executeCommand('crosscheck.revealInSourcesView');
    expect(api.sourcesView.selection.map(({ shown }) => shown.label)).to.deep.equal(['annual']);
  });
});
