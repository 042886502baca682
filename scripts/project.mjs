// Where the project lies, and how its scripts run other programs. Plain Node: nothing here needs node_modules.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, without a separator at its end. */
export const root = join(fileURLToPath(new URL('.', import.meta.url)), '..');

/** What is installed on demand, and what tests leave behind: ignored by git, safe to delete at any time. */
export const editorFolder = join(root, '.vscode-test');

const windows = process.platform === 'win32';

/**
 * Runs a program to its end.
 * @param {string} command the program; looked up on the PATH
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeout?: number, quiet?: boolean, onText?: (text: string) => void }}
 *   [options] `timeout`: milliseconds until it is ended; `quiet`: its output is kept back and only told when it fails;
 *   `onText`: is given all output as it comes, which is shown nowhere else
 * @returns {Promise<number>} its exit status; -1 where it could not be started or was ended by a signal
 */
export function run(command, args, { cwd = root, env = process.env, timeout, quiet = false, onText } = {}) {
  const captured = quiet || onText !== undefined;
  const program = spawn(command, args, {
    cwd,
    env,
    timeout,
    // On Windows npm and npx are batch files, which only a shell can start.
    shell: windows && command !== process.execPath,
    stdio: ['ignore', captured ? 'pipe' : 'inherit', captured ? 'pipe' : 'inherit'],
  });
  let kept = '';
  const take = (/** @type {string} */ chunk) => {
    if (onText) onText(chunk);
    else kept += chunk;
  };
  program.stdout?.setEncoding('utf8').on('data', take);
  program.stderr?.setEncoding('utf8').on('data', take);
  return new Promise((resolve) => {
    const end = (status) => {
      if (status !== 0) process.stderr.write(kept);
      resolve(status);
    };
    program.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(-1);
    });
    program.on('close', (status) => end(status ?? -1));
  });
}

/**
 * Runs npm: the one that runs this script, where one does.
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @throws {Error} when npm fails
 */
export async function npm(args, options) {
  const own = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const status = own ? await run(process.execPath, [own, ...args], options) : await run('npm', args, options);
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed with status ${status}.`);
}
