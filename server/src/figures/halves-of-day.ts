import type { Token } from '../language/tokens.ts';

/** Which half of the day a time is in, and the first token behind the words that say so. */
export interface HalfOfDay {
  readonly to: number;
  readonly afternoon: boolean;
}

/** "am", "p.m." at token `at`. */
export function halfOfDay(tokens: readonly Token[], at: number): HalfOfDay | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.lower.replaceAll('.', '');
  if (word !== 'am' && word !== 'pm') return null;
  return { to: at + 1, afternoon: word === 'pm' };
}
