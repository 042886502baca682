import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import { OPENING_QUOTES } from '../../language/lexicon/quotations.ts';
import type { NamedRule, Rule } from '../../language/rules.ts';
import type { Token } from '../../language/tokens.ts';
import { TIME_ZONES } from '../lexicon/spoken-times.ts';

import { halfOfDay } from './halves-of-day.ts';

const WEEKDAY: ReadonlySet<string> = new Set(WEEKDAYS.keys());

/**
 * "1:58 Otters learn to swim", "… | 0:37 The ferry": at the head of a line or behind a bar, without its half of the day
 * and before a title, the length of a film; nothing that is shown for an hour begins with a zero.
 */
export const LENGTH_OF_FILM: Rule<[tokens: readonly Token[], at: number, to: number]> = {
  name: 'length-of-film',
  example: '1:58 Otters learn to swim',
  counterexample: 'At 1:58 otters learn to swim',
  test: (tokens, at, to) => {
    const { text } = tokens[at] as Token;
    const isBehindBar = tokens[at - 1]?.text === '|';
    if ((at > 0 && !isBehindBar) || to !== at + 3) return false;
    if (text.length > 1 && !isBehindBar && Number(text) > LONGEST_FILM) return false;
    const title = tokens[OPENING_QUOTES.has(tokens[to]?.text ?? '') ? to + 1 : to];
    if (title === undefined) return text.length === 1;
    if (title.kind !== 'word' || title.text === title.lower || WEEKDAY.has(title.lower)) return false;
    return halfOfDay(tokens, to) === null && !ZONE.has(title.text);
  },
};

/** Minutes of a film in a list, which are written with two digits as hours of a day are. */
const LONGEST_FILM = 4;

const ZONE: ReadonlySet<string> = new Set<string>(TIME_ZONES);

/** The rules of this file that stand by themselves. */
export const RUNNING_TIMES_RULES: readonly NamedRule[] = [LENGTH_OF_FILM];
