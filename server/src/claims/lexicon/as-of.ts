/** Nouns for what somebody puts out at a time: "in its Sunday update", "in a report dated May 1". */
export const ISSUED: ReadonlySet<string> = new Set([
  ...['statement', 'update', 'report', 'bulletin', 'briefing', 'release', 'post', 'message', 'tweet', 'letter', 'memo'],
  ...['interview', 'conference', 'count', 'tally', 'announcement', 'notice', 'email', 'speech', 'address', 'filing'],
]);

/** Nouns for a count that is kept up to date. */
export const RUNNING_COUNTS: ReadonlySet<string> = new Set([
  ...['toll', 'number', 'count', 'tally', 'total', 'figure', 'caseload', 'tolls', 'figures'],
]);

/** Verbs with which such a count stands somewhere or comes there; the day beside them is that of the count. */
export const STANDING_VERBS: ReadonlySet<string> = new Set([
  ...[
    'stood',
    'stands',
    'rose',
    'risen',
    'climbed',
    'reached',
    'hit',
    'passed',
    'topped',
    'jumped',
    'grew',
    'was',
    'is',
  ],
  ...['increased', 'soared', 'mounted', 'surpassed', 'exceeded', 'fell', 'dropped', 'remained', 'ticked'],
]);

/** Verbs and nouns for how a long event began; the date beside them is its first day. */
export const BEGINNINGS: ReadonlySet<string> = new Set([
  ...[
    'began',
    'begun',
    'begin',
    'started',
    'erupted',
    'broke',
    'launched',
    'triggered',
    'invaded',
    'invasion',
    'sparked',
  ],
  ...['start', 'beginning', 'outbreak', 'opened'],
]);

/** Leads that name the day up to which a figure was counted. */
export const COUNTED_UNTIL: ReadonlySet<string> = new Set(['as of', 'as at', 'by', 'up to', 'through']);

/** Leads that place a figure in a month or a year as a whole. */
export const HELD_DURING: ReadonlySet<string> = new Set(['in', 'during', 'fiscal', 'year', 'for', 'of']);

/** Stand between a verb and its date. */
export const NEUTRAL: ReadonlySet<string> = new Set(['on', 'early', 'late', 'at']);
