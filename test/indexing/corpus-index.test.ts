import { describe, expect, it } from 'vitest';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { collate } from '../../server/src/collation/collate.ts';
import type { Collation, Story } from '../../server/src/collation/collated-source.ts';
import { type CorpusFile, parseCorpus } from '../../server/src/corpus/parse.ts';
import { reparseCorpus } from '../../server/src/corpus/reparse.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

const options = { today: '2026-05-01' };
const uri = 'file:///mill.corpus';

function source(name: string, body: string): string {
  return `<<<FILE>>> ${name}\n---\npublished: 2026-04-02\nstory: mill\n---\n${body}\n`;
}

const seven = source('courier.txt', 'Seven workers were injured in the fire at the paper mill.');
const nine = source('herald.txt', 'Nine workers were injured in the fire at the paper mill.');
const quiet = source('letter.txt', 'The mill has stood by the river for a long time.');

/** An index that writes down the names of the sources it analyses. */
function countingIndex() {
  const analysed: string[] = [];
  const analyse = (each: Source) => {
    analysed.push(each.name);
    return readClaims(each);
  };
  return { index: new CorpusIndex({ analyse }), analysed };
}

function replace(file: CorpusFile, from: string, to: string): CorpusFile {
  const start = file.text.indexOf(from);
  return reparseCorpus(file, { start, end: start + from.length, text: to }, options);
}

function indexOf(...texts: string[]): CorpusIndex {
  const index = new CorpusIndex();
  texts.forEach((text, at) => {
    index.setFile(parseCorpus(at === 0 ? uri : `file:///${at}.corpus`, text, options));
  });
  index.work();
  return index;
}

const codes = (index: CorpusIndex) => index.findings().map(({ code }) => code);

describe('what is analysed', () => {
  it('is the edited source alone, however many there are', () => {
    const { index, analysed } = countingIndex();
    const many = Array.from({ length: 150 }, (_, at) => source(`${at}.txt`, `Report ${at}: ${at + 3} people met.`));
    const file = parseCorpus(uri, many.join(''), options);
    index.setFile(file);
    index.work();
    expect(analysed).toHaveLength(150);

    analysed.length = 0;
    index.setFile(replace(file, 'Report 123: 126 people', 'Report 123: 999 people'), { urgent: true });
    index.work();
    expect(analysed).toEqual(['123.txt']);
  });

  it('is nothing where sources only move', () => {
    const { index, analysed } = countingIndex();
    index.setFile(parseCorpus(uri, seven + nine + quiet, options));
    index.work();
    analysed.length = 0;
    index.setFile(parseCorpus(uri, nine + seven + quiet, options));
    index.work();
    expect(analysed).toEqual([]);
    expect(codes(index)).toEqual(['contradiction']);
  });

  it('is nothing where a file is renamed, or an edit undone', () => {
    const { index, analysed } = countingIndex();
    const file = parseCorpus(uri, seven + nine, options);
    index.setFile(file);
    index.work();
    const edited = replace(file, 'Nine workers', 'Seven workers');
    index.setFile(edited);
    index.work();
    analysed.length = 0;

    index.setFile(replace(edited, 'Seven workers were injured in the fire at the paper mill.\n<', 'x\n<'));
    index.setFile(file);
    index.removeFile(uri);
    index.setFile(parseCorpus('file:///renamed.corpus', file.text, options));
    index.work();
    expect(analysed).toEqual([]);
    expect(codes(index)).toEqual(['contradiction']);
  });

  it('is a source whose header changed: its date can change what its figures mean', () => {
    const { index, analysed } = countingIndex();
    const file = parseCorpus(uri, seven + nine, options);
    index.setFile(file);
    index.work();
    analysed.length = 0;
    index.setFile(replace(file, 'published: 2026-04-02', 'published: 2026-04-01'));
    index.work();
    expect(analysed).toEqual(['courier.txt']);
  });

  it('is an urgent source before all that waits', () => {
    const { index, analysed } = countingIndex();
    const file = parseCorpus(uri, seven, options);
    index.setFile(file);
    index.work();
    index.setFile(parseCorpus('file:///large.corpus', quiet + nine, options));
    index.setFile(replace(file, 'Seven', 'Eleven'), { urgent: true });
    analysed.length = 0;
    index.work(() => index.isCurrent);
    expect(analysed).toEqual(['courier.txt']);
    expect(index.isSettled).toBe(false);
    expect(index.counts().pending).toBe(2);
  });
});

describe('what is said to have changed', () => {
  it('is the finding that an edit makes vanish, and the files it stood in', () => {
    const index = indexOf(seven, nine);
    const [finding] = index.findings();
    index.takeChange();
    index.setFile(replace(index.file(uri)!, 'Seven', 'Nine'), { urgent: true });
    index.work();
    const change = index.takeChange();
    expect([...change.removed]).toEqual([finding!.id]);
    expect([...change.uris].sort()).toEqual(['file:///1.corpus', uri]);
    expect(index.findings()).toEqual([]);
  });

  it('is the other file of a finding too where its claim only moved', () => {
    const index = indexOf(quiet + seven, nine);
    index.takeChange();
    index.setFile(replace(index.file(uri)!, 'stood by', 'stood right by'), { urgent: true });
    index.work();
    const change = index.takeChange();
    expect([...change.removed, ...change.added]).toEqual([]);
    expect([...change.uris].sort()).toEqual(['file:///1.corpus', uri]);
  });

  it('is nothing where something came and went between two looks', () => {
    const index = indexOf(seven);
    index.takeChange();
    index.setFile(parseCorpus('file:///1.corpus', nine, options));
    index.work();
    index.removeFile('file:///1.corpus');
    index.work();
    const { added, removed, changed, questions } = index.takeChange();
    expect([added.size, removed.size, changed.size, questions.size]).toEqual([0, 0, 0, 0]);
  });

  it('is every file that a removed file shared a finding with, and nothing of it is left', () => {
    const index = indexOf(seven, nine);
    index.takeChange();
    index.removeFile('file:///1.corpus');
    index.work();
    expect([...index.takeChange().uris].sort()).toEqual(['file:///1.corpus', uri]);
    expect(index.findingsOfFile(uri)).toEqual([]);
    expect(index.file('file:///1.corpus')).toBeNull();
    expect(index.counts()).toMatchObject({ files: 1, sources: 1, figures: 1, contradictions: 0 });
  });
});

describe('what is compared', () => {
  it('is files of one corpus, and not those of different ones', () => {
    const index = new CorpusIndex();
    index.setFile(parseCorpus(uri, seven, options), { corpus: 'one' });
    index.setFile(parseCorpus('file:///1.corpus', nine, options), { corpus: 'other' });
    index.work();
    expect(index.findings()).toEqual([]);
    index.setFile(index.file('file:///1.corpus')!, { corpus: 'one' });
    index.work();
    expect(codes(index)).toEqual(['contradiction']);
    expect(index.corpusOf('file:///1.corpus')).toBe('one');
  });

  it('is nothing where the index is only to read', () => {
    const index = new CorpusIndex({ compare: null });
    index.setFile(parseCorpus(uri, seven + nine, options));
    index.work();
    expect(index.questions()).toEqual([]);
    expect(index.counts().figures).toBe(2);
  });

  it('is each story once where nobody looks before all is read, with the same findings', () => {
    const text = Array.from({ length: 120 }, (_, at) => source(`${at}.txt`, `${at + 2} workers were injured.`)).join(
      '',
    );
    const compared = [false, true].map((waitsForAll) => {
      let stories = 0;
      const compare = (story: Story) => {
        stories++;
        return collate(story);
      };
      const index = new CorpusIndex({ compare, waitsForAll });
      index.setFile(parseCorpus(uri, text, options));
      index.work();
      return { stories, findings: index.findings() };
    });
    const [early, late] = compared;
    expect(early!.stories).toBeGreaterThan(1);
    expect(late!.stories).toBe(1);
    expect(late!.findings).toEqual(early!.findings);
    expect(late!.findings).not.toEqual([]);
  });

  it('is what somebody compared ahead, who was given the stories that wait', () => {
    const ahead = new Map<string, Collation>();
    const compare = (story: Story) => ahead.get(story.id)!;
    const index = new CorpusIndex({ compare, waitsForAll: true });
    index.setFile(parseCorpus(uri, seven + nine + quiet, options));
    for (const story of index.read()) ahead.set(story.id, collate(story));
    expect(ahead.size).toBe(1);
    expect(index.findings()).toEqual([]);
    index.work();
    expect(index.hasFailures).toBe(false);
    expect(index.findings()).toEqual(indexOf(seven + nine + quiet).findings());
    expect(index.read()).toEqual([]);
  });

  it('are compared from time to time while files come one by one, and at last', () => {
    const come = (isExpected: boolean) => {
      let stories = 0;
      const index = new CorpusIndex({
        compare(story) {
          stories++;
          return collate(story);
        },
      });
      for (let at = 0; at < 60; at++) {
        index.expectMore(isExpected);
        index.setFile(
          parseCorpus(`file:///${at}.corpus`, source(`${at}.txt`, `${at + 2} workers were injured.`), options),
        );
        index.work();
      }
      const wasSettled = index.isSettled;
      index.expectMore(false);
      index.work();
      return { stories, wasSettled, findings: index.findings() };
    };
    const [each, some] = [come(false), come(true)];
    expect(each.stories).toBeGreaterThan(50);
    expect(some.stories).toBeLessThan(5);
    expect(some.wasSettled).toBe(false);
    expect(some.findings).toEqual(each.findings);
    expect(some.findings).not.toEqual([]);
  });
});

describe('a claim', () => {
  const text = quiet + seven + nine;
  const at = (word: string) => text.indexOf(word);

  it('is found from the figure to the word that it counts', () => {
    const index = indexOf(text);
    const claim = index.claimAt(uri, at('Seven'));
    expect(claim?.claim.figure.text).toBe('Seven');
    expect(index.claimAt(uri, at('Seven') + 'Seven workers'.length)).toEqual(claim);
    expect(index.claimAt(uri, at('were injured'))).toBeNull();
  });

  it('is not found in a delimiter, a header or an unknown file', () => {
    const index = indexOf(text);
    expect(index.claimAt(uri, 3)).toBeNull();
    expect(index.claimAt(uri, at('2026-04-02'))).toBeNull();
    expect(index.claimAt('file:///none', 3)).toBeNull();
  });

  it('is found in a source that still waits', () => {
    const index = new CorpusIndex();
    index.setFile(parseCorpus(uri, text, options));
    expect(index.claims(`${uri}#herald.txt`)).toEqual([]);
    expect(index.claimAt(uri, at('Nine'))?.claim.figure.value).toBe(9);
    index.work();
    expect(codes(index)).toEqual(['contradiction']);
  });

  it('has its place in the file, its question and its findings', () => {
    const index = indexOf(text);
    const claim = index.claimAt(uri, at('Nine'))!;
    const place = index.locate(claim.sourceId, claim.claim.figure);
    expect(place).toEqual({ uri, start: at('Nine'), end: at('Nine') + 4 });
    expect(index.questionsOf(claim)).toHaveLength(1);
    expect(index.findingsOf(claim)).toEqual(index.findings());
  });

  it('of two sources with the same text is told apart by its source', () => {
    const copy = source('copy.txt', 'Seven workers were injured in the fire at the paper mill.');
    const index = indexOf(seven + copy + nine);
    const [first, second] = [...index.allClaims()];
    expect(first!.claim).toBe(second!.claim);
    expect(first!.sourceId).not.toBe(second!.sourceId);
    expect(index.findingsOf(first!)).toHaveLength(1);
    expect(index.findingsOf(second!)).toHaveLength(1);
  });
});

describe('a span of a file', () => {
  it('holds the claims and the faults that touch it, and no others', () => {
    const text = `${seven}<<<FILE>>> undated.txt\nA few came.\n${nine}`;
    const index = indexOf(text);
    for (let start = 0; start < text.length; start += 7) {
      const span = { start, end: start + 30 };
      const touching = ({ start: from, end: to }: { readonly start: number; readonly end: number }) =>
        from <= span.end && span.start <= to;
      const claims = [...index.allClaims()].filter(({ sourceId, claim }) =>
        touching(index.locate(sourceId, claim.figure)!),
      );
      expect(index.claimsWithin(uri, span)).toEqual(claims);
      expect(index.faults(uri, span)).toEqual(index.faults(uri).filter((fault) => touching(fault.span)));
    }
  });
});

describe('faults', () => {
  it('include a source that nothing dates, once it is analysed', () => {
    const index = new CorpusIndex();
    index.setFile(parseCorpus(uri, '<<<FILE>>> note.txt\nSeven workers were injured.\n', options));
    expect(index.faults(uri)).toEqual([]);
    index.work();
    expect(index.faults(uri).map(({ code }) => code)).toEqual(['undated-source']);
  });

  it('name an empty source once', () => {
    const index = indexOf('<<<FILE>>> empty.txt\n');
    expect(index.faults(uri).map(({ code }) => code)).toEqual(['empty-source']);
  });
});

describe('an index that is narrowed', () => {
  const corpus = seven + nine;

  it('has nothing of what is left out, reads nothing again, and gets all of it back', () => {
    const { index, analysed } = countingIndex();
    index.setFile(parseCorpus(uri, corpus, options));
    index.work();
    const [figures, findings] = [index.counts().figures, index.findings()];
    index.narrow((analysis) => ({ ...analysis, claims: [] }));
    index.work();
    expect([index.counts().figures, index.findings(), index.questions()]).toEqual([0, [], []]);
    index.narrow((analysis) => analysis);
    index.work();
    expect(index.counts().figures).toBe(figures);
    expect(index.findings()).toEqual(findings);
    expect(analysed).toEqual(['courier.txt', 'herald.txt']);
  });

  it('finds no source undated that a figure dates which is left out', () => {
    const index = indexOf(
      '<<<FILE>>> a.txt\nAs of 4 May 2026, nine people were missing.\n<<<FILE>>> b.txt\nThey left.\n',
    );
    const undated = () => index.faults(uri).map(({ code, span }) => [code, span.start]);
    const before = undated();
    expect(before).toHaveLength(1);
    index.narrow((analysis) => ({ ...analysis, claims: [] }));
    index.work();
    expect(undated()).toEqual(before);
  });
});
