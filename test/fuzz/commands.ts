import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holds } from './holds.ts';

/** What is run on the files that one text becomes; `@` stands for their folder. */
const COMMANDS: readonly (readonly string[])[] = [
  ['check', '@'],
  ['check', '-f', 'json', '@/a.corpus', '@/b.txt'],
  ['check', '-f', 'sarif', '--baseline', '@/report.json', '@'],
  ['check', '-f', 'github', '@'],
  ['figures', '-f', 'csv', '@/a.corpus'],
  ['figures', '-f', 'json', '@/binary.txt'],
  ['export', '-f', 'html', '@'],
  ['export', '-f', 'jsonld', '@'],
  ['annotate', '@/a.corpus', '--import', '@/notes.json'],
  ['import', '@/page.html', '-o', '@/out.corpus'],
  ['pack', '@', '-o', '@/packed.corpus', '--force'],
  ['unpack', '@/a.corpus', '-d', '@/out'],
  ['why', '@/b.txt:1:1', '@/b.txt:1:9'],
];

/** Longer than this no command takes on a text of a page, in milliseconds. */
const TOO_LONG = 120_000;
/** A line of a stack trace. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/** Runs one of the commands, by the text's length, in a folder with the text in files of all kinds. Throws where it crashes. */
export function runCommand(program: string, text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'crosscheck-fuzz-'));
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    for (const name of ['a.corpus', 'b.txt', 'page.html', 'notes.json', 'report.json', 'a.annotations.jsonld'])
      writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'binary.txt'), bytes);
    const command = COMMANDS[text.length % COMMANDS.length]!;
    const args = command.map((word) => word.replace(/^@/, folder));
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      encoding: 'utf8',
      timeout: TOO_LONG,
    });
    const told = `${command.join(' ')} (${signal ?? status})`;
    holds(status === 0 || status === 1 || status === 2, `${told}: ${stderr.slice(0, 500)}`);
    holds(!STACK.test(stderr), `${told} tells a stack: ${stderr.slice(0, 500)}`);
    if (status !== 2 && command[2] === 'json') JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
