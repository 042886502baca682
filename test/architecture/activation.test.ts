import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

it('what an activation reads holds the extension, and neither the language client nor any other package', async () => {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['client/src/extension.ts'],
    bundle: true,
    metafile: true,
    write: false,
    external: ['vscode'],
    logLevel: 'silent',
  });
  const read = Object.keys(metafile.inputs);
  expect(read).toContain('client/src/claims-view/claims-view.ts');
  expect(read.filter((file) => !/^(?:client|server)\/src\//.test(file))).toEqual([]);
});
