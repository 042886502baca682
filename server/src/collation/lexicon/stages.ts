import { IN_ALL } from '../../claims/lexicon/periods.ts';
import { INFINITIVE_MARKERS } from '../../language/lexicon/function-words.ts';

/** Words that tell at which point in the course of things a figure holds. Lower case. */

/** Before a verb: what may be done at most; what "could" be is mostly what nobody knows. */
export const ABILITY: ReadonlySet<string> = new Set(['can', 'able']);

/** Stand between a helper and its verb, besides other helpers and adverbs in -ly: "is to be built", "has already sold". */
export const BETWEEN_HELP: ReadonlySet<string> = new Set([...INFINITIVE_MARKERS, 'already']);

/** What a thing has room for. */
export const CAPACITY: ReadonlySet<string> = new Set(['capacity', 'room', 'capable']);

/** Verbs and nouns, as base forms, by which a place has room. */
export const ROOMY: ReadonlySet<string> = new Set([
  'seat',
  'sleep',
  'hold',
  'fit',
  'accommodate',
  'admit',
  'house',
  'take',
]);

/** Each is room for one person. Singular. */
export const ROOM_FOR_ONE: ReadonlySet<string> = new Set(['bed', 'seat', 'berth', 'bunk', 'place']);

/** Before a verb: what is still to come. */
export const AHEAD: ReadonlySet<string> = new Set(['will', 'shall', "'ll"]);

/** Right before a figure: what is still to come. */
export const LIKELY: ReadonlySet<string> = new Set(['likely', 'expected', 'projected', 'predicted', 'forecast']);

/** Before a participle: what has come about by now. */
export const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Right behind a figure and its unit: that of each. */
export const EACH: ReadonlySet<string> = new Set(['each', 'apiece']);

/** Who has promised something has not done it. Base forms. */
export const PROMISING: ReadonlySet<string> = new Set(
  'promise pledge vow offer plan propose agree decide announce intend commit earmark approve'.split(' '),
);

/**
 * Verbs of what is arranged, allowed or asked for, and need not come about: who is invited may stay away, what is bid may not
 * be the price. Base forms.
 */
// biome-ignore format: words read better in rows than one to a line
export const ARRANGING: ReadonlySet<string> = new Set([
  'invite', 'register', 'enrol', 'enroll', 'book', 'reserve', 'order', 'commission', 'apply', 'approve', 'authorise', 'authorize',
  'allocate', 'earmark', 'budget', 'bid', 'offer', 'propose', 'nominate', 'summon', 'schedule', 'promise', 'pledge', 'request',
  'entitle', 'value', 'ask', 'demand', 'want', 'seek',
]);

/** Who reports that something was ordered or granted says as well that it was done so. Base forms. */
export const SETTLING: ReadonlySet<string> = new Set([
  ...[
    'buy',
    'purchase',
    'acquire',
    'hire',
    'rent',
    'grant',
    'give',
    'set',
    'adopt',
    'pass',
    'name',
    'appoint',
    'announce',
  ],
]);

/** Participles before "for": for how many a thing was made. */
export const MADE_FOR: ReadonlySet<string> = new Set([
  ...['built', 'designed', 'made', 'meant', 'intended', 'planned', 'licensed', 'equipped', 'conceived'],
]);

/** Nouns, as base forms, of what is laid down or aimed at, whatever comes of it: a limit is no speed that somebody drove. */
// biome-ignore format: words read better in rows than one to a line
export const NORMS: ReadonlySet<string> = new Set([
  'limit', 'threshold', 'quota', 'target', 'allowance', 'ceiling', 'cap', 'guideline',
]);

/** Right behind a speed that may not be exceeded there. */
export const ZONES: ReadonlySet<string> = new Set(['zone']);

/** Verbs, as base forms, between such a noun and its number: "was set at 30". */
// biome-ignore format: words read better in rows than one to a line
export const SETTING: ReadonlySet<string> = new Set([
  'be', 'set', 'put', 'fix', 'lower', 'raise', 'cut', 'reduce', 'increase', 'stand', 'remain', 'agree',
]);

/** Before such a noun: what follows is held against it. Base forms. */
// biome-ignore format: words read better in rows than one to a line
export const BEYOND: ReadonlySet<string> = new Set([
  'over', 'above', 'beyond', 'under', 'below', 'within', 'than', 'twice', 'half', 'times', 'exceed', 'break', 'miss', 'meet',
  'surpass', 'beat', 'reach',
]);

/** What shops, polls and gates do at the same hour day after day. */
export const OPENING: ReadonlySet<string> = new Set(['open', 'opens', 'close', 'closes']);

/** Base forms of the same, told of a day as well. */
export const OPENINGS: ReadonlySet<string> = new Set(['open', 'close']);

/** Between them and their hour. */
export const DOORS: ReadonlySet<string> = new Set(['its', 'their', 'the', 'doors', 'gates', 'at', 'from']);

/** How it is by now. */
export const NOW: readonly string[] = [
  ...[
    'now',
    'currently',
    'presently',
    'at present',
    'at the moment',
    'right now',
    'so far',
    'already',
    'to date',
    'these days',
    'today',
    'nowadays',
  ],
];

/** Lead a part of a day or an hour. */
export const HOUR_LEADS: ReadonlySet<string> = new Set(['at', 'by', 'in']);

/** When parts of a day begin and end, in minutes. */
export const PARTS_OF_DAY: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['dawn', [240, 480]],
  ['morning', [240, 720]],
  ['noon', [690, 750]],
  ['midday', [690, 780]],
  ['lunchtime', [690, 840]],
  ['afternoon', [720, 1080]],
  ['evening', [1020, 1380]],
]);

/** What comes every day: "before noon" is no time that is over. */
export const TIMES_OF_DAY: ReadonlySet<string> = new Set([
  ...PARTS_OF_DAY.keys(),
  ...['daybreak', 'sunrise', 'breakfast', 'lunch', 'dinner', 'dusk', 'sunset', 'nightfall', 'night', 'midnight'],
]);

/** Before a stretch of time: its beginning. */
export const BEGINNINGS: ReadonlySet<string> = new Set(['first', 'opening']);

/** What is told of by its beginning. Base forms. */
export const STRETCHES: ReadonlySet<string> = new Set(
  'minute hour day night morning evening weekend week fortnight month quarter half season'.split(' '),
);

/** All of it, up to its end or up to now. */
export const WHOLES: readonly string[] = [
  ...[...IN_ALL, 'up to now', 'in the end', 'by the end'],
  ...['in his career', 'in her career', 'in their career', 'over the years'],
];

/** Verbs that tell how warm it gets, and how cold. Base forms. */
export const CLIMBS: ReadonlySet<string> = new Set('reach rise climb hit peak top exceed soar'.split(' '));
export const FALLS: ReadonlySet<string> = new Set('fall drop sink dip plunge plummet'.split(' '));

/** Before a verb: what one has leave or room to do; "may be" and "may have" tell what nobody knows. */
export const LEAVE: ReadonlySet<string> = new Set(['may', 'can', 'must', 'shall', 'cannot']);
export const UNKNOWN: ReadonlySet<string> = new Set(['be', 'have']);

/** Verbs and nouns, as base forms, by which a bound is what is stated: a right, a duty, room for so many. */
// biome-ignore format: words read better in rows than one to a line
export const LIMITING: ReadonlySet<string> = new Set([
  'protect', 'insure', 'guarantee', 'cover', 'allow', 'permit', 'limit', 'cap', 'restrict', 'entitle', 'hold', 'seat', 'carry',
  'accommodate', 'store', 'fit', 'admit', 'require', 'oblige', 'punishable', 'face', 'exempt', 'ceiling', 'capacity',
]);
