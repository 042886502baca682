import type { Modality } from '../claim.ts';

/** Words of the clause before a figure, or between it and its predicate, that change how the claim is put forward. */
export const MODALITY_MARKS: ReadonlyMap<string, Modality> = new Map([
  ['denied', 'denied'],
  ['denies', 'denied'],
  ['denying', 'denied'],
  ['deny', 'denied'],
  ['may', 'feared'],
  ['might', 'feared'],
  ['could', 'feared'],
  ['feared', 'feared'],
  ['fear', 'feared'],
  ['fears', 'feared'],
  ['possibly', 'feared'],
  ['potentially', 'feared'],
  ['will', 'planned'],
  ['plans', 'planned'],
  ['planned', 'planned'],
  ['planning', 'planned'],
  ['expected', 'planned'],
  ['expects', 'planned'],
  ['scheduled', 'planned'],
  ['slated', 'planned'],
  ['hope', 'planned'],
  ['hopes', 'planned'],
  ['hoped', 'planned'],
  ['hoping', 'planned'],
  ['pray', 'planned'],
  ['prays', 'planned'],
  ['prayed', 'planned'],
  ['praying', 'planned'],
  ['proposed', 'planned'],
  ["'ll", 'planned'],
  ['if', 'hypothetical'],
  ['would', 'hypothetical'],
  ['should', 'hypothetical'],
  ['unless', 'hypothetical'],
]);

/** Make what "would" be depend on something. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless']);

/** Who is asked to believe somebody, and the verbs of it: "if one believes the mayor", "if we go by the radio". */
export const BELIEVERS: ReadonlySet<string> = new Set(['one', 'you', 'we']);
export const BELIEVING: ReadonlySet<string> = new Set([
  'believe',
  'believes',
  'trust',
  'trusts',
  'go',
  'goes',
  'follow',
  'follows',
]);

/** Verbs of these that tell it with "by" alone. */
export const GOING_BY: ReadonlySet<string> = new Set(['go', 'goes']);

/** Helping verbs that never follow on another one: "may rise and is" tells two things. */
export const FINITE_HELPERS: ReadonlySet<string> = new Set(['has', 'had', 'was', 'were', 'is', 'are']);

/** Behind "could", what tells of what people were able to do. */
export const HARDLY: ReadonlySet<string> = new Set(['hardly', 'barely', 'scarcely']);

/** Phrases before a figure with which a source says that what somebody else tells is not so. */
export const REFUTATIONS: readonly string[] = [
  ...[
    'falsely',
    'wrongly',
    'mistakenly',
    'erroneously',
    'incorrectly',
    'inaccurately',
    'untrue',
    'debunked',
    'debunks',
  ],
  ...['misreported', 'misstated', 'disproved', 'false claim', 'false claims', 'false report', 'false reports', 'hoax'],
  ...['false rumour', 'false rumours', 'false rumor', 'false rumors', 'fake news', 'fake report', 'fake reports'],
  ...[
    'fake post',
    'fake posts',
    'misleading claim',
    'misleading claims',
    'baseless',
    'unfounded',
    'no truth',
    'not true',
  ],
  ...['no evidence', 'no proof', 'no basis', 'not the case', 'not correct'],
];

/** What a check of facts puts before a claim, with a colon, when it does not hold. */
export const FALSE_LABELS: ReadonlySet<string> = new Set([
  ...['false', 'fake', 'hoax', 'debunked', 'misleading', 'incorrect', 'untrue', 'wrong'],
]);

/** Nouns for what others tell. */
export const TELLINGS: ReadonlySet<string> = new Set([
  ...[
    'claim',
    'claims',
    'report',
    'reports',
    'rumour',
    'rumours',
    'rumor',
    'rumors',
    'story',
    'stories',
    'post',
    'posts',
  ],
  ...['assertion', 'assertions', 'statement', 'statements', 'allegation', 'allegations', 'article', 'tweet', 'tweets'],
  ...['toll', 'count', 'figure', 'estimate', 'tally'],
]);

/** Behind "is" or "was", what is said of a telling that does not hold. */
export const FALSITIES: ReadonlySet<string> = new Set([
  ...['false', 'fake', 'untrue', 'wrong', 'incorrect', 'inaccurate', 'baseless', 'unfounded', 'misleading', 'debunked'],
  ...['hoax', 'refuted', 'disproved', 'retracted', 'withdrawn'],
]);

/** Verbs with which a source takes back what it told. */
export const WITHDRAWALS: ReadonlySet<string> = new Set([
  ...[
    'withdrew',
    'withdraw',
    'withdraws',
    'withdrawn',
    'withdrawing',
    'retracted',
    'retract',
    'retracts',
    'retracting',
  ],
  ...['rescinded', 'disavowed', 'unpublished'],
]);

/** Verbs with which a count grows: behind "could" or "is expected to" they tell what is to come. */
export const GROWING: ReadonlySet<string> = new Set([
  ...['rise', 'climb', 'reach', 'exceed', 'increase', 'grow', 'go', 'top', 'pass', 'surpass', 'jump', 'mount', 'hit'],
  ...['fall', 'drop', 'decline', 'double', 'triple', 'end'],
]);

/** What puts a growing count into the time to come, before the verb. */
export const AHEAD: ReadonlySet<string> = new Set([
  ...['may', 'might', 'could', 'will', 'would', 'can', 'expected', 'likely', 'set', 'projected', 'forecast', 'feared'],
  ...['predicted', 'poised', 'bound', 'expects', 'expect', 'fears', "'ll"],
]);

/** Before "to" and a verb, what somebody means to do or what is to come, and what nobody has done by that. Base forms, and “going”. */
export const INTENTIONS: ReadonlySet<string> = new Set([
  ...[
    'want',
    'aim',
    'intend',
    'seek',
    'plan',
    'hope',
    'wish',
    'propose',
    'try',
    'attempt',
    'threaten',
    'expect',
    'pledge',
  ],
  ...['means', 'meant', 'promise', 'vow', 'ask', 'urge', 'ambition', 'goal', 'bid', 'proposal', 'intention'],
  ...['set', 'about', 'ready', 'poised', 'likely', 'going'],
]);

/** Directly before a figure, what sets it against the one that holds. */
export const CONTRASTS: readonly string[] = ['instead of', 'rather than', 'as opposed to', 'and not', 'not'];

/** Behind "not", what is not said of the figure itself: "not only 12", "not immediately clear whether 12". */
export const NO_DENIALS: ReadonlySet<string> = new Set([
  ...[
    'only',
    'just',
    'merely',
    'yet',
    'immediately',
    'clear',
    'known',
    'say',
    'sure',
    'certain',
    'disclose',
    'release',
  ],
  ...['identify', 'identified', 'confirm', 'confirmed', 'comment', 'give', 'all', 'among', 'including', 'counting'],
  ...['name', 'named', 'specify', 'know', 'elaborate', 'long', 'far', 'one', 'include', 'mention', 'related'],
]);

/** Words that open a clause of its own: a negation before them does not reach behind them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...['where', 'who', 'whom', 'whose', 'which', 'when', 'whether', 'because', 'since', 'although', 'though', 'while'],
  ...['after', 'before', 'until', 'but', 'as', 'how', 'why'],
]);

/** Verbs with which a count is put right, and with which it may as well be put up to date. */
export const REVISIONS: ReadonlySet<string> = new Set([
  ...[
    'revised',
    'revise',
    'revises',
    'revising',
    'corrected',
    'corrects',
    'correcting',
    'correct',
    'amended',
    'amends',
  ],
  ...[
    'lowered',
    'lowers',
    'lowering',
    'lower',
    'cut',
    'cuts',
    'cutting',
    'reduced',
    'reduces',
    'reducing',
    'downgraded',
  ],
  ...['raised', 'raises', 'raising', 'adjusted', 'adjusting', 'updated', 'updates', 'updating', 'upgraded', 'scaled'],
]);

/** What is counted anew; other things are really cut or raised. */
export const REVISED_COUNTS: ReadonlySet<string> = new Set([
  ...['toll', 'tolls', 'count', 'tally', 'figure', 'figures', 'estimate', 'estimates', 'death', 'deaths', 'casualty'],
  ...['casualties', 'dead', 'forecast', 'projection'],
]);

/** Say of a report that it is false. */
export const FALSE_LINKS: ReadonlySet<string> = new Set([
  ...['is', 'are', 'was', 'were', 'be', 'been', 'proved', 'turned'],
]);
