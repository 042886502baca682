/** Verbs with an object, or in the passive, with the nouns that they must be said of, in the singular. */
export interface BoundVerbs {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
}

/**
 * What can be said of the things that are counted. A figure belongs to a class either as the object of a transitive
 * verb ("killed six"), as the subject of its passive or of an intransitive verb ("six were killed", "six died"), beside
 * a state ("six dead"), or through a noun that holds the predicate ("six deaths", "the death toll").
 * All in lower case; verbs in every form that occurs.
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
  /** A fate of those who were hurt and lived, which reports tell one for the other. */
  readonly harm?: true;
  /** The classes of which it is the sum: "killed or injured". */
  readonly sumOf?: readonly string[];
  /** Its noun says who is counted; what is said of them tells more ("six gunshot victims were taken to hospital"). */
  readonly toldApart?: true;
  /** Its parts are told one by one beside the whole ("killed six: four men and two women"). */
  readonly inParts?: true;
  readonly transitive?: readonly string[];
  readonly intransitive?: readonly string[];
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
      ...['death', 'deaths', 'murder', 'murders', 'slayings'],
      ...['kill', 'kills', 'killed', 'killing', 'murdered', 'murdering', 'slain', 'slaying', 'massacred', 'executed'],
      ...[
        'fatally shot',
        'fatally shooting',
        'shot dead',
        'shoot dead',
        'shoots dead',
        'shooting dead',
        'shot and killed',
        'shooting and killing',
        'fatally wounded',
      ],
      ...['shot to death', 'stabbed to death', 'beaten to death', 'gunned down', 'fatally stabbed'],
      ...[
        'claimed the lives',
        'took the lives',
        'cost the lives',
        'claiming the lives',
        'fatally injured',
        'fatally hurt',
        'fatally wounding',
        'found dead',
        'pronounced dead',
        'declared dead',
      ],
      ...[
        'found shot to death',
        'shooting to death',
        'fatally',
        'crushed to death',
        'burned to death',
        'burnt to death',
      ],
      ...[
        'trampled to death',
        'hacked to death',
        'tortured to death',
        'stoned to death',
        'bludgeoned to death',
        'frozen to death',
        'drowned',
        'electrocuted',
        'suffocated',
        'lynched',
      ],
      ...['assassinated', 'beheaded', 'asphyxiated', 'starved to death', 'execute', 'executing', 'kill off'],
    ],
    intransitive: [
      ...[
        'die',
        'dies',
        'died',
        'dying',
        'perished',
        'succumbed',
        'lost their lives',
        'lost his life',
        'lost her life',
      ],
      'have died',
      ...['drown', 'drowns', 'drowned', 'suffocated', 'burned to death', 'burnt to death', 'froze to death'],
      ...['starved to death', 'bled to death', 'fell to their deaths', 'fell to his death', 'fell to her death'],
      ...['lose their lives', 'passed away', 'perish', 'proved fatal', 'prove fatal', 'proven fatal', 'proved deadly'],
    ],
    bound: [
      {
        nouns: ['life'],
        verbs: ['claimed', 'claims', 'claim', 'claiming', 'cost', 'costs', 'costing', 'took', 'takes', 'taken', 'lost'],
      },
      {
        nouns: ['body'],
        verbs: ['found', 'recovered', 'retrieved', 'pulled', 'discovered', 'unearthed', 'exhumed', 'recovering'],
      },
      { nouns: ['victim'], verbs: ['buried', 'mourned', 'laid to rest', 'mourns', 'mourn', 'mourning', 'burying'] },
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
    harm: true,
    moves: 'both',
    phrase: 'wounded',
    ofPeople: true,
    oneByOne: true,
    besideTheDead: true,
    wound: true,
    inParts: true,
    transitive: [
      ...['injure', 'injures', 'injured', 'injuring', 'wounded', 'wounding', 'hurt', 'hurting', 'maimed'],
      ...['injury', 'wounds', 'wound', 'hurts', 'maiming'],
      ...['shot and wounded', 'shot and injured', 'shooting and wounding'],
    ],
    intransitive: ['survived', 'surviving', 'suffered injuries', 'sustained injuries', 'suffered wounds'],
    nouns: ['injuries', 'surviving', 'survivors', 'wounded victims', 'injured victims'],
  },
  {
    name: 'shot',
    harm: true,
    toldApart: true,
    moves: null,
    phrase: 'shot',
    ofPeople: true,
    oneByOne: true,
    wound: true,
    inParts: true,
    transitive: [
      ...[
        'shot',
        'shoot',
        'shoots',
        'shooting',
        'struck by gunfire',
        'hit by gunfire',
        'hit by bullets',
        'struck by bullets',
      ],
      ...['struck by the gunfire', 'hit by the gunfire', 'struck'],
    ],
    intransitive: ['suffered gunshot wounds', 'sustained gunshot wounds', 'suffering from gunshot wounds'],
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
    transitive: ['swept away', 'washed away'],
  },
  {
    name: 'hospitalised',
    harm: true,
    partly: true,
    moves: 'both',
    phrase: 'taken to hospital',
    ofPeople: true,
    besideTheDead: true,
    inParts: true,
    transitive: [
      ...[
        'hospitalized',
        'hospitalised',
        'hospitalizing',
        'taken to hospital',
        'taken to the hospital',
        'rushed to the hospital',
      ],
      ...[
        'transported to',
        'rushed to',
        'airlifted to',
        'flown to',
        'transported',
        'taken to a hospital',
        'taken to area hospitals',
      ],
      ...[
        'taken to hospitals',
        'taken to local hospitals',
        'sent to the hospital',
        'taken by ambulance',
        'brought to',
        'rushed',
      ],
    ],
    intransitive: ['went to hospital', 'went to the hospital', 'ended up in hospital', 'needed hospital treatment'],
    states: ['in the hospital', 'in hospital', 'to the hospital', 'to hospital'],
  },
  {
    name: 'critical',
    partly: true,
    moves: 'both',
    phrase: 'in critical condition',
    ofPeople: true,
    states: [
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
    moves: 'both',
    phrase: 'missing',
    ofPeople: true,
    besideTheDead: true,
    intransitive: [
      ...['not been found', 'not yet been found', 'not been accounted for', 'not yet been accounted for'],
      ...['not been traced', 'not been located', 'not been heard from'],
    ],
    states: ['missing', 'unaccounted for', 'still missing'],
  },
  {
    name: 'trapped',
    moves: 'both',
    phrase: 'trapped',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['trapped', 'trapping', 'traps'],
    states: ['buried under rubble', 'under the rubble', 'buried under the rubble'],
  },
  {
    name: 'aboard',
    moves: null,
    phrase: 'on board',
    ofPeople: true,
    restricts: true,
    transitive: ['carrying'],
    states: ['on board', 'aboard', 'onboard'],
  },
  // How many it is made for, whoever came.
  {
    name: 'capacity',
    moves: null,
    phrase: 'fitting in',
    ofRoom: true,
    transitive: [
      ...['can take', 'can carry', 'can hold', 'can seat', 'can fit', 'could take', 'could carry', 'could hold'],
      ...['could seat', 'could fit', 'accommodate', 'accommodates', 'can sleep', 'room for', 'space for', 'seats for'],
      ...['beds for', 'places for', 'capacity of', 'capacity for', 'capacity is', 'capacity was', 'licensed for'],
      ...['licenced for', 'licensed to carry', 'licenced to carry', 'is licensed for', 'was licensed for'],
      ...['designed for', 'was designed for', 'is designed for', 'built for', 'was built for', 'is built for'],
    ],
  },
  {
    name: 'rescued',
    moves: 'up',
    phrase: 'found alive',
    ofPeople: true,
    fate: true,
    transitive: ['rescued', 'rescuing', 'pulled alive', 'found alive', 'saved'],
  },
  {
    name: 'displaced',
    partly: true,
    moves: 'both',
    phrase: 'displaced',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['displaced', 'displacing', 'uprooted', 'displaces'],
    intransitive: ['fled their homes'],
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
      'evacuated',
      'evacuating',
      'evacuates',
      'evacuate',
      'moved to safety',
      'ordered to leave',
      'ordered to evacuate',
      'told to evacuate',
      'told to leave',
      'forced to evacuate',
      'forced to flee',
      'forced to leave',
      'forced from their homes',
      'made to leave',
    ],
  },
  {
    name: 'infected',
    moves: 'up',
    phrase: 'infected',
    ofPeople: true,
    besideTheDead: true,
    transitive: ['infected', 'infecting', 'contracted', 'infects', 'sickened', 'sickening'],
    intransitive: ['tested positive', 'test positive', 'fell ill', 'fallen ill'],
    states: ['ill', 'sick'],
    nouns: ['infections'],
  },
  {
    name: 'affected',
    partly: true,
    moves: 'both',
    phrase: 'affected',
    besideTheDead: true,
    transitive: ['affected', 'affecting'],
    states: ['without water', 'cut off'],
  },
  {
    name: 'without-power',
    partly: true,
    moves: 'both',
    phrase: 'without power',
    transitive: ['knocked out power', 'cut power', 'knocking out power', 'cutting power', 'cut off power'],
    intransitive: ['lost power', 'lost electricity', 'lose power'],
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
    transitive: [
      'abduction',
      'taken hostage',
      'took hostage',
      'taking hostage',
      'abducted',
      'abducting',
      'kidnapped',
      'kidnapping',
    ],
    states: ['as hostages'],
  },
  {
    name: 'held',
    partly: true,
    moves: 'both',
    phrase: 'still held',
    transitive: ['held', 'holding', 'held captive', 'held hostage'],
    intransitive: ['remain', 'remained', 'remaining'],
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
    transitive: ['released', 'freed', 'freeing', 'releasing', 'treated and released', 'discharged'],
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
    transitive: [
      'arrest',
      'arrested',
      'arresting',
      'detained',
      'detaining',
      'apprehended',
      'taken into custody',
      'captured',
      'jailed',
    ],
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
    transitive: ['charged', 'charging', 'indicted', 'arraigned'],
    states: ['facing charges'],
  },
  {
    name: 'sought',
    partly: true,
    moves: 'both',
    phrase: 'sought',
    ofPeople: true,
    ofSuspects: true,
    transitive: ['sought', 'seeking', 'wanted', 'looking for', 'searching for', 'hunting for'],
    states: ['at large', 'on the loose', 'on the run'],
  },
  {
    name: 'questioned',
    partly: true,
    moves: 'up',
    phrase: 'questioned',
    ofPeople: true,
    ofSuspects: true,
    transitive: ['questioned', 'interviewed', 'questioning'],
  },
  {
    name: 'found',
    partly: true,
    moves: null,
    phrase: 'found',
    transitive: ['found', 'finding', 'find', 'located', 'discovered'],
  },
  // What people do.
  {
    name: 'fired',
    moves: null,
    phrase: 'fired',
    transitive: ['fired', 'firing', 'fires', 'fired off', 'discharged'],
    states: ['rang out'],
  },
  {
    name: 'heard',
    partly: true,
    moves: null,
    phrase: 'heard',
    transitive: ['heard', 'hear', 'hearing'],
  },
  {
    name: 'recovered',
    partly: true,
    moves: 'up',
    phrase: 'recovered',
    transitive: ['recovered', 'recovering', 'seized', 'confiscated', 'collected'],
  },
  {
    name: 'responded',
    partly: true,
    moves: null,
    phrase: 'responded',
    intransitive: ['responded', 'responding', 'rushed to the scene', 'arrived'],
  },
  {
    name: 'attended',
    partly: true,
    moves: null,
    phrase: 'present',
    ofPeople: true,
    transitive: ['drew', 'attracted', 'drawing', 'attracting', 'crowd', 'crowds', 'audience', 'attendance', 'turnout'],
    intransitive: [
      ...[
        'attended',
        'gathered',
        'attending',
        'turned out',
        'marched',
        'rallied',
        'demonstrated',
        'protested',
        'flocked',
      ],
      ...['took to the streets'],
    ],
    states: ['in attendance', 'in the bar', 'at the party', 'in the building', 'inside at the time'],
  },
  {
    name: 'involved',
    partly: true,
    moves: 'both',
    phrase: 'taking part',
    transitive: ['involved', 'deployed', 'deploying'],
    intransitive: [
      'took part',
      'taking part',
      'take part',
      'participated',
      'participating',
      'are searching',
      'joined',
      // Those involved in a shooting are those who fired.
      'opened fire',
      'returned fire',
      'exchanged fire',
    ],
  },
  {
    name: 'destroyed',
    partly: true,
    moves: 'up',
    phrase: 'destroyed',
    transitive: [
      'destroy',
      'destroys',
      'destroyed',
      'destroying',
      'demolished',
      'gutted',
      'levelled',
      'leveled',
      'razed',
      'burned down',
    ],
  },
  {
    name: 'downed',
    partly: true,
    moves: 'up',
    phrase: 'shot down',
    transitive: ['shot down', 'shooting down', 'downed', 'downing', 'intercepted', 'intercepting', 'shoots down'],
  },
  {
    name: 'laid-off',
    moves: 'both',
    ofPeoples: true,
    phrase: 'cut',
    transitive: ['laid off', 'lay off', 'laying off', 'lays off', 'made redundant'],
    bound: [
      {
        nouns: ['job', 'position', 'post', 'role'],
        verbs: [
          ...[
            'cut',
            'cuts',
            'cutting',
            'axed',
            'axe',
            'axes',
            'axing',
            'shed',
            'sheds',
            'shedding',
            'slash',
            'slashed',
          ],
          ...['eliminate', 'eliminated', 'eliminating', 'lost', 'scrap', 'scrapped'],
        ],
      },
    ],
  },
  {
    name: 'won',
    moves: 'up',
    phrase: 'won',
    ofWhole: true,
    bound: [
      {
        nouns: ['seat', 'vote'],
        verbs: [
          ...['won', 'win', 'wins', 'winning', 'took', 'taken', 'takes', 'secured', 'gained', 'captured', 'received'],
          ...['polled', 'garnered', 'got'],
        ],
      },
    ],
  },
  {
    name: 'hit',
    harm: true,
    moves: null,
    phrase: 'hit',
    inParts: true,
    transitive: ['hit', 'hitting', 'struck', 'striking'],
  },
] as const satisfies readonly PredicateClass[];

/** The name of a class of the table. */
export type PredicateName = (typeof PREDICATE_CLASSES)[number]['name'];

const BY_NAME: ReadonlyMap<string, PredicateClass> = new Map(PREDICATE_CLASSES.map((each) => [each.name, each]));

/** The class that a claim's predicate names; undefined where it names none. */
export function predicateClass(predicate: string | null): PredicateClass | undefined {
  return predicate === null ? undefined : BY_NAME.get(predicate);
}

/** Whether a predicate tells of those who were hurt and lived. */
export function isHarm(predicate: string | null): boolean {
  return predicateClass(predicate)?.harm === true;
}

/** Whether a class is a part of the sum that another is: of "no casualties" nobody was killed. */
export function isPartOfSum(part: string | null, sum: string | null): boolean {
  return part !== null && predicateClass(sum)?.sumOf?.includes(part) === true;
}

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
