import { diffWords } from 'diff';

/** A run of words of a sentence; `differs` where the sentence it is set against has other words or none there. */
export interface Run {
  readonly text: string;
  readonly differs: boolean;
}

/** Beyond so many characters a sentence is no longer compared word by word. */
const LONGEST = 2000;

/**
 * A sentence in runs, as an apparatus of variants shows it: joined they are the sentence again. Case and white space make
 * no difference. A sentence set against itself, or one too long to compare, is one run.
 */
export function variantsOf(sentence: string, model: string): readonly Run[] {
  if (sentence.length + model.length > LONGEST) return [{ text: sentence, differs: false }];
  return diffWords(model, sentence, { ignoreCase: true }).flatMap(({ value, added, removed }) =>
    removed ? [] : [{ text: value, differs: added }],
  );
}
