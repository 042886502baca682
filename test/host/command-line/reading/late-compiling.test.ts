import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { hasBudget } from '../../../../server/src/host/command-line/reading/late-compiling.ts';

it('tells an engine its budget only where it knows the flag', () => {
  const flags = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(hasBudget(process.versions.v8)).toBe(/^ +--interrupt-budget /m.test(flags));
});

it.each([
  ['11.3.244.8-node.34', true],
  ['12.4.254.21-node.57', false],
  ['13.6.233.17-node.53', false],
])('knows the engine %s', (engine, has) => {
  expect(hasBudget(engine)).toBe(has);
});
