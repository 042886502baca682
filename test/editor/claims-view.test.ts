import { expect } from 'chai';
import {
  CancellationTokenSource,
  commands,
  env,
  type MarkdownString,
  Selection,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ClaimNode } from '../../client/src/editor/claim-node.ts';
import type { CrosscheckApi } from '../../client/src/extension.ts';
import { crosscheck, until } from './crosscheck.ts';
import { closeEditors, fileOf, ofCode, open, problemsOf, rangeOf, remove, replace, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';
import { set } from './settings.ts';

describe('the Claims view', () => {
  let api: CrosscheckApi;
  let uri: Uri;

  before(async () => {
    api = await crosscheck();
    await api.whenReady();
    uri = await write('tree.corpus', ferry);
  });

  // What a test before changed in an editor is lost with the editor.
  beforeEach(() => problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2));
  afterEach(closeEditors);

  after(async () => {
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

  itInNode('has disagreements first', async () => {
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

  itInNode('loses the contradiction when the figure is mended, and gets it back when that is undone', async () => {
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

  itInNode('keeps what is expanded while it is renewed', async () => {
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

  itInNode('has axe find nothing in its lines, nor in those of the views beside it', async () => {
    const lines = { selector: '.part.sidebar', accessible: true };
    const question = await questionOf(api, 'contradiction', uri);
    const [position] = await api.claims.getChildren(question);
    await api.claimsView.reveal((await api.claims.getChildren(position))[0]!, true);
    await see({ selector: `${pane} .monaco-list-row[aria-level="3"]` });
    expect((await see(lines))?.faults ?? []).to.deep.equal([]);
    await commands.executeCommand('crosscheck.sources.focus');
    await see({ selector: '.pane:has(.pane-header[aria-label*="Sources"]) .monaco-list-row' });
    expect((await see(lines))?.faults ?? []).to.deep.equal([]);
  });

  describe('arranged', () => {
    const roots = async () =>
      (await api.claims.getChildren()).map(({ shown }) => shown).filter(({ kind }) => kind !== 'alone');
    const rootsAfter = async (command: string, ...args: unknown[]) => {
      await commands.executeCommand(command, ...args);
      return roots();
    };

    afterEach(async () => {
      await commands.executeCommand('crosscheck.clearClaimsFilter');
      await commands.executeCommand('crosscheck.groupClaimsByQuestion');
      await commands.executeCommand('crosscheck.sortClaimsByWeight');
    });

    for (const [choose, chosen, kind] of [
      ['crosscheck.groupClaimsBySource', 'crosscheck.claimsGroupedBySource', 'source'],
      ['crosscheck.groupClaimsBySpeaker', 'crosscheck.claimsGroupedBySpeaker', 'speaker'],
      ['crosscheck.groupClaimsByVerdict', 'crosscheck.claimsGroupedByVerdict', 'verdict'],
      ['crosscheck.groupClaimsByStory', 'crosscheck.claimsGroupedByStory', 'story'],
      ['crosscheck.groupClaimsByCorpus', 'crosscheck.claimsGroupedByCorpus', 'corpus'],
      ['crosscheck.groupClaimsByQuestion', 'crosscheck.claimsGroupedByQuestion', 'question'],
    ] as const) {
      it(`has its questions beneath each ${kind}, also where that is chosen again`, async () => {
        const shown = await rootsAfter(choose);
        expect(shown).not.to.have.lengthOf(0);
        expect(shown.filter((node) => node.kind !== kind)).to.deep.equal([]);
        expect(await rootsAfter(chosen)).to.deep.equal(shown);
      });
    }

    it('sorts by name, place, date and weight, also where that is chosen again', async () => {
      const byName = (await rootsAfter('crosscheck.sortClaimsByName')).map(({ label }) => label);
      expect(byName).to.deep.equal([...byName].sort(new Intl.Collator('en', { numeric: true }).compare));
      for (const [choose, chosen] of [
        ['crosscheck.sortClaimsByName', 'crosscheck.claimsSortedByName'],
        ['crosscheck.sortClaimsByPlace', 'crosscheck.claimsSortedByPlace'],
        ['crosscheck.sortClaimsByDate', 'crosscheck.claimsSortedByDate'],
        ['crosscheck.sortClaimsByWeight', 'crosscheck.claimsSortedByWeight'],
      ] as const) {
        const shown = await rootsAfter(choose);
        expect(shown.map(({ label }) => label)).to.have.members(byName);
        expect(await rootsAfter(chosen)).to.deep.equal(shown);
      }
    });

    it('offers its groupings and orders to whoever asks by a command', async () => {
      for (const [command, grouping] of [
        ['crosscheck.groupClaims', 'question'],
        ['crosscheck.sortClaims', 'question'],
      ] as const) {
        const chosen = commands.executeCommand(command);
        await see({ selector: '.quick-input-widget .monaco-list-row' });
        await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        await chosen;
        expect((await roots())[0]!.kind).to.equal(grouping);
      }
    });

    it('is narrowed to words, says so, and shows all again', async () => {
      const all = await roots();
      await api.claimsView.whenSaid;
      const unfiltered = api.claimsView.message;
      const killed = await rootsAfter('crosscheck.filterClaims', 'killed 17');
      expect(killed.some(({ label }) => label.startsWith('People killed'))).to.equal(true);
      expect(killed.length).to.be.below(all.length);
      await api.claimsView.whenSaid;
      expect(api.claimsView.message).to.match(/^“killed 17”: \d+ of \d+ questions$/);
      expect(await rootsAfter('crosscheck.clearClaimsFilter')).to.deep.equal(all);
      await api.claimsView.whenSaid;
      expect(unfiltered).to.match(/^\d+ figures: \d+ in \d+ questions/);
      expect(api.claimsView.message).to.equal(unfiltered);
    });

    it('is narrowed while somebody types, and back on Escape', async () => {
      const all = (await roots()).length;
      await commands.executeCommand('crosscheck.filterClaims', 'killed');
      const narrowed = (await roots()).length;
      expect(narrowed).to.be.below(all);
      await commands.executeCommand('crosscheck.refineClaimsFilter');
      await see({ selector: '.quick-input-widget input' });
      await commands.executeCommand('workbench.action.closeQuickOpen');
      expect((await roots()).length).to.equal(narrowed);
    });

    it('is narrowed to open contradictions, and widened again', async () => {
      const all = await roots();
      const shown = await rootsAfter('crosscheck.showOnlyOpenContradictions');
      expect(shown).not.to.have.lengthOf(0);
      expect(new Set(shown.map(({ verdict }) => verdict))).to.satisfy((verdicts: Set<string>) =>
        [...verdicts].every((verdict) => verdict === 'contradiction' || verdict === 'arithmetic'),
      );
      expect(await rootsAfter('crosscheck.onlyOpenContradictionsShown')).to.deep.equal(all);
    });

    it('is narrowed to what is new since yesterday, and to what the newest source answers', async () => {
      const all = await roots();
      // Nobody has had this workspace open before today.
      expect(await rootsAfter('crosscheck.showOnlyNewSinceYesterday')).to.deep.equal(all);
      await api.claimsView.whenSaid;
      expect(api.claimsView.message).to.match(/^new since yesterday: /);
      expect(await rootsAfter('crosscheck.onlyNewSinceYesterdayShown')).to.deep.equal(all);
      const newest = await rootsAfter('crosscheck.showOnlyNewestSource');
      expect(newest.length).to.be.within(1, all.length - 1);
      expect(await rootsAfter('crosscheck.onlyNewestSourceShown')).to.deep.equal(all);
    });
  });

  it('copies what is selected as citations, a question with its positions', async () => {
    const question = await questionOf(api, 'contradiction', uri);
    const [position] = await api.claims.getChildren(question);
    await commands.executeCommand('crosscheck.copyClaims', question, [question, position]);
    expect(await env.clipboard.readText())
      .to.match(/^People killed.*: 1[27] ≠ 1[27] \(contradiction\)\n {2}1[27] · /)
      .and.to.contain('tree.corpus, gazette.txt, line');
  });

  it('copies a figure as a citation in the style of the settings', async () => {
    const [problem] = ofCode(
      await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2),
      'contradiction',
    );
    const place = { uri: uri.toString(), position: problem!.range.start };
    await set('citationStyle', 'csl-json');
    await commands.executeCommand('crosscheck.copyCitation', place);
    expect(JSON.parse(await env.clipboard.readText())).to.have.length(1);
    await set('citationStyle', undefined);
    await commands.executeCommand('crosscheck.copyCitation', place);
    expect(await env.clipboard.readText()).to.match(/^1[27] people killed: “/);
  });

  itInNode('copies the line that has the keyboard, not the one that was selected last', async () => {
    const question = await questionOf(api, 'contradiction', uri);
    const [position] = await api.claims.getChildren(question);
    await api.claimsView.reveal(position!, true);
    await see({ selector: `${pane} .monaco-list:focus .monaco-list-row.focused[aria-level="2"]` });
    // What an earlier arrangement hid is drawn again, so that no line is drawn anew while the keyboard moves on.
    const { length } = await api.claims.getChildren();
    await see({ selector: `${pane} .monaco-list-row[aria-level="1"][aria-setsize="${length}"]` });
    await commands.executeCommand('list.focusUp');
    await commands.executeCommand('crosscheck.copyClaims', 'focused');
    expect(await env.clipboard.readText()).to.match(/^People killed.* \(contradiction\)\n/);
  });

  itInNode('decides all that is selected with one answer', async () => {
    const file = uri.with({ path: uri.path.replace(/\.corpus$/, '.annotations.jsonld') });
    await open(fileOf('samples/flood.corpus'));
    const sample = fileOf('samples/flood.annotations.jsonld');
    const own = await questionOf(api, 'contradiction', uri);
    const other = await questionOf(api, 'contradiction', fileOf('samples/flood.corpus'));
    const before = api.progress.status.contradictions;
    const answer = { decision: 'dismissed', reason: 'Both are of a sample.' };
    await commands.executeCommand('crosscheck.decide', own, [own, other], answer);
    await api.progress.when(({ contradictions }) => contradictions === before - 2);
    await remove(file, sample);
    await api.progress.when(({ contradictions }) => contradictions === before);
  });

  itInNode('shows a card to whoever rests on a claim', async () => {
    const question = await questionOf(api, 'contradiction', uri);
    const [position] = await api.claims.getChildren(question);
    const [claim] = await api.claims.getChildren(position);
    const { token } = new CancellationTokenSource();
    const { tooltip } = await api.claims.resolveTreeItem(api.claims.getTreeItem(claim!), claim!, token);
    expect((tooltip as MarkdownString).value).to.match(/people killed/);
  });

  it('goes from a figure to its claim', async () => {
    const editor = await open(uri);
    const { start } = rangeOf(editor.document, '17');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('crosscheck.revealInClaimsView');
    const [selected] = api.claimsView.selection;
    expect(selected!.shown).to.include({ kind: 'claim', label: 'herald' });
  });

  describe('hidden while its lines change', () => {
    // The editor draws them anew once the view is opened.
    beforeEach(async () => {
      await commands.executeCommand('crosscheck.claims.focus');
      await replace(await open(uri), '17', '12');
      await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 0);
      await closeEditors();
      await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    });

    it('opens what a claim stands beneath, and selects it', async () => {
      const question = await questionOf(api, 'contradiction', uri);
      const [position] = await api.claims.getChildren(question);
      const [claim] = await api.claims.getChildren(position);
      await api.claimsView.reveal(claim!, true);
      expect(api.claimsView.selection.map(({ id }) => id)).to.deep.equal([claim!.id]);
      await see({ selector: `${pane} .monaco-list:focus .monaco-list-row.focused[aria-level="3"]` });
    });

    itInNode('gives the keyboard to a line', async () => {
      await commands.executeCommand('crosscheck.showClaims');
      await see({ selector: `${pane} .monaco-list:focus .monaco-list-row.focused` });
    });
  });

  it('follows the cursor where the setting says so', async () => {
    const settings = workspace.getConfiguration('crosscheck');
    await commands.executeCommand('crosscheck.claims.focus');
    const editor = await open(uri);
    const question = await questionOf(api, 'agreement', uri, /passengers/i);
    const { start } = rangeOf(editor.document, '40');
    const selected = until(api.claimsView.onDidChangeSelection, () => {
      return api.claimsView.selection.find(({ id }) => id === question.id || id.startsWith(`${question.id}/`));
    });
    editor.selection = new Selection(start, start);
    expect((await selected).shown.location?.uri).to.equal(uri.toString());
    expect(settings.get('claimsView.followCursor')).to.equal(true);
  });

  itInNode('counts the open contradictions in a badge', async () => {
    await commands.executeCommand('crosscheck.claims.focus');
    const count = String(api.progress.status.contradictions);
    await see({ selector: '.activitybar .badge-content', text: count });
  });
});

/** The view's own part of the side bar. */
const pane = '.pane:has(.pane-header[aria-label*="Claims"])';

/** The question of that verdict, and of that name, whose claims stand in the file, once the tree has it. */
function questionOf(api: CrosscheckApi, verdict: string, uri: Uri, name = /./): Promise<ClaimNode> {
  return until(api.claims.onDidChangeTreeData, async () => {
    for (const question of await api.claims.getChildren()) {
      const { shown } = question;
      if (shown.verdict === verdict && shown.location?.uri === uri.toString() && name.test(shown.label))
        return question;
    }
    return undefined;
  });
}
