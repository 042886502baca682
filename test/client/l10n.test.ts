import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { bundlePath, exportStrings } from '../../scripts/l10n-strings.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('has every string of the client ready for translators (where not: npm run l10n)', async () => {
  expect(await readFile(join(root, bundlePath), 'utf8')).toBe(await exportStrings(root));
});

it('stands in the folder that the manifest names, and goes into the package', async () => {
  expect(join(manifest.l10n, 'bundle.l10n.json')).toBe(bundlePath);
  expect(await readFile(join(root, '.vscodeignore'), 'utf8')).toContain('!l10n/*.json');
});
