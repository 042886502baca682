import type { TreeNode } from 'crosscheck-server/protocol';
import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { toRange } from '../editor/places.ts';
import { setWords } from '../editor/row-words.ts';

type Verdict = TreeNode['verdict'];

/** How a verdict looks. The icons differ in shape, so that colour only repeats what they say. */
const VERDICT_ICONS = {
  contradiction: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
  arithmetic: new ThemeIcon('error', new ThemeColor('list.warningForeground')),
  differs: new ThemeIcon('compare-changes', new ThemeColor('editorInfo.foreground')),
  undated: new ThemeIcon('question', new ThemeColor('list.deemphasizedForeground')),
  superseded: new ThemeIcon('history'),
  revised: new ThemeIcon('replace'),
  rounding: new ThemeIcon('symbol-ruler'),
  agreement: new ThemeIcon('check'),
  'quote-variant': new ThemeIcon('comment-discussion'),
} as const satisfies Record<Verdict, ThemeIcon>;

const DECIDED_ICON = new ThemeIcon('pass', new ThemeColor('list.deemphasizedForeground'));

/** For what is no question, what a line is matters more than the verdict, which is the question's. */
const KIND_ICONS = {
  question: null,
  verdict: null,
  source: new ThemeIcon('file-text'),
  speaker: new ThemeIcon('person'),
  story: new ThemeIcon('book'),
  corpus: new ThemeIcon('library'),
  alone: new ThemeIcon('circle-outline'),
  position: new ThemeIcon('symbol-numeric'),
  claim: new ThemeIcon('quote'),
  origin: new ThemeIcon('link'),
  more: new ThemeIcon('ellipsis'),
} as const satisfies Record<TreeNode['kind'], ThemeIcon | null>;

/**
 * What the view draws for a node. All text is given as plain strings, which the editor never reads as markup; what is
 * shown when somebody rests on it is asked for then.
 */
export function toTreeItem(node: TreeNode): TreeItem {
  const state = node.hasChildren ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(node.label, state);
  item.id = node.id;
  setWords(item, describe(node), iconInWords(node));
  item.contextValue = `${node.kind}.${node.verdict}.${node.state}`;
  item.iconPath = iconOf(node);
  if (node.location !== null) {
    const { uri, range } = node.location;
    item.command = {
      command: 'vscode.open',
      title: l10n.t('Show Figure'),
      arguments: [Uri.parse(uri), { selection: toRange(range), preserveFocus: true }],
    };
  }
  return item;
}

function iconOf({ kind, opposed, state, verdict }: TreeNode): ThemeIcon {
  if (opposed) return VERDICT_ICONS.contradiction;
  return KIND_ICONS[kind] ?? (state === 'decided' ? DECIDED_ICON : VERDICT_ICONS[verdict]);
}

function describe({ kind, state, description }: TreeNode): string {
  return kind === 'question' && state === 'decided' ? l10n.t('{0} · decided', description) : description;
}

/** What the icon of a question means to whoever does not see it; that one is decided stands in its words. */
function iconInWords({ kind, state, verdict }: TreeNode): string {
  return kind === 'question' && state !== 'decided' ? verdictInWords(verdict) : '';
}

function verdictInWords(verdict: Verdict): string {
  switch (verdict) {
    case 'contradiction':
      return l10n.t('contradiction');
    case 'arithmetic':
      return l10n.t('does not add up');
    case 'differs':
      return l10n.t('may differ');
    case 'undated':
      return l10n.t('differs, a date is missing');
    case 'superseded':
      return l10n.t('superseded');
    case 'revised':
      return l10n.t('revised by a source');
    case 'rounding':
      return l10n.t('rounded');
    case 'quote-variant':
      return l10n.t('reported differently');
    case 'agreement':
      return l10n.t('agreement');
  }
}
