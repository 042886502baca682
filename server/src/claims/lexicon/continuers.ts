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
