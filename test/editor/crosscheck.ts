import { type Event, extensions } from 'vscode';
import type { CrosscheckApi } from '../../client/src/extension.ts';

/** The extension's own interface, once it is active. */
export async function crosscheck(): Promise<CrosscheckApi> {
  const extension = extensions.getExtension<CrosscheckApi>('crosscheck.crosscheck');
  if (extension === undefined) throw new Error('The extension is not installed.');
  return extension.activate();
}

/** What is being waited for, in the words of the code that looks for it. */
const waiting = new Set<string>();

/** What a test whose time is up was still waiting for. What is asked next begins with nothing. */
export function stillAwaited(): readonly string[] {
  const awaited = [...waiting];
  waiting.clear();
  return awaited;
}

/**
 * Waits for something that an event announces: looks at once, and again after each event, until there is something.
 * Never gives up by itself; the test's own time limit does.
 * @param wanted what to tell of it where it never comes, if not how it is looked for
 */
export async function until<T>(
  announced: Event<unknown>,
  look: () => T | undefined | Promise<T | undefined>,
  wanted: (...told: never[]) => unknown = look,
): Promise<T> {
  const told = String(wanted);
  waiting.add(told);
  try {
    return await seen(announced, look);
  } finally {
    waiting.delete(told);
  }
}

function seen<T>(announced: Event<unknown>, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  return new Promise((resolve, reject) => {
    let looks: Promise<T | undefined> = Promise.resolve(undefined);
    const listener = announced(lookAgain);

    function lookAgain(): void {
      // One look after the other: a slow early one must not hide what a later one sees.
      looks = looks.then((found) => found ?? look());
      looks.then((found) => {
        if (found !== undefined) {
          listener.dispose();
          resolve(found);
        }
      }, reject);
    }

    lookAgain();
  });
}

/**
 * Asks again and again until the answer is as wanted, and gives it: for what no event announces, such as the answers of
 * providers behind a changed setting. Each question is a message to the server and back, so that nobody spins.
 */
export async function askUntil<T>(ask: () => Thenable<T>, isWanted: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
  }
}
