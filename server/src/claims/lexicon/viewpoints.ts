/** Words before the speaker to whom a whole clause is put down, the longer before the shorter: "in the words of the mayor". */
export const ATTRIBUTING_PHRASES: readonly (readonly string[])[] = [
  ...['in the words of', 'in the view of', 'in the opinion of', 'in the estimate of', 'by the count of'],
  ...['by the reckoning of', 'on the word of', 'according to', 'as per', 'per'],
].map((phrase) => phrase.split(' '));

/** Nouns for a count or a judgement that belongs to somebody: "by the mayor's count", "in the union's view". */
export const VIEWPOINTS: ReadonlySet<string> = new Set([
  // Counts, behind "by" and "on".
  ...['count', 'estimate', 'estimates', 'reckoning', 'tally', 'calculation', 'calculations', 'account', 'figures'],
  ...['admission', 'estimation', 'estimations', 'accounts', 'counting', 'tallies', 'counts'],
  // Judgements, behind "in".
  ...['view', 'opinion', 'words', 'telling', 'judgement', 'judgment', 'eyes'],
]);

/** Prepositions before such a noun and its owner. */
export const VIEWPOINT_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'in', 'on', 'from']);

/** Lead who put what is told into words: "as the mayor put it", "is how the mayor put it". */
export const WORDING_LEADS: ReadonlySet<string> = new Set(['as', 'how']);

/** Verbs that say with "it" behind them how somebody told what is told. */
export const WORDING_VERBS: ReadonlySet<string> = new Set([
  ...['put', 'puts', 'phrased', 'phrases', 'described', 'describes', 'explained', 'explains', 'tells', 'told'],
  ...['remembers', 'remembered', 'recalls', 'recalled', 'sees', 'saw'],
]);

/** Verbs of calling, behind whose subject and before a pronoun words are quoted: "“…”, the mayor called it". */
export const CALLING_VERBS: ReadonlySet<string> = new Set([
  'called',
  'calls',
  'dubbed',
  'termed',
  'labelled',
  'labeled',
]);

/** What is so called. */
export const CALLED: ReadonlySet<string> = new Set(['it', 'them', 'him', 'her', 'this', 'that', 'these', 'those']);
