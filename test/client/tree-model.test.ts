import type { TreeNode } from 'crosscheck-server/protocol';
import { expect, it } from 'vitest';
import { type ModelNode, TreeModel } from '../../client/src/editor/tree-model.ts';

/** A server whose tree can be changed between questions; remembers what it was asked. */
function server(tree: Record<string, readonly string[]>) {
  const asked: string[] = [];
  return {
    tree,
    asked,
    ask: async (parent: string | null): Promise<readonly TreeNode[]> => {
      asked.push(parent ?? 'roots');
      return (tree[parent ?? 'roots'] ?? []).map((id) => node(id, `${id} at question ${asked.length}`));
    },
  };
}

function node(id: string, label: string): TreeNode {
  return {
    id,
    label,
    kind: 'question',
    description: '',
    verdict: 'contradiction',
    hasChildren: true,
    location: null,
    state: 'open',
  };
}

/** A model of that server's tree, with the ids of the nodes it wanted drawn again. */
function observe(tree: Record<string, readonly string[]>) {
  const source = server(tree);
  const redrawn: string[] = [];
  const model = new TreeModel(source.ask, (each) => redrawn.push(each?.id ?? 'all'));
  return { ...source, model, redrawn };
}

const idsOf = (nodes: readonly ModelNode<TreeNode>[]) => nodes.map(({ id }) => id);

it('asks for children once, and only where somebody looks', async () => {
  const { model, asked } = observe({ roots: ['deaths', 'boats'], deaths: ['3', '4'] });
  const [deaths] = await model.children(null);
  await model.children(null);
  expect(idsOf(await model.children(deaths!))).toEqual(['3', '4']);
  expect(asked).toEqual(['roots', 'deaths']);
});

it('knows parents', async () => {
  const { model } = observe({ roots: ['deaths'], deaths: ['3'] });
  const [deaths] = await model.children(null);
  const [three] = await model.children(deaths!);
  expect(deaths!.parent).toBeNull();
  expect(three!.parent).toBe(deaths);
});

it('draws only the node that changed, as the same object with its new text', async () => {
  const { model, redrawn } = observe({ roots: ['deaths', 'boats'] });
  const [deaths] = await model.children(null);
  const label = deaths!.shown.label;
  await model.change({ ids: ['deaths'] });
  expect(redrawn).toEqual(['deaths']);
  expect((await model.children(null))[0]).toBe(deaths);
  expect(deaths!.shown.label).not.toBe(label);
});

it('asks anew for the children of the node that changed, and for no others', async () => {
  const { model, tree, asked } = observe({ roots: ['deaths', 'boats'], deaths: ['3'], boats: ['12'] });
  const [deaths, boats] = await model.children(null);
  await model.children(deaths!);
  await model.children(boats!);
  tree.deaths = ['3', '4'];
  asked.length = 0;
  await model.change({ ids: ['deaths'] });
  expect(idsOf(await model.children(deaths!))).toEqual(['3', '4']);
  expect(idsOf(await model.children(boats!))).toEqual(['12']);
  expect(asked).toEqual(['roots', 'deaths']);
});

it('draws the whole list where its order or length changed, its nodes still the same', async () => {
  const { model, tree, redrawn } = observe({ roots: ['deaths', 'boats'] });
  const [deaths, boats] = await model.children(null);
  tree.roots = ['boats', 'deaths'];
  await model.change({ ids: ['boats'] });
  expect(redrawn).toEqual(['all']);
  expect(await model.children(null)).toEqual([boats, deaths]);
});

it('draws below a parent where one of its children went', async () => {
  const { model, tree, redrawn } = observe({ roots: ['deaths'], deaths: ['3', '4'] });
  const [deaths] = await model.children(null);
  await model.children(deaths!);
  tree.deaths = ['3'];
  await model.change({ ids: ['4'] });
  expect(redrawn).toEqual(['deaths']);
});

it('passes over nodes that nobody has seen', async () => {
  const { model, asked, redrawn } = observe({ roots: ['deaths'] });
  await model.children(null);
  await model.change({ ids: ['never shown'] });
  expect({ asked, redrawn }).toEqual({ asked: ['roots'], redrawn: [] });
});

it('forgets all when the roots changed', async () => {
  const { model, tree, redrawn } = observe({ roots: ['deaths'] });
  await model.children(null);
  tree.roots = ['boats'];
  await model.change({ ids: null });
  expect(redrawn).toEqual(['all']);
  expect(idsOf(await model.children(null))).toEqual(['boats']);
});

it('takes changes one after the other, so that the last answer stays', async () => {
  const { model } = observe({ roots: ['deaths'] });
  await model.children(null);
  await Promise.all([model.change({ ids: ['deaths'] }), model.change({ ids: ['deaths'] })]);
  const [deaths] = await model.children(null);
  expect(deaths!.shown.label).toBe('deaths at question 3');
});

it('shows nothing while the server is away, and asks again on the next look', async () => {
  let away = true;
  const model = new TreeModel(
    async () => {
      if (away) throw new Error('The connection is closed.');
      return [node('deaths', 'deaths')];
    },
    () => {},
  );
  expect(await model.children(null)).toEqual([]);
  away = false;
  expect(idsOf(await model.children(null))).toEqual(['deaths']);
});

it('follows ids to what a change has just brought', async () => {
  const { model, tree } = observe({ roots: ['deaths'] });
  await model.children(null);
  tree.roots = ['deaths', 'boats'];
  model.change({ ids: ['deaths'] });
  expect(idsOf(await model.follow(['boats']))).toEqual(['boats']);
});

it('tells whether a node is still there, as the tree has it now', async () => {
  const { model, tree } = observe({ roots: ['deaths'], deaths: ['3', '4'] });
  const [deaths] = await model.children(null);
  const [three, four] = await model.children(deaths!);
  tree.deaths = ['4'];
  await model.change({ ids: null });
  expect(await model.stillThere(three!)).toBeNull();
  const now = await model.stillThere(four!);
  expect(now).not.toBe(four);
  expect(now).toMatchObject({ id: '4', parent: { id: 'deaths' } });
  expect(await model.children(now!.parent)).toContain(now);
});
