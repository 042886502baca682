import { expect } from 'chai';
import {
  type CodeAction,
  CommentThreadCollapsibleState,
  CommentThreadState,
  commands,
  Selection,
  type Uri,
  workspace,
} from 'vscode';
import { askUntil, crosscheck, until } from './crosscheck.ts';
import { closeEditors, corpusOf, ofCode, open, problemsOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const fire = 'workers were injured in the fire at the paper mill in Orsk Vale.';
const twoReports = [
  { name: 'courier.txt', published: '2026-04-02', text: `Seven ${fire}` },
  { name: 'herald.txt', published: '2026-04-02', text: `Nine ${fire}` },
];
const thirdReport = { name: 'radio.txt', published: '2026-04-02', text: `Twelve ${fire}` };

describe('deciding', () => {
  let uri: Uri;
  let file: Uri;

  beforeEach(async () => {
    await (await crosscheck()).whenReady();
    uri = await write('deciding.corpus', corpusOf(...twoReports));
    file = uri.with({ path: uri.path.replace(/\.corpus$/, '.annotations.jsonld') });
  });
  afterEach(async () => {
    await commands.executeCommand('crosscheck.groupClaimsByQuestion');
    // The editor shows its Comments where there are some.
    await commands.executeCommand('workbench.action.closePanel');
    await closeEditors();
    await remove(uri, file);
  });

  it('takes a finding out of the problems and keeps it beside the corpus; reopening brings it back', async () => {
    const editor = await open(uri);
    const { start } = (await contradictions(uri, 2))[0]!.range;
    editor.selection = new Selection(start, start);

    await commands.executeCommand('crosscheck.decide', undefined, {
      decision: 'dismissed',
      reason: 'A slip of the pen.',
    });
    await contradictions(uri, 0);
    expect(await textOf(file)).to.contain('A slip of the pen.');

    await commands.executeCommand('crosscheck.reopen');
    await contradictions(uri, 2);
    expect(await textOf(file)).to.contain('A slip of the pen.');

    await commands.executeCommand('crosscheck.undoAnnotation');
    await contradictions(uri, 0);
  });

  itInNode('is taken back by Undo on its message, with the keyboard alone', async () => {
    const editor = await open(uri);
    const { start } = (await contradictions(uri, 2))[0]!.range;
    editor.selection = new Selection(start, start);
    await commands.executeCommand('notifications.clearAll');
    await commands.executeCommand('crosscheck.decide', undefined, {
      decision: 'dismissed',
      reason: 'A slip of the pen.',
    });
    await contradictions(uri, 0);
    // A workbench that tests drive shows messages in this list alone.
    await commands.executeCommand('notifications.showList');
    const message = { selector: '.notifications-center .monaco-list-row.focused', text: 'dismissed.' };
    if ((await see({ ...message, press: 'Tab Enter' })) !== null) await contradictions(uri, 2);
  });

  itInNode('settles a contradiction from its quick fix, until a third source brings a new value', async () => {
    const { claims, noteThreads } = await crosscheck();
    const threadOn = (words: string) =>
      until(noteThreads.onDidChange, () => noteThreads.threadsIn(uri.toString()).find(({ label }) => label === words));
    const editor = await open(uri);
    const [problem] = await contradictions(uri, 2);
    const ask = () =>
      commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, problem!.range, 'quickfix');
    // An editor may not yet know of the problems that it was told of a moment ago.
    const fixes = await askUntil(ask, ({ length }) => length > 0);
    expect(fixes.map(({ title }) => title)).to.deep.equal([
      'Settle for 7 (courier)…',
      'Settle for 9 (herald)…',
      'Explain…',
      'Dismiss…',
      'Correct what is read…',
      'Same thing as…',
    ]);
    editor.selection = new Selection(problem!.range.start, problem!.range.start);
    await commands.executeCommand('editor.action.quickFix');
    const choice = { selector: '.action-widget .monaco-list-row', text: 'Settle for 9 (herald)…' };
    if (await see({ ...choice, screenshot: 'annotate-quick-fix' })) {
      await see({ ...choice, click: true });
      const box = { selector: '.quick-input-widget', text: 'Settled: Nine holds' };
      await see({ ...box, type: '\n' });
      await see({ ...box, text: 'A decision needs a reason.', screenshot: 'decide-reason' });
      await see({ ...box, type: 'The brigade counted again.\n' });
    } else {
      const { command, arguments: [place, answer] = [] } = fixes[1]!.command!;
      await commands.executeCommand(command, place, { ...answer, reason: 'The brigade counted again.' });
    }
    await contradictions(uri, 0);
    expect(JSON.parse(await textOf(file)).first.items).to.have.length(1);
    expect(await textOf(file))
      .to.contain('The brigade counted again.')
      .and.to.contain('Ada Brook');
    await commands.executeCommand('crosscheck.groupClaimsByVerdict');
    await until(claims.onDidChangeTreeData, async () => {
      const group = (await claims.getChildren()).find(({ shown }) => shown.label === 'Decided');
      const questions = group ? await claims.getChildren(group) : [];
      return questions.some(({ shown }) => shown.label === 'Workers wounded') || undefined;
    });
    const thread = await threadOn('“Seven”: decided');
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
    await see({ selector: '.review-widget .comment-body', text: 'Settled for Nine: The brigade counted again.' });
    await commands.executeCommand('crosscheck.claims.focus');
    await see({ selector: '.monaco-list-row', text: 'Decided', screenshot: 'annotate-decided-tree' });

    await write('deciding.corpus', corpusOf(...twoReports, thirdReport));
    const again = await contradictions(uri, 3);
    expect(again[0]!.message).to.contain('Open again: A new position came: Twelve (radio.txt).');
    const reopened = await threadOn('“Seven”: open again');
    reopened.collapsibleState = CommentThreadCollapsibleState.Expanded;
    await see({
      selector: '.review-widget .comment-body',
      text: 'A new position came',
      screenshot: 'annotate-reopened',
    });

    await commands.executeCommand('crosscheck.decide', reopened, {
      decision: 'dismissed',
      reason: 'All three are early counts.',
    });
    await contradictions(uri, 0);
    const decided = await threadOn('“Seven”: decided');
    expect(decided.state).to.equal(CommentThreadState.Resolved);
    await commands.executeCommand('crosscheck.reopen', decided);
    await contradictions(uri, 3);
  });
});

function contradictions(uri: Uri, count: number) {
  return problemsOf(uri, (all) => ofCode(all, 'contradiction').length === count).then((all) =>
    ofCode(all, 'contradiction'),
  );
}

async function textOf(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
