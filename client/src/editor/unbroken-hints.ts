import type { InlayHint } from 'vscode';
import type { InlayHintsMiddleware } from 'vscode-languageclient';

/** Where the editor may end a line, and what looks the same and keeps together. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  [' ', '\u00a0'],
  [',', '\u201a'],
  ['.', '\u2024'],
]);

/**
 * Passes hints on so that no line ends within a value: the editor ends lines behind every comma and point, in “≠ 1,420”
 * too, and takes no other word for it in the language of corpora alone.
 */
export function keepHintsUnbroken(): NonNullable<InlayHintsMiddleware['provideInlayHints']> {
  return async (document, range, token, next) => {
    const hints = await next(document, range, token);
    for (const hint of hints ?? []) keepUnbroken(hint);
    return hints;
  };
}

function keepUnbroken(hint: InlayHint): void {
  if (typeof hint.label === 'string') hint.label = unbroken(hint.label);
  else for (const part of hint.label) part.value = unbroken(part.value);
}

/** Words as hints show them. */
export function unbroken(words: string): string {
  return words.replaceAll(/[ ,.]/g, (each) => LOOKALIKES.get(each) ?? each);
}
