import { expect, it } from 'vitest';
import { packCorpus, unpackCorpus } from '../../server/src/corpus/files/pack.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import { pageOf } from '../../server/src/features/answers/original-pages.ts';
import { compareSources } from '../../server/src/index.ts';
import { imported } from './imported.ts';
import { REPORTS } from './one-event.ts';

/** A corpus of texts under the names of the reports' files. */
function corpusOf(texts: ReadonlyMap<string, string>): string {
  const packed = packCorpus(Array.from(texts, ([name, text]) => ({ name, text })));
  if (packed.kind === 'refused') throw new Error(JSON.stringify(packed.problems));
  return packed.text;
}

async function importAll(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { file, bytes } of REPORTS) {
    const { sources, faults } = await imported(file, bytes);
    expect([file, sources.length, faults]).toEqual([file, 1, []]);
    expect(sources[0]!.text).not.toContain('7 more');
    texts.set(file, sources[0]!.text);
  }
  return texts;
}

/** What is found in a corpus, in words that name files and figures alone. */
function findingsOf(corpus: string): readonly string[] {
  const { placed } = parseCorpus('file:///all.corpus', corpus, { today: '2026-11-29' });
  const { findings } = compareSources(placed.map(({ source }) => source));
  return findings
    .map(({ code, positions }) => {
      const told = positions.map(({ claims }) =>
        claims
          .map(({ sourceId, claim }) => `${sourceId.split('#')[1]} ${claim.figure.text.replace(/\s+/g, ' ')}`)
          .sort(),
      );
      return `${code}: ${told
        .map((each) => each.join(', '))
        .sort()
        .join(' / ')}`;
    })
    .sort();
}

it('a dozen kinds of files on one event give the findings that their plain texts give', async () => {
  const fromFiles = findingsOf(corpusOf(await importAll()));
  const fromTexts = findingsOf(corpusOf(new Map(REPORTS.map(({ file, text }) => [file, text]))));
  expect(REPORTS).toHaveLength(12);
  expect(fromTexts.filter((each) => each.startsWith('contradiction')).length).toBeGreaterThanOrEqual(2);
  expect(fromFiles).toEqual(fromTexts);
});

it('what was imported comes back from its corpus to the letter', async () => {
  const texts = await importAll();
  const { files, leftOut } = unpackCorpus(corpusOf(texts));
  expect(leftOut).toEqual([]);
  expect(new Map(files.map(({ name, text }) => [name, text]))).toEqual(texts);
});

it('each figure of a finding leads back to the file that it came from, and in a document to its page', async () => {
  const { placed } = parseCorpus('file:///all.corpus', corpusOf(await importAll()), { today: '2026-11-29' });
  const sources = new Map(placed.map(({ source }) => [source.id, source]));
  const { findings } = compareSources([...sources.values()]);
  const places = findings.flatMap(({ positions }) =>
    positions.flatMap(({ claims }) =>
      claims.map(({ sourceId, claim }) => {
        const source = sources.get(sourceId)!;
        const report = REPORTS.find(({ file }) => file === source.header.unknown.original)!;
        expect(report.text).toContain(claim.figure.text);
        return `${report.file} p. ${pageOf(source, claim.figure.start)}`;
      }),
    ),
  );
  // Each of its paragraphs is a page.
  expect(new Set(places.filter((place) => place.startsWith('report-pdf')))).toEqual(
    new Set(['report-pdf.pdf p. 2', 'report-pdf.pdf p. 3']),
  );
  expect(new Set(places.map((place) => place.split(' ')[0])).size).toBeGreaterThanOrEqual(10);
});
