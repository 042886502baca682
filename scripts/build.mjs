// Bundles the extension: client and server, each for Node and for a web worker; the command line; what reads files that are
// no texts; what speaks to agents; and the library.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { context } from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const alias = {
  // Its main file asks for others in a way that no bundler follows.
  'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
  // What Citation.js would ask for data that it is given the address of: nothing here asks anybody.
  'node-fetch': './scripts/no-fetch.mjs',
  'sync-fetch': './scripts/no-fetch.mjs',
};

const shared = { bundle: true, alias, sourcemap: !production, minify: production, logLevel: 'info', target: 'es2022' };
const node = { ...shared, platform: 'node', format: 'cjs', target: 'node20' };
const web = {
  ...shared,
  platform: 'browser',
  format: 'cjs',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/** CommonJS dependencies inside an ES module bundle still ask for `require`. */
const requireInModules = {
  js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
};

/** The language client is most of the client's code: where Node runs it, a file that is read once it is needed. */
const languageClientApart = {
  name: 'language client apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/language-client-node\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './language-client-node.js', external: true } : undefined,
    ),
};

/** What reads pages, documents and archives is larger than all the rest: a file that is read with the first of them. */
const importingApart = (path) => ({
  name: 'importing apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/importing\/importer\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
});

/** What speaks to agents is read once somebody serves them. */
const mcpApart = {
  name: 'agents apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/agents\/mcp-server\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './mcp.mjs', external: true } : undefined,
    ),
};

/** All commands in one file, which the program that is started reads: whoever runs many of them does so in one process. */
const commandsApart = {
  name: 'commands apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/command-line\/main\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './commands.mjs', external: true } : undefined,
    ),
};

/** pdf.js looks for the process it runs in, and would then ask for programs that draw: nothing here draws. */
const pdfWithoutProcess = {
  name: 'pdf.js without process',
  setup: ({ onLoad }) =>
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, async ({ path }) => ({
      contents: `const process = undefined, navigator = globalThis.navigator ?? { language: 'en', platform: '', userAgent: '' };\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    })),
};

/** Its words come packed by itself, too, which is a tenth of their list. */
const brotliWordsPacked = {
  name: 'words of Brotli packed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/dictionary-data\.js$/ }, ({ resolveDir }) => ({
      path: join(resolveDir, 'dictionary-browser.js'),
    })),
};

/** What reads web archives writes to the console what its callers tell in their own words. */
const warcWithoutConsole = {
  name: 'warcio without console',
  setup: ({ onLoad }) =>
    onLoad({ filter: /warcio[\\/]dist[\\/]index\.(?:js|cjs)$/ }, async ({ path }) => ({
      contents: `const console = { log() {}, warn() {} };\n${await readFile(path, 'utf8')}`,
      loader: 'js',
    })),
};

/** No node of a page that is only read hears of events; a list of listeners for each is a third of the time it takes. */
const pagesWithoutEvents = {
  name: 'pages without events',
  setup: ({ onLoad }) =>
    onLoad({ filter: /linkedom[\\/]esm[\\/]interface[\\/]event-target\.js$/ }, () => ({
      contents: 'export class EventTarget {}',
      loader: 'js',
    })),
};

const bundles = [
  {
    ...node,
    entryPoints: ['client/src/node.ts', 'client/src/language-client-node.ts'],
    outdir: 'dist/client',
    external: ['vscode'],
    plugins: [languageClientApart],
  },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client/web.js', external: ['vscode'] },
  // What a web view shows: browser code without Node or VS Code, and its styles.
  {
    ...shared,
    entryPoints: ['timeline.ts', 'timeline.css', 'compare.ts', 'compare.css'].map((name) => `client/webview/${name}`),
    outdir: 'dist/client',
  },
  {
    ...node,
    entryPoints: ['server/src/host/node.ts'],
    outfile: 'dist/server/node.js',
    plugins: [importingApart('../importing.mjs')],
  },
  { ...web, entryPoints: ['server/src/host/web.ts'], outfile: 'dist/server/web.js', format: 'iife' },
  // The analysis for other programs, on any platform.
  { ...web, entryPoints: ['server/src/index.ts'], outfile: 'dist/library.mjs', format: 'esm' },
  {
    ...node,
    entryPoints: ['server/src/host/command-line.ts'],
    outfile: 'dist/command-line.mjs',
    format: 'esm',
    plugins: [commandsApart],
  },
  {
    ...node,
    entryPoints: ['server/src/host/command-line/main.ts'],
    outfile: 'dist/commands.mjs',
    format: 'esm',
    banner: requireInModules,
    plugins: [importingApart('./importing.mjs'), mcpApart],
  },
  {
    ...node,
    entryPoints: ['server/src/host/agents/mcp-server.ts'],
    outfile: 'dist/mcp.mjs',
    format: 'esm',
    banner: requireInModules,
  },
  {
    ...node,
    entryPoints: ['server/src/host/analysing/analysis-thread.ts'],
    outfile: 'dist/analysis-thread.mjs',
    format: 'esm',
    banner: requireInModules,
  },
  {
    ...node,
    entryPoints: ['server/src/importing/importer.ts'],
    outfile: 'dist/importing.mjs',
    format: 'esm',
    banner: requireInModules,
    plugins: [pdfWithoutProcess, warcWithoutConsole, brotliWordsPacked, pagesWithoutEvents],
  },
  // The same for a web worker, which loads scripts alone.
  {
    ...web,
    entryPoints: ['server/src/importing/importer.ts'],
    outfile: 'dist/server/importing-web.js',
    format: 'iife',
    globalName: 'crosscheckImporter',
    plugins: [pdfWithoutProcess, warcWithoutConsole, brotliWordsPacked, pagesWithoutEvents],
  },
];

const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
}
