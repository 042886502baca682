import { lemmaOf } from '../../../language/lemmas.ts';
import { sensesOf } from '../../../language/senses.ts';
import { isDigit, type Word, withoutPossessive } from '../../../language/words.ts';
import { SILENT_WORDS } from '../../lexicon/frame-words.ts';

/** What a word tells of what its sentence is about: its base form, with the clusters of synonyms that it is in. */
export interface Content {
  readonly word: string;
  readonly senses: readonly number[];
}

/** As many words as a large corpus has in daily use; a full memory is begun anew. */
const MOST_REMEMBERED = 50_000;

/** Each word of every sentence with a figure is asked for: it is looked up once. */
let contents = new Map<string, Content | null>();

/** What a word tells; null for one that tells nothing. */
export function contentOf({ lower }: Word): Content | null {
  if (beginsWithDigit(lower)) return null;
  let content = contents.get(lower);
  if (content === undefined) {
    content = readContent(lower);
    if (contents.size >= MOST_REMEMBERED) contents = new Map();
    contents.set(lower, content);
  }
  return content;
}

/** Whether a word tells something by itself. */
export function tells(word: Word): boolean {
  return contentOf(word) !== null;
}

function readContent(lower: string): Content | null {
  const plain = withoutPossessive(lower);
  if (plain.length < 2 || SILENT_WORDS.has(plain)) return null;
  const word = lemmaOf(plain);
  return { word, senses: sensesOf(word) };
}

/** Whether a word is written as a number, or begins with one. */
export function beginsWithDigit(word: string): boolean {
  return isDigit(word.charCodeAt(0));
}
