import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, NINE, SEVEN } from './crosscheck.ts';

it('the example of the library prints what sources disagree on, with who says it', () => {
  const corpus = join(folderOf({ 'mill.corpus': SEVEN + NINE }), 'mill.corpus');
  const example = join(import.meta.dirname, '../../examples/disagreements.mjs');
  const { stdout, stderr, status } = spawnSync(process.execPath, [example, corpus], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^workers .*:\n/);
  expect(stdout.split('\n').slice(1, 3).sort()).toEqual(['  Nine: fire brigade in herald.txt', '  Seven: courier.txt']);
});
