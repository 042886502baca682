/** Pronouns that can be the subject of a verb of saying; the relative ones stand for the noun before them. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set([
  ...['i', 'we', 'you', 'he', 'she', 'they', 'it', 'one', 'everyone', 'everybody', 'someone', 'others', 'many'],
  ...['some', 'most', 'both'],
]);

/** Prepositions that join two nouns into one speaker ("a spokesman for the ministry", "officials in the capital"). */
export const JOINING_PREPOSITIONS: ReadonlySet<string> = new Set([
  ...['of', 'for', 'from', 'in', 'at', 'with', 'on', 'by', 'near', 'against', 'between', 'among', 'across', 'de'],
  ...['about'],
]);

/** Words between a subject and its verb that belong to neither. */
export const BETWEEN_SUBJECT_AND_VERB: ReadonlySet<string> = new Set([
  ...['has', 'have', 'had', 'is', 'are', 'was', 'were', 'be', 'been', 'do', 'does', 'did', 'will', 'would', 'can'],
  ...['could', 'may', 'might', 'must', 'should'],
  ...['also', 'then', 'later', 'now', 'still', 'once', 'again', 'even', 'just', 'not', 'never', 'ever', 'too'],
  ...['first', 'often', 'always', 'both', 'all'],
  ...['earlier', 'already', 'since', 'further', 'today', 'yesterday', 'tonight', "'ve", "'d", "'s", "'re", 'instead'],
  ...['there', 'here', 'nearby', 'meanwhile', 'however', 'soon', 'himself', 'herself', 'themselves', 'itself'],
]);

/** Nouns for documents, counts and inquiries: what they "show" or "find" is a statement of theirs. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  ...['poll', 'polls', 'survey', 'surveys', 'study', 'studies', 'report', 'reports', 'data', 'figures', 'statistics'],
  ...['statistic', 'records', 'record'],
  ...['results', 'result', 'analysis', 'analyses', 'review', 'research', 'count', 'tally', 'census', 'filing'],
  ...['filings', 'documents', 'document'],
  ...['estimates', 'estimate', 'numbers', 'returns', 'investigation', 'inquiry', 'audit', 'paper', 'index'],
  ...['findings', 'assessment', 'calculations'],
  ...['projections', 'forecast', 'forecasts', 'polling', 'ranking', 'rankings', 'indictment', 'complaint', 'lawsuit'],
  ...['memo', 'email', 'emails', 'transcript'],
  ...['statement', 'model', 'models', 'average', 'database', 'readout', 'bulletin', 'update', 'article', 'column'],
  ...['editorial', 'book', 'headline', 'letter', 'website', 'site', 'page', 'file', 'files', 'footage', 'video'],
  ...['images', 'logs', 'minutes', 'papers', 'receipts', 'accounts', 'books', 'letters', 'memos', 'transcripts'],
  ...['brochure', 'leaflet', 'poster', 'ad'],
  ...['advert', 'advertisement', 'manifesto', 'platform', 'dossier', 'log', 'ledger', 'invoice', 'manual', 'note'],
  ...['tweet', 'post', 'message', 'testimony', 'scorecard', 'chart', 'graph', 'table', 'map'],
  // What lays down how things have to be.
  ...['law', 'laws', 'bill', 'bills', 'rule', 'rules', 'regulation', 'regulations', 'legislation', 'treaty', 'act'],
  ...['contract', 'agreement', 'deal', 'accord', 'pact', 'constitution', 'ordinance', 'decree', 'charter', 'policy'],
  ...['code', 'statute', 'statutes', 'directive', 'resolution', 'permit', 'licence', 'license', 'ruling', 'verdict'],
  ...['proposal', 'plan', 'budget', 'amendment', 'warrant', 'mandate', 'guidelines', 'measure', 'settlement', 'order'],
]);

/** Words that open an apposition or a relative clause behind a name: "Kim, a nurse, said", "Lee, who runs the shelter, said". */
export const APPOSITION_OPENERS: ReadonlySet<string> = new Set([
  // Articles, possessives and relative pronouns; titles and roles are known as such.
  ...['a', 'an', 'the', 'who', 'whose', 'which', 'one', 'its', 'his', 'her', 'their', 'another', "who's"],
  ...['co-founder', 'mother', 'himself', 'herself', 'senior'],
  // Phrases of place, time and manner.
  ...['in', 'at', 'on', 'during', 'after', 'when', 'while', 'for', 'like', 'along', 'among', 'with', 'as', 'from'],
  ...['of'],
  ...['by', 'near', 'outside', 'inside', 'also', 'now', 'meanwhile', 'however', 'too', 'only', 'just', 'barely'],
]);

/** What stands before a headline's colon without being anybody: "Live: …", "The Latest: …", "Opinion: …". */
export const HEADLINE_LABELS: ReadonlySet<string> = new Set([
  ...['latest', 'watch', 'live', 'video', 'breaking', 'exclusive', 'opinion', 'update', 'updated', 'updates'],
  ...['photos', 'pictures', 'pictured', 'revealed', 'explained', 'analysis', 'explainer'],
  ...['the', 'review', 'interview', 'comment', 'editorial', 'quiz', 'podcast', 'recap', 'timeline', 'factbox'],
  ...[
    'corrected',
    'correction',
    'part',
    'day',
    'note',
    'warning',
    'by',
    'photo',
    'image',
    'caption',
    'story',
    'related',
  ],
  ...['date', 'location', 'result', 'results', 'score', 'scores', 'posted', 'published', 'effective', 'source'],
]);

/** Words that make a speaker a share of those who were asked. */
export const RESPONDENTS: ReadonlySet<string> = new Set([
  ...['percent', '%', 'half', 'third', 'thirds', 'quarter', 'quarters', 'majority', 'majorities', 'respondents'],
  ...['pct', 'in 10'],
]);

/** Documents whose whole content is what was counted or asked. */
export const INQUIRIES: ReadonlySet<string> = new Set([
  ...['poll', 'polls', 'survey', 'surveys', 'study', 'studies', 'census', 'polling', 'count', 'tally', 'audit'],
]);

/** Groups, bodies and roles that a headline names without a name of their own ("12 hurt in flood: officials"). */
export const HEADLINE_SPEAKERS: ReadonlySet<string> = new Set([
  ...['officials', 'official', 'police', 'authorities', 'ministry', 'minister', 'government', 'army', 'military'],
  ...['report', 'reports', 'study', 'survey', 'poll', 'witnesses', 'witness', 'sources', 'source', 'media', 'medics'],
  ...['doctors', 'rescuers', 'residents', 'mayor', 'governor', 'sheriff', 'coroner', 'prosecutors', 'prosecutor'],
  ...['hospital', 'agency', 'un', 'monitor', 'monitors', 'activists', 'spokesman', 'spokeswoman', 'spokesperson'],
  ...['president', 'experts', 'analysts', 'researchers', 'scientists', 'union', 'company', 'chief', 'court', 'lawyer'],
  ...['family', 'ngo', 'charity', 'defense', 'defence', 'firefighters'],
]);
