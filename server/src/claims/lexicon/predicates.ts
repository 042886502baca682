/** Words with the nouns that they must be said of, in the singular. */
export interface BoundVerbs {
  readonly nouns: readonly string[];
  /** Verbs with an object, or in the passive, in their base form. */
  readonly verbs: readonly string[];
  /** Verbs of which it is the subject, in their base form: "300 jobs will go". */
  readonly intransitive?: readonly string[];
  /** Nouns that take it with "of": "the loss of 300 jobs". */
  readonly deeds?: readonly string[];
}

/** What something was made or is allowed to hold: "licensed for", "was licensed to carry", "is designed to seat". */
const MADE_TO_HOLD: readonly string[] = ['licensed', 'licenced', 'certified', 'designed', 'built']
  .flatMap((made) => [made, `is ${made}`, `was ${made}`, `are ${made}`, `were ${made}`])
  .flatMap((made) => [`${made} for`, `${made} to carry`, `${made} to hold`, `${made} to seat`]);

/**
 * What those have in common of whom several classes tell: who was hurt and lived, who was in danger and lives, and of whom
 * nobody knows where or how they are.
 */
export type FateKin = 'harm' | 'saved' | 'not-found';

/**
 * What can be said of the things that are counted. A figure belongs to a class either as the object of a transitive
 * verb ("killed six"), as the subject of its passive or of an intransitive verb ("six were killed", "six died"), beside
 * a state ("six dead"), or through a noun that holds the predicate ("six deaths", "the death toll").
 * All in lower case. Verbs stand in their base form; all others follow (`what/triggers.ts`): of "shoot and wound" and of
 * "fatally shoot" too.
 */
export interface PredicateClass {
  /** How the class is named in claims. */
  readonly name: string;
  /** In which direction the quantity moves as time passes or as knowledge grows; null where it is fixed from the start. */
  readonly moves: 'up' | 'both' | null;
  /** Reports tell of parts of it as often as of the whole, so that a mere difference is no contradiction. */
  readonly partly?: true;
  /** How the class reads after what is counted: "people killed". */
  readonly phrase: string;
  /** Its figures count people where no noun says so ("2 dead, 5 injured"). */
  readonly ofPeople?: true;
  /** Said of suspects, who are counted together under whatever noun ("three men in custody", "four people in custody"). */
  readonly ofSuspects?: true;
  /** Reports number the persons ("a third person has died"), so that an ordinal tells how many there are at least. */
  readonly numbered?: true;
  /** A list of them may go on with one more by name ("killed two guards and Sheriff Jane Doe"). */
  readonly oneByOne?: true;
  /** "Others" of whom it is said are all of them, beside those who died ("two died, three others were injured"). */
  readonly besideTheDead?: true;
  /** Tells the fate of those who were found: "found three dead" tells how many died. */
  readonly fate?: true;
  /** A wound: of those whom others take care of it says what befell them ("transported six people with gunshot wounds"). */
  readonly wound?: true;
  /** Groups of classes that reports tell one for the other. */
  readonly kin?: readonly FateKin[];
  /** The classes of which it is the sum: "killed or injured". */
  readonly sumOf?: readonly string[];
  /** Said of people alone: a house that is swept away is neither dead nor missing. */
  readonly ofNoThings?: true;
  /** Its noun says who is counted; what is said of them tells more ("six gunshot victims were taken to hospital"). */
  readonly toldApart?: true;
  /** People of many sorts do it together, and a report may count those of one sort alone. */
  readonly ofSorts?: true;
  /** Its parts are told one by one beside the whole ("killed six: four men and two women"). */
  readonly inParts?: true;
  readonly transitive?: readonly string[];
  /** The same as they stand, where other forms tell something else ("is wanted", "wants") or nobody uses them. */
  readonly fixed?: readonly string[];
  /** Nouns that take whom it befell with "of": "the death of six people". */
  readonly deeds?: readonly string[];
  readonly intransitive?: readonly string[];
  /** The same as they stand. */
  readonly fixedBehind?: readonly string[];
  readonly states?: readonly string[];
  /** Verbs that hold the predicate only of certain nouns: "claimed six lives", but not "claimed six titles". */
  readonly bound?: readonly BoundVerbs[];
  /** Of these nouns each person has one, so that they are counted for the people: "1,200 jobs", "1,200 workers". */
  readonly ofPeoples?: true;
  /** A share tells all of it: "won 112 of the 300 seats". */
  readonly ofWhole?: true;
  /** Behind what is counted it says who they are, where more is said of them: "all six on board were killed". */
  readonly restricts?: true;
  /** Of how many there is room, whoever came. */
  readonly ofRoom?: true;
  /** Nouns that are counted themselves ("six deaths"). */
  readonly nouns?: readonly string[];
}

export const PREDICATE_CLASSES = [
  // What happens to people.
  {
    name: 'killed',
    moves: 'up',
    phrase: 'killed',
    ofPeople: true,
    numbered: true,
    oneByOne: true,
    fate: true,
    inParts: true,
    transitive: [
      'kill',
      'kill off',
      'murder',
      'slay',
      'massacre',
      'execute',
      'assassinate',
      'behead',
      'lynch',
      'drown',
      'electrocute',
      'suffocate',
      'asphyxiate',
      'fatally shoot',
      'shoot dead',
      'shoot and kill',
      'fatally wound',
      'fatally injure',
      'fatally hurt',
      'fatally stab',
      'shoot to death',
      'stab to death',
      'beat to death',
      'crush to death',
      'burn to death',
      'trample to death',
      'hack to death',
      'torture to death',
      'stone to death',
      'bludgeon to death',
      'freeze to death',
      'starve to death',
      'gun down',
      ...['claim the lives', 'take the lives', 'cost the lives', 'find the bodies', 'recover the bodies'],
      ...['retrieve the bodies', 'discover the bodies', 'pull the bodies', 'recover bodies', 'find bodies'],
    ],
    fixed: ['fatally', 'found dead', 'pronounced dead', 'declared dead', 'found shot to death'],
    deeds: ['death', 'deaths', 'murder', 'murders', 'slayings', 'massacre', 'assassination', 'execution', 'executions'],
    intransitive: [
      'die',
      'perish',
      'succumb',
      'drown',
      'suffocate',
      'lose their lives',
      'lose his life',
      'lose her life',
      'burn to death',
      'freeze to death',
      'starve to death',
      'bleed to death',
      'fall to their deaths',
      'fall to his death',
      'fall to her death',
      'pass away',
      'prove fatal',
      'prove deadly',
    ],
    fixedBehind: [
      'have died',
      ...['known', 'confirmed', 'believed', 'feared', 'reported', 'thought', 'said'].flatMap((told) => [
        `${told} to have died`,
        `${told} to have been killed`,
        `${told} to be dead`,
      ]),
    ],
    bound: [
      { nouns: ['life'], verbs: ['claim', 'cost', 'take', 'lose'], deeds: ['loss'] },
      {
        nouns: ['body', 'corpse'],
        verbs: [
          ...['find', 'recover', 'retrieve', 'pull', 'discover', 'unearth', 'exhume', 'count', 'collect', 'locate'],
          ...['bring up', 'bring out', 'bring ashore', 'dig out', 'dig up', 'pull out', 'take from', 'fish out'],
        ],
      },
      { nouns: ['victim'], verbs: ['bury', 'mourn', 'lay to rest'] },
    ],
    states: [
      'among the dead',
      'among those killed',
      'dead',
      'deceased',
      'feared dead',
      'presumed dead',
      'confirmed dead',
    ],
    nouns: ['death', 'deaths', 'fatality', 'fatalities', 'homicide victims', 'murder victims', 'homicides'],
  },
  {
    name: 'injured',
    kin: ['harm'],
    moves: 'both',
    phrase: 'wounded',
    ofPeople: true,
    oneByOne: true,
    besideTheDead: true,
    wound: true,
    inParts: true,
    transitive: ['injure', 'wound', 'hurt', 'maim', 'shoot and wound', 'shoot and injure'],
    deeds: ['injury'],
    intransitive: ['suffer injuries', 'sustain injuries', 'suffer wounds'],
    nouns: ['injuries', 'wounded victims', 'injured victims'],
  },
  {
    // Of a shooting the wounded, of a shipwreck those who were saved.
    name: 'survived',
    kin: ['harm', 'saved'],
    moves: 'both',
    phrase: 'who survived',
    ofPeople: true,
    fate: true,
    inParts: true,
    intransitive: ['survive', 'live to tell'],
    nouns: ['surviving', 'survivors'],
  },
  {
    name: 'shot',
    kin: ['harm'],
    toldApart: true,
    moves: null,
    phrase: 'shot',
    ofPeople: true,
    oneByOne: true,
    wound: true,
    inParts: true,
    transitive: ['shoot'],
    fixed: [
      'struck by gunfire',
      'hit by gunfire',
      'hit by bullets',
      'struck by bullets',
      'struck by the gunfire',
      'hit by the gunfire',
    ],
    intransitive: ['suffer gunshot wounds', 'sustain gunshot wounds'],
    fixedBehind: ['suffering from gunshot wounds'],
    states: ['with gunshot wounds', 'suffering gunshot wounds'],
    nouns: ['gunshot victims', 'shooting victims', 'gunshot victim', 'shooting victim'],
  },
  {
    name: 'casualties',
    partly: true,
    moves: 'up',
    phrase: 'killed or injured',
    ofPeople: true,
    sumOf: ['killed', 'injured'],
    toldApart: true,
    nouns: ['casualties', 'casualty', 'deaths and injuries', 'deaths or injuries'],
  },
  {
    name: 'lost',
    moves: 'both',
    phrase: 'dead or missing',
    ofPeople: true,
    sumOf: ['killed', 'missing'],
    ofNoThings: true,
    transitive: ['sweep away', 'wash away'],
  },
  {
    name: 'hospitalised',
    kin: ['harm'],
    partly: true,
    moves: 'both',
    phrase: 'taken to hospital',
    ofPeople: true,
    besideTheDead: true,
    inParts: true,
    transitive: ['hospitalise', 'hospitalize'],
    fixed: [
      'taken to hospital',
      'taken to the hospital',
      'rushed to the hospital',
      'transported to',
      'rushed to',
      'airlifted to',
      'flown to',
      'transported',
      'taken to a hospital',
      'taken to area hospitals',
      'taken to hospitals',
      'taken to local hospitals',
      'sent to the hospital',
      'taken by ambulance',
      'brought to',
      'rushed',
    ],
    intransitive: ['go to hospital', 'go to the hospital', 'end up in hospital', 'need hospital treatment'],
    states: ['in the hospital', 'in hospital', 'to the hospital', 'to hospital'],
  },
  {
    name: 'critical',
    partly: true,
    moves: 'both',
    phrase: 'in critical condition',
    ofPeople: true,
    states: [
      'in intensive care',
      'in critical condition',
      'in a critical condition',
      'in a critical state',
      'critical',
      'critically injured',
      'critically hurt',
      'fighting for their lives',
      'critically wounded',
      'critically',
    ],
  },
  {
    name: 'serious',
    partly: true,
    moves: 'both',
    phrase: 'in serious condition',
    ofPeople: true,
    states: [
      'in serious condition',
      'in a serious condition',
      'seriously injured',
      'seriously hurt',
      'in serious but stable condition',
      'seriously wounded',
      'seriously',
      'badly injured',
      'badly hurt',
      'badly wounded',
      'severely injured',
      'severely hurt',
      'severely wounded',
      'gravely injured',
      'gravely wounded',
      'in serious to critical condition',
    ],
  },
  {
    name: 'stable',
    partly: true,
    moves: 'both',
    phrase: 'in stable condition',
    ofPeople: true,
    states: ['in stable condition', 'in fair condition', 'in good condition'],
  },
  {
    name: 'missing',
    kin: ['not-found'],
    moves: 'both',
    phrase: 'missing',
    ofPeople: true,
    besideTheDead: true,
    fixedBehind: [
      'not been found',
      'not yet been found',
      'not been accounted for',
      'not yet been accounted for',
      'not been traced',
      'not been located',
      'not been heard from',
    ],
    states: [
      'missing',
      'unaccounted for',
      'still missing',
      // Of whom nobody knows how they are, whatever is feared.
      'missing and presumed dead',
      'missing and presumed drowned',
      'missing and feared dead',
      'missing and believed dead',
      'missing and presumed killed',
    ],
  },
  {
    name: 'trapped',
    kin: ['not-found'],
    moves: 'both',
    phrase: 'trapped',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['trap'],
    states: ['buried under rubble', 'under the rubble', 'buried under the rubble'],
  },
  {
    name: 'aboard',
    moves: null,
    phrase: 'on board',
    ofPeople: true,
    restricts: true,
    fixed: ['carrying'],
    states: ['on board', 'aboard', 'onboard'],
  },
  {
    // How many it is made for, whoever came.
    name: 'capacity',
    moves: null,
    phrase: 'fitting in',
    ofRoom: true,
    fixed: [
      ...['can take', 'can carry', 'can hold', 'can seat', 'can fit', 'could take', 'could carry', 'could hold'],
      ...['could seat', 'could fit', 'accommodate', 'accommodates', 'can sleep', 'room for', 'space for', 'seats for'],
      ...['beds for', 'places for', 'capacity of', 'capacity for', 'capacity is', 'capacity was'],
      ...MADE_TO_HOLD,
    ],
  },
  {
    name: 'rescued',
    kin: ['saved'],
    moves: 'up',
    phrase: 'found alive',
    ofPeople: true,
    fate: true,
    transitive: [
      ...['rescue', 'save', 'pull alive', 'find alive', 'pull out alive', 'bring out alive', 'bring up alive'],
      ...['dig out alive', 'bring ashore alive', 'bring to the surface alive', 'bring to safety', 'pull to safety'],
      ...['pluck to safety', 'winch to safety', 'lead to safety'],
    ],
    intransitive: [
      'come out alive',
      'get out alive',
      'come up alive',
      'make it out alive',
      'emerge alive',
      'escape alive',
    ],
    deeds: ['rescue'],
  },
  {
    name: 'displaced',
    partly: true,
    moves: 'both',
    phrase: 'displaced',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['displace', 'uproot'],
    intransitive: ['flee their homes', 'lose their homes'],
    states: ['homeless', 'internally displaced'],
  },
  {
    name: 'evacuated',
    partly: true,
    moves: 'both',
    phrase: 'evacuated',
    ofPeople: true,
    besideTheDead: true,
    transitive: [
      'evacuate',
      'move to safety',
      'order to leave',
      'order to evacuate',
      'tell to evacuate',
      'tell to leave',
      'force to evacuate',
      'force to flee',
      'force to leave',
      'force from their homes',
    ],
    fixed: ['made to leave'],
    deeds: ['evacuation'],
  },
  {
    name: 'infected',
    moves: 'up',
    phrase: 'infected',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['infect', 'sicken'],
    fixed: ['contracted'],
    intransitive: ['test positive', 'fall ill'],
    states: ['ill', 'sick'],
    nouns: ['infections'],
  },
  {
    name: 'affected',
    partly: true,
    moves: 'both',
    phrase: 'affected',
    besideTheDead: true,
    transitive: ['affect'],
    states: ['without water', 'cut off'],
  },
  {
    name: 'without-power',
    partly: true,
    moves: 'both',
    phrase: 'without power',
    transitive: ['knock out power', 'cut power', 'cut off power'],
    intransitive: ['lose power', 'lose electricity'],
    states: ['without power', 'without electricity', 'in the dark'],
  },
  {
    name: 'cases',
    partly: true,
    moves: 'both',
    phrase: '',
    nouns: ['case', 'cases'],
  },
  // What is done with people.
  {
    name: 'taken-hostage',
    moves: null,
    phrase: 'taken hostage',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['abduct', 'kidnap', 'take hostage'],
    deeds: ['abduction'],
    states: ['as hostages'],
  },
  {
    name: 'held',
    partly: true,
    moves: 'both',
    phrase: 'still held',
    fixed: ['held', 'holding', 'held captive', 'held hostage'],
    fixedBehind: ['remain', 'remained', 'remaining'],
    bound: [{ nouns: ['hostage', 'captive', 'prisoner', 'detainee'], verbs: ['hold', 'keep'] }],
    states: ['in captivity', 'remaining', 'still held'],
  },
  {
    name: 'alive',
    moves: 'both',
    phrase: 'believed alive',
    ofPeople: true,
    fate: true,
    states: ['alive', 'believed alive', 'still alive', 'to be alive', 'to still be alive'],
  },
  {
    name: 'released',
    partly: true,
    moves: 'up',
    phrase: 'released',
    transitive: ['release', 'free', 'discharge', 'treat and release'],
    deeds: ['release'],
  },
  {
    name: 'arrested',
    moves: 'up',
    phrase: 'arrested',
    ofPeople: true,
    ofSuspects: true,
    numbered: true,
    oneByOne: true,
    inParts: true,
    transitive: ['arrest', 'detain', 'apprehend', 'capture', 'jail', 'take into custody'],
    deeds: ['arrest', 'detention'],
    states: ['in custody', 'in police custody', 'in federal custody', 'under arrest', 'behind bars'],
    nouns: ['arrests', 'arrest'],
  },
  {
    name: 'charged',
    moves: 'up',
    phrase: 'charged',
    ofPeople: true,
    ofSuspects: true,
    numbered: true,
    oneByOne: true,
    inParts: true,
    transitive: ['charge', 'indict', 'arraign'],
    states: ['facing charges'],
  },
  {
    // The missing, or suspects, as whom it counts says.
    name: 'sought',
    kin: ['not-found'],
    partly: true,
    moves: 'both',
    phrase: 'sought',
    ofPeople: true,
    ofSuspects: true,
    transitive: ['seek', 'look for', 'search for', 'hunt for'],
    fixed: ['wanted'],
    states: ['at large', 'on the loose', 'on the run'],
  },
  {
    name: 'questioned',
    partly: true,
    moves: 'up',
    phrase: 'questioned',
    ofPeople: true,
    ofSuspects: true,
    transitive: ['question', 'interview'],
  },
  {
    name: 'found',
    partly: true,
    moves: null,
    phrase: 'found',
    transitive: ['find', 'locate', 'discover'],
  },
  // What people do.
  {
    name: 'fired',
    moves: null,
    phrase: 'fired',
    transitive: ['fire', 'fire off', 'discharge'],
    states: ['rang out'],
  },
  {
    name: 'heard',
    partly: true,
    moves: null,
    phrase: 'heard',
    transitive: ['hear'],
  },
  {
    name: 'recovered',
    partly: true,
    moves: 'up',
    phrase: 'recovered',
    transitive: ['recover', 'seize', 'confiscate', 'collect'],
  },
  {
    name: 'responded',
    partly: true,
    moves: null,
    phrase: 'responded',
    intransitive: ['respond', 'rush to the scene', 'arrive'],
  },
  {
    name: 'attended',
    partly: true,
    moves: null,
    phrase: 'present',
    ofPeople: true,
    ofSorts: true,
    transitive: ['draw', 'attract'],
    deeds: ['crowd', 'crowds', 'audience', 'attendance', 'turnout'],
    intransitive: [
      'attend',
      'gather',
      'turn out',
      'march',
      'rally',
      'demonstrate',
      'protest',
      'flock',
      'take to the streets',
    ],
    states: ['in attendance', 'in the bar', 'at the party', 'in the building', 'inside at the time'],
  },
  {
    name: 'involved',
    partly: true,
    moves: 'both',
    phrase: 'taking part',
    transitive: ['involve', 'deploy'],
    intransitive: ['take part', 'participate', 'join', 'open fire', 'return fire', 'exchange fire'],
    fixedBehind: ['are searching'],
  },
  {
    name: 'destroyed',
    partly: true,
    moves: 'up',
    phrase: 'destroyed',
    transitive: ['destroy', 'demolish', 'gut', 'level', 'raze', 'burn down'],
    deeds: ['destruction'],
  },
  {
    name: 'downed',
    partly: true,
    moves: 'up',
    phrase: 'shot down',
    transitive: ['shoot down', 'intercept'],
    fixed: ['downed', 'downing', 'downs'],
  },
  {
    name: 'laid-off',
    moves: 'both',
    ofPeoples: true,
    phrase: 'cut',
    transitive: ['lay off', 'put out of work', 'throw out of work', 'put out of a job'],
    fixed: ['made redundant'],
    intransitive: ['lose their jobs', 'face redundancy', 'face the sack', 'face the axe'],
    states: ['redundant'],
    bound: [
      {
        nouns: ['job', 'position', 'post', 'role'],
        verbs: ['cut', 'axe', 'shed', 'slash', 'eliminate', 'lose', 'scrap', 'remove'],
        intransitive: ['go', 'disappear', 'vanish', 'leave'],
        deeds: ['loss', 'cutting'],
      },
      {
        nouns: ['worker', 'employee', 'staff', 'staffer'],
        verbs: ['sack', 'dismiss', 'fire', 'shed', 'axe', 'cut', 'let go'],
        deeds: ['dismissal'],
      },
    ],
    nouns: ['job losses', 'job cuts', 'redundancies', 'layoffs', 'lay-offs'],
  },
  {
    name: 'won',
    moves: 'up',
    phrase: 'won',
    ofWhole: true,
    bound: [
      {
        nouns: ['seat', 'vote'],
        verbs: ['win', 'take', 'secure', 'gain', 'capture', 'receive', 'poll', 'garner', 'get'],
      },
    ],
  },
  {
    name: 'hit',
    kin: ['harm'],
    moves: null,
    phrase: 'hit',
    inParts: true,
    transitive: ['hit', 'strike'],
  },
] as const satisfies readonly PredicateClass[];

/**
 * Verbs of the table that are nouns or adjectives as well, in their base form and in -s: "the rescue", "two arrests". Where
 * they stand alone their place must tell that they are verbs.
 */
// biome-ignore format: words read better in rows than one to a line
export const NOUNS_AS_WELL: ReadonlySet<string> = new Set([
  'murder', 'massacre', 'wound', 'hurt', 'trap', 'rescue', 'save', 'release', 'discharge', 'free', 'arrest', 'jail', 'capture',
  'charge', 'question', 'interview', 'find', 'fire', 'draw', 'march', 'rally', 'protest', 'flock', 'hit', 'strike', 'level', 'gut',
]);

/** The name of a class of the table. */
export type PredicateName = (typeof PREDICATE_CLASSES)[number]['name'];

const BY_NAME: ReadonlyMap<string, PredicateClass> = new Map(PREDICATE_CLASSES.map((each) => [each.name, each]));

/** The class that a claim's predicate names; undefined where it names none. */
export function predicateClass(predicate: string | null): PredicateClass | undefined {
  return predicate === null ? undefined : BY_NAME.get(predicate);
}

/** Whether a predicate tells of those who were hurt and lived. */
export function isHarm(predicate: string | null): boolean {
  return fateKin(predicate).includes('harm');
}

/** The groups of classes that reports tell one for the other of which that of a predicate is. */
export function fateKin(predicate: string | null): readonly FateKin[] {
  return predicateClass(predicate)?.kin ?? NO_KIN;
}

/** Whether reports tell one of two predicates for the other: "three were shot", "three were wounded". */
export function areKindredFates(a: string | null, b: string | null): boolean {
  const kin = fateKin(b);
  return fateKin(a).some((each) => kin.includes(each));
}

const NO_KIN: readonly FateKin[] = [];

/** Whether a predicate tells of those who died of something or were hurt by it. */
export function isDeathOrHarm(predicate: string | null): boolean {
  return predicate === 'killed' || isHarm(predicate);
}

/** Whether a class is a part of the sum that another is: of "no casualties" nobody was killed. */
export function isPartOfSum(part: string | null, sum: string | null): boolean {
  return part !== null && partsOfSum(sum).includes(part);
}

/** The classes of which the one of a predicate is the sum; none where it is no sum. */
export function partsOfSum(sum: string | null): readonly string[] {
  return predicateClass(sum)?.sumOf ?? NO_PARTS;
}

const NO_PARTS: readonly string[] = [];

/** The class that is the sum of two; null where the table has none. */
export function sumClass(one: PredicateName, other: PredicateName): PredicateName | null {
  const sum = PREDICATE_CLASSES.find((each: PredicateClass) => each.sumOf?.includes(one) && each.sumOf.includes(other));
  return sum?.name ?? null;
}

/** Verbs of those who take care of the wounded: their object is whom they took care of, seldom all of the wounded. */
export const CARE_VERBS: ReadonlySet<string> = new Set([
  ...['transport', 'transported', 'transporting', 'took', 'take', 'taking', 'carried', 'carrying', 'flew', 'drove'],
  ...['rushed', 'rushing', 'airlifted', 'airlifting', 'treated', 'treating', 'treat', 'admitted', 'received'],
]);

/** Pronouns. */
export const PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'it', 'me', 'us', 'himself', 'herself']);

/** "Four more are injured". */
export const MORE: ReadonlySet<string> = new Set(['more', 'others', 'additional']);

/** Verbs that take a wound. */
export const SUFFERING: ReadonlySet<string> = new Set([
  'suffered',
  'suffering',
  'sustained',
  'sustaining',
  'received',
  'receiving',
]);

/** Wounds that somebody suffers. */
export const WOUNDS: ReadonlySet<string> = new Set([
  'injuries',
  'injury',
  'wounds',
  'burns',
  'fractures',
  'cuts',
  'bruises',
  'lacerations',
  'concussions',
  'inhalation',
  'hypothermia',
  'frostbite',
]);

/** Verbs that make what stands before them their subject. */
export const FINITE: ReadonlySet<string> = new Set([
  'was',
  'were',
  'is',
  'are',
  'has',
  'have',
  'had',
  'remain',
  'remained',
]);

/** Whom hostage-takers hold. */
export const CAPTIVES: ReadonlySet<string> = new Set(['hostage', 'hostages', 'captive', 'captives']);
