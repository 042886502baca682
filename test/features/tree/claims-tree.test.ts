import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { groupings, type TreeNode } from '../../../server/src/features/protocol/protocol.ts';
import { type ClaimsTree, findTreeChange, growClaimsTree } from '../../../server/src/features/tree/claims-tree.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { arranged } from '../arranged.ts';
import { at, FIRE, indexOf, rangeOf, source, URI, wordsAt } from '../fixture.ts';

const dated = (name: string, published: string, body: string) => source(name, { published }, body);

/** One question for each verdict. */
const VERDICTS = [
  dated(
    'a',
    '2026-03-02',
    'Police say 5 people were killed. Two children are missing. The fire displaced 1,200 residents.',
  ),
  dated(
    'b',
    '2026-03-05',
    'Police say 9 people were killed. Two children are missing. The fire displaced 1,219 residents.',
  ),
  dated('c', '2026-03-05', 'Police say 30 people were arrested.'),
  dated('d', '2026-03-05', 'Police say 40 people were arrested.'),
].join('');

const grow = (text: string) => growClaimsTree(indexOf({ [URI]: text }));

function lines(tree: ClaimsTree, parent: string | null = null): readonly string[] {
  return tree.children(parent).map(({ verdict, label, description }) => `${verdict}: ${label}: ${description}`);
}

function child(tree: ClaimsTree, parent: string | null, label: string): TreeNode {
  const found = tree.children(parent).find((node) => node.label === label);
  if (!found) throw new Error(`There is no “${label}” in the tree`);
  return found;
}

describe('the roots', () => {
  it('are the questions, the gravest verdict first, then agreements', () => {
    expect(lines(grow(VERDICTS))).toEqual([
      'contradiction: People arrested: 30 ≠ 40',
      'superseded: People killed: 5 → 9',
      expect.stringMatching(/^rounding: .*: 1,200 ~ 1,219$/),
      expect.stringMatching(/^agreement: .*: 2, 2 sources\b/),
    ]);
  });

  it('lead to the first claim', () => {
    expect(child(grow(FIRE), null, 'People wounded').location).toEqual({ uri: URI, range: rangeOf(FIRE, 'Three') });
  });

  it('are none in an empty index', () => {
    expect(growClaimsTree(indexOf({})).children(null)).toEqual([]);
  });
});

describe('beneath a question', () => {
  const tree = grow(FIRE);
  const question = child(tree, null, 'People wounded');

  it('are its positions with who stands behind them', () => {
    expect(lines(tree, question.id)).toEqual([
      'contradiction: 3: ≠ 4 · 2 sources, 1 origin · 2 Mar',
      'contradiction: 4: ≠ 3 · 1 source · 2 Mar',
      'contradiction: Same authority as morning: radio · police',
    ]);
  });

  it('are, beneath each, its claims with speaker, date and place', () => {
    const claims = tree.children(child(tree, question.id, '3').id);
    expect(claims.map(({ label, description }) => [label, description])).toEqual([
      ['morning', 'police · 2 Mar · line 7'],
      ['radio', 'Police · 2 Mar · line 22'],
    ]);
    expect(
      wordsAt(
        { [URI]: FIRE },
        claims.map(({ location }) => location!),
      ),
    ).toEqual(['Three', '3']);
    expect(claims.every(({ hasChildren }) => !hasChildren)).toBe(true);
  });

  it.each(['nowhere', 'more', 'more/x/y', 'more/-1/5', '', `${'a/'.repeat(9)}b`])(
    'is nothing for the id “%s”',
    (id) => {
      expect(tree.children(id)).toEqual([]);
      expect(tree.children(`${question.id}/${id}`)).toEqual([]);
    },
  );
});

describe('ids', () => {
  it('stay while figures change', () => {
    const before = child(grow(FIRE), null, 'People wounded');
    const after = child(grow(FIRE.replace('4 people', '3 people')), null, 'People wounded');
    expect([before.verdict, after.verdict]).toEqual(['contradiction', 'agreement']);
    expect(after.id).toBe(before.id);
  });

  it('stay with their corpus where two questions read alike, whatever their verdicts', () => {
    const idsByFile = (calm: string, disputed: string) => {
      const index = new CorpusIndex();
      for (const uri of [calm, disputed]) {
        const second = uri === disputed ? 'Police say 9 people were killed.' : 'Police say 7 people were killed.';
        const text = dated('a', '2026-03-02', 'Police say 7 people were killed.') + dated('b', '2026-03-02', second);
        index.setFile(parseCorpus(uri, text, { today: '2026-03-31' }), { corpus: uri });
      }
      index.work();
      return Object.fromEntries(
        growClaimsTree(index)
          .children(null)
          .map(({ id, location }) => [location?.uri, id]),
      );
    };
    const ids = idsByFile('file:///one.corpus', 'file:///two.corpus');
    expect(Object.keys(ids)).toHaveLength(2);
    expect(idsByFile('file:///two.corpus', 'file:///one.corpus')).toEqual(ids);
  });

  it('are unique', () => {
    const tree = grow(VERDICTS);
    const ids = (parent: string | null): string[] => tree.children(parent).flatMap(({ id }) => [id, ...ids(id)]);
    const all = ids(null);
    expect(all.length).toBeGreaterThan(15);
    expect(new Set(all).size).toBe(all.length);
  });
});

const stories = (count: number) =>
  Array.from({ length: count }, (_, nth) =>
    ['a', 'b']
      .map((name) =>
        source(
          `${name}${nth}`,
          { story: `fire ${nth}`, published: '2026-03-02' },
          `Police say ${name === 'a' ? 5 : 6} people were wounded.`,
        ),
      )
      .join(''),
  ).join('');

describe('a long list', () => {
  it('comes in pages, each behind the one before', () => {
    const tree = grow(stories(250));
    const first = tree.children(null);
    expect(first).toHaveLength(201);
    const rest = first.at(-1)!;
    expect(rest).toMatchObject({ kind: 'more', label: '50 more questions', hasChildren: true, location: null });
    const second = tree.children(rest.id);
    expect(second).toHaveLength(50);
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(251);
  });
});

describe('the path to a claim', () => {
  const index = indexOf({ [URI]: FIRE });
  const claim = claimAt(index, URI, at(FIRE, '4 people'))!;

  it.each(groupings)('leads down to it, grouped by %s', (grouping) => {
    const tree = growClaimsTree(index, arranged({ grouping }));
    const path = tree.path(claim)!;
    let parent: string | null = null;
    for (const id of path) {
      expect(tree.children(parent).map((node) => node.id)).toContain(id);
      parent = id;
    }
    expect(tree.children(path.at(-2)!).find(({ id }) => id === path.at(-1))).toMatchObject({
      kind: 'claim',
      location: { uri: URI, range: rangeOf(FIRE, '4') },
    });
  });

  it('leads over the pages of a long list', () => {
    const long = indexOf({ [URI]: stories(1100) });
    const tree = growClaimsTree(long, arranged({ sorting: 'place' }));
    const found = tree.path([...long.allClaims()].at(-1)!)!;
    expect(found.slice(0, 2)).toEqual(['more/200/800', 'more/1000/3200']);
    expect(tree.children(found[1]!).map(({ id }) => id)).toContain(found[2]);
  });

  it('leads to the figures that nothing is compared with; there is none where a filter hides it', () => {
    expect(growClaimsTree(index).path(claimAt(index, URI, at(FIRE, '70 members'))!)).toEqual([
      'alone',
      expect.stringMatching(/^alone\/.*radio/),
    ]);
    expect(growClaimsTree(index, arranged({ filter: 'flood' })).path(claim)).toBeNull();
  });
});

describe('what a node shows when somebody rests on it', () => {
  const index = indexOf({ [URI]: FIRE });
  const tree = growClaimsTree(index);
  const plain = { markdown: false, commands: false };
  const question = child(tree, null, 'People wounded');
  const position = child(tree, question.id, '4');

  it('is for a question why it is a finding', () => {
    const { explanation } = index.findings()[0]!;
    expect(tree.card(question.id, plain)?.value.split('\n')).toEqual([
      'People wounded · 3 ≠ 4',
      '⚠ contradiction: 3 sources, 2 origins',
      expect.stringMatching(/^[-─—]+$/),
      explanation,
    ]);
  });

  it('is for a position and its claim the card of the figure', () => {
    const [claim] = tree.children(position.id);
    expect(tree.card(position.id, plain)?.value).toMatch(/^4 people wounded · ⚠ contradiction/);
    expect(tree.card(claim!.id, plain)).toEqual(tree.card(position.id, plain));
  });

  it('is for an origin what is shared', () => {
    const origin = tree.children(question.id).find(({ kind }) => kind === 'origin')!;
    expect(tree.card(origin.id, plain)?.value).toMatch(/^Same authority as morning: radio\n/);
  });

  it.each(['', 'nowhere', 'origin', 'origin/nowhere/0', 'more/200/800'])('is nothing for the id “%s”', (id) => {
    expect(tree.card(id, plain)).toBeNull();
  });
});

describe('what must be shown again', () => {
  /** What changes for somebody who opened every node of the tree of one text, when it becomes another. */
  function change(before: string, after: string) {
    const shown = new Map<string | null, readonly TreeNode[]>();
    const tree = grow(before);
    const open = (parent: string | null) => {
      shown.set(parent, tree.children(parent));
      for (const node of tree.children(parent)) if (node.hasChildren) open(node.id);
    };
    open(null);
    const grown = grow(after);
    return findTreeChange(shown, new Map([...shown.keys()].map((parent) => [parent, grown.children(parent)])));
  }

  it('is nothing where nothing changed', () => {
    expect(change(VERDICTS, VERDICTS)).toBeNull();
    expect(change(FIRE, FIRE.replace('The fire brigade has', 'Our fire brigade has'))).toBeNull();
  });

  it('is the question whose figure changed', () => {
    const question = child(grow(FIRE), null, 'People wounded').id;
    const found = change(FIRE, FIRE.replace('4 people', '5 people'));
    expect(found?.ids).toContain(question);
    expect(found?.ids?.every((id) => id.startsWith(question))).toBe(true);
  });

  it('is every claim below an inserted line, and what makes two of their sources one origin', () => {
    const moved = change(FIRE, `A comment.\n${FIRE}`)?.ids;
    const deepest = moved?.filter((id) => id.split('/').length === 3) ?? [];
    expect(deepest.filter((id) => !id.startsWith('origin/'))).toHaveLength(3);
    expect(deepest.filter((id) => id.startsWith('origin/'))).toHaveLength(1);
  });

  it('are the roots where a question came or went', () => {
    expect(change(FIRE, FIRE.replace('4 people', 'some people'))).not.toBeNull();
    expect(change(FIRE, '')).toEqual({ ids: null });
  });
});
