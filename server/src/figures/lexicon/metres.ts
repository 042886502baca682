/** Words that tell whether the m of "100m" says metres or millions. Lower case, singular. */

/** What is run, swum, jumped or thrown over a length: "the 60m hurdles". */
// biome-ignore format: words read better in rows than one to a line
export const TRACK = [
  'hurdle', 'title', 'medal', 'event', 'freestyle', 'butterfly', 'backstroke', 'breaststroke', 'championship', 'sprint',
  'race', 'relay', 'heat', 'ranking', 'holder', 'final', 'semi-final', 'dash', 'run', 'record', 'time', 'champion', 'medley', 'runner',
  'sprinter', 'hurdler', 'swimmer', 'steeplechase', 'medallist', 'medalist', 'finalist', 'gold', 'silver', 'bronze',
  'crown', 'specialist', 'walk', 'lane', 'course', 'track', 'pool', 'sprinting', 'hurdling',
] as const satisfies readonly string[];

/** Of these, words that lead the name of whoever ran it or of where it was run: "the 100m champion Ann Moss". */
// biome-ignore format: words read better in rows than one to a line
export const TRACK_BEFORE_NAMES = [
  'champion', 'runner', 'sprinter', 'hurdler', 'swimmer', 'medallist', 'medalist', 'finalist', 'specialist', 'title',
  'winner', 'star', 'rival', 'world', 'olympic', 'gold', 'silver', 'bronze', 'hurdle',
] as const satisfies readonly string[];

/** What is run or walked over as many thousands of metres: "a 5K run". */
export const ROAD_RACES = [
  'run',
  'race',
  'walk',
  'final',
  'course',
  'record',
  'runner',
] as const satisfies readonly string[];

/** Directly behind a length they say where it reaches: "40m high". */
// biome-ignore format: words read better in rows than one to a line
export const HIGH_AND_LONG = [
  'high', 'long', 'tall', 'wide', 'deep', 'thick', 'across', 'away', 'apart', 'above', 'below', 'underwater', 'ahead',
  'behind', 'clear', 'short', 'shy', 'taller', 'longer', 'higher', 'deeper', 'wider', 'shorter',
] as const satisfies readonly string[];

/** Nouns for what is worth so many millions of money: "a 20m contract". */
// biome-ignore format: words read better in rows than one to a line
export const PAID_BY_MILLIONS = [
  'contract', 'deal', 'note', 'bid', 'offer', 'fine', 'loan', 'lawsuit', 'fee', 'budget', 'fund', 'debt', 'stake',
  'takeover', 'profit', 'loss', 'bond', 'grant', 'prize', 'settlement', 'investment', 'bill', 'payment', 'project',
  'transfer', 'price', 'jackpot', 'lottery', 'compensation', 'bonus', 'cheque', 'salary', 'windfall', 'turnover',
] as const satisfies readonly string[];

/** Near an amount without a noun these tell that people, things or money are counted by millions. */
// biome-ignore format: words read better in rows than one to a line
export const COUNTED_BY_MILLIONS = [
  'audience', 'audiences', 'viewers', 'viewing', 'ratings', 'users', 'customers', 'subscribers', 'population', 'seen',
  'watched', 'sales', 'sold', 'profit', 'profits', 'turnover', 'revenue', 'revenues', 'cost',
  'costs', 'dollars', 'euros', 'pounds', 'yen', 'total', 'totals', 'listeners', 'readers', 'copies', 'voters',
  'downloads', 'visitors', 'passengers', 'tourists', 'followers', 'clicks', 'households', 'subscriptions', 'streams',
  'shipments', 'exports', 'imports', 'orders', 'bookings', 'claims',
] as const satisfies readonly string[];

/** Verbs that lead to how many there are: "net users number 100m". */
export const NUMBERING: ReadonlySet<string> = new Set(['number', 'numbers', 'numbered', 'numbering']);

/** What several run or swim one after the other, each over as many metres. Singular, lower case. */
export const RELAYS: ReadonlySet<string> = new Set(['relay', 'medley']);
