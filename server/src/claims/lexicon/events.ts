import type { HappeningName } from './happenings.ts';
import type { PredicateName } from './predicates.ts';

/** What a noun or a verb says happened: a happening or a class of its lexicon, or a verb by its participle. */
export type EventName = HappeningName | PredicateName | `verb:${string}`;

/** The nouns that name an event, by what they say happened: "the launch on Friday" is the day on which it was launched. */
const NOUNS_OF_EVENTS: Readonly<Partial<Record<EventName, string>>> = {
  shooting: 'shooting shootings shootout gunfire rampage massacre ambush',
  explosion: 'explosion explosions blast blasts bombing bombings detonation',
  crash: 'crash crashes collision derailment accident wreck',
  quake: 'earthquake quake tremor temblor aftershock',
  collapse: 'collapse breach',
  fire: 'fire blaze wildfire inferno arson',
  arrest: 'arrest arrests capture detention',
  killed: 'killing killings murder murders slaying death deaths assassination execution',
  injured: 'injury stabbing stabbings',
  'verb:attacked':
    'attack attacks assault assaults offensive counteroffensive counter-offensive counterattack counter-attack airstrike airstrikes strike strikes shelling bombardment',
  'verb:raided': 'raid raids',
  'verb:fought': 'battle clash clashes fighting',
  'verb:kidnapped': 'kidnapping abduction',
  'verb:robbed': 'robbery heist burglary theft',
  'verb:struck': 'storm hurricane typhoon cyclone tornado flood floods flooding landslide avalanche tsunami eruption',
  'verb:sunk': 'sinking shipwreck',
  'verb:elected': 'election elections vote referendum ballot',
  'verb:tried': 'trial',
  'verb:heard': 'hearing arraignment',
  'verb:sentenced': 'sentencing',
  'verb:convicted': 'conviction verdict',
  'verb:buried': 'funeral burial',
  'verb:married': 'wedding marriage',
  'verb:launched': 'launch premiere debut',
  'verb:released': 'release',
  'verb:opened': 'opening inauguration',
  'verb:signed': 'signing deal agreement treaty ceasefire truce',
  'verb:acquired': 'acquisition takeover merger purchase',
  'verb:resigned': 'resignation',
  'verb:appointed': 'appointment',
  'verb:protested': 'protest protests demonstration demonstrations rally march riot riots',
  'verb:interviewed': 'interview',
  'verb:escaped': 'escape jailbreak',
  'verb:become independent': 'independence',
};

/** What each noun of an event says happened. */
export const EVENT_NOUNS: ReadonlyMap<string, EventName> = new Map(
  (Object.entries(NOUNS_OF_EVENTS) as [EventName, string][]).flatMap(([name, nouns]) =>
    nouns.split(' ').map((noun): [string, EventName] => [noun, name]),
  ),
);

/**
 * The nouns of what people do or decide, which tell what happened where a verb says of them no more than that they were
 * ("the ruling came on Friday") or where a day is theirs ("Friday's ruling"). Elsewhere the verb beside them tells it: on
 * the day on which a sale is approved nothing is sold.
 */
const NOUNS_OF_ACTS: Readonly<Partial<Record<EventName, string>>> = {
  found: 'discovery',
  'verb:appeared': 'appearance',
  'verb:approved': 'approval',
  'verb:closed': 'closure closing shutdown',
  'verb:decided': 'decision',
  'verb:departed': 'departure',
  'verb:arrived': 'arrival',
  'verb:evacuated': 'evacuation',
  'verb:filed': 'filing',
  'verb:inspected': 'inspection',
  'verb:met': 'meeting summit conference talks negotiations',
  'verb:played': 'match game fixture final',
  'verb:published': 'publication',
  'verb:ruled': 'ruling judgment judgement',
  'verb:sold': 'sale auction',
  'verb:spoken': 'speech',
  'verb:visited': 'visit',
  'verb:voted': 'vote',
};

/** What each noun of an act says happened. */
export const ACT_NOUNS: ReadonlyMap<string, EventName> = new Map(
  (Object.entries(NOUNS_OF_ACTS) as [EventName, string][]).flatMap(([name, nouns]) =>
    nouns.split(' ').map((noun): [string, EventName] => [noun, name]),
  ),
);

/** Verbs that say of what they are told of that it began: an event where nothing else names one. */
export const BEGINNING_VERBS: ReadonlySet<string> = new Set(['began', 'begun', 'started']);

/** Verbs that say of an event no more than that it was: their subject names it. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'happened occurred place held began begun started came come ended due set scheduled slated penciled planned'.split(
    ' ',
  ),
);

/** Verbs that say that something was done where their object names an event, and are events of their own elsewhere. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'launched mounted staged conducted carried opened waged made unleashed committed forced prompted caused triggered'.split(
    ' ',
  ),
);

/** Verbs that say nothing of what was done, which their object tells: "made an appearance", "held talks". */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(['made', 'had', 'gave', 'held', 'paid', 'did']);

/** Verbs of what an event does: behind a noun of one they tell of that ("the raids hit the port", "a blast killed six"). */
export const IMPACT_VERBS: ReadonlySet<string> = new Set(
  [
    'hit hits hitting struck strikes striking targeted targets targeting rocked rocks rocking shook shakes shaking pounded',
    'battered damaged destroyed flattened wrecked ripped tore swept killed kills killing wounded injured hurt left leaves',
    'levelled leveled devastated gutted buried engulfed swallowed',
  ].flatMap((row) => row.split(' ')),
);

/** Behind them and "of", "with" or "to" stands what somebody is charged with, which happened on another day. */
// biome-ignore format: words read better in rows than one to a line
export const CHARGES: ReadonlySet<string> = new Set([
  'convicted', 'guilty', 'charged', 'accused', 'acquitted', 'sentenced', 'jailed', 'imprisoned', 'indicted', 'arraigned',
  'conviction', 'charge', 'charges', 'count', 'counts', 'accusation', 'accusations',
]);

/** What leads from one of these to the deed. */
export const CHARGED_WITH: ReadonlySet<string> = new Set(['of', 'with', 'to', 'for', 'on', 'in']);

/** Forms like those of verbs that tell of no event, or of a state that lasts. */
export const NO_EVENTS: ReadonlySet<string> = new Set(
  [
    'been being having had done doing said got getting gone going made making morning evening nothing anything something',
    'everything during following including excluding according regarding concerning pending building meaning spring thing',
    'king ring wing string beijing interesting alleged so-called supposed expected believed thought known called named based',
    'located situated related involved wanted needed seemed appeared remained remaining used considered continued continuing',
    'living lived stayed waiting waited looking looked led felt kept left saw seen seeing hoped hoping briefed briefing',
    'armed wounded unarmed united limited aged skilled retired experienced scared tired worried concerned dated red bed shed',
    'sacred naked wicked hundred indeed need feed speed seed breed exceed proceed',
  ].flatMap((row) => row.split(' ')),
);

/** Of those that lead a verb, one that tells as well of what was to come then. */
export const PAST_AHEAD: ReadonlySet<string> = new Set(['would']);

/** Behind these a verb in its base form tells of what is still to come. */
export const AHEAD_OF_VERBS: ReadonlySet<string> = new Set(["'ll", 'will', 'would', 'shall', 'should', 'to']);

/** Words that may stand before a day and leave it the day itself. */
export const DAY_LEADS: ReadonlySet<string> = new Set(
  'on in at early late around about mid during the this sometime some time just later earlier'.split(' '),
);

/** Parts of a day or a month whose day follows behind "of". */
export const PARTS_OF_DAYS: ReadonlySet<string> = new Set('night morning evening afternoon day hours eve'.split(' '));

/** Words at which a clause begins, so that what stands before them happened at another time, or need not have. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'but while when who whom which that after before because although though where if until since whether than'.split(
    ' ',
  ),
);

/** Behind whom somebody found they tell how: "found Karl Roy dead". Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const STATES_FOUND: ReadonlySet<string> = new Set([
  'alive', 'asleep', 'bleeding', 'bound', 'collapsed', 'dead', 'dying', 'face-down', 'hanged', 'hanging', 'hiding', 'hurt',
  'injured', 'inside', 'lying', 'lifeless', 'motionless', 'near', 'outside', 'shot', 'sitting', 'slumped', 'stabbed',
  'suffering', 'unconscious', 'unhurt', 'unharmed', 'unresponsive', 'wandering', 'wounded', 'with', 'in', 'on', 'at',
]);
