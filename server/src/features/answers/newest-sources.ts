import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/**
 * The ids of the sources that came last, one in each corpus: that which was published latest, of one day the later in the
 * text. Where none is dated, the last in the text.
 */
export function newestSources(index: CorpusIndex): ReadonlySet<string> {
  const newest = new Map<string, { readonly id: string; readonly date: string }>();
  for (const { uri, placed } of index.files()) {
    const corpus = index.corpusOf(uri) ?? uri;
    for (const { source } of placed) {
      const date = index.analysis(source.id)?.published?.date ?? '';
      if (date >= (newest.get(corpus)?.date ?? '')) newest.set(corpus, { id: source.id, date });
    }
  }
  return new Set([...newest.values()].map(({ id }) => id));
}
