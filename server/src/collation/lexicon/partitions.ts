/**
 * Ways to divide what is counted into classes of which no thing has two: the parts of a whole, in the words in which
 * reports list them. All in lower case, nouns in the singular.
 */
export interface Partition {
  readonly name: string;
  /** Nouns and states of the wholes that are so divided. */
  readonly wholes: readonly string[];
  /** Each class with the nouns and states that name it. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** Participles that lead to the number of a class instead ("killing two"). */
  readonly leads?: Readonly<Record<string, readonly string[]>>;
  /** Verbs of which the whole must be the object for it to be so divided. */
  readonly verbs?: readonly string[];
  /** Further nouns of wholes, where a list is said to be part of them ("including"). */
  readonly inclusive?: readonly string[];
  /** Sets of classes beside which there is no other: whoever lists them all has listed the whole. */
  readonly complete: readonly (readonly string[])[];
}

/** People without a word of who they are, whom any class of persons may be a part of. */
const PEOPLE = [
  ...['person', 'people', 'victim', 'individual', 'human being', 'survivor', 'casualty', 'fatality', 'death', 'body'],
  ...['dead', 'killed', 'injured', 'wounded', 'hurt', 'missing', 'arrested', 'detained', 'infected', 'rescued'],
  ...['hostage', 'captive', 'prisoner', 'detainee', 'inmate', 'patient', 'suspect', 'defendant', 'accused'],
  ...['migrant', 'refugee', 'asylum seeker', 'passenger', 'traveller', 'traveler', 'tourist', 'guest', 'resident'],
  ...['villager', 'inhabitant', 'member', 'participant', 'candidate', 'athlete', 'finalist', 'contestant', 'juror'],
  'other',
] as const;

/** People of one sort, beside whom a list may name people of other sorts: its parts only where it says so. */
const SORTS_OF_PEOPLE = [
  ...['civilian', 'soldier', 'worker', 'employee', 'officer', 'policeman', 'student', 'pupil', 'protester', 'fan'],
  ...['journalist', 'fighter', 'militant', 'pilgrim', 'worshipper', 'spectator', 'miner', 'sailor', 'citizen'],
] as const;

const CHILD = ['child', 'kid', 'minor', 'infant', 'baby', 'toddler', 'schoolchild', 'youngster'] as const;
const MAN = ['man', 'gentleman'] as const;
const WOMAN = ['woman', 'lady'] as const;

export const PARTITIONS = [
  // Who people are.
  {
    name: 'sex and age',
    wholes: PEOPLE,
    inclusive: SORTS_OF_PEOPLE,
    classes: { men: MAN, women: WOMAN, children: CHILD },
    complete: [['men', 'women', 'children']],
  },
  {
    name: 'sex and youth',
    wholes: [...PEOPLE, 'teenager', 'child', 'pupil', 'student'],
    inclusive: SORTS_OF_PEOPLE,
    classes: { men: MAN, women: WOMAN, boys: ['boy', 'schoolboy'], girls: ['girl', 'schoolgirl'] },
    complete: [['men', 'women', 'boys', 'girls']],
  },
  {
    name: 'sex',
    wholes: [...PEOPLE, 'adult', 'student', 'worker', 'pupil', 'employee', 'officer'],
    classes: { males: ['male'], females: ['female'] },
    complete: [['males', 'females']],
  },
  {
    name: 'age',
    wholes: PEOPLE,
    inclusive: SORTS_OF_PEOPLE,
    classes: { adults: ['adult', 'grown-up'], children: CHILD, teenagers: ['teenager', 'teen'] },
    complete: [
      ['adults', 'children'],
      ['adults', 'children', 'teenagers'],
    ],
  },
  {
    name: 'service',
    wholes: PEOPLE,
    classes: {
      civilians: ['civilian', 'bystander', 'passer-by'],
      soldiers: ['soldier', 'serviceman', 'marine', 'paratrooper'],
      police: ['police officer', 'policeman', 'policewoman', 'police', 'constable'],
      fighters: ['militant', 'fighter', 'insurgent', 'rebel', 'guerrilla', 'gunman', 'attacker'],
    },
    complete: [],
  },
  {
    name: 'aboard',
    wholes: ['person', 'people', 'victim', 'survivor', 'dead', 'killed', 'casualty'],
    classes: { passengers: ['passenger'], crew: ['crew', 'crew member', 'crewman'] },
    complete: [['passengers', 'crew']],
  },
  {
    name: 'school',
    wholes: ['person', 'people', 'victim', 'survivor', 'dead', 'killed', 'injured', 'wounded', 'casualty'],
    classes: { pupils: ['pupil', 'student', 'schoolchild'], teachers: ['teacher', 'lecturer', 'professor'] },
    complete: [],
  },
  // What became of them.
  {
    name: 'life',
    wholes: ['hostage', 'captive', 'abductee', 'passenger', 'miner', 'climber', 'missing', 'twin', 'patient'],
    classes: { alive: ['alive', 'living'], dead: ['dead', 'deceased'] },
    complete: [['alive', 'dead']],
  },
  {
    name: 'casualties',
    wholes: ['casualty'],
    classes: { dead: ['dead', 'death', 'fatality', 'killed'], injured: ['injured', 'wounded', 'injury', 'hurt'] },
    complete: [['dead', 'injured']],
  },
  {
    name: 'harm',
    wholes: PEOPLE,
    classes: {},
    leads: { dead: ['killing', 'fatally wounding'], injured: ['wounding', 'injuring', 'hurting', 'maiming'] },
    verbs: ['shot', 'shooting', 'stabbed', 'stabbing'],
    complete: [['dead', 'injured']],
  },
  // How ballots were cast.
  {
    name: 'votes',
    wholes: ['vote', 'ballot'],
    classes: {
      for: ['for', 'in favour', 'in favor', 'yes', 'aye'],
      against: ['against', 'opposed', 'no'],
      abstaining: ['abstention', 'abstaining', 'abstained', 'blank', 'spoiled', 'spoilt', 'invalid'],
    },
    complete: [],
  },
  // How contests end.
  {
    name: 'results',
    wholes: ['game', 'match', 'fixture', 'test', 'outing', 'meeting'],
    classes: {
      won: ['win', 'victory', 'won'],
      drawn: ['draw', 'drawn', 'drew', 'tie'],
      lost: ['defeat', 'loss', 'lost'],
    },
    complete: [['won', 'drawn', 'lost']],
  },
  {
    name: 'medals',
    wholes: ['medal'],
    classes: { gold: ['gold'], silver: ['silver'], bronze: ['bronze'] },
    complete: [['gold', 'silver', 'bronze']],
  },
  // Things.
  {
    name: 'vehicles',
    wholes: ['vehicle'],
    classes: {
      cars: ['car'],
      lorries: ['lorry', 'truck'],
      vans: ['van'],
      buses: ['bus', 'coach', 'minibus'],
      motorcycles: ['motorcycle', 'motorbike', 'scooter', 'moped'],
    },
    complete: [],
  },
  {
    name: 'buildings',
    wholes: ['building', 'property', 'structure', 'dwelling'],
    classes: {
      houses: ['house', 'home'],
      flats: ['flat', 'apartment'],
      shops: ['shop', 'store'],
      schools: ['school'],
      barns: ['barn', 'shed'],
    },
    complete: [],
  },
] as const satisfies readonly Partition[];

/** Words that belong to no class and so exclude all of them: "four men and three others". */
export const REST_OF_THEM: readonly string[] = ['other', 'others'];

/** What befell the dead and the wounded of a shooting alike. */
export const HIT_PREDICATES: ReadonlySet<string> = new Set(['shot', 'hit', 'casualties']);

/** What may stand between a noun and the word that tells its person to be dead: "was shot and killed", "found dead". */
export const LEAD_TO_DEATH: ReadonlySet<string> = new Set([
  ...['is', 'was', 'has', 'had', 'been', 'being', 'found', 'left', 'lies', 'lay', 'shot', 'hit', 'stabbed', 'and'],
]);
