// Bundles the extension: client and server, each for Node and for a web worker; the command line; what reads files that are
// no texts; what speaks to agents; and the library.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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

/** How files begin that several programs load; the rest of the name is made of what is in them. */
const SHARED = 'shared-';

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

/** Has a script of the browser give what it makes to Node, too, which takes the names from what is never run. */
function forNode(...names) {
  return `if (typeof module === 'object') module.exports = crosscheckImporter;\n0 && (module.exports = { ${names.join(', ')} });`;
}

/** What the client reads once it is needed, where Node runs it: what speaks the protocol, which is most of it, and what commands do. */
const LATER = {
  'language-client-node': 'client/src/language-client-node.ts',
  'command-handlers': 'client/src/commands/handlers.ts',
};

const readLater = {
  name: 'read later',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const asked = kind === 'dynamic-import' ? join(resolveDir, path) : null;
      const later = Object.entries(LATER).find(([, file]) => resolve(file) === asked);
      return later && { path: `./${later[0]}.js`, external: true };
    }),
};

/** What reads pages, documents and archives is larger than all the rest: a file that is read with the first of them. */
const importingApart = {
  name: 'importing apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/importing\/importer\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './importing.js', external: true } : undefined,
    ),
};

/**
 * Commands that need nearly the same are loaded together: what each pair of them shares would else be a file of its own, and
 * fifty small ones take longer than the code that one command has no use for.
 */
const TOGETHER = [
  ['check', 'figures', 'why', 'export', 'annotate', 'apart/claims', 'apart/collate', 'drafts/draft'],
  ['pack', 'unpack', 'import', 'apart/sources'],
].map((names) => names.map((name) => resolve('server/src/host/command-line', `${name}.ts`)));

const commandsTogether = {
  name: 'commands together',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
      const asked = kind === 'dynamic-import' ? resolve(resolveDir, path) : null;
      const together = TOGETHER.findIndex((files) => files.includes(asked));
      return together < 0 ? undefined : { path: String(together), namespace: 'together' };
    });
    onLoad({ filter: /./, namespace: 'together' }, ({ path }) => ({
      contents: TOGETHER[Number(path)].map((file) => `export * from ${JSON.stringify(file)};`).join('\n'),
      resolveDir: resolve('server'),
    }));
  },
};

/** No command of ours is a program of its own, which is all that Commander would start. */
const commandsAreNoPrograms = {
  name: 'commands are no programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'programs', namespace: 'unread' } : undefined,
    );
    onLoad({ filter: /^programs$/, namespace: 'unread' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** pdf.js looks for the process it runs in, and would then ask for programs that draw: nothing here draws. */
const WITHOUT_PROCESS =
  "const process = undefined, navigator = globalThis.navigator ?? { language: 'en', platform: '', userAgent: '' };\n";

/**
 * What pdf.js leaves out of the text of a page although it is drawn: a soft hyphen ("12\u00ad15" would be 1215), the sign
 * behind a blank where a PDF gives one letter as both (" ." in "11 .5"), letters whose names tell their shape ("one.os") or
 * are several ("f_i"): Adobe Glyph List Specification, 2.
 */
const DRAWN_LETTERS = [
  [
    'new RegExp("^(\\\\s)|(\\\\p{Mn})|(\\\\p{Cf})$", "u")',
    'new RegExp("^(?:(\\\\s+)|(\\\\p{Mn}+)|(\\\\p{Cf}+))$", "u")',
  ],
  [
    'if (category.isInvisibleFormatMark) {',
    'if (category.isInvisibleFormatMark && !(glyph.unicode === "\\u00ad" && glyph.width > 0)) {',
  ],
  ['const glyphUnicode = glyph.unicode;', 'const glyphUnicode = glyph.unicode.trim() || glyph.unicode;'],
  [
    'let code = 0;\n      switch (glyphName[0]) {',
    `const letters = /^[^._]+[._]/.test(glyphName)
        ? glyphName.split('.')[0].split('_').map((name) => getUnicodeForGlyph(name, glyphsUnicodeMap))
        : [-1];
      if (letters.every((letter) => letter > 0)) {
        toUnicode[charcode] = String.fromCodePoint(...letters);
        continue;
      }
      let code = 0;
      switch (glyphName[0]) {`,
  ],
];

const pdfAsDrawn = {
  name: 'pdf.js as pages are drawn',
  setup: ({ onLoad }) =>
    onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf(?:\.worker)?\.mjs$/ }, async ({ path }) => {
      const contents = await readFile(path, 'utf8');
      const mends = path.endsWith('.worker.mjs') ? DRAWN_LETTERS : [];
      return {
        contents: WITHOUT_PROCESS + mends.reduce((text, [from, to]) => replacedOnce(text, from, to), contents),
        loader: 'js',
      };
    }),
};

/** Another version of a library may be written in another way: then the build says so. */
function replacedOnce(text, from, to) {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`${parts.length - 1} × ${from}`);
  return parts.join(to);
}

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

/** Nor does anybody ask for its styles, whose parser is larger than the document's. */
const pagesWithoutStyles = {
  name: 'pages without styles',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^cssomnom\/parse$/ }, () => ({ path: 'styles', namespace: 'unread' }));
    onLoad({ filter: /^styles$/, namespace: 'unread' }, () => ({
      contents: 'export const parse = () => ({ cssRules: [] });',
      loader: 'js',
    }));
  },
};

const bundles = [
  {
    ...node,
    entryPoints: { node: 'client/src/node.ts', ...LATER },
    outdir: 'dist/client',
    external: ['vscode'],
    plugins: [readLater],
  },
  { ...web, entryPoints: ['client/src/web.ts'], outfile: 'dist/client/web.js', external: ['vscode'] },
  // What a web view shows: browser code without Node or VS Code, and its styles.
  {
    ...shared,
    entryPoints: ['timeline.ts', 'timeline.css', 'compare.ts', 'compare.css'].map((name) => `client/webview/${name}`),
    outdir: 'dist/client',
  },
  // The server, the command line and the threads of it share the analysis, and each loads what it needs: all commands once
  // one is run, what speaks to agents once somebody serves them.
  {
    ...node,
    entryPoints: {
      server: 'server/src/host/node.ts',
      'command-line': 'server/src/host/command-line.ts',
      commands: 'server/src/host/command-line/main.ts',
      mcp: 'server/src/host/agents/mcp-server.ts',
      'analysis-thread': 'server/src/host/analysing/analysis-thread.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: `${SHARED}[hash]`,
    format: 'esm',
    splitting: true,
    metafile: true,
    banner: requireInModules,
    plugins: [importingApart, commandsTogether, commandsAreNoPrograms],
  },
  { ...web, entryPoints: ['server/src/host/web.ts'], outfile: 'dist/server-web.js', format: 'iife' },
  // A script, which Node and a web worker can load both.
  {
    ...web,
    entryPoints: ['server/src/importing/importer.ts'],
    outfile: 'dist/importing.js',
    format: 'iife',
    globalName: 'crosscheckImporter',
    footer: { js: forNode('importFile', 'pastedSource') },
    plugins: [pdfAsDrawn, warcWithoutConsole, brotliWordsPacked, pagesWithoutEvents, pagesWithoutStyles],
  },
  // The analysis for other programs, on any platform.
  { ...web, entryPoints: ['server/src/index.ts'], outfile: 'dist/library.mjs', format: 'esm' },
];

const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.all(contexts.map((each) => each.rebuild()));
  await removeFormer(results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})));
  await Promise.all(contexts.map((each) => each.dispose()));
}

/** Removes what former builds shared, which has other names, once nothing needs it any longer. */
async function removeFormer(outputs) {
  const former = (await readdir('dist'))
    .map((name) => `dist/${name}`)
    .filter((path) => path.startsWith(`dist/${SHARED}`));
  await Promise.all(former.filter((path) => !outputs.includes(path)).map((path) => rm(path, { force: true })));
}
