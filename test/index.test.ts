import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareSources, parseCorpus, parseSourceFile, readClaims, readFigures } from '../server/src/index.ts';
import { CorpusIndex } from '../server/src/indexing/corpus-index.ts';

const TODAY = '2026-05-20';

function sampleOf(name: string) {
  const uri = `file:///${name}`;
  return parseCorpus(uri, readFileSync(`samples/${name}`, 'utf8'), { today: TODAY });
}

describe('the analysis as a library', () => {
  it.each(['flood.corpus', 'ceasefire.corpus'])('finds in %s what the index finds', (name) => {
    const corpus = sampleOf(name);
    const { stories, questions, findings } = compareSources(corpus.placed.map(({ source }) => source));
    const index = new CorpusIndex();
    index.setFile(corpus);
    index.work();
    const ids = (all: Iterable<{ readonly id: string }>) => [...all].map(({ id }) => id).sort();
    expect(findings.length).toBeGreaterThan(3);
    expect(ids(findings)).toEqual(ids(index.findings()));
    expect(ids(questions)).toEqual(ids(index.questions()));
    expect(stories.flat().length).toBe(corpus.placed.length);
  });

  it('compares nothing of different stories', () => {
    const told = (name: string, body: string) =>
      parseSourceFile('file:///t', name, body, { today: TODAY }).placed[0]!.source;
    const sources = [
      told('a', 'A ferry sank off Halden on Monday. 12 people were killed.'),
      told('b', 'The Orre mill burned down in March. 3 people were killed.'),
    ];
    expect(compareSources(sources)).toMatchObject({ stories: [[{}], [{}]], findings: [] });
  });

  it('reads a text and a source by themselves', () => {
    expect(readFigures('At least 12 boats sank.')).toMatchObject([{ value: 12, qualifier: '>=' }]);
    const { source } = parseSourceFile('file:///a', 'a', '12 boats were destroyed.', { today: TODAY }).placed[0]!;
    expect(readClaims(source).claims).toMatchObject([{ subject: 'boat', predicate: 'destroyed' }]);
  });
});
