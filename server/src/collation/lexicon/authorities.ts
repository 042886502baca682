/**
 * Words for those whom a place has one of, so that two reports of one event which credit nobody but "police" mean the
 * same office. Lower case, without a possessive ending.
 */
export const OFFICES: ReadonlySet<string> = new Set([
  ...['police', 'sheriff', 'coroner', 'fire', 'firefighters', 'rescue', 'ambulance', 'coastguard', 'health'],
  ...['mayor', 'governor', 'prosecutor', 'prosecutors', 'hospital', 'interior', 'meteorological', 'seismological'],
]);

/** Words for people whom every reporter finds on their own: who credits them has an origin of their own. */
export const CROWDS: ReadonlySet<string> = new Set([
  ...['witness', 'witnesses', 'eyewitness', 'eyewitnesses', 'bystander', 'bystanders', 'onlookers', 'passers-by'],
  ...['resident', 'residents', 'neighbor', 'neighbors', 'neighbour', 'neighbours', 'locals', 'villagers', 'people'],
  ...['survivor', 'survivors', 'victim', 'victims', 'relative', 'relatives', 'family', 'families', 'friend', 'friends'],
  ...['source', 'sources', 'insider', 'insiders', 'expert', 'experts', 'analyst', 'analysts', 'critics', 'activists'],
  ...['report', 'reports', 'media', 'reporter', 'reporters', 'journalist', 'journalists', 'observers', 'diplomats'],
  ...['lawmakers', 'doctors', 'medics', 'doctor', 'medic', 'workers', 'employees', 'students', 'parents', 'protesters'],
  ...[
    'traders',
    'shopkeepers',
    'merchants',
    'farmers',
    'fishermen',
    'investors',
    'economists',
    'scientists',
    'teachers',
  ],
  ...['tourists', 'passengers', 'commuters', 'drivers', 'fans', 'voters', 'supporters', 'opponents', 'campaigners'],
  ...['many', 'some', 'others', 'several', 'everyone', 'nobody', 'someone', 'somebody', 'most', 'few', 'anyone'],
]);

/** Words for unnamed members of a body: they speak for it where an office says which ("health officials"), else for nobody. */
export const UNNAMED_MEMBERS: ReadonlySet<string> = new Set([
  ...['official', 'officials', 'authority', 'authorities', 'officer', 'officers', 'investigators', 'detectives'],
  ...['commander', 'commanders', 'leader', 'leaders', 'minister', 'ministers', 'aide', 'aides', 'members', 'member'],
]);

/** Nouns for bodies, which the words before them tell apart ("the building office", "the water board"). */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...['ministry', 'department', 'dept', 'office', 'agency', 'bureau', 'service', 'services', 'brigade', 'force'],
  ...['forces', 'administration', 'directorate', 'division', 'board', 'center', 'centre', 'unit', 'team'],
]);

/** Words that different reports use for one body, or for who speaks for it, and that tell no body from another. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...['spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'spokesmen', 'statement', 'statements', 'update'],
  ...['chief', 'head', 'director', 'figures', 'data', 'records', 'bulletin', 'tally', 'count', 'release', 'news'],
  ...[
    'local',
    'area',
    'national',
    'federal',
    'regional',
    'senior',
    'top',
    'own',
    'latest',
    'initial',
    'another',
    'one',
  ],
  ...['the', 'a', 'an', 'of', 'in', 'for', 'from', 'and', 'to', 'at', 'by', 'on', 'its', 'his', 'her', 'their', 's'],
]);

/** Endings of words that say under whose control a body is, which only some reports add. */
export const CONTROL_ENDINGS = ['-run', '-led', '-controlled', '-backed', '-governed', '-held'] as const;

/** Names in full of agencies that are better known by their letters, lower case. */
export const AGENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['associated press', 'ap'],
  ['agence france-presse', 'afp'],
  ['agence france presse', 'afp'],
  ['united press international', 'upi'],
  ['deutsche presse-agentur', 'dpa'],
  ['press trust of india', 'pti'],
  ['asian news international', 'ani'],
  ['press association', 'pa'],
  ['canadian press', 'cp'],
  ['australian associated press', 'aap'],
  ['british broadcasting corporation', 'bbc'],
  ['cable news network', 'cnn'],
  ['anadolu agency', 'anadolu'],
  ['aa', 'anadolu'],
]);

/** What a report calls a body of which it told the name before ("the company said"): it speaks through its people. */
// biome-ignore format: words read better in rows than one to a line
export const BODIES: readonly string[] = [
  'company', 'firm', 'group', 'airline', 'carrier', 'operator', 'maker', 'manufacturer', 'retailer', 'bank', 'club',
  'ministry', 'department', 'agency', 'office', 'authority', 'council', 'service', 'force', 'charity', 'union',
  'organisation', 'organization', 'university', 'hospital', 'school', 'museum',
];
