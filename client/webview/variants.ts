import { diffArrays } from 'diff';

/** A run of words of a sentence; `differs` where the sentence it is set against has other words or none there. */
export interface Run {
  readonly text: string;
  /** What the other sentence has in its place; empty where it has nothing, or the same. */
  readonly instead: string;
  readonly differs: boolean;
}

/** Beyond so many characters a sentence is no longer compared word by word. */
const LONGEST = 2000;

/** Sentences of which less than this share of the words is the same are told in other words altogether. */
const ALIKE = 0.65;

const START_OF_WORD = /(?<=\s)(?=\S)/;
const AROUND_WORD = /^[\s.,;:!?"'“”‘’()[\]–—-]+|[\s.,;:!?"'“”‘’()[\]–—-]+$/g;

/**
 * A sentence in runs, as an apparatus of variants shows it: joined they are the sentence again, and what is missing from it
 * is a run without text. Case, white space and the marks around a word make no difference. A sentence set against itself,
 * or one too long to compare, is one run.
 */
export function variantsOf(sentence: string, model: string): readonly Run[] {
  if (sentence.length + model.length > LONGEST) return [{ text: sentence, instead: '', differs: false }];
  const changes = diffArrays(wordsOf(model), wordsOf(sentence), { comparator: isSameWord });
  const runs: Run[] = [];
  let instead = '';
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    if (removed) {
      if (instead !== '') runs.push({ text: '', instead, differs: true });
      instead = text;
    } else if (added) {
      runs.push({ text, instead, differs: true });
      instead = '';
    } else {
      if (instead !== '') runs.push({ text: '', instead, differs: true });
      runs.push({ text, instead: '', differs: false });
      instead = '';
    }
  }
  return instead === '' ? runs : [...runs, { text: '', instead, differs: true }];
}

/** Whether most words of a sentence are those of the one it is set against, so that what differs can stand above it. */
export function areAlike(runs: readonly Run[]): boolean {
  const count = (words: readonly string[]) => words.reduce((sum, text) => sum + wordsOf(text).length, 0);
  const same = count(runs.filter(({ differs }) => !differs).map(({ text }) => text));
  const all = count(runs.map(({ text }) => text)) + count(runs.map(({ instead }) => instead));
  return (2 * same) / (same + all) >= ALIKE;
}

function wordsOf(text: string): string[] {
  return text === '' ? [] : text.split(START_OF_WORD);
}

function isSameWord(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

/** A word without the marks around it; marks that stand alone as they are. */
function bare(word: string): string {
  const small = word.trim().toLowerCase();
  return small.replace(AROUND_WORD, '') || small;
}
