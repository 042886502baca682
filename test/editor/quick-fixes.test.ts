import { expect } from 'chai';
import { type CodeAction, commands, Selection, type Uri, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, corpusOf, fileOf, ofCode, open, problemsOf, remove, write } from './documents.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const body = 'Boats rescued 40 passengers.';

const malformed = `<<<FILE>>> a.txt\n${body}\n\n<<FILE>> b.txt\n${body}\n`;

describe('quick fixes', () => {
  const uris: Uri[] = [];
  before(async () => (await crosscheck()).whenReady());
  afterEach(closeEditors);
  after(() => remove(...uris));

  it('mend a delimiter that is none', async () => {
    const uri = await write('fault.corpus', malformed);
    uris.push(uri);
    await open(uri);
    const [fix] = await fixesFor(uri, 'malformed-delimiter');
    expect(fix?.title, 'a fix is offered').to.be.a('string');
    await workspace.applyEdit(fix!.edit!);
    await problemsOf(uri, (all) => ofCode(all, 'malformed-delimiter').length === 0);
  });

  itInNode('ask for the date of a source that has none, and write it where it goes', async () => {
    const uri = await write('undated.corpus', corpusOf({ name: 'a.txt', text: body }));
    uris.push(uri);
    const editor = await open(uri);
    const [fix] = await fixesFor(uri, 'undated-source');
    await answer(fix!, '2026-05-04');
    expect(editor.document.getText()).to.contain('published: 2026-05-04\n');
    await problemsOf(uri, (all) => all.length === 0);
  });

  itInNode('ask for the date that explains why two sources differ', async () => {
    const uri = fileOf('samples/flood.corpus');
    await open(uri);
    const problems = await problemsOf(uri, (all) => ofCode(all, 'undated').length > 0);
    const superseded = ofCode(problems, 'superseded').length;
    const fix = (await fixesFor(uri, 'undated')).find(({ title }) => title.includes('06_newsletter'));
    await answer(fix!, '2026-03-19');
    const explained = await problemsOf(uri, (all) => ofCode(all, 'undated').length === 0);
    expect(ofCode(explained, 'superseded').length).to.be.above(superseded);
  });

  itInNode('can be seen behind the light bulb', async () => {
    const uri = await write('bulb.corpus', malformed);
    uris.push(uri);
    const editor = await open(uri);
    const problems = await problemsOf(uri, (all) => ofCode(all, 'malformed-delimiter').length === 1);
    const [problem] = ofCode(problems, 'malformed-delimiter');
    editor.selection = new Selection(problem!.range.start, problem!.range.start);
    await commands.executeCommand('editor.action.quickFix');
    await see({ selector: '.action-widget', text: 'Write it as', screenshot: 'quick-fix' });
    await commands.executeCommand('hideCodeActionWidget');
  });
});

/** Runs what a fix asks with, as if somebody had typed the answer. */
async function answer({ command }: CodeAction, typed: string): Promise<void> {
  await commands.executeCommand(command!.command, ...(command!.arguments ?? []), typed);
}

/** The quick fixes that the editor offers where the first problem of that code stands. */
async function fixesFor(uri: Uri, code: string): Promise<CodeAction[]> {
  const [problem] = ofCode(await problemsOf(uri, (all) => ofCode(all, code).length > 0), code);
  return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, problem!.range, 'quickfix');
}
