import { WEEKDAYS } from '../../language/lexicon/calendar.ts';
import type { Token } from '../../language/tokens.ts';
import { TIME_ZONES } from '../lexicon/spoken-times.ts';
import { QUOTES } from '../lexicon/times.ts';
import { halfOfDay } from './halves-of-day.ts';

const WEEKDAY: ReadonlySet<string> = new Set(WEEKDAYS.keys());

/**
 * "1:58 Otters learn to swim", "… | 0:37 The ferry": at the head of a line or behind a bar, without its half of the day
 * and before a title, the length of a film; nothing that is shown for an hour begins with a zero.
 */
export function isRunningTime(tokens: readonly Token[], at: number, to: number): boolean {
  const { text } = tokens[at] as Token;
  const isBehindBar = tokens[at - 1]?.text === '|';
  if ((at > 0 && !isBehindBar) || to !== at + 3) return false;
  if (text.length > 1 && !isBehindBar && Number(text) > LONGEST_FILM) return false;
  const title = tokens[QUOTES.has(tokens[to]?.text ?? '') ? to + 1 : to];
  if (title === undefined) return text.length === 1;
  if (title.kind !== 'word' || title.text === title.lower || WEEKDAY.has(title.lower)) return false;
  return halfOfDay(tokens, to) === null && !ZONE.has(title.text);
}

/** Minutes of a film in a list, which are written with two digits as hours of a day are. */
const LONGEST_FILM = 4;

const ZONE: ReadonlySet<string> = new Set<string>(TIME_ZONES);
