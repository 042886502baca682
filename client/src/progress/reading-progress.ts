import { type Disposable, ProgressLocation, window } from 'vscode';
import { readingMessage } from '../editor/wording.ts';
import type { IndexProgress } from './index-progress.ts';

/** A read that takes no longer than this, in milliseconds, is not worth a notification. */
const PATIENCE = 2000;

/** Shows a notification while a read takes long, with how far it is; says nothing about quick ones. */
export function showReadingProgress(progress: IndexProgress): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const listener = progress.onDidChange(() => {
    if (progress.state !== 'reading') {
      clearTimeout(timer);
      timer = undefined;
    } else if (timer === undefined) {
      timer = setTimeout(() => showUntilRead(progress), PATIENCE);
    }
  });
  return {
    dispose() {
      clearTimeout(timer);
      listener.dispose();
    },
  };
}

/** The numbers move; the bar does not say how much is left, which nobody knows before all is found and read. */
function showUntilRead(progress: IndexProgress): void {
  window.withProgress({ location: ProgressLocation.Notification, title: 'Crosscheck' }, (notification) => {
    const report = () => notification.report({ message: readingMessage(progress.status) });
    report();
    return new Promise<void>((resolve) => {
      const listener = progress.onDidChange(() => {
        if (progress.state === 'reading') {
          report();
        } else {
          listener.dispose();
          resolve();
        }
      });
    });
  });
}
