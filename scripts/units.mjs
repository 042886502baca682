// `npm run units`: writes server/src/figures/lexicon/cldr-units.ts anew from the installed CLDR.
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cldrPrefixes, cldrUnits } from './cldr-units.mjs';
import { root, run } from './project.mjs';

const file = join(root, 'server', 'src', 'figures', 'lexicon', 'cldr-units.ts');
const { version } = createRequire(import.meta.url)('cldr-core/package.json');
const rows = (all) => all.map((row) => JSON.stringify(row)).join(',\n');

await writeFile(
  file,
  `import type { CldrUnit } from './measures.ts';

/**
 * How units convert, under their identifiers, as version ${version} of the Unicode Consortium's Common Locale Data Repository
 * has it (© Unicode, Inc., Unicode License V3); months and years are means of the Gregorian calendar.
 * Written by \`npm run units\`: not to be changed by hand.
 */
export const CLDR_UNITS: ReadonlyMap<string, CldrUnit> = new Map<string, CldrUnit>([
${rows(cldrUnits())}
]);

/** Factors of the prefixes of the International System (SI Brochure, table 7). */
export const CLDR_PREFIXES: ReadonlyMap<string, number> = new Map<string, number>([
${rows(cldrPrefixes())}
]);
`,
);
process.exitCode = await run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', file]);
