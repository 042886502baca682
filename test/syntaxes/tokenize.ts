import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const GRAMMAR = new URL('../../syntaxes/crosscheck-corpus.tmLanguage.json', import.meta.url);

/** The editor brings YAML's grammar; this one shows where the header's YAML begins and ends, and can stay open. */
const YAML = JSON.stringify({
  scopeName: 'source.yaml',
  patterns: [
    { begin: '"', end: '"', name: 'string.quoted.double.yaml' },
    { match: '^[a-z]+(?=:)', name: 'entity.name.tag.yaml' },
  ],
});

/** A piece of a line with the scopes that only it has (the grammar's own and those of plain text left out). */
export interface Piece {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Loads the grammar of corpora with the regular expressions of the editor. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => createOnigScanner(sources),
      createOnigString: (text) => createOnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'source.yaml'
        ? parseRawGrammar(YAML, 'yaml.json')
        : parseRawGrammar(await readFile(GRAMMAR, 'utf8'), 'corpus.json'),
  });
  const grammar = await registry.loadGrammar('text.crosscheck-corpus');
  if (grammar === null) {
    throw new Error('The grammar is not there.');
  }
  return grammar;
}

/** Every piece of `text` that has a scope, line by line. */
export function tokenize(grammar: IGrammar, text: string): Piece[][] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens
      .map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes: scopes.slice(1) }))
      .filter((piece) => piece.scopes.length > 0 && piece.text !== '');
  });
}
