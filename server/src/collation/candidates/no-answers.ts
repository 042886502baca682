import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { firstRule, type Rule, ruleHolds } from '../../language/rules.ts';
import type { Frame } from '../frames/frame.ts';
import { COUNTED_RECORDS, RECORDS } from '../lexicon/changes-over.ts';
import { isConversion } from './conversions.ts';
import { isRun } from './told/when/reckoned-over.ts';

/** Why a figure of a quantity answers no question all the same. */
export interface NoAnswer extends Rule<[claim: Claim, body: string, frame: Pick<Frame, 'isStamp'>]> {
  /** What it says in words where it holds, beginning with a small letter. */
  readonly words: string;
}

/** "In the past three months": over which time something is told, which is no property of anything. */
const STRETCH_OF_TELLING: Rule<[claim: Claim, body: string]> & Pick<NoAnswer, 'words'> = {
  name: 'stretch-of-telling',
  example: 'In the past three months 40 houses were built in Halden.',
  counterexample: 'The strike in Halden lasted three months.',
  words: 'one is the time over which something is told, and no property of anything',
  test: ({ figure: { kind, start } }, body) =>
    kind === 'duration' && STRETCH.test(body.slice(Math.max(0, start - LONGEST_STRETCH), start)),
};

/** What measures or counts something, and is no side of a question. */
export const NO_ANSWERS: readonly NoAnswer[] = [
  {
    name: 'page-furniture',
    example: 'Posted at 3:39 PM by the desk. The dam of Halden broke in May.',
    counterexample: 'At 3:39 PM the dam of Halden broke.',
    words: 'one is the time of the page, which is nobody’s claim',
    test: ({ figure: { kind } }, _, frame) => (kind === 'time' || kind === 'date') && frame.isStamp,
  },
  {
    // How long a film on the page runs.
    name: 'running-time-of-film',
    example: 'Raw footage of the fire | 2:41',
    counterexample: 'The fire burned for 41 minutes.',
    words: 'one is how long a film on the page runs',
    test: ({ figure }, body) =>
      isRunningTime(figure) && BEHIND_BAR.test(body.slice(Math.max(0, figure.start - 2), figure.start)),
  },
  {
    // As a page lists its films, each with a line of its own.
    name: 'running-time-before-title',
    example: '2:41 Raw footage of the fire',
    counterexample: 'The record is 2:41 for the mile.',
    words: 'one is how long a film on the page runs',
    test: ({ figure }, body) =>
      isRunningTime(figure) &&
      (figure.start === 0 || body[figure.start - 1] === '\n') &&
      OPENS_TITLE.test(body.slice(figure.end, figure.end + 2)),
  },
  {
    // Of some who were told of before nobody was hurt, which tells nothing of all.
    name: 'none-of-those',
    example: 'Two guards were on the bridge. None of them was hurt.',
    counterexample: 'Nobody was hurt on the bridge.',
    words: 'one tells of some who were told of before, and nothing of all',
    test: ({ figure: { value, text, end } }, body) =>
      value === 0 && (text.toLowerCase() === 'neither' || OF_SOME.test(body.slice(end, end + LONGEST_OF_SOME))),
  },
  {
    // "Their last 13 matches" is as long as who writes wants it.
    name: 'run-of-latest',
    example: 'The club won five of its last 13 matches.',
    counterexample: 'The club played 13 matches.',
    words: 'one is the length of a run that whoever tells it has chosen',
    test: isRun,
  },
  STRETCH_OF_TELLING,
  {
    // "The worst flood in nine years": there was one as bad nine years before, which tells how long nothing lasted.
    name: 'time-since-last-like-it',
    example: 'It was the worst flood of Halden in nine years.',
    counterexample: 'The flood of Halden was the worst: it lasted nine years.',
    words: 'one is the time since the last one like it, and no length of anything',
    test: ({ figure: { kind, unit, start, qualifierSpan } }, body) => {
      if (kind !== 'duration' || !COUNTED_IN_DAYS.has(unit ?? '')) return false;
      const end = Math.min(start, qualifierSpan?.start ?? start);
      return LAST_LIKE_IT.test(body.slice(Math.max(0, end - LONGEST_LIKE_IT), end));
    },
  },
  {
    name: 'all-but-so-many',
    example: 'All but five people were rescued.',
    counterexample: 'Five people were rescued.',
    words: 'one counts those who were left out',
    test: ({ figure: { kind, start } }, body) =>
      kind === 'count' && ALL_BUT.test(body.slice(Math.max(0, start - LONGEST_ALL_BUT), start)),
  },
  {
    name: 'said-in-second-currency',
    example: 'The deal is worth 4bn euros ($5.2bn).',
    counterexample: 'The deal is worth 4bn euros, or $5.2bn.',
    words: 'one is an amount said once more in a second currency',
    test: isConversion,
  },
];

/** Why a figure answers no question; null where it may. */
export function reasonForNoAnswer(claim: Claim, body: string, frame: Pick<Frame, 'isStamp'>): NoAnswer | null {
  return firstRule(NO_ANSWERS, claim, body, frame);
}

/** Whether a figure is the time over which something is told. */
export function isStretch(claim: Claim, body: string): boolean {
  return ruleHolds(STRETCH_OF_TELLING, claim, body);
}

/** What batteries last is no stretch: a determiner or a preposition leads one. */
const STRETCH =
  /\b(?:the|these|those|its|his|her|their|our|over|in|for|within)\s{1,3}(?:last|past|previous|next|coming)\s{1,3}$/i;
/** In UTF-16 code units, blanks included. */
const LONGEST_STRETCH = 22;

/** Of hours and minutes "the first goal in 20 minutes" tells how long somebody waited, or played. */
const COUNTED_IN_DAYS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'decade', 'century']);
/** A superlative or "first" with up to five words behind it, none of them a number or the end of a clause, and "in". */
const LAST_LIKE_IT = new RegExp(
  `\\b(?:first|${RECORDS.join('|')})(?:\\s(?!(?:${COUNTED_RECORDS.join('|')})\\b)[\\p{L}'’-]+){0,5}` +
    '\\s(?:in|for)\\s(?:(?:more|less|fewer)\\sthan\\s|at\\sleast\\s|(?:over|nearly|almost|about|some)\\s)?$',
  'iu',
);
/** In UTF-16 code units, blanks included. */
const LONGEST_LIKE_IT = 80;

/** "2:41", as a length and no time of day. */
function isRunningTime({ kind, text }: Figure): boolean {
  return kind === 'duration' && MINUTES_AND_SECONDS.test(text);
}

const MINUTES_AND_SECONDS = /^\d{1,2}:\d{2}$/;
const OPENS_TITLE = /^ \p{Lu}/u;
const BEHIND_BAR = /\|\s?$/;

const OF_SOME = /^\s{1,3}of\s{1,3}(?:them|us|these|those)\b/i;
const LONGEST_OF_SOME = 16;

const ALL_BUT = /\ball\s{1,3}but\s{1,3}$/i;
const LONGEST_ALL_BUT = 13;
