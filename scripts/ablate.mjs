// `npm run ablate -- FOLDER… [--corpus FILE]`: bundles what switches each rule off in turn and runs it.
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run } from './project.mjs';

const folder = join(root, 'test', 'ablation');
const output = join(folder, 'dist', 'ablate.mjs');
await build({
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // CommonJS dependencies inside an ES module bundle still ask for `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  entryPoints: [join(folder, 'ablate.ts')],
  outfile: output,
  absWorkingDir: root,
  logLevel: 'warning',
});
// npm changes to the project's folder; paths are meant from where it was started.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exit(await run(process.execPath, [output, ...process.argv.slice(2)], { cwd }));
