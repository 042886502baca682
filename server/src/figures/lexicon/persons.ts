import { formsOfVerb, inflectionsOf } from '../../language/verb-forms.ts';

/** Words that show that a number without a noun counts people. Lower case. */

/** What only people suffer: in front of a bare number, in all forms of active verbs ("kills 2", "killing five"). */
// biome-ignore format: words read better in rows than one to a line
export const HARM_VERBS: readonly string[] = [
  'kill', 'injure', 'wound', 'arrest', 'displace', 'hospitalise', 'hospitalize', 'murder', 'detain', 'shoot', 'stab', 'rescue',
  'evacuate', 'abduct', 'kidnap', 'maim', 'behead', 'imprison', 'jail', 'infect', 'sicken',
].flatMap(formsOfVerb);

/** Verbs behind a bare number whose subject is people, in all forms but that in -ing ("three died", "4,000 gather"). */
export const PERSON_VERBS: readonly string[] = [
  ...['die', 'drown', 'perish', 'survive', 'flee', 'plead', 'confess', 'gather', 'mourn', 'demonstrate']
    .map(inflectionsOf)
    .flatMap(({ base, third, pasts }) => [base, third, ...pasts]),
  // The base forms of these are nouns as well: "three rally cars".
  ...['marched', 'rallied', 'protested'],
];

/** Where people are after an event, behind "in" or "to": "5 in custody", "sends seven to hospital". */
// biome-ignore format: words read better in rows than one to a line
export const PERSON_PLACES = [
  'custody', 'hospital', 'jail', 'prison', 'detention', 'surgery', 'handcuffs', 'captivity', 'intensive',
] as const satisfies readonly string[];

/** How people are, before "condition" or alone behind a number: "in critical condition", "1 critical". */
// biome-ignore format: words read better in rows than one to a line
export const PERSON_CONDITIONS = [
  'critical', 'serious', 'stable', 'fair', 'good', 'grave', 'guarded', 'satisfactory', 'stabilized',
] as const satisfies readonly string[];

/** Verbs that tell what people suffer, and the harm that is their object ("six received injuries"). */
export const SUFFERING_VERBS = ['suffered', 'suffer', 'sustained', 'received'] as const satisfies readonly string[];
// biome-ignore format: words read better in rows than one to a line
export const HARMS_SUFFERED = [
  'injury', 'injuries', 'wound', 'wounds', 'burn', 'burns', 'bruises', 'fracture', 'fractures', 'concussion',
  'concussions', 'cuts', 'scratches', 'shock', 'hypothermia', 'inhalation',
] as const satisfies readonly string[];

/** May stand between a number and what befell the people ("three have been killed", "two were also hurt"). */
// biome-ignore format: words read better in rows than one to a line
export const BEFALLING = [
  'is', 'are', 'was', 'were', 'has', 'have', 'had', 'been', 'being', 'remain', 'remains', 'still', 'also', 'later',
  'now', 'found', 'left', 'pronounced', 'presumed', 'believed', 'confirmed', 'reported', 'listed', 'critically',
  'seriously', 'fatally', 'severely', 'mortally', 'gravely', 'accidentally', 'remained', 'taken', 'rushed', 'transported',
  'airlifted', 'flown', 'conveyed', 'sent', 'brought', 'driven',
] as const satisfies readonly string[];

/** Nouns that "of" ties to the number of people in or behind them, by what those are ("a family of five", "a father of three"). */
export const GROUPS: Readonly<Record<string, 'person' | 'child'>> = {
  family: 'person',
  crowd: 'person',
  audience: 'person',
  congregation: 'person',
  crew: 'person',
  gang: 'person',
  household: 'person',
  town: 'person',
  city: 'person',
  village: 'person',
  hamlet: 'person',
  community: 'person',
  county: 'person',
  suburb: 'person',
  parish: 'person',
  workforce: 'person',
  staff: 'person',
  team: 'person',
  teams: 'person',
  squad: 'person',
  panel: 'person',
  jury: 'person',
  shooting: 'person',
  shootings: 'person',
  stabbing: 'person',
  slaying: 'person',
  slayings: 'person',
  population: 'person',
  death: 'person',
  deaths: 'person',
  killing: 'person',
  killings: 'person',
  murder: 'person',
  murders: 'person',
  arrest: 'person',
  arrests: 'person',
  father: 'child',
  mother: 'child',
  parent: 'child',
  dad: 'child',
  mom: 'child',
  mum: 'child',
};

/** "Two of those wounded": they stand for people whom a state tells. */
export const THOSE: ReadonlySet<string> = new Set(['those', 'the']);

/** "One of those who swam": behind "those" they make it people. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);

/** Verbs that may be nouns, before a condition. */
export const STAYING: ReadonlySet<string> = new Set(['remains', 'remain', 'left']);

/** "to a local hospital", "to area hospitals". */
export const NEARNESS: ReadonlySet<string> = new Set([
  'local',
  'nearby',
  'area',
  'different',
  'separate',
  'regional',
  'city',
]);

/** Behind "critical" they tell how people are. */
export const CONDITION_NOUNS: ReadonlySet<string> = new Set(['condition', 'conditions', 'and']);

/** Between a number and what befell the people: "three more killed", "four other injured". */
export const ADDED: ReadonlySet<string> = new Set(['more', 'other', 'others']);

/** How badly people were hurt, where nothing else is told. */
export const HOW: ReadonlySet<string> = new Set([
  'fatally',
  'critically',
  'seriously',
  'severely',
  'mortally',
  'gravely',
]);

/** Behind these a longer number counts nobody. */
export const SHOTS: ReadonlySet<string> = new Set(['shot', 'shoot', 'shoots', 'shooting']);

/** Between a number and how well people do by a change. */
// biome-ignore format: words read better in rows than one to a line
export const BEING: ReadonlySet<string> = new Set([
  'is', 'are', 'was', 'were', 'be', 'been', 'being', 'will', 'would', 'could', 'may', 'might', 'left', 'become',
]);

/** Before "off" they tell how well people do. */
export const WEALTHIER: ReadonlySet<string> = new Set(['better', 'worse']);

/** Behind them. */
export const OFF: ReadonlySet<string> = new Set(['off']);

/** Behind "shot" it tells that what flew was hit. */
export const DOWNWARDS: ReadonlySet<string> = new Set(['down']);
