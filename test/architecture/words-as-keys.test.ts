import { resolve } from 'node:path';
import { type Node, SyntaxKind } from 'typescript/unstable/ast';
import {
  isAsExpression,
  isBinaryExpression,
  isCallExpression,
  isElementAccessExpression,
  isIdentifier,
  isPropertyAccessExpression,
} from 'typescript/unstable/ast/is';
import { createVirtualFileSystem } from 'typescript/unstable/fs';
import { API, type Project, type Type, TypeFlags, type UnionType } from 'typescript/unstable/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const projects = ['server/tsconfig.json', 'server/src/host/tsconfig.json', 'client/tsconfig.json'];

/** A key of one of these types may be any word: "constructor" finds what every object has, not what its table says. */
const ANY_WORD = TypeFlags.String | TypeFlags.Any | TypeFlags.Unknown | TypeFlags.TemplateLiteral;

/** Objects that are written by names of the program's own: the capabilities of a language server. */
const NO_WORDS: ReadonlySet<string> = new Set(['serving.ts: all[name!]']);

/** A piece of code, and the part of it whose type matters. */
interface Found {
  readonly place: string;
  readonly inner: Node;
}

describe('what is looked up by words', () => {
  let api: API;
  beforeAll(() => {
    api = new API({ cwd: root });
  });
  afterAll(() => api.close());

  it.each(projects)('is a Map or a Set, in all of %s', (config) => {
    const project = open(api, resolve(root, config));
    expect(findIn(project, keyOf).length).toBeGreaterThan(10);
    expect(lookUpsByAnyWord(project).filter((place) => !NO_WORDS.has(place))).toEqual([]);
    expect(mapsReadAsObjects(project)).toEqual([]);
  });

  it('a table that is a plain object is found, however it is asked', () => {
    const planted = `
      const table: Readonly<Record<string, number>> = { one: 1 };
      const listed = { one: 1, two: 2 } as const;
      export const words = (word: string, sure: keyof typeof listed, at: number) => [
        table[word],
        word in table,
        listed[word as keyof typeof listed],
        table[\`\${word} ago\`],
        Object.hasOwn(new Map([[word, 1]]), word),
        listed[sure], listed['one'], Object.hasOwn(table, word), [word][at], 'one' in table, new Map([[word, 1]]).get(word),
      ];`;
    const virtual = new API({
      cwd: '/planted',
      fs: createVirtualFileSystem({
        '/planted/tsconfig.json': '{ "compilerOptions": { "strict": true, "noLib": false }, "files": ["planted.ts"] }',
        '/planted/planted.ts': planted,
      }),
    });
    const project = open(virtual, '/planted/tsconfig.json');
    expect(mapsReadAsObjects(project)).toEqual(['planted.ts: Object.hasOwn(new Map([[word, 1]]), word)']);
    expect(lookUpsByAnyWord(project)).toEqual([
      'planted.ts: table[word]',
      'planted.ts: word in table',
      'planted.ts: listed[word as keyof typeof listed]',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code that was planted
      'planted.ts: table[`${word} ago`]',
    ]);
    virtual.close();
  });
});

function open(api: API, config: string): Project {
  return api.updateSnapshot({ openProjects: [config] }).getProject(config)!;
}

/** A piece of code of interest within `node`, or none. */
type Find = (node: Node) => Node | null;

/** All that is found in the files of a project. */
function findIn(project: Project, find: Find): readonly Found[] {
  const found: Found[] = [];
  for (const name of project.rootFiles) {
    const file = project.program.getSourceFile(name)!;
    const visit = (node: Node): void => {
      const inner = find(node);
      if (inner !== null) {
        found.push({ place: `${name.split('/').at(-1)}: ${file.text.slice(node.pos, node.end).trim()}`, inner });
      }
      node.forEachChild(visit);
    };
    visit(file);
  }
  return found;
}

/** The key of a look-up in an object, bare: a cast says what somebody believes, not what the text says. */
function keyOf(node: Node): Node | null {
  const key = isElementAccessExpression(node)
    ? node.argumentExpression
    : isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.InKeyword
      ? node.left
      : null;
  return key !== null && isAsExpression(key) ? key.expression : key;
}

function lookUpsByAnyWord(project: Project): readonly string[] {
  const lookUps = findIn(project, keyOf);
  const types = project.checker.getTypeAtLocation(lookUps.map(({ inner }) => inner));
  const mayBeAnyWord = (type: Type | undefined): boolean =>
    type !== undefined &&
    ((type.flags & ANY_WORD) !== 0 ||
      ((type.flags & TypeFlags.Union) !== 0 && (type as UnionType).getTypes().some(mayBeAnyWord)));
  return lookUps.filter((_, at) => mayBeAnyWord(types[at])).map(({ place }) => place);
}

/** `Object.hasOwn`, `keys` and the like find nothing in a Map, and the compiler lets them. */
function mapsReadAsObjects(project: Project): readonly string[] {
  const calls = findIn(project, (node) => {
    if (!isCallExpression(node) || !isPropertyAccessExpression(node.expression)) return null;
    const { expression } = node.expression;
    return isIdentifier(expression) && expression.text === 'Object' ? (node.arguments[0] ?? null) : null;
  });
  const types = project.checker.getTypeAtLocation(calls.map(({ inner }) => inner));
  const isCollection = (type: Type | undefined) =>
    type !== undefined && ['has', 'size'].every((name) => project.checker.getPropertyOfType(type, name) !== undefined);
  return calls.filter((_, at) => isCollection(types[at])).map(({ place }) => place);
}
