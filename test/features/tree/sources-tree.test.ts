import { describe, expect, it } from 'vitest';
import type { SourceSorting } from '../../../server/src/features/protocol/protocol.ts';
import { SourcesTree } from '../../../server/src/features/tree/sources-tree.ts';
import { decideFirst } from '../arranged.ts';
import { at, FIRE, indexOf, rangeOf, source, URI, wordsAt } from '../fixture.ts';

const COPIED =
  'The ferry lay on its side beyond the breakwater until Thursday, when two tugs from the naval yard brought it upright and the divers could reach the cabins on the lower deck.';

const TEXT = [
  source('zeta.txt', { publisher: 'Zeta Post', published: '2026-03-02' }, `Police say 5 people were killed. ${COPIED}`),
  source('alpha.txt', { published: '2026-03-09' }, 'Police say 5 people were killed.'),
  source('Mid 10.txt', {}, `The hospital has 40 beds. ${COPIED}`),
  source('Mid 9.txt', { published: 'soon' }, 'Nothing to count.'),
].join('');

const index = indexOf({ [URI]: TEXT });
const tree = new SourcesTree(index);
const labels = (sorting: SourceSorting) => new SourcesTree(index, sorting).children(null).map(({ label }) => label);

describe('the sources', () => {
  it.each([
    ['place', ['zeta', 'alpha', 'Mid 10', 'Mid 9']],
    ['date', ['alpha', 'zeta', 'Mid 10', 'Mid 9']],
    ['name', ['alpha', 'Mid 9', 'Mid 10', 'zeta']],
  ] as const)('stand in the order of %s', (sorting, expected) => {
    expect(labels(sorting)).toEqual(expected);
  });

  it('say who published them, when, and what is in them', () => {
    expect(tree.children(null).map(({ description }) => description)).toEqual([
      '2 Mar 2026 · 2 figures · Zeta Post',
      '9 Mar 2026 · 1 figure',
      'undated · 2 figures',
      'undated · 0 figures',
    ]);
  });

  it('count their open contradictions', () => {
    const fire = indexOf({ [URI]: FIRE });
    const counts = () =>
      new SourcesTree(fire).children(null).map(({ description }) => /\d+ contradiction/.exec(description)?.[0]);
    expect(counts()).toEqual(['1 contradiction', '1 contradiction', '1 contradiction']);
    decideFirst(fire, URI);
    expect(counts()).toEqual([undefined, undefined, undefined]);
  });

  it('lead to their names', () => {
    expect(
      wordsAt(
        { [URI]: TEXT },
        tree.children(null).map(({ location }) => location!),
      ),
    ).toEqual(['zeta.txt', 'alpha.txt', 'Mid 10.txt', 'Mid 9.txt']);
  });

  it('tell what dates them, or that nothing does', () => {
    const [dated, , undated] = tree.children(null);
    expect(dated!.tooltip).toMatch(/\nPublished 2 March 2026 \(.+\)$/);
    expect(undated!.tooltip).toMatch(/\nNothing tells when it was published$/);
  });

  it('have, where undated, the edit that dates them; none where the field is there already', () => {
    const [dated, , undated, faulty] = tree.children(null);
    expect(dated!.undated).toBeNull();
    expect(undated!.undated).toMatchObject({ uri: URI, before: expect.stringMatching(/published: $/) });
    const { range, before, behind } = undated!.undated!;
    const lines = TEXT.split('\n');
    lines[range.start.line] += `${before}2026-03-04${behind}`;
    const mended = new SourcesTree(indexOf({ [URI]: lines.join('\n') })).children(null);
    expect(mended[2]!.description).toMatch(/^4 Mar 2026 · /);
    expect(faulty!.undated).toBeNull();
  });

  it('show hostile names and publishers as readable text', () => {
    const hostile = indexOf({ [URI]: source('a\u202e\u0007b', { publisher: '"[x](command:evil)\\u0007"' }, 'Words.') });
    const [node] = new SourcesTree(hostile).children(null);
    expect(node!.label).toBe('a⟦U+202E⟧␇b');
    expect(node!.description).toBe('undated · 0 figures · [x](command:evil)␇');
  });
});

describe('beneath a source', () => {
  it('is what it shares, with whom, and where it stands in both', () => {
    const [zeta] = tree.children(null);
    const [passage, ...rest] = tree.children(zeta!.id);
    expect(rest).toEqual([]);
    expect(passage).toMatchObject({
      kind: 'passage',
      label: 'Mid 10',
      description: expect.stringMatching(/^\d+ words · “The ferry lay/),
    });
    const [own, other] = wordsAt({ [URI]: TEXT }, [passage!.location!, passage!.other!]);
    expect(own).toContain('naval yard');
    expect(other).toBe(own);
  });

  it('is a line that says that nothing is', () => {
    const [, alpha] = tree.children(null);
    expect(tree.children(alpha!.id).map(({ kind }) => kind)).toEqual(['alone']);
  });

  it.each(['', 'nowhere', 'more/x/1', 'a/b/c'])('is nothing for the id “%s”', (id) => {
    expect(tree.children(id)).toEqual([]);
  });
});

describe('the path to a source', () => {
  it('leads to the one at a place', () => {
    const [, , mid] = tree.children(null);
    expect(tree.path(URI, at(TEXT, '40 beds'))).toEqual([mid!.id]);
    expect(tree.path(URI, rangeOf(TEXT, 'Mid 10.txt').start)).toEqual([mid!.id]);
  });

  it('leads over the pages of a long list', () => {
    const text = Array.from({ length: 230 }, (_, nth) => source(`s${nth}`, {}, `Text number ${nth} ends here.`)).join(
      '',
    );
    const long = new SourcesTree(indexOf({ [URI]: text }));
    const path = long.path(URI, at(text, 'number 229'))!;
    expect(path[0]).toBe('more/200/800');
    expect(long.children(path[0]!).map(({ id }) => id)).toContain(path[1]);
  });

  it('is none in an unknown file', () => {
    expect(tree.path('file:///other.corpus', { line: 0, character: 0 })).toBeNull();
  });
});
