// `npm run fuzz -- [--minutes N] [--seed S] [--only TARGET] [--inputs N]`: builds the command line and what fuzzes it, and runs
// that. `test/fuzz` tells the rest.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run } from './project.mjs';

const built = await run(process.execPath, [join(root, 'scripts', 'build.mjs')], { quiet: true });
if (built !== 0) process.exit(built);
const output = join(root, 'test', 'fuzz', 'dist', 'fuzz.mjs');
await build({
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  mainFields: ['module', 'main'],
  // CommonJS dependencies inside an ES module bundle still ask for `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  entryPoints: [join(root, 'test', 'fuzz', 'fuzz.ts')],
  outfile: output,
  absWorkingDir: root,
  logLevel: 'warning',
});
process.exit(await run(process.execPath, [output, ...process.argv.slice(2)]));
