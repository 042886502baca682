/** Words by which a report tells a count as that of an earlier report. Lower case. */

/** Before a noun of counts: "an earlier toll of 15", "initial reports of 20". */
export const EARLIER_ONES: ReadonlySet<string> = new Set(['earlier', 'initial', 'original', 'previous', 'early']);

/** What of a report has a number as its content. */
export const COUNTS_GIVEN: ReadonlySet<string> = new Set([
  ...['toll', 'tolls', 'count', 'counts', 'tally', 'figure', 'figures', 'estimate', 'estimates', 'number', 'total'],
  ...['report', 'reports'],
]);

/** With a verb of saying: "had earlier put it at five", "originally rated as 4.4". */
export const EARLIER_ON: ReadonlySet<string> = new Set(['earlier', 'initially', 'originally', 'previously', 'first']);

/** Set what somebody says against what was said before: "the mayor now says 15". */
export const NOW: ReadonlySet<string> = new Set(['now', 'later']);

/** Verbs with which a number is given, as base forms. */
export const GIVES: ReadonlySet<string> = new Set([
  ...['say', 'report', 'put', 'rate', 'estimate', 'give', 'count', 'announce', 'state', 'confirm', 'list', 'cite'],
  ...['believe', 'think', 'measure', 'record', 'reckon', 'show', 'indicate', 'speak'],
]);

/** May stand between such an adverb and its verb. */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['had', 'has', 'have', 'was', 'were', 'been', 'also']);

/** Before a participle: "the 1,200 that it had announced". */
export const HAD: ReadonlySet<string> = new Set(['had']);

/** Leads the value that something moved from, and the one that it moved to. */
export const FROM: ReadonlySet<string> = new Set(['from']);
export const TO: ReadonlySet<string> = new Set(['to']);

/** Directly before "from": "32, up from 15", "32, revised from 15". */
export const MOVED: ReadonlySet<string> = new Set([
  ...['up', 'down', 'raised', 'lowered', 'revised', 'increased', 'reduced', 'cut', 'corrected', 'changed', 'amended'],
  ...['upgraded', 'downgraded', 'rising', 'falling', 'climbing', 'rose', 'risen', 'fell', 'fallen'],
]);

/** Verbs of a number that moves, or is moved, as base forms: "rose to 32 from 15". */
export const MOVES: ReadonlySet<string> = new Set([
  ...['rise', 'climb', 'jump', 'grow', 'increase', 'soar', 'surge', 'swell', 'go', 'double', 'triple', 'widen'],
  ...['fall', 'drop', 'decline', 'decrease', 'shrink', 'sink', 'slip', 'slide', 'dwindle', 'ease', 'narrow', 'halve'],
  ...['raise', 'lower', 'cut', 'reduce', 'revise', 'correct', 'amend', 'adjust', 'update', 'upgrade', 'downgrade'],
  ...['change', 'lift', 'trim', 'slash', 'scale', 'expand', 'extend', 'shorten', 'commute', 'bring', 'push'],
]);

/** Tell behind a number that it is of another time, of which it still holds. */
export const LONG_PERIODS: ReadonlySet<string> = new Set([
  ...['year', 'years', 'month', 'months', 'quarter', 'quarters', 'season', 'seasons', 'decade', 'decades', 'century'],
  ...['january', 'february', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
]);
