import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** V8 on one thread: compiling and collecting garbage count for whoever causes them. */
const ONE_THREAD = '--single-threaded';

/**
 * Runs one of the benchmark's programs in a process of its own.
 * @returns its lines of JSON
 * @throws Error where it fails by itself
 */
export function runProgram(
  name: 'speed' | 'shares' | 'reuse' | 'tree' | 'decisions' | 'story',
  args: readonly string[],
): Promise<readonly unknown[]> {
  const path = fileURLToPath(new URL(`${name}.process.mjs`, import.meta.url));
  const program = spawn(process.execPath, [ONE_THREAD, path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  program.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (status, signal) => {
      if (status !== 0) reject(new Error(`${name} ended with status ${status ?? signal}`));
      else
        resolve(
          output
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line)),
        );
    });
  });
}

/**
 * Runs one of the benchmark's programs in a process of its own and calls `visit` with each line of JSON as it comes.
 * Ends it where it says nothing for `patience` milliseconds.
 * @throws Error where it fails by itself
 */
export function watchProgram(
  name: 'worst',
  args: readonly string[],
  patience: number,
  visit: (line: unknown) => void,
): Promise<void> {
  const path = fileURLToPath(new URL(`${name}.process.mjs`, import.meta.url));
  const program = spawn(process.execPath, [ONE_THREAD, path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const watch = setTimeout(() => program.kill(), patience);
  createInterface(program.stdout).on('line', (line) => {
    watch.refresh();
    visit(JSON.parse(line));
  });
  return new Promise((resolve, reject) => {
    program.on('error', reject);
    program.on('close', (status, signal) => {
      clearTimeout(watch);
      if (status !== 0 && signal === null) reject(new Error(`${name} ended with status ${status}`));
      else resolve();
    });
  });
}
