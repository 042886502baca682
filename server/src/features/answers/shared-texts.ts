import { type MarkedText, markText, type Passage, sharedPassages } from '../../collation/origins/passages.ts';
import type { Source } from '../../corpus/source.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';

/** A passage that a source has in common with another; its spans count in the body of the one (a) and the other (b). */
export interface SharedText {
  readonly other: Source;
  readonly passage: Passage;
}

/** By source, the marks of its text; whoever asks again keeps them in between. */
export type KeptMarks = WeakMap<Source, MarkedText['marks']>;

/** Of the sources that have a mark in common with one, those with most of them are compared with it word by word. */
const MOST_COMPARED = 40;

/**
 * The passages that a source shares with others of its corpus: the source with the longest first, of each source as its
 * text goes. Marks are made of every source once; then a source costs a look at the marks of each other one.
 */
export function sharedTexts(index: CorpusIndex, source: Source, kept: KeptMarks): readonly SharedText[] {
  const own = marksOf(source, kept);
  const candidates = othersOf(index, source)
    .map((other) => ({ other, common: countCommon(own, marksOf(other, kept)) }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common)
    .slice(0, MOST_COMPARED);
  return candidates
    .map(({ other }) => ({ other, passages: sharedPassages(source.body, other.body) }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.passages[0]!.words - a.passages[0]!.words)
    .flatMap(({ other, passages }) => inTextOrder(passages).map((passage) => ({ other, passage })));
}

/** Makes the marks of all sources until `isOver` says so; true where all are made. */
export function prepareMarks(index: CorpusIndex, kept: KeptMarks, isOver: () => boolean): boolean {
  for (const { placed } of index.files()) {
    for (const { source } of placed) {
      if (kept.has(source)) continue;
      marksOf(source, kept);
      if (isOver()) return false;
    }
  }
  return true;
}

function othersOf(index: CorpusIndex, source: Source): readonly Source[] {
  const corpus = index.corpusOf(source.uri);
  return index
    .files()
    .filter(({ uri }) => index.corpusOf(uri) === corpus)
    .flatMap(({ placed }) => placed.map((each) => each.source))
    .filter((other) => other !== source);
}

function marksOf(source: Source, kept: KeptMarks): MarkedText['marks'] {
  const known = kept.get(source);
  if (known) return known;
  const { marks } = markText(source.body);
  kept.set(source, marks);
  return marks;
}

function countCommon(one: MarkedText['marks'], other: MarkedText['marks']): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let common = 0;
  for (const mark of few.keys()) if (many.has(mark)) common++;
  return common;
}

function inTextOrder(passages: readonly Passage[]): readonly Passage[] {
  return [...passages].sort((a, b) => a.a.start - b.a.start);
}
