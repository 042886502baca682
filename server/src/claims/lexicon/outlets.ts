/** News agencies and broadcasters whose names hold no word of `OUTLET_WORDS`, lower case. */
export const OUTLETS: ReadonlySet<string> = new Set([
  // Agencies.
  ...['reuters', 'ap', 'afp', 'upi', 'dpa', 'efe', 'ansa', 'tass', 'xinhua', 'kyodo', 'yonhap', 'anadolu', 'aa'],
  ...['wafa', 'bloomberg', 'interfax', 'ria', 'pti', 'ani', 'irna', 'isna', 'tasnim', 'spa', 'mena', 'kuna', 'petra'],
  ...['sana', 'antara', 'bernama', 'lusa', 'tt', 'ntb', 'belga', 'cp', 'aap', 'pa'],
  // Broadcasters and sites known by one name.
  ...['bbc', 'cnn', 'nbc', 'abc', 'cbs', 'pbs', 'npr', 'msnbc', 'cnbc', 'itv', 'rté', 'cbc', 'nhk', 'rt', 'dw'],
  ...['zdf', 'ard', 'kan', 'axios', 'politico', 'newsweek', 'time', 'haaretz', 'ynet', 'al-jazeera', 'aljazeera'],
  ...['guardian', 'economist', 'breitbart', 'buzzfeed', 'vox', 'slate', 'spiegel', 'monde', 'figaro', 'twitter'],
  ...['facebook', 'telegram', 'instagram', 'cspan', 'c-span'],
]);

/** Words in the names of newspapers, agencies, stations and programmes, lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set([
  ...['news', 'times', 'post', 'journal', 'herald', 'tribune', 'press', 'radio', 'television', 'tv', 'channel'],
  ...['network', 'magazine', 'daily', 'gazette', 'chronicle', 'telegraph', 'observer', 'star', 'sun', 'mirror'],
  ...['mail', 'globe', 'examiner', 'inquirer', 'broadcaster', 'broadcasting', 'newspaper', 'agency', 'podcast'],
  ...['show', 'today', 'review', 'weekly', 'jazeera', 'wire', 'media'],
]);

/** Nouns that stand for reporters without naming their outlet ("told reporters"): no outlet. */
export const UNNAMED_PRESS: ReadonlySet<string> = new Set([
  'reporters',
  'journalists',
  'media',
  'press',
  'reporter',
  'journalist',
]);
