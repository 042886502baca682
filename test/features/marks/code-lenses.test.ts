import { describe, expect, it } from 'vitest';
import { CopiedTexts } from '../../../server/src/features/answers/copied-texts.ts';
import { listLenses } from '../../../server/src/features/marks/code-lenses.ts';
import { SourcesTree } from '../../../server/src/features/tree/sources-tree.ts';
import { at, FIRE, indexOf, rangeOf, source, URI } from '../fixture.ts';

function lensesOf(text: string) {
  const index = indexOf({ [URI]: text });
  const sources = index.file(URI)!.placed.map((placed) => placed.source);
  const copied = new CopiedTexts();
  copied.follow(sources, sources);
  return listLenses(index, URI, (each) => copied.closestTo(each));
}

const titlesAt = (text: string, name: string) =>
  lensesOf(text)
    .filter(({ range }) => range.start.line === at(text, name).line)
    .map(({ command }) => command!.title);

const STATEMENT =
  'The bakery on Tanner Lane reopened before dawn, its owner handing out rolls to the firefighters who had spent two nights keeping the flames from the timber yard behind the chapel.';

describe('the lenses above a source', () => {
  it('count a time of day like what is counted, as the Sources view does, and no date', () => {
    const text = source('a.txt', {}, 'The flood of 3 March killed 33 people. The dam above Karsova broke at 5:15 a.m.');
    expect(titlesAt(text, 'a.txt')).toEqual(['2 figures']);
    const [shown] = new SourcesTree(indexOf({ [URI]: text })).children(null);
    expect(shown!.description).toBe('undated · 2 figures');
  });

  it('count no fewer figures than contradictions', () => {
    const text =
      source('a.txt', { published: '2026-03-02' }, 'The dam above Karsova broke at 4:20 a.m. on Monday.') +
      source('b.txt', { published: '2026-03-02' }, 'The dam above Karsova broke at 5:40 a.m. on Monday.');
    expect(titlesAt(text, 'a.txt')).toEqual(['1 figure', '⚠ 1 contradiction']);
  });

  it('count its figures and the open contradictions that it takes part in', () => {
    expect(titlesAt(FIRE, 'morning.txt')).toEqual(['2 figures', '⚠ 1 contradiction']);
    expect(titlesAt(FIRE, 'evening.txt')).toEqual(['2 figures', '⚠ 1 contradiction']);
  });

  it('lead to its claims, to its contradictions, and to the text that it shares', () => {
    const text =
      source('one.txt', {}, `Rolls for 14 men. ${STATEMENT} ${'A word of its own. '.repeat(5)}`) +
      source('two.txt', {}, STATEMENT);
    const [figures, shared, , whole] = lensesOf(text);
    const place = { uri: URI, position: at(text, 'one.txt') };
    expect(figures!.command).toMatchObject({ command: 'crosscheck.showClaimsOfSource', arguments: [place] });
    expect(shared!.command).toMatchObject({ title: '31 words as in two', command: 'crosscheck.openClaim' });
    expect(shared!.command!.arguments).toEqual([{ uri: URI, range: expect.anything() }]);
    expect(shared!.command!.arguments![0].range.start.line).toBe(at(text, 'two.txt').line + 4);
    expect(whole!.command!.title).toBe('same text as one');
    expect(lensesOf(FIRE)[1]!.command).toMatchObject({ command: 'crosscheck.nextContradictionInSource' });
  });

  it('stand at its name, in a file of any form', () => {
    const text = `\ufeff${FIRE.replaceAll('\n', '\r\n')}`;
    expect(lensesOf(text)[0]!.range).toEqual(rangeOf(text, 'morning.txt'));
  });

  it('are none where there is nothing to say', () => {
    expect(lensesOf(source('quiet.txt', {}, 'Nobody came.'))).toEqual([]);
    expect(listLenses(indexOf({}), URI, () => null)).toEqual([]);
  });

  it('show no icon that a name asks for', () => {
    const text = source('$(flame) a.txt', {}, STATEMENT) + source('b.txt', {}, STATEMENT);
    expect(titlesAt(text, 'b.txt')).toEqual(['1 figure', 'same text as $ (flame) a']);
  });
});
