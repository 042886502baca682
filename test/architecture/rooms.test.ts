import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const floors = ['server/src', 'client/src', 'client/webview'];

/** More than this and nobody sees any longer what a folder is about. Words in lexicons are looked up, not read through. */
const MOST_FILES = 16;

/** The formatter keeps every import in this form. */
const OWN_IMPORT = /^(?:import|export|\}) ?(?:.*?from )?'(\.[^']+)'/gm;

/** Files, each with those that it imports; type imports count, for whoever reads a file has to know them too. */
type Imports = ReadonlyMap<string, readonly string[]>;

describe('the rooms of a layer', () => {
  it('no import leads back to where it began, types included', () => {
    const imports = readImports();
    expect(imports.size).toBeGreaterThan(300);
    expect(findCircle(imports)?.join(' → ')).toBeUndefined();
  });

  it('no folder holds more files than can be taken in at a glance', () => {
    expect(crowdedFolders(filesByFolder())).toEqual([]);
  });

  it('a planted circle is found, and a straight line is none', () => {
    const line: [string, string[]][] = [
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', []],
    ];
    expect(findCircle(new Map(line))).toBeUndefined();
    expect(findCircle(new Map([...line, ['c', ['d']], ['d', ['b']]]))).toEqual(['b', 'c', 'd', 'b']);
  });

  it('a folder of one file too many is named, a lexicon is not', () => {
    const files = (folder: string, count: number): [string, string[]] => [
      folder,
      Array.from({ length: count }, (_, index) => `${index}.ts`),
    ];
    const folders = new Map([files('x/room', MOST_FILES), files('x/hall', MOST_FILES + 1), files('x/lexicon', 40)]);
    expect(crowdedFolders(folders)).toEqual([`x/hall: ${MOST_FILES + 1} files`]);
  });
});

function crowdedFolders(folders: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...folders]
    .filter(([folder, files]) => files.length > MOST_FILES && !folder.endsWith('/lexicon'))
    .map(([folder, files]) => `${folder}: ${files.length} files`);
}

function filesByFolder(): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>();
  for (const floor of floors) {
    for (const entry of readdirSync(join(root, floor), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const folder = relative(root, entry.parentPath);
      folders.set(folder, [...(folders.get(folder) ?? []), entry.name]);
    }
  }
  return folders;
}

function readImports(): Imports {
  const imports = new Map<string, readonly string[]>();
  for (const [folder, names] of filesByFolder()) {
    for (const name of names.filter((each) => each.endsWith('.ts'))) {
      const file = join(root, folder, name);
      const specifiers = [...readFileSync(file, 'utf8').matchAll(OWN_IMPORT)].map(([, specifier]) => specifier!);
      const targets = specifiers.map((each) => resolve(dirname(file), each)).filter((target) => existsSync(target));
      imports.set(
        relative(root, file),
        targets.map((target) => relative(root, target)),
      );
    }
  }
  return imports;
}

/** The first circle met, its first file again at its end. */
function findCircle(imports: Imports): readonly string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): readonly string[] | undefined => {
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const target of imports.get(file) ?? []) {
      const circle = visit(target);
      if (circle !== undefined) return circle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
