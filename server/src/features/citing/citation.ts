import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { questionOf } from '../answers/answers.ts';
import { pageOf } from '../answers/original-pages.ts';
import { locationOf } from '../answers/places.ts';
import { attributionInWords, countedInWords, predicateInWords, valueInWords } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { addressOf, titleOf } from '../wording/source-titles.ts';

/** All that a citation of a claim is written from. Words are plain text of one line each. */
export interface Citation {
  /** Its value with its bound and unit, as the views show it. */
  readonly value: string;
  /** What is counted or measured: "people killed in the flood". */
  readonly what: string;
  /** Whether it counts that. */
  readonly isCount: boolean;
  /** The sentence that it stands in. */
  readonly sentence: string;
  /** Null in plain narration. */
  readonly speaker: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** An ISO 8601 date; null for an undated source. */
  readonly published: string | null;
  /** Where the source stands on the web; null where its header gives no such address. */
  readonly address: string | null;
  readonly language: string | null;
  /** The file of the corpus, the source's name in it, and the line, which counts from 1. */
  readonly file: string;
  readonly source: string;
  readonly line: number;
  /** The page of the document that the source was made of, from 1; null for one without pages. */
  readonly page: number | null;
}

const LONGEST_SENTENCE = 2000;
const LONGEST_NAME = 200;

/** What a claim is cited with; null for one whose source is gone. */
export function citationOf(index: CorpusIndex, sourced: SourcedClaim): Citation | null {
  const { sourceId, claim } = sourced;
  const source = index.placed(sourceId)?.source;
  const location = locationOf(index, sourced);
  if (!source || !location) return null;
  const { known } = source.header;
  const named = (words: string | undefined) => (words === undefined ? null : readable(words, LONGEST_NAME));
  const { start, end } = claim.figure.sentence;
  return {
    value: valueInWords(index, sourced),
    what: readable(whatOf(index, sourced), LONGEST_NAME),
    isCount: claim.figure.kind === 'count',
    sentence: readable(source.body.slice(start, end).trim(), LONGEST_SENTENCE),
    speaker: claim.attribution && attributionInWords(claim.attribution),
    author: named(known.author),
    publisher: named(known.publisher ?? known.agency),
    title: titleOf(source),
    published: index.analysis(sourceId)?.published?.date ?? null,
    address: addressOf(source),
    language: named(known.language),
    file: fileNameOf(source.uri),
    source: readable(source.name, LONGEST_NAME),
    line: location.range.start.line + 1,
    page: pageOf(source, claim.figure.start),
  };
}

/** What a question asks, else what the figure alone is about, as far as that is known. */
function whatOf(index: CorpusIndex, sourced: SourcedClaim): string {
  const { claim } = sourced;
  const asked = questionOf(index, sourced)?.phrase;
  return asked ?? [countedInWords(claim), predicateInWords(claim)].filter((word) => word !== null).join(' ');
}

function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return readable(decodeURIComponent(name), LONGEST_NAME);
  } catch {
    return readable(name, LONGEST_NAME);
  }
}
