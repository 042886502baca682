import type { SameThings, WordOfName } from '../../../claims/same-things/same-things.ts';
import { sensesOf } from '../../../language/senses.ts';
import type { Word } from '../../../language/words.ts';
import { SentenceWords } from '../near-words.ts';
import { contentOf } from './content-words.ts';
import { isName, isNumbered, nameOf } from './names.ts';

/** What the words of a sentence tell, each at its place among those that it has. */
export interface ToldBySentence {
  readonly words: SentenceWords;
  readonly names: SentenceWords;
  readonly told: readonly { readonly at: number; readonly isName: boolean; readonly place: number }[];
}

/** What all sentences without words tell. */
export const TOLD_BY_NO_WORD: ToldBySentence = { words: new SentenceWords(), names: new SentenceWords(), told: [] };

/** What a word of a sentence tells, whichever figure it stands near, and its place there. */
interface Told {
  readonly at: number;
  readonly isName: boolean;
  readonly word: string;
  /** The clusters of synonyms that it is in. */
  readonly senses: readonly number[];
}

/** What the words of a sentence tell, in their order; what people said stands for a name tells in its place. */
export function toldIn(sentence: readonly Word[], sameThings: SameThings): ToldBySentence {
  const words = new SentenceWords();
  const names = new SentenceWords();
  return {
    words,
    names,
    told: toldBy(sentence, sameThings).map(({ at, isName, word, senses }) => ({
      at,
      isName,
      place: (isName ? names : words).enter(word, senses),
    })),
  };
}

function toldBy(words: readonly Word[], sameThings: SameThings): readonly Told[] {
  const others = sameThings.otherNames(words);
  const told: Told[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const other = others[next];
    if (other?.from === at) {
      for (const word of other.standard) told.push(toldByName(word, at));
      at = other.to - 1;
      next++;
      continue;
    }
    const each = toldByWord(words, at);
    if (each !== null) told.push(each);
  }
  return told;
}

function toldByName({ lower, lemma, capital }: WordOfName, at: number): Told {
  return capital
    ? { at, isName: true, word: lower, senses: NO_SENSES }
    : { at, isName: false, word: lemma, senses: sensesOf(lemma) };
}

function toldByWord(words: readonly Word[], at: number): Told | null {
  const word = words[at]!;
  if (word.kind === 'mark') return null;
  if (isName(words, at) || isNumbered(word)) return { at, isName: true, word: nameOf(word), senses: NO_SENSES };
  const content = contentOf(word);
  return content === null ? null : { at, isName: false, word: content.word, senses: content.senses };
}

/** Names have no synonyms. */
const NO_SENSES: readonly number[] = [];
