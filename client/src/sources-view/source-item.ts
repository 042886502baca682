import type { SourceNode } from 'crosscheck-server/protocol';
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { toRange } from '../editor/places.ts';
import { setWords } from '../editor/row-words.ts';

const KIND_ICONS = {
  source: new ThemeIcon('file-text'),
  passage: new ThemeIcon('link'),
  alone: new ThemeIcon('info'),
  more: new ThemeIcon('ellipsis'),
} as const satisfies Record<SourceNode['kind'], ThemeIcon>;

/** A source that nothing dates looks different, not only in its words. */
const UNDATED_ICON = new ThemeIcon('question', new ThemeColor('list.warningForeground'));

/** What the view draws for a node. All text is given as plain strings, which the editor never reads as markup. */
export function toSourceItem(node: SourceNode): TreeItem {
  const state = node.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(node.label, state);
  item.id = node.id;
  setWords(item, node.description);
  item.tooltip = node.tooltip;
  item.contextValue = node.undated === null ? node.kind : `${node.kind}.undated`;
  item.iconPath = node.undated === null ? KIND_ICONS[node.kind] : UNDATED_ICON;
  if (node.location !== null) {
    const { uri, range } = node.location;
    item.command = {
      command: 'vscode.open',
      title: node.kind === 'passage' ? l10n.t('Show Passage') : l10n.t('Show Source'),
      arguments: [Uri.parse(uri), { selection: toRange(range), preserveFocus: true }],
    };
  }
  return item;
}
