/**
 * Kinds of things that are counted, each with the nouns that name it (singular, lower case). Nouns of one kind may
 * answer the same question; `within` names the kind that it is a part of, so that more of it than of the whole cannot
 * be ("three men" of "two people").
 */
export interface SubjectKind {
  readonly name: string;
  readonly plural: string;
  readonly within: string | null;
  /** Reports tell beside how many befell something how many of all these were. */
  readonly toldBesideAll?: true;
  readonly nouns: readonly string[];
}

export const SUBJECT_KINDS = [
  {
    name: 'person',
    plural: 'people',
    within: null,
    nouns: [
      'person',
      'people',
      'victim',
      'individual',
      'human',
      'other',
      'life',
      'body',
      'human being',
      'casualty',
      'subject',
      'patient',
      'local',
      'partygoer',
      'personnel',
    ],
  },
  { name: 'man', plural: 'men', within: 'person', nouns: ['man', 'male', 'guy', 'gentleman'] },
  { name: 'woman', plural: 'women', within: 'person', toldBesideAll: true, nouns: ['woman', 'female', 'lady'] },
  { name: 'adult', plural: 'adults', within: 'person', nouns: ['adult', 'grown-up'] },
  { name: 'girl', plural: 'girls', within: 'person', toldBesideAll: true, nouns: ['girl', 'daughter'] },
  { name: 'boy', plural: 'boys', within: 'person', toldBesideAll: true, nouns: ['boy', 'son'] },
  {
    name: 'child',
    plural: 'children',
    within: 'person',
    toldBesideAll: true,
    nouns: ['child', 'kid', 'minor', 'toddler', 'infant', 'baby'],
  },
  {
    name: 'teenager',
    plural: 'teenagers',
    within: 'person',
    toldBesideAll: true,
    nouns: ['teenager', 'teen', 'juvenile', 'youth', 'youngster'],
  },
  { name: 'firefighter', plural: 'firefighters', within: 'person', nouns: ['firefighter', 'fireman'] },
  { name: 'student', plural: 'students', within: 'person', nouns: ['student', 'pupil', 'classmate', 'schoolchild'] },
  { name: 'civilian', plural: 'civilians', within: 'person', nouns: ['civilian', 'bystander', 'noncombatant'] },
  {
    name: 'officer',
    plural: 'officers',
    within: 'person',
    nouns: [
      'officer',
      'cop',
      'police',
      'police officer',
      'constable',
      'policeman',
      'deputy',
      'trooper',
      'sergeant',
      'agent',
    ],
  },
  {
    name: 'soldier',
    plural: 'soldiers',
    within: 'person',
    nouns: ['soldier', 'troop', 'serviceman', 'marine', 'peacekeeper'],
  },
  {
    name: 'fighter',
    plural: 'fighters',
    within: 'person',
    nouns: ['militant', 'fighter', 'terrorist', 'insurgent', 'rebel', 'combatant'],
  },
  {
    name: 'suspect',
    plural: 'suspects',
    within: 'person',
    nouns: ['suspect', 'gunman', 'shooter', 'attacker', 'assailant', 'perpetrator'],
  },
  { name: 'hostage', plural: 'hostages', within: 'person', nouns: ['hostage', 'captive', 'abductee'] },
  { name: 'worker', plural: 'workers', within: 'person', nouns: ['worker', 'employee', 'staff', 'staffer'] },
  { name: 'resident', plural: 'residents', within: 'person', nouns: ['resident', 'inhabitant', 'villager'] },
  { name: 'family', plural: 'families', within: null, nouns: ['family', 'household'] },
  { name: 'shot', plural: 'shots', within: null, nouns: ['shot', 'round', 'gunshot', 'bullet'] },
  {
    name: 'casing',
    plural: 'shell casings',
    within: null,
    nouns: ['casing', 'shell casing', 'bullet casing', 'shell'],
  },
  { name: 'home', plural: 'homes', within: null, nouns: ['home', 'house', 'dwelling'] },
  { name: 'case', plural: 'cases', within: null, nouns: ['case'] },
  { name: 'time', plural: 'times', within: null, nouns: ['time'] },
  { name: 'country', plural: 'countries', within: null, nouns: ['country', 'nation'] },
] as const satisfies readonly SubjectKind[];

/** Nouns that join a generic person without naming who ("two others", "three of them"). */
export const PERSON_PRONOUNS: ReadonlySet<string> = new Set(['others', 'them', 'us']);

/** What people are called by what befell them: "five of the injured". */
export const BEFALLEN: ReadonlySet<string> = new Set([
  ...['dead', 'injured', 'wounded', 'missing', 'displaced', 'homeless'],
]);

/** Nouns whose plural is their singular. */
export const UNCHANGED_PLURALS: ReadonlySet<string> = new Set([
  ...['sheep', 'fish', 'cattle', 'deer', 'police', 'livestock', 'poultry', 'swine', 'salmon', 'trout', 'bison', 'elk'],
]);
