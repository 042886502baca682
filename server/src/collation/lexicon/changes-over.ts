/** Over which time a change is told, by the words behind its amount. Lower case. */
export const BASES: readonly { readonly base: string; readonly phrases: readonly string[] }[] = [
  {
    base: 'month',
    phrases: [
      ...['on the month', 'on a month', 'month-on-month', 'month on month', 'a month earlier', 'a month ago'],
      ...['a month before', 'the previous month', 'the month before'],
    ],
  },
  {
    base: 'quarter',
    phrases: [
      ...['on the quarter', 'quarter-on-quarter', 'quarter on quarter', 'the previous quarter', 'the quarter before'],
      ...['a quarter earlier', 'the previous three months'],
    ],
  },
  {
    base: 'year',
    phrases: [
      ...['on the year', 'on a year', 'year-on-year', 'year on year', 'a year earlier', 'a year ago', 'a year before'],
      ...['the previous year', 'the year before', 'year-over-year', 'year over year'],
    ],
  },
  {
    base: 'week',
    phrases: ['on the week', 'week-on-week', 'week on week', 'a week earlier', 'the previous week', 'the week before'],
  },
];

/** What lead to the last so many of things that happen again and again: "eight of their last 13 matches". */
export const LATEST: ReadonlySet<string> = new Set(['last', 'past', 'previous', 'first', 'opening', 'final', 'next']);

/** What stands behind a length of time that lies before or after something. */
export const SIDES_OF_EVENTS: ReadonlyMap<string, string> = new Map([
  ['after', 'after'],
  ['later', 'after'],
  ['before', 'before'],
  ['earlier', 'before'],
]);

/** What is told by the time since the last like it: "the worst flood in nine years", "the first visit in 30 days". */
// biome-ignore format: words read better in rows than one to a line
export const RECORDS = [
  'first', 'worst', 'best', 'most', 'least', 'highest', 'lowest', 'biggest', 'largest', 'smallest', 'longest', 'shortest',
  'deadliest', 'bloodiest', 'heaviest', 'strongest', 'weakest', 'fastest', 'slowest', 'busiest', 'hottest', 'coldest',
  'driest', 'wettest', 'steepest', 'sharpest', 'deepest', 'greatest', 'poorest', 'costliest',
] as const satisfies readonly string[];

/** Behind one of these they count what came about in that time: "the first three visits in 30 days". */
// biome-ignore format: words read better in rows than one to a line
export const COUNTED_RECORDS = [
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'dozen', 'few', 'several',
] as const satisfies readonly string[];
