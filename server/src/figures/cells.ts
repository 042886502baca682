import type { Token } from '../language/tokens.ts';

/** As many numbers on either side, as far as the sentence reaches, make a number one of a table. */
const NEIGHBOURS = 3;

/**
 * Whether the small number at token `at` is a cell of a table: numbers alone stand around it, so that nothing could say
 * what it counts. A text of bare numbers holds more figures than any prose, and none of them needs more reading than this.
 */
export function isCell(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - NEIGHBOURS);
  const to = Math.min(tokens.length - 1, at + NEIGHBOURS);
  if (to === from) return false;
  for (let i = from; i <= to; i++) if (!isSmallNumber(tokens[i] as Token, i > 0)) return false;
  return true;
}

/** One or two digits, which no number around them can join, without a zero before them. */
function isSmallNumber({ kind, text, spaced }: Token, spaceBefore: boolean): boolean {
  return kind === 'number' && text.length <= 2 && spaced === spaceBefore && text[0] !== '0' && text[0] !== '.';
}
