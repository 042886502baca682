import { resolve } from 'node:path';
import type { Node } from 'typescript/unstable/ast';
import {
  isArrayLiteralExpression,
  isCallExpression,
  isPropertyAccessExpression,
  isSpreadElement,
  isStringLiteral,
} from 'typescript/unstable/ast/is';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API, type Project } from 'typescript/unstable/sync';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('no list of a lexicon has a word twice', () => {
  const api = new API({ cwd: root });
  const lists = listsIn(open(api, resolve(root, 'server/tsconfig.json')), /\/lexicon\/[a-z-]+\.ts$/);
  api.close();
  expect(lists.length).toBeGreaterThan(500);
  expect(lists.flatMap(repeatedIn)).toEqual([]);
});

it('a word that stands twice in a list is found, however that is written', () => {
  const planted = `
    export const rows = new Set([...['one', 'two'], 'one']);
    export const split = 'a b a'.split(' ');
    export const table = { up: ['rise', 'rise'], down: ['rise'] };
    export const forms = [['put', 'put'], ['one', 1], ['one', 2]];`;
  const virtual = new API({
    cwd: '/planted',
    fs: createVirtualFileSystem({
      '/planted/tsconfig.json': '{ "files": ["planted.ts"] }',
      '/planted/planted.ts': planted,
    }),
  });
  const lists = listsIn(open(virtual, '/planted/tsconfig.json'), /planted/);
  virtual.close();
  expect(lists.flatMap(repeatedIn)).toEqual(['planted.ts: one', 'planted.ts: a', 'planted.ts: rise']);
});

interface WordList {
  readonly file: string;
  readonly words: readonly string[];
}

function open(api: API, config: string): Project {
  return api.updateSnapshot({ openProjects: [config] }).getProject(config)!;
}

/**
 * The lists of words in files of a project, each with what is spread into it. A row of a table says a word twice where two
 * forms are one: “put, put, put”.
 */
function listsIn(project: Project, files: RegExp): readonly WordList[] {
  return project.rootFiles
    .filter((name) => files.test(name))
    .flatMap((name) => {
      const lists: WordList[] = [];
      const visit = (node: Node, isRow: boolean): void => {
        const words = wordsOf(node);
        if (words === null) node.forEachChild((child) => visit(child, isArrayLiteralExpression(node)));
        else if (!isRow) lists.push({ file: name.split('/').at(-1)!, words });
      };
      visit(project.program.getSourceFile(name)!, false);
      return lists;
    });
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
