import { expect, it } from 'vitest';
import { growClaimsTree } from '../../../server/src/features/tree/claims-tree.ts';
import { decideFirst } from '../arranged.ts';
import { FIRE, indexOf, URI } from '../fixture.ts';

it("a question's card tells what people decided about it, by whom and why", () => {
  const index = indexOf({ [URI]: FIRE });
  const card = () => {
    const tree = growClaimsTree(index);
    return tree.card(tree.children(null)[0]!.id, { markdown: false, commands: false })!.value;
  };
  expect(card()).not.toContain('Ada');
  decideFirst(index, URI);
  expect(card().split('\n')).toContain(
    '✓ Explained by different dates by Ada, 30 March 2026: Counted on different days.',
  );
});
