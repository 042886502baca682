import type { TreeNode } from 'crosscheck-server/protocol';
import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { toRange } from '../places.ts';

type Verdict = TreeNode['verdict'];

/** How a verdict looks and is read aloud. The icons differ in shape, so that colour only repeats what they say. */
const VERDICTS = {
  contradiction: { words: 'contradiction', icon: new ThemeIcon('warning', new ThemeColor('list.warningForeground')) },
  arithmetic: { words: 'does not add up', icon: new ThemeIcon('error', new ThemeColor('list.warningForeground')) },
  undated: {
    words: 'differs, a date is missing',
    icon: new ThemeIcon('question', new ThemeColor('list.deemphasizedForeground')),
  },
  superseded: { words: 'superseded', icon: new ThemeIcon('history') },
  rounding: { words: 'rounded', icon: new ThemeIcon('symbol-ruler') },
  agreement: { words: 'agreement', icon: new ThemeIcon('check') },
} as const satisfies Record<Verdict, { words: string; icon: ThemeIcon }>;

/** Below a question, what a line is matters more than the verdict, which is the question's. */
const KINDS = {
  question: null,
  position: new ThemeIcon('symbol-numeric'),
  claim: new ThemeIcon('quote'),
  origin: new ThemeIcon('link'),
  more: new ThemeIcon('ellipsis'),
} as const satisfies Record<TreeNode['kind'], ThemeIcon | null>;

/** What the view draws for a node. All text is given as plain strings, which the editor never reads as markup. */
export function toTreeItem(node: TreeNode): TreeItem {
  const state = node.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(node.label, state);
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.contextValue = `${node.kind}.${node.verdict}`;
  item.iconPath = KINDS[node.kind] ?? VERDICTS[node.verdict].icon;
  item.accessibilityInformation = { label: describe(node) };
  if (node.location !== null) {
    const { uri, range } = node.location;
    item.command = {
      command: 'vscode.open',
      title: 'Show Figure',
      arguments: [Uri.parse(uri), { selection: toRange(range), preserveFocus: true }],
    };
  }
  return item;
}

function describe(node: TreeNode): string {
  const verdict = node.kind === 'question' ? `${VERDICTS[node.verdict].words}: ` : '';
  return `${verdict}${node.label}, ${node.description}`;
}
