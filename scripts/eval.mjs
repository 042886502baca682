// `npm run eval -- stories FOLDER… [--errors]`, `trace FOLDER… [--errors]` and `leave-one-out FOLDER… [--write]` measure the
// comparing of labelled stories from inside (scripts/evaluation), `cards CORPUS…` whether cards tell what was found;
// `npm run eval -- SCORER.mjs GOLD [ARGS]` builds, then has a scorer measure the command line on labelled texts.
// A scorer takes a command behind `--`, gives it a corpus on standard input and reads its JSON; its text says which
// command it scores: `crosscheck check --format json` or `crosscheck figures --format json`.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root, run } from './project.mjs';

const [scorer, ...args] = process.argv.slice(2);
// npm changes to the project's folder; paths are meant from where it was started.
const cwd = process.env.INIT_CWD ?? process.cwd();
const own = new Map([
  ['stories', runStories],
  ['trace', runTrace],
  ['leave-one-out', runLeaveOneOut],
  ['cards', runCards],
]).get(scorer);
if (own !== undefined && args.length > 0) {
  await own(args);
  process.exit();
}
if (scorer === undefined || args.length === 0) {
  console.error(
    'usage: npm run eval -- SCORER.mjs GOLD [ARGS] | stories FOLDER… [--errors] | trace FOLDER… [--errors]' +
      ' | leave-one-out FOLDER… [--write] | cards CORPUS…',
  );
  process.exit(2);
}
const program = resolve(cwd, scorer);
const command = /\bcrosscheck (check|figures) --format json\b/.exec(readFileSync(program, 'utf8'))?.[1];
if (command === undefined) {
  console.error(`${scorer} does not say whether it scores “crosscheck check” or “crosscheck figures”.`);
  process.exit(2);
}
const built = await run(process.execPath, [join(root, 'scripts', 'build.mjs')], { quiet: true });
if (built !== 0) process.exit(built);
const crosscheck = [process.execPath, join(root, 'server', 'bin', 'crosscheck.mjs'), command, '--format', 'json', '-'];
process.exit(await run(process.execPath, [program, ...args, '--', ...crosscheck], { cwd }));

async function runStories(given) {
  const { measureStories } = await import('./evaluation/stories.mjs');
  await measureStories(foldersOf(given), given.includes('--errors'));
}

async function runTrace(given) {
  const { trace } = await import('./evaluation/trace.mjs');
  await trace(foldersOf(given), given.includes('--errors'));
}

async function runLeaveOneOut(given) {
  const { leaveOneOut } = await import('./evaluation/leave-one-out.mjs');
  await leaveOneOut(foldersOf(given), given.includes('--write'));
}

async function runCards(given) {
  const { measureCards } = await import('./evaluation/cards.mjs');
  if (!(await measureCards(foldersOf(given)))) process.exitCode = 1;
}

function foldersOf(given) {
  return given.filter((each) => !each.startsWith('--')).map((each) => resolve(cwd, each));
}
