/** Forms of the verbs with which one outlet passes on what somebody said ("quoted the governor as saying 12 …"). */
export const QUOTING_VERBS: ReadonlySet<string> = new Set([
  ...['quoted', 'quotes', 'quote', 'quoting', 'cited', 'cites', 'cite', 'citing'],
]);

/** What stands behind "as" there. */
export const AS_SAYING: ReadonlySet<string> = new Set([
  ...['saying', 'telling', 'stating', 'claiming', 'writing', 'confirming', 'warning', 'reporting', 'estimating'],
]);

/** Participles that name whom an outlet has its report from ("Interfax reported 12 deaths, citing the governor"). */
export const CITING: ReadonlySet<string> = new Set(['citing', 'quoting']);

/** Nouns for those who pass on what others said, named or not ("local media", "state television", "the agency"). */
export const RELAYING_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'media',
    'press',
    'agency',
    'agencies',
    'television',
    'tv',
    'radio',
    'newspaper',
    'newspapers',
    'paper',
    'papers',
  ],
  ...['daily', 'broadcaster', 'network', 'station', 'outlet', 'outlets', 'website', 'site', 'channel', 'reports'],
]);
