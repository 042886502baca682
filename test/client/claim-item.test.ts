import type { TreeNode } from 'crosscheck-server/protocol';
import { expect, it, vi } from 'vitest';
import { toTreeItem } from '../../client/src/claims-view/claim-item.ts';

vi.mock('vscode', () => import('./fake-vscode.ts'));

const residents: TreeNode = {
  id: 'residents',
  kind: 'question',
  label: 'Residents taken',
  description: '1,240 ≠ 1,420',
  verdict: 'contradiction',
  state: 'open',
  hasChildren: true,
  location: null,
};

it.each([
  ['an open question, its verdict first', residents, 'contradiction: Residents taken, 1,240 ≠ 1,420'],
  ['a decided one', { ...residents, state: 'decided' }, 'Residents taken, 1,240 ≠ 1,420 · decided'],
  ['a value', { ...residents, kind: 'position', label: '1,240', description: '1 source' }, '1,240, 1 source'],
  ['what has its name alone', { ...residents, kind: 'more', label: '3 more', description: '' }, '3 more'],
] as const)('is read aloud by the words that are seen: %s', (_line, node, words) => {
  expect(toTreeItem(node).accessibilityInformation).toEqual({ label: words });
});

it('has a word end between its name and the words beside it, which the editor draws without a blank', () => {
  const { label, description } = toTreeItem(residents);
  expect(`${label}${description}`.split(/[^\p{L}\p{N},]+/u)).toEqual(['Residents', 'taken', '1,240', '1,420']);
});
