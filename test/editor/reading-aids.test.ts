import { expect } from 'chai';
import {
  type CompletionList,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  Position,
  type SemanticTokens,
  type SemanticTokensLegend,
  type SymbolInformation,
  type TextEditor,
  type Uri,
} from 'vscode';
import { crosscheck } from './crosscheck.ts';
import { closeEditors, ofCode, open, problemsOf, rangeOf, remove, write } from './documents.ts';
import { ferry } from './ferry.ts';

const withLink = ferry.replace('published:', 'url: https://example.org/gazette\npublished:');

describe('in a corpus, the editor', () => {
  let uri: Uri;
  let editor: TextEditor;

  before(async () => {
    await (await crosscheck()).whenReady();
    uri = await write('aids.corpus', withLink);
    editor = await open(uri);
    await problemsOf(uri, (all) => ofCode(all, 'contradiction').length === 2);
  });

  after(async () => {
    await closeEditors();
    await remove(uri);
  });

  function ask<Answer>(provider: string, ...values: readonly unknown[]): Thenable<Answer> {
    return commands.executeCommand<Answer>(`vscode.${provider}`, uri, ...values);
  }

  const words = (location: Location | LocationLink) =>
    editor.document.getText('range' in location ? location.range : location.targetRange);
  const killed = () => rangeOf(editor.document, '12', 'said that ').start;

  it('outlines the sources and their figures', async () => {
    const symbols = await ask<DocumentSymbol[]>('executeDocumentSymbolProvider');
    expect(symbols.map(({ name }) => name)).to.deep.equal(['gazette.txt', 'herald.txt']);
    expect(symbols[0]!.children.map(({ name }) => name).join('; ')).to.match(/12.*40/);
  });

  it('folds by source', async () => {
    const folds = await ask<FoldingRange[]>('executeFoldingRangeProvider');
    const { line } = rangeOf(editor.document, '<<<FILE>>> herald.txt').start;
    expect(folds.map(({ start }) => start)).to.include.members([0, line]);
  });

  it('defines a figure by what conflicts with it', async () => {
    const found = await ask<(Location | LocationLink)[]>('executeDefinitionProvider', killed());
    expect(found.map(words)).to.deep.equal(['17']);
  });

  it('refers from a figure to every claim on its question', async () => {
    const found = await ask<Location[]>('executeReferenceProvider', killed());
    expect(found.map(words)).to.have.members(['12', '17']);
  });

  it('highlights the claims on the question of the figure at the cursor', async () => {
    const found = await ask<DocumentHighlight[]>('executeDocumentHighlights', killed());
    expect(found.map(({ range }) => editor.document.getText(range))).to.have.members(['12', '17']);
  });

  it('finds sources and figures from anywhere', async () => {
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'herald');
    expect(found.map(({ location }) => location.uri.toString())).to.include(uri.toString());
  });

  it('opens the links of headers', async () => {
    const found = await ask<DocumentLink[]>('executeLinkProvider');
    expect(found.map(({ target }) => target?.toString())).to.include('https://example.org/gazette');
  });

  it('completes the keys of a header', async () => {
    const position = rangeOf(editor.document, 'published:').start;
    const { items } = await ask<CompletionList>('executeCompletionItemProvider', position);
    expect(items.map(({ label }) => (typeof label === 'string' ? label : label.label))).to.include.members([
      'title',
      'publisher',
      'story',
    ]);
  });

  it('colours figures by what they are', async () => {
    const legend = await ask<SemanticTokensLegend>('provideDocumentSemanticTokensLegend');
    const { data } = await ask<SemanticTokens>('provideDocumentSemanticTokens');
    const { line, character } = killed();
    const token = tokensOf(data).find(({ start }) => start.isEqual(new Position(line, character)));
    expect(legend.tokenTypes[token!.type]).to.equal('figure');
    const modifiers = legend.tokenModifiers.filter((_, bit) => token!.modifiers & (1 << bit));
    expect(modifiers).to.include('contradicted');
  });
});

/** The tokens of the protocol's list of five numbers each, all relative to the token before. */
function tokensOf(data: Uint32Array): { start: Position; type: number; modifiers: number }[] {
  const tokens = [];
  let start = new Position(0, 0);
  for (let at = 0; at < data.length; at += 5) {
    const [lines, characters, , type, modifiers] = data.subarray(at, at + 5);
    start = new Position(start.line + lines!, lines === 0 ? start.character + characters! : characters!);
    tokens.push({ start, type: type!, modifiers: modifiers! });
  }
  return tokens;
}
