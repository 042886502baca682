/** First words of a sentence that counts on from the one before ("Another was missing", "Others fled"). */
export const CONTINUERS: ReadonlySet<string> = new Set([
  'another',
  'others',
  'several',
  'dozens',
  'hundreds',
  'thousands',
  'some',
  'many',
]);

/** What must stand behind a number there ("Two others were …", "Three more …", "The other four …"). */
export const MORE_WORDS: ReadonlySet<string> = new Set([
  'other',
  'others',
  'more',
  'another',
  'further',
  'additional',
  'remaining',
  'rest',
]);

/** Words before such a number ("At least 12 others", "As many as 12 more"). */
export const NUMBER_BOUNDS: ReadonlySet<string> = new Set([
  ...[
    'at',
    'least',
    'about',
    'around',
    'some',
    'nearly',
    'almost',
    'roughly',
    'as',
    'many',
    'up',
    'to',
    'over',
    'than',
  ],
  ...['more', 'an', 'a', 'and', 'but', 'meanwhile', 'approximately'],
]);

/** Those who were counted before, of whom a sentence tells more ("Among the injured …", "The dead include …"). */
export const THOSE_COUNTED: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'wounded', 'hurt', 'killed', 'victims', 'casualties', 'missing', 'survivors', 'fatalities'],
  ...['deceased', 'detained', 'detainees', 'arrested', 'patients', 'injuries', 'deaths', 'hostages', 'evacuees'],
  ...['displaced', 'cases', 'infected', 'suspects'],
]);

/** Verbs with which a sentence tells who those are. */
export const MAKING_UP: ReadonlySet<string> = new Set([
  'include',
  'included',
  'includes',
  'range',
  'ranged',
  'comprise',
]);

/** Words before those who were counted ("Among the injured", "Of those killed", "Four of them"). */
export const AMONG: ReadonlySet<string> = new Set(['among', 'of']);
