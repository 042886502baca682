import type { TreeItem } from 'vscode';

/** Ends a word, and takes no room in a narrow view. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Words that stand beside a name: of a row, or of a view. The editor draws both without a blank between them, so that
 * whoever reads the page, or names what is to be clicked, would have one word of two.
 */
export function besideName(words: string): string {
  return words === '' ? '' : ZERO_WIDTH_SPACE + words;
}

/**
 * Gives a row of a view the words beside its name, and those that are read aloud: all that can be seen, as it stands,
 * behind what its icon means.
 */
export function setWords(item: TreeItem, description: string, icon = ''): void {
  item.description = besideName(description);
  const seen = [String(item.label), description].filter(Boolean).join(', ');
  item.accessibilityInformation = { label: icon === '' ? seen : `${icon}: ${seen}` };
}
