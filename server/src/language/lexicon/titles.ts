/** Titles and roles that stand before a person's name, lower case without full stop. */
export const TITLES: ReadonlySet<string> = new Set([
  // Forms of address.
  ...['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'dame', 'lord', 'lady', 'rev', 'reverend', 'fr'],
  ...['father', 'sister', 'imam', 'rabbi', 'pope', 'st'],
  // Ranks.
  ...['gen', 'general', 'lt', 'lieutenant', 'col', 'colonel', 'maj', 'major', 'capt', 'captain', 'sgt', 'sergeant'],
  ...['pfc', 'supt', 'insp', 'asst', 'dep', 'dist', 'atty', 'dir'],
  ...['cmdr', 'commander', 'adm', 'admiral', 'brig', 'cpl', 'pvt', 'officer', 'deputy', 'detective', 'det'],
  ...['trooper', 'sheriff', 'marshal', 'chief', 'constable', 'inspector', 'superintendent'],
  // Offices.
  ...['president', 'vice', 'prime', 'minister', 'premier', 'chancellor', 'secretary', 'undersecretary', 'governor'],
  ...['gov', 'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'mp', 'mayor', 'councillor'],
  ...['councilman', 'councilwoman', 'commissioner', 'ambassador', 'envoy', 'judge', 'justice', 'attorney'],
  ...['prosecutor', 'solicitor', 'speaker', 'leader', 'chairman', 'chairwoman', 'chair', 'director', 'head', 'king'],
  ...['queen', 'prince', 'princess', 'sheikh', 'emir', 'sultan', 'ayatollah', 'coordinator', 'state', 'foreign'],
  ...['defense', 'defence', 'interior', 'health', 'finance', 'press', 'former', 'acting', 'then', 'candidate'],
  ...['nominee'],
  // Roles.
  ...['spokesman', 'spokeswoman', 'spokesperson', 'official', 'analyst', 'economist', 'adviser', 'advisor', 'aide'],
  ...['activist', 'lawyer', 'coach', 'manager', 'editor', 'author', 'columnist', 'reporter', 'correspondent', 'ceo'],
  ...['cfo', 'coo', 'founder', 'executive', 'owner', 'resident', 'scientist', 'researcher', 'pastor', 'teacher'],
  ...['pollster', 'strategist', 'host', 'moderator', 'comedian', 'actor', 'singer'],
]);

/** Words that make a name that of an institution, a document or a place instead of a person's. */
export const INSTITUTION_WORDS: ReadonlySet<string> = new Set([
  ...['ministry', 'department', 'dept', 'agency', 'authority', 'authorities', 'office', 'bureau', 'commission'],
  ...['committee', 'council', 'court', 'police', 'army', 'navy', 'force', 'forces', 'guard', 'service', 'services'],
  ...['board', 'bank', 'fund', 'union', 'united', 'nations', 'house', 'senate', 'congress', 'parliament'],
  ...['government', 'administration', 'party', 'campaign', 'movement', 'group', 'association', 'organization'],
  ...['organisation', 'institute', 'institution', 'university', 'college', 'school', 'hospital', 'center', 'centre'],
  ...['foundation', 'society', 'company', 'corporation', 'corp', 'inc', 'ltd', 'llc', 'plc', 'co', 'news', 'times'],
  ...['post', 'journal', 'herald', 'tribune', 'press', 'radio', 'television', 'tv', 'channel', 'network', 'magazine'],
  ...['daily', 'red', 'cross', 'crescent', 'nation', 'state', 'states', 'city', 'county', 'street', 'poll', 'survey'],
  ...['report', 'study', 'data', 'figures', 'officials', 'calculations', 'team', 'club', 'federation', 'league'],
  ...['coalition', 'alliance', 'front', 'brigade', 'brigades', 'world', 'international', 'national', 'research'],
  ...['museum', 'library', 'church', 'airport', 'airlines', 'railway', 'district', 'republic', 'kingdom'],
]);
