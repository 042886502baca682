// `npm start [-- [--browser] PATH]`: installs, builds, and opens a corpus or folder (the sample without a path) in
// VS Code with this extension: the desktop one where the command `code` is on the PATH, else one in the browser.
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCommand, hasScreen } from './editor/desktop.mjs';
import { remote, startWorkbench } from './editor/workbench-server.mjs';
import { installDependencies } from './install-dependencies.mjs';
import { editorFolder, root, run } from './project.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean', default: false } },
});
const opened = whatToOpen(positionals[0]);

await installDependencies();
console.log('Building the extension …');
if ((await run(process.execPath, [join(root, 'scripts', 'build.mjs')], { quiet: true })) !== 0) process.exit(1);

const command = options.browser ? undefined : desktopCommand();
if (command === undefined || !(await openInDesktop(command))) await openInBrowser();

/** npm runs scripts in the project's root, and tells where it was called itself. */
function whatToOpen(path) {
  if (path === undefined) return { folder: join(root, 'samples'), file: join(root, 'samples', 'flood.corpus') };
  const absolute = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(absolute)) {
    console.error(`${absolute} does not exist.`);
    process.exit(2);
  }
  return statSync(absolute).isDirectory() ? { folder: absolute } : { file: absolute };
}

/** @returns {Promise<boolean>} false where the command fails, as it does for root, say */
async function openInDesktop(code) {
  const paths = [opened.folder, opened.file].filter((path) => path !== undefined);
  console.log(`Opening ${paths.at(-1)} in VS Code …`);
  return (await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, ...paths])) === 0;
}

async function openInBrowser() {
  const workbench = await startWorkbench({
    dataFolder: join(editorFolder, 'start'),
    settings: { 'security.workspace.trust.enabled': false },
  });
  const stop = () => workbench.stop();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

  const payload = { extensionDevelopmentPath: remote(workbench.authority, root) };
  if (opened.file) payload.openFile = remote(workbench.authority, opened.file);
  const address = workbench.addressOf({ folder: opened.folder, payload });
  console.log(`\nVS Code with Crosscheck is at\n\n  ${address}\n\nCtrl+C ends it.`);
  if (hasScreen()) openDefaultBrowser(address);
  await workbench.ended;
}

function openDefaultBrowser(address) {
  const [program, ...args] = {
    darwin: ['open', address],
    // `start` takes its first quoted argument for a title, and & for the end of the command.
    win32: ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')],
  }[process.platform] ?? ['xdg-open', address];
  // The address stands in the terminal already: whoever has no such program opens it by hand.
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
