import { PhraseTable } from '../../language/phrases.ts';
import type { Token } from '../../language/tokens.ts';
import { TRENDS } from '../lexicon/trends.ts';

export type Direction = 'up' | 'down';

export const trends = new PhraseTable<Direction>([
  ...TRENDS.up.map((word): [string, Direction] => [word, 'up']),
  ...TRENDS.down.map((word): [string, Direction] => [word, 'down']),
]);

/** The direction that a word of change gives, whose last token stands directly before `at`. */
export function trendEndingBefore(tokens: readonly Token[], at: number): Direction | null {
  return trends.endingBefore(tokens, at)?.value ?? null;
}
