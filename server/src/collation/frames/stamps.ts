import { isRecentYear } from '../../language/calendar/days.ts';
import { anyRule, type Rule } from '../../language/rules.ts';
import { isAmong } from '../../language/word-table.ts';
import type { Word } from '../../language/words.ts';
import { LAST, STAMP_WORDS, UPDATED } from '../lexicon/frame-words.ts';
import type { FigurePlace } from './sentence/figure-place.ts';

/** So many words before a time tell what it is the time of, at the top and at the foot of a page. */
const REACH = 8;
/** So many words behind a time its zone stands. */
const ZONE_REACH = 6;
const ZONE = /^(?:gmt|utc)/;
const OPENS_BRACKET: ReadonlySet<string> = new Set(['(', '[']);
/** So many words behind the time of an entry of a log its colon stands. */
const COLON_REACH = 3;
/** A line with no more words than this that holds a date or a time and no verb is one that an outlet put there. */
const LONGEST_LINE = 12;
const TO_THE_SECOND = /^\d{1,2}:\d\d:\d\d/;

/** By what a day or a time is known as that of a page, not of what it tells. */
export const STAMP_RULES: readonly Rule<
  [words: readonly Word[], place: Pick<FigurePlace, 'at' | 'until'>, tells: (word: Word) => boolean]
>[] = [
  {
    name: 'stamped-by-word',
    example: 'Posted at 3:39 PM by the desk after a storm broke the dam of Halden and flooded the lower town',
    counterexample: 'At 3:39 PM a storm broke the dam of Halden and flooded the lower town',
    test: (words, { at }) => words.slice(Math.max(0, at - REACH), at).some(({ lower }) => STAMP_WORDS.has(lower)),
  },
  {
    name: 'stamp-before-update',
    example: 'At 9:15 last updated by a clerk after a storm broke the dam of Halden and flooded the lower town',
    counterexample: 'At 9:15 the dam of Halden broke, and the lower town was flooded last',
    test: (words, { at }) =>
      words
        .slice(at, at + REACH)
        .some(({ lower }, place, behind) => UPDATED.has(lower) && isAmong(behind[place - 1], LAST)),
  },
  {
    // The time told before in another zone, or the page's own: "(1300 GMT)", "18:07 (GMT+05:00)".
    name: 'stamp-in-zone',
    example: 'The dam of Halden broke as rain fell on the hills above the town at dawn (13:05 GMT).',
    counterexample: 'The dam of Halden broke as rain fell on the hills above the town at 13:05 GMT.',
    test: (words, { at }) => {
      const zone = words.slice(at, at + ZONE_REACH).findIndex(({ lower }) => ZONE.test(lower));
      return zone >= 0 && (opensBracket(words[at - 1]) || opensBracket(words[at + zone - 1]));
    },
  },
  {
    // To the second nothing is told but when a page was put up: "Date: 3 May 2024 9:04:30 AM".
    name: 'stamped-to-the-second',
    example: 'Police of Halden for release: May 3, 2024 9:04:30 AM Inquiry into the fire that burned the old mill.',
    counterexample: 'Police of Halden for release: May 3, 2024 9:04 AM Inquiry into the fire that burned the old mill.',
    test: (words, { at, until }) =>
      isRecentYear(words[at - 1]?.text ?? '') &&
      TO_THE_SECOND.test(
        words
          .slice(at, until)
          .map(({ text }) => text)
          .join(''),
      ),
  },
  {
    name: 'entry-of-log',
    example: '10:43 p.m.: A storm breaks the dam of Halden and floods the lower town, a witness says.',
    counterexample: 'At 10:43 p.m. a storm breaks the dam of Halden and floods the lower town, a witness says.',
    test: (words, { at, until }) =>
      at <= 2 && words.slice(until, until + COLON_REACH).some(({ lower }) => lower === ':'),
  },
  {
    name: 'line-of-names',
    example: 'Halden Courier, Karsova, 22:43',
    counterexample: 'The dam of Halden broke at 22:43.',
    test: (words, _, tells) => words.length <= LONGEST_LINE && !words.some((word) => !word.capital && tells(word)),
  },
];

/**
 * Whether a day or a time is that of its page: when it was put up, or by which entry of a log.
 *
 * @param tells a word tells something by itself
 */
export function isStamp(
  words: readonly Word[],
  place: Pick<FigurePlace, 'at' | 'until'>,
  tells: (word: Word) => boolean,
): boolean {
  return anyRule(STAMP_RULES, words, place, tells);
}

function opensBracket(word: Word | undefined): boolean {
  return OPENS_BRACKET.has(word?.lower ?? '');
}
