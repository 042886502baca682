// `npm run bench -- CORPUS`: installs the peers, bundles the benchmark and runs it. `test/bench` tells the options.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { npm, root, run } from './project.mjs';

const folder = join(root, 'test', 'bench');
const output = join(folder, 'dist');

if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
  console.error('Installing what Crosscheck is compared with …');
  await npm(['ci', '--no-workspaces', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, quiet: true });
}
await build({
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // CommonJS dependencies inside an ES module bundle still ask for `require`.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
  entryPoints: [
    'bench',
    ...['speed', 'shares', 'worst', 'reuse', 'tree', 'decisions', 'story', 'server'].map((name) => `${name}.process`),
  ].map((name) => join(folder, `${name}.ts`)),
  // Its main file asks for others in a way that no bundler follows.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  outdir: output,
  outExtension: { '.js': '.mjs' },
  absWorkingDir: root,
  logLevel: 'warning',
});
// npm changes to the project's folder; paths are meant from where it was started.
const cwd = process.env.INIT_CWD ?? process.cwd();
process.exit(await run(process.execPath, [join(output, 'bench.mjs'), ...process.argv.slice(2)], { cwd }));
