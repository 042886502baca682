import { createRequire } from 'node:module';
import { readClaims } from '../../server/src/claims/read-claims.ts';
import { parseCorpus } from '../../server/src/corpus/parse.ts';
import type { Source } from '../../server/src/corpus/source.ts';
import { readFigures } from '../../server/src/figures/read-figures.ts';
import { CorpusIndex } from '../../server/src/indexing/corpus-index.ts';

/** Given a corpus, a program to be measured: it reads that corpus once, and gives a number so that no work is left out. */
export type Contender = (corpus: string) => () => number;

/** The part of wink-nlp that is measured. */
interface WinkDocument {
  sentences(): { length(): number };
  tokens(): { length(): number };
}
type WinkNlp = (model: unknown, pipe: readonly string[]) => { readDoc(text: string): WinkDocument };

/** What digits and the commonest number words cost any reader. */
const BARE_NUMBERS =
  /\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?)\b/gi;

const URI = 'file:///bench.corpus';
/** Headers may not lie in the future; a fixed day makes every run the same. */
const TODAY = '2100-01-01';

/** All that is compared, the floor first, by the name that the report shows. */
export const CONTENDERS = {
  'bare regular expression': (corpus) => counting(sourcesOf(corpus), countNumbers),
  'wink-nlp, sentences and part of speech': (corpus) => {
    const wink = loadWink();
    return counting(sourcesOf(corpus), ({ body }) => {
      const document = wink.readDoc(body);
      return document.sentences().length() + document.tokens().length();
    });
  },
  'figures alone': (corpus) => counting(sourcesOf(corpus), countFigures),
  'figures and claims': (corpus) => counting(sourcesOf(corpus), (source) => readClaims(source).claims.length),
  'crosscheck figures, the command': (corpus) => () => readAll(corpus, false),
  'crosscheck check, the command': (corpus) => () => checkCorpus(corpus),
} as const satisfies Record<string, Contender>;

export type ContenderName = keyof typeof CONTENDERS;

/** The sources of a corpus as the product parts them. */
export function sourcesOf(corpus: string): readonly Source[] {
  return parseCorpus(URI, corpus, { today: TODAY }).placed.map(({ source }) => source);
}

/** Reads and compares a whole corpus in an empty index, as `crosscheck check` does; gives the number of figures and findings. */
export function checkCorpus(corpus: string): number {
  return readAll(corpus, true);
}

function readAll(corpus: string, compares: boolean): number {
  const index = new CorpusIndex(compares ? {} : { compare: null });
  index.setFile(parseCorpus(URI, corpus, { today: TODAY }));
  index.work();
  return index.counts().figures + index.findings().length;
}

export function countFigures({ body, header }: Source): number {
  const { language } = header.known;
  return readFigures(body, language === undefined ? {} : { language }).length;
}

function countNumbers({ body }: Source): number {
  let count = 0;
  BARE_NUMBERS.lastIndex = 0;
  while (BARE_NUMBERS.test(body)) count++;
  return count;
}

function loadWink() {
  const require = createRequire(import.meta.url);
  const winkNlp: WinkNlp = require('wink-nlp');
  return winkNlp(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
}

function counting(sources: readonly Source[], count: (source: Source) => number): () => number {
  return () => sources.reduce((total, source) => total + count(source), 0);
}
