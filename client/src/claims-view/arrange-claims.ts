import type { Grouping, Sorting } from 'crosscheck-server/protocol';
import { l10n, type QuickPickItem, window } from 'vscode';
import type { ClaimsArrangement } from './arrangement.ts';

/** The commands of the view's menu, by what they choose. The second of each pair is the one with the mark, shown when chosen. */
export const GROUPING_COMMANDS = {
  question: ['crosscheck.groupClaimsByQuestion', 'crosscheck.claimsGroupedByQuestion'],
  source: ['crosscheck.groupClaimsBySource', 'crosscheck.claimsGroupedBySource'],
  speaker: ['crosscheck.groupClaimsBySpeaker', 'crosscheck.claimsGroupedBySpeaker'],
  verdict: ['crosscheck.groupClaimsByVerdict', 'crosscheck.claimsGroupedByVerdict'],
  story: ['crosscheck.groupClaimsByStory', 'crosscheck.claimsGroupedByStory'],
  corpus: ['crosscheck.groupClaimsByCorpus', 'crosscheck.claimsGroupedByCorpus'],
} as const satisfies Record<Grouping, readonly [string, string]>;

export const SORTING_COMMANDS = {
  weight: ['crosscheck.sortClaimsByWeight', 'crosscheck.claimsSortedByWeight'],
  name: ['crosscheck.sortClaimsByName', 'crosscheck.claimsSortedByName'],
  place: ['crosscheck.sortClaimsByPlace', 'crosscheck.claimsSortedByPlace'],
  newest: ['crosscheck.sortClaimsByDate', 'crosscheck.claimsSortedByDate'],
} as const satisfies Record<Sorting, readonly [string, string]>;

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Asks what the questions are to stand beneath. */
export async function chooseGrouping(arrangement: ClaimsArrangement): Promise<void> {
  const words = {
    question: l10n.t('Question'),
    source: l10n.t('Source'),
    speaker: l10n.t('Speaker'),
    verdict: l10n.t('Verdict'),
    story: l10n.t('Story'),
    corpus: l10n.t('Corpus'),
  } as const satisfies Record<Grouping, string>;
  const grouping = await choose(words, arrangement.current.grouping, l10n.t('Group claims by'));
  if (grouping !== undefined) {
    arrangement.set({ grouping });
  }
}

/** Asks for the order of the questions. */
export async function chooseSorting(arrangement: ClaimsArrangement): Promise<void> {
  const words = {
    weight: l10n.t('Weight of the finding'),
    name: l10n.t('Name'),
    place: l10n.t('Place in the text'),
    newest: l10n.t('Date, newest first'),
  } as const satisfies Record<Sorting, string>;
  const sorting = await choose(words, arrangement.current.sorting, l10n.t('Sort claims by'));
  if (sorting !== undefined) {
    arrangement.set({ sorting });
  }
}

async function choose<T extends string>(
  words: Readonly<Record<T, string>>,
  current: T,
  placeHolder: string,
): Promise<T | undefined> {
  const choices = (Object.keys(words) as T[]).map(
    (value): Choice<T> => ({ value, label: `${value === current ? '$(check)' : '$(blank)'} ${words[value]}` }),
  );
  return (await window.showQuickPick(choices, { placeHolder }))?.value;
}
