import { PARTITIVES } from '../../language/lexicon/function-words.ts';
import { type NamedRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { FURNITURE, PICTURES } from '../lexicon/non-quantities.ts';
import { nounBehind } from '../nouns/noun-phrases.ts';
import { BEFALLS_PEOPLE } from '../nouns/persons.ts';
import { AROUND } from '../sentence/surroundings.ts';
import type { NonQuantityRule } from './non-quantity.ts';

/** Places in a row of pictures, films or pages, with the number of all of them. */
export const GALLERY_RULES: readonly NonQuantityRule[] = [
  {
    name: 'place-with-slash',
    example: 'Next picture: 1 / 33 of the storm.',
    counterexample: 'Next picture: 1 of the storm.',
    where: [AROUND.ofBehind, AROUND.markBehind],
    is: 'identifier',
    until: ({ tokens }, { to }) => placeEnd(tokens, to),
    test: ({ tokens }, { to }) =>
      ruleHolds(NUMBER_OF_ALL_BEHIND, tokens, to) && ruleHolds(SLASH_BEFORE_ALL, tokens, to),
  },
  {
    name: 'place-of-picture',
    example: 'Image 2 of 13 boats in the storm',
    counterexample: 'They sold 2 of 13 boats.',
    where: [AROUND.ofBehind, AROUND.markBehind],
    is: 'identifier',
    until: ({ tokens }, { to }) => placeEnd(tokens, to),
    test: ({ tokens }, { from, to }) =>
      ruleHolds(NUMBER_OF_ALL_BEHIND, tokens, to) && PICTURES.has(tokens[from - 1]?.lower ?? ''),
  },
  {
    // Two numbers between the end of a caption and the begin of what comes next on the page, of which neither counts
    // anything: "Storm over the pier. 3 of 12 CLOSE", "1 of 2 2 of 2".
    // Seldom, but then for every picture of a page: sites write the buttons of their galleries into the text that is copied.
    name: 'place-alone',
    example: 'Storm over the Pier 3 of 12 CLOSE',
    counterexample: 'Storm over the pier: 3 of 12 boats sank',
    where: [AROUND.ofBehind, AROUND.markBehind],
    is: 'identifier',
    until: ({ tokens }, { to }) => placeEnd(tokens, to),
    test: (reading, { from, to, value }) => {
      const { tokens } = reading;
      if (!ruleHolds(NUMBER_OF_ALL_BEHIND, tokens, to)) return false;
      const last = placeEnd(tokens, to) - 1;
      if (to !== from + 1 || !/^\d{1,3}$/.test(tokens[from]?.text ?? '') || value > Number(tokens[last]?.text))
        return false;
      if (!endsCaption(tokens[from - 1])) return false;
      const next = tokens[last + 1];
      if (next === undefined || next.kind === 'number' || FURNITURE.has(next.text)) return true;
      if (next.kind !== 'word' || next.text === next.lower || ruleHolds(BEFALLS_PEOPLE, tokens, last + 1)) return false;
      const counted = nounBehind(reading, last + 1);
      return counted === null || !counted.plural || PICTURES.has(counted.head);
    },
  },
];

/** "1 of 3", "1 / 33", "1 of / 2": the number of all follows behind "of" or a slash. */
const NUMBER_OF_ALL_BEHIND: Rule<[tokens: readonly Token[], to: number]> = {
  name: 'number-of-all-behind',
  example: 'Photo 4 of 9 sheds in the fog',
  counterexample: 'Photo 4 of nine sheds in the fog',
  test: (tokens, to) => {
    const end = placeEnd(tokens, to);
    return end - 1 > to && /^\d{1,3}$/.test(tokens[end - 1]?.text ?? '');
  },
};

/** Blanks around a slash tell a place among all from a fraction. */
const SLASH_BEFORE_ALL: Rule<[tokens: readonly Token[], to: number]> = {
  name: 'slash-before-all',
  example: 'Slide 3 / 27 of the parade.',
  counterexample: 'Slide 3/27 of the parade.',
  test: (tokens, to) => {
    const slash = tokens[behindOf(tokens, to)];
    return slash?.text === '/' && slash.spaced;
  },
};

function behindOf(tokens: readonly Token[], to: number): number {
  return isAmong(tokens[to], PARTITIVES) ? to + 1 : to;
}

/** First token behind the number of all. */
function placeEnd(tokens: readonly Token[], to: number): number {
  return behindOf(tokens, to) + (ruleHolds(SLASH_BEFORE_ALL, tokens, to) ? 2 : 1);
}

/** Whether a token may stand before a place: the begin of a text, a button, a caption's last name or number, no word that goes on. */
function endsCaption(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number' || FURNITURE.has(token.text)) return true;
  return token.kind === 'word' && token.text !== token.lower && !token.known?.closed;
}

/** The rules of this file that stand by themselves. */
export const GALLERIES_RULES: readonly NamedRule[] = [NUMBER_OF_ALL_BEHIND, SLASH_BEFORE_ALL];
