// Type-checks every part of the project under its own settings: the pure layers without Node or DOM types.
import { spawnSync } from 'node:child_process';

const parts = ['server', 'server/src/host', 'client', 'client/webview', 'test'];
const failed = parts.filter(
  (part) =>
    spawnSync('npx', ['tsc', '-p', part], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0,
);
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`);
  process.exit(1);
}
