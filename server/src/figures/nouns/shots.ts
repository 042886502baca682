import { COMPLEMENTIZERS } from '../../language/lexicon/function-words.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { isAmong } from '../../language/word-table.ts';
import { SHOT } from '../lexicon/nouns.ts';
import { BETWEEN, FIRING, WHAT_SHOTS_DO } from '../lexicon/shots.ts';

const FIRE: ReadonlySet<string> = new Set<string>(FIRING);
const DOES: ReadonlySet<string> = new Set<string>(WHAT_SHOTS_DO);
/** "fired one shot", "one shot struck the boat": whether "shot" at token `at` is a bullet's, and no person who was shot. */
export const SHOT_OF_GUN: Rule<[tokens: readonly Token[], at: number]> = {
  name: 'shot-of-gun',
  example: 'They fired one shot.',
  counterexample: 'They found one shot.',
  test: (tokens, at) => {
    if (!isAmong(tokens[at], SHOT)) return false;
    const behind = isAmong(tokens[at + 1], COMPLEMENTIZERS) ? at + 2 : at + 1;
    if (DOES.has(tokens[behind]?.lower ?? '')) return true;
    let before = at - 1;
    while (BETWEEN.has(tokens[before]?.lower ?? '')) before--;
    return FIRE.has(tokens[before]?.lower ?? '');
  },
};

/** The rules of this file that stand by themselves. */
export const SHOTS_RULES: readonly NamedRule[] = [SHOT_OF_GUN];
