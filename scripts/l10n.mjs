// `npm run l10n`: writes what the client says to its users into l10n/bundle.l10n.json, for translators.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundlePath, exportStrings } from './l10n-strings.mjs';
import { root } from './project.mjs';

const bundle = join(root, bundlePath);
await mkdir(dirname(bundle), { recursive: true });
await writeFile(bundle, await exportStrings(root));
