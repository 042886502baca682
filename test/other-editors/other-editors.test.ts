import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, NINE, SEVEN } from '../command-line/crosscheck.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROKEN = '<<<FILE>>> a.txt\nSomething.\n<<FILE>> b.txt\nSomething else.\n';

/** Runs an editor without a screen in a folder of corpora; gives what its steps saw. */
function run(command: string, args: (root: string) => readonly string[]): ReadonlyMap<string, unknown> {
  const folder = folderOf({
    'one.corpus': SEVEN,
    'two.corpus': NINE,
    'broken.corpus': BROKEN,
    crosscheck: `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'server/bin/crosscheck.mjs')}" "$@"\n`,
  });
  chmodSync(join(folder, 'crosscheck'), 0o755);
  const seen = join(folder, 'seen.jsonl');
  const { stderr, error } = spawnSync(command, args(ROOT), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 100_000,
    env: { ...process.env, CROSSCHECK: join(folder, 'crosscheck'), SEEN: seen, HOME: folder },
  });
  const lines = existsSync(seen) ? readFileSync(seen, 'utf8').trim().split('\n') : [];
  if (lines.length === 0) throw new Error(`${command} saw nothing: ${error ?? stderr}`);
  return new Map(lines.map((line) => JSON.parse(line)));
}

function has(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args.length === 0 ? ['--version'] : args).status === 0;
}

/** Emacs 28 and older have eglot as a package of its own. */
const EGLOT = ['--batch', '-l', 'package', '--eval', '(package-initialize)', '--eval', "(require 'eglot)"];

describe('every set-up', () => {
  it.each(['emacs/crosscheck.el', 'helix/languages.toml', 'neovim/crosscheck.lua'])('%s starts the server', (path) => {
    const words = readFileSync(join(ROOT, 'editors', path), 'utf8').match(/(?<=["'])[\w-]+(?=["'])/g);
    expect(words?.join(' ')).toMatch(/\blsp --stdio\b/);
  });
});

describe.skipIf(!has('nvim'))('Neovim', () => {
  it('shows problems of open and closed files, a card, the other claim, and mends what is broken', () => {
    const seen = run('nvim', (root) => [
      ...[
        '--headless',
        '-u',
        'NONE',
        '--cmd',
        'filetype on',
        '--cmd',
        'let g:crosscheck_settings = {"comparisonScope": "workspace"}',
      ],
      ...['-c', `luafile ${join(root, 'editors/neovim/crosscheck.lua')}`],
      ...['-c', `luafile ${join(root, 'test/other-editors/neovim-steps.lua')}`],
    ]);
    expect(seen.get('open')).toContain('contradiction');
    expect(seen.get('closed')).toContain('contradiction');
    expect(seen.get('hover')).toContain('workers wounded');
    expect(seen.get('line')).toMatch(/Nine workers were injured/);
    expect(seen.get('mended')).toBe('<<<FILE>>> b.txt');
  }, 120_000);
});

describe.skipIf(!has('emacs', ...EGLOT))('Emacs', () => {
  it('shows problems of open and closed files, a card, the other claim, and mends what is broken', () => {
    const seen = run('emacs', (root) => [
      ...['--batch', '-l', 'package', '--eval', '(package-initialize)'],
      ...['-l', join(root, 'editors/emacs/crosscheck.el')],
      ...['-l', join(root, 'test/other-editors/emacs-steps.el')],
    ]);
    expect(seen.get('problem')).toMatch(/contradiction.*7 here, 9 in herald/);
    expect(seen.get('hover')).toContain('workers wounded');
    expect(seen.get('line')).toMatch(/Nine workers were injured/);
    expect(seen.get('closed')).toMatch(/contradiction/);
    expect(seen.get('other')).toMatch(/contradiction.*9 here, 7 in courier/);
    expect(seen.get('mended')).toBe('<<<FILE>>> b.txt');
  }, 120_000);
});
