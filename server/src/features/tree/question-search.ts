import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import type { Asked } from './listed-question.ts';

/** What may be written between the digits of a number, where three more follow. */
const SEPARATOR_OF_THOUSANDS = /(\d)[,’'\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
/** A separator in a number that is being typed, behind which fewer than three digits may stand yet. */
const SEPARATOR_IN_TYPING = /[,’'](?=\d|$)/g;
/** Between texts that are folded together. */
const PARTING = '\f';
const BEYOND_ASCII = /[^ -~\n\f]/;
const NUMBER_WITH_SEPARATOR = /\d[,’'\u00a0\u2009\u202f]\d/;
const MARKS = /\p{M}+/gu;
const STARTS_WITH_DIGIT = /^\d/;
const PART_OF_NUMBER = /[\d.]/;

/** The texts in which a question is looked for, folded. */
export interface SearchedTexts {
  /** Its phrase and its values. */
  readonly about: string;
  /** Who speaks. */
  readonly speakers: string;
  readonly sources: string;
}

/** Text as it is searched: small letters without accents, numbers without separators ("1,219" is "1219"). */
export function folded(text: string): string {
  const plain = BEYOND_ASCII.test(text) ? text.normalize('NFD').replace(MARKS, '') : text;
  const small = plain.toLowerCase();
  return NUMBER_WITH_SEPARATOR.test(small) ? small.replace(SEPARATOR_OF_THOUSANDS, '$1') : small;
}

/** What is searched in a question: long to make, so to be kept as long as the question is the same. */
export function searchedTextsOf(index: CorpusIndex, question: Pick<Asked, 'phrase' | 'positions'>): SearchedTexts {
  const about = new Set([question.phrase]);
  const speakers = new Set<string>();
  const sources = new Set<string>();
  for (const { text, value, claims } of question.positions) {
    about.add(text).add(String(value));
    for (const { sourceId, claim } of claims) {
      about.add(claim.figure.text).add(claim.figure.unitText ?? '');
      sources.add(index.placed(sourceId)?.source.name ?? '');
      const { attribution } = claim;
      if (attribution)
        speakers
          .add(attribution.name)
          .add(attribution.speaker.text)
          .add(attribution.via?.text ?? '');
    }
  }
  // Folded at once: what it costs is the number of texts.
  const parts = [about, speakers, sources].map((texts) => [...texts].join('\n').replaceAll(PARTING, ' '));
  const [first = '', second = '', third = ''] = folded(parts.join(PARTING)).split(PARTING);
  return { about: first, speakers: second, sources: third };
}

/** What is searched in a figure that stands alone: its words and those it is told in, who speaks, and its source. */
export function searchedTextOf(index: CorpusIndex, { sourceId, claim }: SourcedClaim): string {
  const source = index.placed(sourceId)?.source;
  const { figure, attribution } = claim;
  const sentence = source?.body.slice(figure.sentence.start, figure.sentence.end) ?? '';
  return folded([sentence, String(figure.value), attribution?.name ?? '', source?.name ?? ''].join('\n'));
}

/** The words of a filter, folded; none for an empty one. A number may still be on its way: "1,2" begins 1,219. */
export function wordsOfFilter(filter: string): readonly string[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return words.map((word) => (STARTS_WITH_DIGIT.test(word) ? word.replace(SEPARATOR_IN_TYPING, '') : word));
}

/** Whether a folded word stands in a folded text: a number from its first digit on, the rest anywhere. */
export function holds(text: string, word: string): boolean {
  if (!STARTS_WITH_DIGIT.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!PART_OF_NUMBER.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
