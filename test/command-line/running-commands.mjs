// Runs commands one after the other, each as if this process were its own. A message asks for one, `{ words, input, folder }`,
// and is answered with `{ status, output, errors }`.
import { closeSync, createReadStream, openSync } from 'node:fs';
import { run } from '../../dist/commands.mjs';

const home = process.cwd();

process.on('disconnect', () => process.exit());
process.on('message', async ({ words, input, folder }) => {
  const said = { output: '', errors: '' };
  process.stdout.write = takeInto(said, 'output');
  process.stderr.write = takeInto(said, 'errors');
  readFrom(input);
  process.chdir(folder ?? home);
  const status = await run(words);
  process.chdir(home);
  process.send({ status, ...said });
});

function takeInto(said, kind) {
  return (text) => {
    said[kind] += text;
    return true;
  };
}

/** What the command before took its input from; one that refused its input may not have read to the end. */
let left;

/** Makes a file the standard input, for those who read it by its number and for those who take it as it comes. */
function readFrom(path) {
  left?.on('error', () => {});
  left = undefined;
  closeSync(0);
  // What is opened takes the lowest number that is free.
  openSync(path);
  Object.defineProperty(process, 'stdin', {
    configurable: true,
    get: () => {
      // By places of its own: a read that the command before left behind takes nothing away from this one.
      left ??= createReadStream('', { fd: 0, autoClose: false, start: 0 });
      return left;
    },
  });
}
