/** Words by which it is read to whom, from where and for what a figure is told. Lower case. */

/** Stand between whom a sum goes to and the sum itself: "cost the port nearly 12 million". */
// biome-ignore format: words read better in rows than one to a line
export const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  'about', 'almost', 'around', 'approximately', 'roughly', 'some', 'nearly', 'over', 'under', 'only', 'just', 'another',
  'an', 'estimated', 'at', 'least', 'most', 'more', 'less', 'than', 'up', 'to', 'as', 'much', 'many', 'a', 'record',
  'additional', 'extra', 'further', 'fewer', 'exactly', '$', '£', '€', '¥',
]);

/** Kin, who are another than whoever they are kin to. Base forms. */
// biome-ignore format: words read better in rows than one to a line
export const KIN: ReadonlySet<string> = new Set([
  'wife', 'husband', 'widow', 'widower', 'spouse', 'mother', 'father', 'parent', 'son', 'daughter', 'brother', 'sister', 'sibling',
  'uncle', 'aunt', 'cousin', 'nephew', 'niece', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'stepson', 'stepdaughter',
  'neighbour', 'neighbor', 'colleague', 'partner', 'successor', 'predecessor', 'rival', 'deputy',
]);

/** Lead to the place from which a distance is measured or over which a height is. */
export const MEASURED_FROM: ReadonlySet<string> = new Set(['from', 'off', 'above', 'below', 'beneath', 'over']);

/** Verbs for doing all of something, whatever it is. Base forms. */
export const COMPLETING: ReadonlySet<string> = new Set([
  'complete',
  'finish',
  'do',
  'get',
  'make',
  'realise',
  'realize',
  'be',
]);

/** Lead to those of whom a share is one: "of the farmers", "among fishermen". */
export const SHARED_BY: ReadonlySet<string> = new Set(['of', 'among', 'amongst']);

/** Lead an age to which those of whom a share is one are narrowed. */
export const AGE_LEADS: ReadonlySet<string> = new Set(['under', 'over', 'aged', 'below', 'above', 'than', 'between']);

/** Whoever is asked in a poll goes by all of these. Base forms. */
// biome-ignore format: words read better in rows than one to a line
export const ASKED: ReadonlySet<string> = new Set([
  'people', 'person', 'respondent', 'participant', 'voter', 'adult', 'citizen', 'resident', 'inhabitant', 'public', 'population',
  'electorate', 'elector', 'constituent', 'vote', 'ballot', 'total', 'poll', 'survey', 'sample', 'it', 'them', 'those', 'all',
]);

/** What tells the best that there was by then, the verbs that tell how it stands, and what tells that it is of now. Lower case. */
export const RECORDS: ReadonlySet<string> = new Set([
  'record',
  'best',
  'worst',
  'fastest',
  'highest',
  'longest',
  'quickest',
]);
export const STANDS: ReadonlySet<string> = new Set(['is', 'was', 'stands', 'stood', 'remains']);
export const NEW_RECORD: ReadonlySet<string> = new Set(['new', 'latest', 'set', 'broke', 'equalled', 'season']);
