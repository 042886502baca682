import type { Question } from '../collation/finding.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import { claimsOf } from './answers.ts';
import { positionInWords, sourceLabels } from './claim-wording.ts';

/** What may be written between the digits of a number, where three more follow. */
const SEPARATOR_OF_THOUSANDS = /(\d)[,’'\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
/** A separator in a number that is being typed, behind which fewer than three digits may stand yet. */
const SEPARATOR_IN_TYPING = /[,’'](?=\d|$)/g;
const MARKS = /\p{M}+/gu;
const STARTS_WITH_DIGIT = /^\d/;
const PART_OF_NUMBER = /[\d.]/;

/** The texts in which a question is looked for, folded; each begins and ends with a line break. */
export interface SearchedTexts {
  /** Its phrase and its values. */
  readonly about: string;
  /** Who speaks. */
  readonly speakers: string;
  readonly sources: string;
}

/** Text as it is searched: small letters without accents, numbers without separators ("1,219" is "1219"). */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(MARKS, '').toLowerCase();
  return plain.replace(SEPARATOR_OF_THOUSANDS, '$1');
}

/** What is searched in a question: long to make, so to be kept as long as the question is the same. */
export function searchedTextsOf(index: CorpusIndex, question: Question): SearchedTexts {
  const claims = claimsOf(question);
  const values = question.positions.flatMap((position) => [position.text, positionInWords(index, position)]);
  const speakers = claims.flatMap(({ claim: { attribution } }) =>
    attribution ? [attribution.name, attribution.speaker.text, attribution.via?.text ?? ''] : [],
  );
  const lines = (parts: Iterable<string>) => `\n${folded([...parts].join('\n'))}\n`;
  return {
    about: lines([question.phrase, ...values]),
    speakers: lines(new Set(speakers)),
    sources: lines(sourceLabels(index, claims)),
  };
}

/** The words of a filter, folded; none for an empty one. A number may still be on its way: "1,2" begins 1,219. */
export function wordsOfFilter(filter: string): readonly string[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return words.map((word) => (STARTS_WITH_DIGIT.test(word) ? word.replace(SEPARATOR_IN_TYPING, '') : word));
}

/** Whether all of some folded words stand in any of some folded texts: numbers from their first digit on, the rest anywhere. */
export function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => texts.some((text) => holds(text, word)));
}

function holds(text: string, word: string): boolean {
  if (!STARTS_WITH_DIGIT.test(word)) return text.includes(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!PART_OF_NUMBER.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
