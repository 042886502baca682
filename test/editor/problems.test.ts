import { expect } from 'chai';
import { commands, type Diagnostic, DiagnosticSeverity, languages, type Uri, workspace } from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, codeOf, countedAsListed, fileOf, ofCode, open, problemsOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';
import { itInNode } from './hosts.ts';
import { see } from './screen.ts';

const flood = 'samples/flood.corpus';

describe('problems', () => {
  afterEach(closeEditors);

  itInNode('name both sides of a contradiction, each with a link to the other', async () => {
    const uri = await write('problems.corpus', ferry);
    const { document } = await open(uri);
    const sides = ofCode(await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2), 'contradiction');
    expect(sides.map(({ range }) => document.getText(range))).to.deep.equal(['12', '17']);
    const [first, second] = sides as [Diagnostic, Diagnostic];
    expectRelated(first, uri, second);
    expectRelated(second, uri, first);
    await remove(uri);
    // What the next test counts must not change while it looks.
    await problemsOf(uri, (all) => all.length === 0);
  });

  it('are as many as the badge, the status bar and the lines above sources count', async () => {
    await problemsOf(fileOf(flood), (all) => ofCode(all, 'arithmetic').length > 0);
    await (await crosscheck()).whenReady();
    await see({ selector: '.statusbar-item', text: `${await countedAsListed()} contradictions` });
  });

  itInNode('link each code to what is said of it', async () => {
    await (await crosscheck()).whenReady();
    const [problem] = await problemsOf(fileOf(flood), (all) => all.length > 0);
    expect(problem!.source).to.equal('crosscheck');
    const code = problem!.code as { readonly value: string; readonly target: Uri };
    expect(code.target.fragment).to.equal(code.value);
  });

  it('are there for files that nobody opened, and show every verdict of the sample', async () => {
    const unopened = fileOf('unopened.corpus');
    await workspace.fs.copy(fileOf(flood), unopened);
    const wanted = ['contradiction', 'arithmetic', 'undated', 'superseded', 'rounding', 'undated-source'];
    const problems = await problemsOf(unopened, (all) => wanted.every((code) => ofCode(all, code).length > 0));
    expect(new Set(problems.map(codeOf))).to.include.all.keys(wanted);
    expect(workspace.textDocuments.map(({ uri }) => uri.path)).not.to.include(unopened.path);
    await remove(unopened);
    await problemsOf(unopened, (all) => all.length === 0);
  });

  it('follow the setting for severities', async () => {
    const settings = workspace.getConfiguration('crosscheck');
    await problemsOf(fileOf(flood), (all) => ofCode(all, 'rounding').length > 0);
    await settings.update('severity', { rounding: 'off', contradiction: 'error' });
    const quiet = await problemsOf(fileOf(flood), (all) => ofCode(all, 'rounding').length === 0);
    expect(ofCode(quiet, 'contradiction').map(({ severity }) => severity)).to.include(DiagnosticSeverity.Error);
    await settings.update('severity', undefined);
    await problemsOf(fileOf(flood), (all) => ofCode(all, 'rounding').length > 0);
  });

  itInNode('can be seen in the panel and under the figures', async () => {
    await open(fileOf(flood));
    await problemsOf(fileOf(flood), (all) => ofCode(all, 'contradiction').length > 0);
    await commands.executeCommand('workbench.actions.view.problems');
    await see({ selector: '.squiggly-warning' });
    await see({ selector: '.markers-panel .monaco-list-row', text: 'contradiction', screenshot: 'problems' });
    await commands.executeCommand('workbench.action.closePanel');
  });

  itInNode('are those of the buffer while it differs from the file', async () => {
    const uri = await write('buffer.corpus', ferry);
    const editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), '\n\n'));
    await problemsOf(uri, (all) => ofCode(all, 'contradiction')[0]?.range.start.line === 6);
    expect(languages.getDiagnostics(uri).every(({ range }) => range.start.line >= 2)).to.equal(true);
    await closeEditors();
    await problemsOf(uri, (all) => ofCode(all, 'contradiction')[0]?.range.start.line === 4);
    await remove(uri);
  });
});

function expectRelated(from: Diagnostic, uri: Uri, to: Diagnostic): void {
  const related = from.relatedInformation ?? [];
  expect(related.map(({ location }) => location.uri.toString())).to.deep.equal([uri.toString()]);
  expect(related.map(({ location }) => location.range)).to.deep.equal([to.range]);
}
