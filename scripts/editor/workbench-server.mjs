// Starts the server of code-server's VS Code, and says under which address its workbench opens what.
import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureCodeServer } from './code-server.mjs';

const endWithParent = fileURLToPath(new URL('./end-with-parent.cjs', import.meta.url));

/** Quiet and alike for everybody: no welcome pages, no side bars of other products, nothing sent anywhere. */
const baseSettings = {
  'workbench.startupEditor': 'none',
  // In MB: a server asks before it opens what a desktop opens at once.
  'workbench.editorLargeFileConfirmation': 200,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.showReleaseNotes': false,
};

/**
 * Starts a server on a free port of the loopback interface.
 * @param {{ dataFolder: string, settings?: Record<string, unknown> }} options the folder holds settings, state and logs
 * @returns {Promise<Workbench>}
 * @typedef {object} Workbench
 * @property {string} authority host and port
 * @property {(opened: Opened) => string} addressOf the page's address that opens that
 * @property {() => Promise<void>} stop ends the server with all its processes
 * @property {Promise<void>} ended resolves when it has ended, by itself or not
 * @typedef {object} Opened
 * @property {string} [folder] absolute path; an empty window without it
 * @property {Record<string, string>} payload what VS Code's own program takes as switches, paths as `remote` gives them
 */
export async function startWorkbench({ dataFolder, settings = {} }) {
  const { runtime, entry } = await ensureCodeServer();
  await writeSettings(dataFolder, { ...baseSettings, ...settings });
  const options = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'];
  // Without the driver a built workbench ignores extensions under development.
  options.push('--enable-smoke-test-driver', '--server-data-dir', dataFolder);
  const server = spawn(runtime, ['--require', endWithParent, entry, ...options], {
    env: environment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl+C in a terminal reaches this script first, which then ends the server in order.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => server.on('close', () => resolve()));
  const port = await listeningPort(server);
  const authority = `127.0.0.1:${port}`;
  return {
    authority,
    addressOf: (opened) => addressOf(authority, opened),
    ended,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}

/** How the workbench names a file of this machine. */
export function remote(authority, path) {
  const slashed = path.replaceAll('\\', '/');
  return `vscode-remote://${authority}${encodeURI(slashed.startsWith('/') ? slashed : `/${slashed}`)}`;
}

function addressOf(authority, { folder, payload }) {
  const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder: folder.replaceAll('\\', '/') });
  query.set('payload', JSON.stringify(Object.entries({ skipWelcome: 'true', ...payload })));
  return `http://${authority}/?${query}`;
}

async function writeSettings(dataFolder, settings) {
  for (const scope of ['Machine', 'User']) {
    const file = join(dataFolder, 'data', scope, 'settings.json');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(settings, null, 2));
  }
}

/** What VS Code and npm set for their own child processes would mislead this one. */
function environment() {
  const foreign = /^(?:VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** The server prints its port in a line that VS Code itself relies on. */
function listeningPort(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(Number(port));
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('error', (error) => reject(new Error(`The VS Code server could not be started: ${error.message}`)));
    server.on('close', (status) => reject(new Error(`The VS Code server ended (${status}) at once:\n${output}`)));
  });
}
