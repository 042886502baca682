import { workspace } from 'vscode';

/** What stands on the screen. */
export interface Seen {
  readonly text: string;
  readonly html: string;
  /** Whether the element is too low for what is in it, so that one has to scroll. */
  readonly cut: boolean;
  /** What axe finds in the element, where that was asked for. */
  readonly faults: readonly string[];
}

/** What a hand drops, or a clipboard holds: texts by their types, and files. */
export interface Transfer {
  readonly kind: 'drop' | 'paste';
  readonly texts?: Readonly<Record<string, string>>;
  readonly files?: readonly { readonly name: string; readonly base64: string }[];
}

interface Look {
  /** A CSS selector; the first visible element that matches is meant. */
  readonly selector: string;
  /** Words that it must contain. */
  readonly text?: string;
  /** Take a picture of the whole window, under this name. */
  readonly screenshot?: string;
  /** Look into the page of the web view that is shown. */
  readonly webview?: boolean;
  /** Wait until there is no such element any more. */
  readonly gone?: boolean;
  /** Click it. */
  readonly click?: boolean;
  /** Have axe look at it. */
  readonly accessible?: boolean;
  /** Drop this on it, or paste it where the focus is. */
  readonly transfer?: Transfer;
  /** Type this on the keyboard, after all else. A line feed is the Enter key. */
  readonly type?: string;
  /** Press these keys one after the other, after all else: `Tab Control+Enter`. */
  readonly press?: string;
}

/**
 * Waits until something can be seen on the screen, and gives it. Null in the desktop VS Code, where nobody looks:
 * a test then rests on what the editor's interface tells.
 */
export async function see({
  selector,
  text,
  screenshot,
  gone,
  click,
  accessible,
  transfer,
  type,
  press,
  webview,
}: Look): Promise<Seen | null> {
  const channel = workspace.getConfiguration('crosscheck.test').get<string>('channel');
  if (channel === undefined) return null;
  const asked = new URLSearchParams({ selector });
  if (text) asked.set('text', text);
  if (screenshot) asked.set('screenshot', screenshot);
  if (webview) asked.set('webview', 'yes');
  if (gone) asked.set('gone', 'yes');
  if (click) asked.set('click', 'yes');
  if (accessible) asked.set('accessible', 'yes');
  if (transfer) asked.set('transfer', JSON.stringify(transfer));
  if (type) asked.set('type', type);
  if (press) asked.set('press', press);
  const response = await fetch(`${channel}/look?${asked}`);
  const answer = (await response.json()) as Seen & { readonly error?: string };
  if (!response.ok) throw new Error(`Not seen: ${answer.error}`);
  return answer;
}
