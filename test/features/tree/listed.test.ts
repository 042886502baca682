import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { growClaimsTree } from '../../../server/src/features/tree/claims-tree.ts';
import { CorpusIndex } from '../../../server/src/indexing/corpus-index.ts';
import { arranged, decideFirst, outline } from '../arranged.ts';
import { indexOf, source, URI } from '../fixture.ts';

const dated = (name: string, published: string, body: string) => source(name, { published }, body);

describe('the Claims tree lists', () => {
  it('words that are reported differently, with what differs, each wording beneath', () => {
    const told = (name: string, words: string) => dated(name, '2026-03-02', `“${words},” said the miller, Ivo Brandt.`);
    const index = indexOf({
      [URI]:
        told('a', 'The wheel stood still for nine long days') + told('b', 'The wheel stood still for ten long days'),
    });
    const tree = growClaimsTree(index);
    const [quotation] = tree.children(null).filter(({ verdict }) => verdict === 'quote-variant');
    expect(quotation).toMatchObject({ kind: 'question', state: 'open' });
    expect(quotation!.description).toMatch(/nine.*ten/);
    const wordings = tree.children(quotation!.id).filter(({ kind }) => kind === 'position');
    expect(wordings.map(({ label }) => label)).toEqual([
      expect.stringContaining('nine long days'),
      expect.stringContaining('ten long days'),
    ]);
    const claim = index.findings().find(({ code }) => code === 'quote-variant')!.positions[0]!.claims[0]!;
    expect(tree.path(claim)?.[0]).toBe(quotation!.id);
    expect(tree.card(quotation!.id, { markdown: false, commands: false })?.value).toContain('quote-variant');
    decideFirst(index, URI, undefined, 'quote-variant');
    expect(growClaimsTree(index).children(null).at(-1)).toMatchObject({ verdict: 'quote-variant', state: 'decided' });
  });

  it('at the end, folded, the figures that nothing is compared with', () => {
    const index = indexOf({
      [URI]:
        dated('a', '2026-03-02', 'The ferry carried 48 cars. Police said 9 people were hurt.') +
        dated('b', '2026-03-02', 'Police said 9 people were hurt. The harbour is 12 metres deep.'),
    });
    const tree = growClaimsTree(index);
    const alone = tree.children(null).at(-1)!;
    expect(alone).toMatchObject({ kind: 'alone', description: '2 figures' });
    expect(tree.children(alone.id).map(({ label }) => label)).toEqual([
      expect.stringMatching(/^48 cars/),
      expect.stringMatching(/^12 metres/),
    ]);
    const [cars] = tree.children(alone.id);
    expect(tree.claimAt(cars!.id)?.claim.figure.text).toBe('48');
    expect(tree.path(tree.claimAt(cars!.id)!)).toEqual([alone.id, cars!.id]);
    const narrowed = growClaimsTree(index, arranged({ filter: 'harbour' }));
    expect(narrowed.children(null)).toMatchObject([{ kind: 'alone', description: '1 figure' }]);
    expect(growClaimsTree(index, arranged({ openOnly: true })).children(null)).toEqual([]);
  });

  it('the event where questions of several have one title', () => {
    const story = (name: string, event: string, count: string) =>
      source(name, { story: event, published: '2026-03-02' }, `Police said ${count} people were arrested.`);
    const index = indexOf({
      [URI]:
        story('a', 'Harbour fire', '31') +
        story('b', 'Harbour fire', '42') +
        story('c', 'Rail strike', '7') +
        story('d', 'Rail strike', '9'),
    });
    expect([...outline(growClaimsTree(index))].sort()).toEqual([
      'People arrested (Harbour fire)',
      'People arrested (Rail strike)',
    ]);
    expect(outline(growClaimsTree(index, arranged({ grouping: 'story' })))).toContain('  People arrested');
  });

  it('the positions of a question by date, each with what contradicts it', () => {
    const index = indexOf({
      [URI]:
        dated('late', '2026-03-09', 'Police said 31 people were killed in the fire at the mill.') +
        dated('also', '2026-03-09', 'Police said 31 people were killed in the fire at the mill, and 2 dogs.') +
        dated('first', '2026-03-02', 'Police said 40 people were killed in the fire at the mill.'),
    });
    const tree = growClaimsTree(index);
    const [question] = tree.children(null);
    const positions = tree.children(question!.id).filter(({ kind }) => kind === 'position');
    expect(positions.map(({ label, description }) => `${label} ${description}`)).toEqual([
      expect.stringMatching(/^40 ≠ 31 · /),
      expect.stringMatching(/^31 ≠ 40 · /),
    ]);
  });

  it('each corpus of a workspace by its name, where they are grouped so', () => {
    const index = new CorpusIndex();
    const text =
      dated('a', '2026-03-02', 'Police said 31 people were arrested.') +
      dated('b', '2026-03-02', 'Police said 42 people were arrested.');
    for (const [uri, corpus] of [
      ['file:///w/fire.corpus', 'a'],
      ['file:///w/flood%20one.corpus', 'b'],
    ] as const) {
      index.setFile(parseCorpus(uri, text, { today: '2026-03-31' }), { corpus });
    }
    index.work();
    expect(outline(growClaimsTree(index, arranged({ grouping: 'corpus', sorting: 'name' })))).toEqual([
      'fire',
      '  People arrested',
      'flood one',
      '  People arrested',
    ]);
  });
});
