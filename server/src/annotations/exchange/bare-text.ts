import { withoutMarkup } from '../../corpus/markup.ts';

/** How a character of a text stands behind the one before; `loose`: a page shows a blank for what is between, or nothing. */
type Gap = 'none' | 'blank' | 'loose';

/**
 * A text without white space, markup and characters that nobody sees, with straight quotation marks: what is left of it the
 * same in a corpus, where lines are broken and words are marked, and in the page that shows it.
 */
export interface BareText {
  readonly text: string;
  /** Of each character of `text`, where it stands in the text that it was made from; UTF-16. */
  readonly places: readonly number[];
  /** Of each character, how it stands behind the one before. */
  readonly gaps: readonly Gap[];
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const QUOTATION_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟'].map((mark) => [mark, '"'] as const),
]);

/** @param hasMarkup whether Markdown, wiki text and HTML in it are looked past */
export function bareText(original: string, hasMarkup: boolean): BareText {
  const plain = hasMarkup ? withoutMarkup(original) : original;
  const places: number[] = [];
  const gaps: Gap[] = [];
  const characters: string[] = [];
  let gap = 'none' as Gap;
  for (let at = 0; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (UNSEEN.test(character)) continue;
    if (/\s/.test(character)) {
      const isLoose = character === '\n' || character === '\r' || !/\s/.test(original.charAt(at));
      gap = isLoose || gap === 'loose' ? 'loose' : 'blank';
      continue;
    }
    characters.push(QUOTATION_MARKS.get(character) ?? character);
    places.push(at);
    gaps.push(gap);
    gap = 'none';
  }
  return { text: characters.join(''), places, gaps };
}

/**
 * Whether words stand at a place of a bare text, to the blank: between letters and digits there is one in both or in
 * neither, unless a line ends there, so that “20 14” is not 2014.
 */
export function standsAt(words: BareText, text: BareText, at: number): boolean {
  for (let index = 1; index < words.text.length; index++) {
    const [own, other] = [words.gaps[index], text.gaps[at + index]];
    if (own === other || own === 'loose' || other === 'loose') continue;
    if (isWordCharacter(words.text.charAt(index - 1)) && isWordCharacter(words.text.charAt(index))) return false;
  }
  return true;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
