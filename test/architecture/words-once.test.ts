import { readdirSync, readFileSync } from 'node:fs';
import type { Node } from 'typescript/unstable/ast';
import {
  isArrayLiteralExpression,
  isCallExpression,
  isPropertyAccessExpression,
  isSpreadElement,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';
import { expect, it } from 'vitest';

const root = new URL('../../server/src/', import.meta.url);

it('no list of a lexicon has a word twice', () => {
  const all = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const names = all.filter((name) => /\/lexicon\/[a-z-]+\.ts$/.test(name));
  const lists = listsIn(Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, root), 'utf8')])));
  expect(lists.length).toBeGreaterThan(500);
  expect(lists.flatMap(repeatedIn)).toEqual([]);
});

it('a word that stands twice in a list is found, however that is written', () => {
  const planted = `
    export const rows = new Set([...['one', 'two'], 'one']);
    export const split = 'a b a'.split(' ');
    export const table = { up: ['rise', 'rise'], down: ['rise'] };
    export const forms = [['put', 'put'], ['one', 1], ['one', 2]];`;
  const lists = listsIn({ 'planted.ts': planted });
  expect(lists.flatMap(repeatedIn)).toEqual(['planted.ts: one', 'planted.ts: a', 'planted.ts: rise']);
});

interface WordList {
  readonly file: string;
  readonly words: readonly string[];
}

/** The files of a program of their own: nothing they import is read, as no type is asked for. */
function parse(files: Readonly<Record<string, string>>): API {
  const options = { noLib: true, noResolve: true, types: [] };
  const config = JSON.stringify({ compilerOptions: options, files: Object.keys(files) });
  const texts = Object.entries(files).map(([name, text]) => [`/parsed/${name}`, text]);
  const fs = createVirtualFileSystem({ '/parsed/tsconfig.json': config, ...Object.fromEntries(texts) });
  return new API({ cwd: '/parsed', fs });
}

/**
 * The lists of words in files (texts by path), each with what is spread into it. A row of a table says a word twice where two
 * forms are one: “put, put, put”.
 */
function listsIn(files: Readonly<Record<string, string>>): readonly WordList[] {
  const api = parse(files);
  const config = '/parsed/tsconfig.json';
  const { program, rootFiles } = api.updateSnapshot({ openProjects: [config] }).getProject(config)!;
  const lists = rootFiles.flatMap((name) => {
    const found: WordList[] = [];
    const visit = (node: Node, isRow: boolean): void => {
      const words = wordsOf(node);
      if (words === null) node.forEachChild((child) => visit(child, isArrayLiteralExpression(node)));
      else if (!isRow) found.push({ file: name.split('/').at(-1)!, words });
    };
    visit(program.getSourceFile(name)!, false);
    return found;
  });
  api.close();
  return lists;
}

/** The words of a list of nothing but words and of other lists that are named, or of a text that is split at its blanks; null for all else. */
function wordsOf(node: Node): readonly string[] | null {
  if (isCallExpression(node) && isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    return name.text === 'split' && isStringLiteral(expression) ? expression.text.trim().split(/\s+/) : null;
  }
  if (!isArrayLiteralExpression(node)) return null;
  const words: string[] = [];
  for (const element of node.elements) {
    const own = isStringLiteral(element)
      ? [element.text]
      : isSpreadElement(element)
        ? (wordsOf(element.expression) ?? [])
        : null;
    if (own === null) return null;
    words.push(...own);
  }
  return words;
}

function repeatedIn({ file, words }: WordList): readonly string[] {
  return [...new Set(words.filter((word, at) => words.indexOf(word) < at))].map((word) => `${file}: ${word}`);
}
