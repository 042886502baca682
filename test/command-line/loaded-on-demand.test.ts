import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DIST = new URL('../../dist/', import.meta.url);
/** What an import at the head of a bundle names, and nothing that is asked for later (`import("…")`). */
const IMPORTED = /^(?:import\s?|\}\s?from\s?|import\s[^"';(]*?from\s?)["']\.\/([^"']+)["']/gm;
/** The bundler writes above what it took from a package where it took it from. */
const TAKEN = /^\s*\/\/ .*?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** The files that are read when a program begins. */
function filesOf(program: string): ReadonlySet<string> {
  const files = new Set([program]);
  for (const file of files) for (const [, name] of textOf(file).matchAll(IMPORTED)) files.add(name!);
  return files;
}

function textOf(file: string): string {
  return readFileSync(new URL(file, DIST), 'utf8');
}

/** The packages whose code is read when a program begins. */
function packagesOf(program: string): ReadonlySet<string> {
  return new Set(
    Array.from(filesOf(program)).flatMap((file) => Array.from(textOf(file).matchAll(TAKEN), ([, name]) => name!)),
  );
}

const SDK = '@modelcontextprotocol/sdk';

describe('what a program reads when it begins', () => {
  it.each(['server.mjs', 'command-line.mjs', 'commands.mjs', 'analysis-thread.mjs', 'server-web.js'])(
    'holds in %s nothing that speaks to agents, and nothing that reads documents',
    (program) => {
      const packages = packagesOf(program);
      expect(packages).not.toContain(SDK);
      expect(packages).not.toContain('pdfjs-dist');
    },
  );

  it('holds of the commands no more than their names and options', () => {
    expect([...packagesOf('command-line.mjs')]).toEqual([]);
    expect([...packagesOf('commands.mjs')]).toEqual(['commander']);
    expect([...filesOf('commands.mjs')].filter((file) => /\bserver\/src\/(?!host\/)/.test(textOf(file)))).toEqual([]);
  });

  it('holds of the editor’s commands no more than their names', () => {
    const [activated, later] = ['client/node.js', 'client/command-handlers.js'].map((file) =>
      readFileSync(new URL(file, DIST), 'utf8'),
    );
    const taken = '// client/src/commands/handlers.ts\n';
    expect(activated).not.toContain(taken);
    expect(later).toContain(taken);
  });

  it('has what is loaded later in files of their own', () => {
    expect(packagesOf('mcp.mjs')).toContain(SDK);
    expect(packagesOf('importing.js')).toContain('pdfjs-dist');
    expect(packagesOf('server.mjs')).toContain('vscode-languageserver');
  });
});
