import { execFileSync } from 'node:child_process';

/** Builds the programs, so that tests which start them see the code as it stands. */
export default function build(): void {
  if (process.env.CROSSCHECK_BUILT === 'yes') return;
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
