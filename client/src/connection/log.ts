import { type Disposable, type LogOutputChannel, window } from 'vscode';

/** The extension's log in the output panel, made by the first who writes or shows it: an activation alone does neither. */
export class Log implements Disposable {
  #channel: LogOutputChannel | undefined;

  get channel(): LogOutputChannel {
    this.#channel ??= window.createOutputChannel('Crosscheck', { log: true });
    return this.#channel;
  }

  dispose(): void {
    this.#channel?.dispose();
  }
}
