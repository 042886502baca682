import type { DraftStatus, ShownEvidence, ShownPassage } from 'crosscheck-server/draft-protocol';
import { type Command, l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Location } from 'vscode-languageclient';
import { toRange } from '../editor/places.ts';
import { setWords } from '../editor/row-words.ts';

/** A node of the Draft view: a status, a figure or quotation that has it, a claim that this rests on. */
export type DraftNode =
  | { readonly kind: 'status'; readonly status: DraftStatus; readonly passages: readonly ShownPassage[] }
  | { readonly kind: 'passage'; readonly uri: string; readonly passage: ShownPassage }
  | { readonly kind: 'evidence'; readonly passage: ShownPassage; readonly evidence: ShownEvidence };

/** A shape for each status, so that nothing depends on colour. */
export const STATUS_ICONS = {
  contested: new ThemeIcon('warning', new ThemeColor('crosscheck.contradiction')),
  outdated: new ThemeIcon('history', new ThemeColor('crosscheck.superseded')),
  misattributed: new ThemeIcon('person', new ThemeColor('crosscheck.contradiction')),
  unsupported: new ThemeIcon('question', new ThemeColor('crosscheck.undated')),
  rounded: new ThemeIcon('symbol-numeric', new ThemeColor('crosscheck.rounding')),
  supported: new ThemeIcon('pass', new ThemeColor('crosscheck.agreement')),
  unchecked: new ThemeIcon('circle-slash'),
} as const satisfies Record<DraftStatus, ThemeIcon>;

const EVIDENCE_ICONS = {
  true: new ThemeIcon('check'),
  false: new ThemeIcon('close'),
  null: new ThemeIcon('question'),
} as const;

/** A status in words, as the view and its filter say it. */
export function statusInWords(status: DraftStatus): string {
  const words = {
    contested: l10n.t('contested'),
    outdated: l10n.t('outdated'),
    misattributed: l10n.t('misattributed'),
    unsupported: l10n.t('unsupported'),
    rounded: l10n.t('rounded'),
    supported: l10n.t('supported'),
    unchecked: l10n.t('unchecked'),
  } as const satisfies Record<DraftStatus, string>;
  return words[status];
}

/** What asks for nothing is folded at first. */
const FOLDED: ReadonlySet<DraftStatus> = new Set(['supported', 'unchecked']);

/** What the view draws for a node. All text is given as plain strings, which the editor never reads as markup. */
export function toDraftItem(node: DraftNode): TreeItem {
  switch (node.kind) {
    case 'status':
      return statusItem(node.status, node.passages.length);
    case 'passage':
      return passageItem(node.uri, node.passage);
    case 'evidence':
      return evidenceItem(node.evidence);
  }
}

function statusItem(status: DraftStatus, count: number): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  const item = new TreeItem(statusInWords(status), FOLDED.has(status) ? Collapsed : Expanded);
  item.id = status;
  setWords(item, String(count));
  item.iconPath = STATUS_ICONS[status];
  item.contextValue = 'status';
  return item;
}

function passageItem(uri: string, passage: ShownPassage): TreeItem {
  const { label, description, tooltip, status, evidence, range } = passage;
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(label, evidence.length === 0 ? None : Collapsed);
  item.id = passage.id;
  setWords(item, description, statusInWords(status));
  item.tooltip = tooltip;
  item.iconPath = STATUS_ICONS[status];
  item.contextValue = `passage.${status}`;
  item.command = opening({ uri, range }, l10n.t('Show in Draft'));
  return item;
}

function evidenceItem({ id, label, description, bearsOut, location }: ShownEvidence): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  const side =
    bearsOut === null
      ? l10n.t('may be of another thing')
      : bearsOut
        ? l10n.t('bears it out')
        : l10n.t('says otherwise');
  item.id = id;
  setWords(item, description, side);
  item.tooltip = `${label} · ${description} · ${side}`;
  item.iconPath = EVIDENCE_ICONS[`${bearsOut}`];
  item.contextValue = 'evidence';
  if (location !== null) item.command = opening(location, l10n.t('Show Source'));
  return item;
}

function opening({ uri, range }: Location, title: string): Command {
  return {
    command: 'vscode.open',
    title,
    arguments: [Uri.parse(uri), { selection: toRange(range), preserveFocus: true }],
  };
}
