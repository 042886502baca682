import { type WordTable, wordTable } from '../../language/word-table.ts';
/** The words by which reports lead from one value to another. Lower case. */

/** Verbs and nouns of a change, with its direction. */
export const CHANGES: WordTable<'up' | 'down'> = wordTable({
  ...lead('up', ['rise', 'rises', 'rose', 'risen', 'rising', 'increase', 'increases', 'increased', 'increasing']),
  ...lead('up', ['grow', 'grows', 'grew', 'grown', 'growing', 'climb', 'climbs', 'climbed', 'climbing', 'gain']),
  ...lead('up', ['gains', 'gained', 'jump', 'jumps', 'jumped', 'jumping', 'surge', 'surged', 'soar', 'soared', 'up']),
  ...lead('up', ['advance', 'advanced', 'add', 'adds', 'added']),
  ...lead('down', ['fall', 'falls', 'fell', 'fallen', 'falling', 'drop', 'drops', 'dropped', 'dropping', 'decline']),
  ...lead('down', ['declined', 'declines', 'decrease', 'decreased', 'slip', 'slips', 'slipped', 'slide', 'slid']),
  ...lead('down', ['shed', 'sheds', 'lose', 'loses', 'lost', 'plunge', 'plunged', 'tumble', 'tumbled', 'sink', 'sank']),
  ...lead('down', ['shrink', 'shrank', 'down']),
});

function lead(direction: 'up' | 'down', words: readonly string[]): Record<string, 'up' | 'down'> {
  return Object.fromEntries(words.map((word) => [word, direction]));
}

/** Words by which a change is not the plain difference of the two values beside it. */
export const OTHER_BASES: ReadonlySet<string> = new Set([
  ...['adjusted', 'underlying', 'organic', 'organically', 'constant', 'like-for-like', 'comparable', 'annualised'],
  ...['annualized', 'annual', 'average', 'respectively', 'excluding', 'net'],
]);

/** Words that may stand between a change and its amount: "rose sharply by 5". */
export const CHANGE_LEADS: ReadonlySet<string> = new Set([
  'by',
  'of',
  'another',
  'sharply',
  'slightly',
  'steeply',
  'a',
  'an',
]);

/** Words and marks behind which another change may be told. */
export const CHANGE_BREAKS: ReadonlySet<string> = new Set([
  ...[';', 'and', 'with', 'but', 'while', 'whereas', 'when', 'after'],
]);
