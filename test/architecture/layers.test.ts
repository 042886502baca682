import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** From left to right: each imports only from those before it, and what imports files is known to the host alone. */
const layers = [
  'corpus',
  'language',
  'importing',
  'figures',
  'claims',
  'collation',
  'annotations',
  'indexing',
  'features',
  'host',
] as const;

const protocol = 'vscode-languageserver-types';
const fileSystem = 'node:fs';

interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly allowed: boolean;
}

/** Every layer importing every other, input and output, and the protocol; and the client importing analysis. */
const imports: readonly Import[] = [
  ...layers.flatMap((layer, place) => [
    ...layers
      .filter((other) => other !== layer)
      .map((other) => ({
        from: `server/src/${layer}`,
        specifier: `../${other}/something.ts`,
        allowed: layers.indexOf(other) < place && (other !== 'importing' || layer === 'host'),
      })),
    { from: `server/src/${layer}`, specifier: fileSystem, allowed: layer === 'host' },
    { from: `server/src/${layer}`, specifier: protocol, allowed: layer === 'features' || layer === 'host' },
  ]),
  // A folder inside a layer is bound by the same rule.
  { from: 'server/src/figures/lexicon', specifier: '../../claims/claim.ts', allowed: false },
  { from: 'server/src/host/command-line', specifier: '../../indexing/corpus-index.ts', allowed: true },
  { from: 'client/src', specifier: '../../server/src/figures/figure.ts', allowed: false },
  { from: 'client/src', specifier: 'crosscheck-server/protocol', allowed: true },
];

describe('the order of the layers', () => {
  let folder: string;
  let rejected: ReadonlySet<string>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-layers-'));
    await copyFile(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const [index, { from, specifier }] of imports.entries()) {
      const file = join(folder, fileOf(index, from));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `export { something } from '${specifier}';\n`);
    }
    rejected = await filesRejectedByLint(folder);
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(imports.map((each, index) => ({ ...each, index, verdict: each.allowed ? 'accepts' : 'rejects' })))(
    'the linter $verdict $specifier in $from',
    ({ index, from, allowed }) => {
      expect(rejected.has(fileOf(index, from))).toBe(!allowed);
    },
  );
});

function fileOf(index: number, from: string): string {
  return `${from}/import-${index}.ts`;
}

async function filesRejectedByLint(folder: string): Promise<ReadonlySet<string>> {
  const options = [
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--max-diagnostics=none',
    '--reporter=json',
  ];
  // Exits with an error as soon as it rejects one file.
  const output = await promisify(execFile)(process.execPath, [biome, 'lint', ...options, '.'], { cwd: folder }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout,
  );
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly { location: { path: string } }[] };
  return new Set(diagnostics.map(({ location }) => location.path));
}
