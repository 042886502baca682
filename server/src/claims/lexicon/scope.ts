import { MONTH_WORDS, WEEKDAY_WORDS } from '../../language/lexicon/calendar.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';
import type { Extent } from '../claim.ts';

/** Words directly before a figure that make it a part of a whole or an addition to one. */
export const EXTENT_LEADS: WordTable<Extent> = wordTable({
  including: 'part',
  include: 'part',
  includes: 'part',
  included: 'part',
  among: 'part',
  remaining: 'part',
  by: 'addition',
  another: 'addition',
  additional: 'addition',
  further: 'addition',
  more: 'addition',
  first: 'part',
  last: 'part',
  next: 'part',
  final: 'part',
  latest: 'part',
  both: 'part',
});

/** Words directly behind a figure that do the same ("three more", "two of the victims"). */
export const EXTENT_FOLLOWERS: WordTable<Extent> = wordTable({
  remaining: 'part',
  surviving: 'part',
  more: 'addition',
  additional: 'addition',
  further: 'addition',
  extra: 'addition',
  'of them': 'part',
  'of those': 'part',
  'of the': 'part',
  'of these': 'part',
  'of his': 'part',
  'of her': 'part',
  'of their': 'part',
  'of whom': 'part',
  'of which': 'part',
});

/** How sure a case is, said before the noun: claims of different standing are different quantities. */
export const STANDINGS: ReadonlySet<string> = new Set([
  'suspected',
  'confirmed',
  'probable',
  'possible',
  'likely',
  'alleged',
  'reported',
  'registered',
  'unconfirmed',
]);

/** How sure a case of an illness is, by the words that say so. */
export const CASE_STANDINGS: WordTable<'suspected' | 'confirmed'> = wordTable({
  suspected: 'suspected',
  possible: 'suspected',
  probable: 'suspected',
  likely: 'suspected',
  investigation: 'suspected',
  confirmed: 'confirmed',
  confirms: 'confirmed',
  confirm: 'confirmed',
  'laboratory-confirmed': 'confirmed',
});

/** Words that open an insertion which says who is counted among the whole. */
export const INCLUSIONS: ReadonlySet<string> = new Set(['including', 'includes', 'counting', 'excluding']);

/** The doer, when counted among the victims. */
export const DOERS: ReadonlySet<string> = new Set([
  'gunman',
  'shooter',
  'suspect',
  'attacker',
  'himself',
  'killer',
  'assailant',
  'bomber',
  'suspected',
  'alleged',
]);

/** Prepositions before the name of a place that narrows what is counted. */
export const PLACE_LEADS: ReadonlySet<string> = new Set(['in', 'at', 'across', 'throughout', 'near']);

/** The days of the week, in lower case. */
export const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_WORDS);

/** The months, in lower case. */
export const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS);

/** Words before a time of day that leave it open, and what they leave open. */
export const HEDGES: WordTable<'about' | 'after' | 'before'> = wordTable({
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  circa: 'about',
  nearly: 'before',
  almost: 'before',
  before: 'before',
  by: 'before',
  after: 'after',
  past: 'after',
});

/** Behind a time, the zone that it is given in: that of the readers, which may be another than that of the place. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  ...[
    'ET',
    'EST',
    'EDT',
    'CT',
    'CST',
    'CDT',
    'MT',
    'MST',
    'MDT',
    'PT',
    'PST',
    'PDT',
    'GMT',
    'UTC',
    'BST',
    'CET',
    'CEST',
  ],
]);

/** Words that say that a count is taken over several happenings, not one. */
export const PLURAL_HAPPENINGS: ReadonlySet<string> = new Set([
  'shootings',
  'incidents',
  'bombings',
  'homicides',
  'crashes',
]);

/** Words in the opening of a sentence that set what it tells apart from the happening reported. */
export const OTHER_HAPPENING: ReadonlySet<string> = new Set([
  'earlier',
  'later',
  'same',
  'separate',
  'unrelated',
  'previous',
  'previously',
  'elsewhere',
  'similar',
  'originally',
  'initially',
]);

/** Words for death, which the wounded are told beside. */
export const DEATH_WORDS: ReadonlySet<string> = new Set([
  'dead',
  'died',
  'dies',
  'killed',
  'killing',
  'kills',
  'fatally',
  'fatal',
  'slain',
  'death',
]);

/** Words for wounds: with one before it in its sentence, "others" are only the rest of the wounded. */
export const WOUND_WORDS: ReadonlySet<string> = new Set([
  ...['wounded', 'wounding', 'wounds', 'injured', 'injuring', 'injures', 'hurt', 'hurts'],
]);

/** "Just after 6" is about 6; "shortly after 6" leaves half an hour open, "after 6" how long after. */
export const CLOSE: ReadonlySet<string> = new Set(['just', 'right', 'minutes', 'moments']);

/** Before "after" and "before" they tell that it was near. */
export const SHORTLY: ReadonlySet<string> = new Set(['shortly', 'soon']);

/** Tell that who did the harm was harmed as well. */
export const ON_HIMSELF: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves']);
