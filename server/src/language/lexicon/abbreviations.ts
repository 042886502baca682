/**
 * Abbreviations by how far a full stop behind them tells that a sentence ends.
 * Lower case, without the last full stop.
 */
// biome-ignore format: words read better in rows than one to a line
export const ABBREVIATIONS = {
  /** Stand before a name, a number or the rest of a phrase: the sentence goes on. */
  leading: [
    // titles
    'mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'rev', 'fr', 'hon', 'st', 'messrs', 'mme', 'mlle', 'msgr', 'pres', 'supt',
    // ranks and offices
    'gen', 'lt', 'col', 'maj', 'capt', 'cmdr', 'cdr', 'adm', 'sgt', 'cpl', 'pvt', 'pfc', 'det', 'insp', 'brig', 'ofc',
    'sen', 'rep', 'reps', 'sens', 'gov', 'govs', 'amb', 'atty', 'asst', 'dep', 'dir', 'sec', 'secy', 'treas', 'supv', 'dist',
    // months and days
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed',
    'thu', 'thur', 'thurs', 'fri',
    // before a number or a second party
    'nos', 'vol', 'pp', 'fig', 'figs', 'art', 'ch', 'vs', 'v', 'approx', 'est', 'ca', 'cf', 'eg', 'e.g', 'ie',
    'i.e', 'rs',
    // places and bodies that lead a name
    'mt', 'ft', 'univ', 'dept', 'bros',
  ],
  /** Lead a number; before a word they are a word themselves, or end a name. */
  beforeNumber: ['no', 'c', 'p', 'par', 'para', 'ext'],
  /** Close a name or a phrase: the sentence ends where the next word looks like the start of one. */
  closing: [
    'inc', 'corp', 'co', 'ltd', 'llc', 'plc', 'jr', 'sr', 'esq', 'etc', 'al', 'assn', 'intl', 'govt', 'a.m', 'p.m',
    'am', 'pm', 'b.c', 'a.d', 'b.c.e', 'c.e', 'u.s', 'u.k', 'u.n', 'e.u', 'u.s.a', 'd.c', 'ph.d', 'm.d', 'b.a', 'm.a',
    'ave', 'blvd', 'rd', 'hwy', 'pkwy', 'sq', 'bldg', 'apt', 'ariz', 'calif', 'colo', 'conn', 'fla', 'ga', 'ill',
    'ind', 'kan', 'ky', 'la', 'md', 'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa',
    'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo', 'lb', 'lbs', 'oz', 'in', 'yd', 'yds', 'mi', 'hr', 'hrs', 'min',
    'mins', 'sec', 'secs', 'cu', 'gal', 'deg',
  ],
} as const satisfies Record<string, readonly string[]>;

/** Words that, with a capital, begin a sentence far more often than they go on with a name. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const SENTENCE_STARTERS = [
  'the', 'a', 'an', 'this', 'that', 'these', 'those', 'there', 'here', 'i', 'he', 'she', 'it', 'we', 'they', 'you',
  'his', 'her', 'its', 'our', 'their', 'my', 'your', 'who', 'what', 'why', 'how', 'in', 'on', 'at', 'by', 'for',
  'from', 'with', 'after', 'before', 'since', 'during', 'under', 'over', 'among', 'between', 'about', 'of', 'but',
  'and', 'or', 'so', 'if', 'when', 'while', 'as', 'although', 'though', 'because', 'however', 'meanwhile', 'also',
  'then', 'yet', 'some', 'many', 'most', 'more', 'all', 'both', 'each', 'every', 'no', 'not', 'several', 'few',
  'another', 'other', 'others', 'one', 'two', 'police', 'officials', 'authorities', 'last', 'according', 'earlier',
  'later', 'now', 'only', 'just', 'still', 'instead', 'additionally',
] as const satisfies readonly string[];
