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

/** Verbs with which a number is given, as base forms. */
export const GIVES: ReadonlySet<string> = new Set([
  ...['say', 'report', 'put', 'rate', 'estimate', 'give', 'count', 'announce', 'state', 'confirm', 'list', 'cite'],
  ...['believe', 'think', 'measure', 'record', 'reckon', 'show', 'indicate', 'speak'],
]);

/** May stand between such an adverb and its verb. */
export const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set(['had', 'has', 'have', 'was', 'were', 'been', 'also']);
