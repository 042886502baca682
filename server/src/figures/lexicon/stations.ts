/** What shows that a number is the channel of a radio or television station. Lower case. */

/** Names of newscasts that stand behind the channel, each word of them with a capital: "9 On Your Side". */
export const NEWSCASTS = [
  'news',
  'action news',
  'eyewitness news',
  'on your side',
  'in your corner',
] as const satisfies readonly string[];

/** Networks and what else stands before the channel of a station. */
// biome-ignore format: words read better in rows than one to a line
export const NETWORKS = [
  'abc', 'bbc', 'cbs', 'ctv', 'cw', 'fox', 'itv', 'nbc', 'pbs', 'sky', 'tv', 'channel', 'radio', 'news', 'newsradio',
] as const satisfies readonly string[];

/** What a station has: behind its channel they are not counted ("CBS 2 viewers", "Fox 9 crews"). */
// biome-ignore format: words read better in rows than one to a line
export const OF_STATIONS = [
  'viewers', 'listeners', 'newscast', 'newscasts', 'newsletters', 'crew', 'crews', 'staff', 'app', 'apps', 'archives',
  'archive', 'anchor', 'anchors', 'reporter', 'reporters', 'photographer', 'photographers', 'video', 'show', 'shows',
  'newsroom', 'broadcast', 'broadcasts', 'audience', 'presenter', 'programme', 'breakfast',
] as const satisfies readonly string[];
