import { MONTHS, WEEKDAY_WORDS } from '../../language/lexicon/calendar.ts';
import { CLOSED_CLASSES } from '../../language/lexicon/closed-classes.ts';
import { type WordTable, wordTable } from '../../language/word-table.ts';

/** Words that tell nothing of what a figure is about: grammar, numbers, days, and that somebody said it. In lower case. */
export const SILENT_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAY_WORDS,
  ...MONTHS.keys(),
  ...[
    'a an the this that these those some any each every all both no not nor neither either one two three four five',
    'six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions',
    'billion billions i you he she it we they me him her us them my your his its our their mine who whom whose',
    'which what when where why how is are was were be been being am do does did done have has had having will would',
    'shall should can could may might must get gets got of in on at by for from to with without within into onto',
    'over under about around after before during between among against through across along behind near off out up',
    'down since until till as than then so and or but if because while though although whether there here now also',
    'still just only even more most less least other others another such same own very too much many few several',
    'yet already again ever never always say says said saying tell tells told according reported reports report',
    "reportedly today yesterday tonight mr mrs ms dr approximately roughly nearly almost it's he's she's that's i'm we're they're don't didn't",
    "isn't wasn't weren't u.s a.m p.m pm",
  ].flatMap((row) => row.split(' ')),
]);

/** Words at which a clause ends and another begins. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'and but while when who which that after before as because although though where if'.split(' '),
);

/** Marks at which a clause ends. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '"', '“', '”']);

/** Marks and words at which a clause ends. */
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([...CLAUSE_MARKS, ...CLAUSE_WORDS]);

/** What leads a noun; so does “to”, which may lead a verb as well. */
export const NOUN_LEADS: ReadonlySet<string> = new Set([...CLOSED_CLASSES.preposition, 'to']);

/** Words by which a page says when it was put up. */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  'posted published updated update updates modified edited filed uploaded copyright ©'.split(' '),
);

/** Words for a man or a boy, for a woman or a girl, and what points to one. */
export const SEXES: ReadonlyMap<string, 'male' | 'female'> = new Map(
  (
    [
      [
        'male',
        'man men boy boys male he his him himself father son brother husband uncle nephew grandfather mr gunman',
      ],
      [
        'female',
        'woman women girl girls female she her hers herself mother daughter sister wife aunt niece grandmother mrs ms',
      ],
    ] as const
  ).flatMap(([sex, words]) => words.split(' ').map((word) => [word, sex] as const)),
);

/** Whose somebody is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her']);

/** Behind these stands the base form of a verb. */
export const LEADS_BASE_FORM: ReadonlySet<string> = new Set(
  'to will would can could may might must shall should did does do'.split(' '),
);

/** Base forms of verbs that help another one, that somebody says something, or that tell of a part. */
export const NO_GOVERNING_VERBS: ReadonlySet<string> = new Set(
  [
    'be have do will can may must shall get include involve accord say tell report add state note announce claim',
    'estimate believe think expect know call bring base follow regard concern',
  ].flatMap((row) => row.split(' ')),
);

/** Words that tell what became of a person, in lower case. */
export const ROLE_WORDS: ReadonlyMap<string, 'dead' | 'hurt' | 'suspect'> = new Map(
  (
    [
      ['dead', 'killed dead died dies deceased slain murdered fatally fatal death deaths body bodies funeral drowned'],
      [
        'hurt',
        'injured wounded injuries wound wounds victim victims hospitalised hospitalized hurt survived survivor surviving condition',
      ],
      [
        'suspect',
        [
          'suspect suspects suspected arrested charged gunman shooter attacker assailant accused custody convicted',
          'sentenced arraigned jailed defendant pleaded detained wanted killer bail bond indicted',
        ].join(' '),
      ],
    ] as const
  ).flatMap(([role, words]) => words.split(' ').map((word) => [word, role] as const)),
);

/** What a page says of its day. */
export const UPDATED: ReadonlySet<string> = new Set(['updated']);

/** Before "updated", as a page says it. */
export const LAST: ReadonlySet<string> = new Set(['last']);

/** Verbs of harm that somebody does to somebody; the participle of each is the same. */
export const ACTS_OF_HARM: ReadonlySet<string> = new Set(
  'shot shoots stabbed stabs killed kills wounded wounds murdered murders beat beats attacked attacks'.split(' '),
);

/** Before an act of harm they tell that it befell the subject. */
export const PASSIVE_LEADS: ReadonlySet<string> = new Set('was were is are been being be got'.split(' '));

/** Between an act of harm, or "of", and an age: "shot a 15-year-old", "the deaths of the two". */
export const BEFALLEN_LEADS: ReadonlySet<string> = new Set('a an the his her their another'.split(' '));

/** Nouns of a death, before "of". */
export const DEATHS_OF: ReadonlySet<string> = new Set(
  'death deaths killing killings murder murders slaying slayings body bodies'.split(' '),
);

/** Begin the object of an act of harm. */
export const WHOM_LEADS: ReadonlySet<string> = new Set(
  'a an the another his her their him them himself herself two three four five six several someone somebody'.split(' '),
);

/** Verbs that help others to tell of what was. */
export const PAST_HELPERS: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** Verbs that help others to tell of what is, or has come about by now. */
export const PRESENT_HELPERS: ReadonlySet<string> = new Set(['is', 'are', 'has', 'have', 'does', 'do', 'will', 'can']);

/** Behind a comma they begin what is inserted between a subject and its verb: "nine cars, among them a bus, plunged". */
export const INSERTIONS: ReadonlySet<string> = new Set(['including', 'among', 'most', 'mostly', 'some', 'many', 'all']);

/** Begin sentences with a capital, and are no names, though no dictionary of nouns and verbs has them. */
// biome-ignore format: words read better in rows than one to a line
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  'above', 'abroad', 'afterward', 'afterwards', 'amid', 'amidst', 'anybody', 'anyone', 'anything', 'anyway', 'apart', 'aside',
  'beforehand', 'below', 'beneath', 'besides', 'beyond', 'despite', 'earlier', 'elsewhere', 'everybody', 'everyone',
  'everything', 'except', 'excluding', 'forever', 'furthermore', 'hence', 'hopefully', 'however', 'indoors', 'inside',
  'instead', 'later', 'maybe', 'meantime', 'meanwhile', 'moreover', 'nevertheless', 'nonetheless', 'nothing', 'nowadays',
  'often', 'once', 'online', 'onto', 'otherwise', 'outdoors', 'outside', 'overall', 'overnight', 'overseas', 'perhaps', 'quite',
  'rather', 'somebody', 'somehow', 'someone', 'something', 'sometimes', 'somewhat', 'somewhere', 'sooner', 'soon', 'therefore',
  'throughout', 'thus', 'together', 'tomorrow', 'tonight', 'toward', 'towards', 'twice', 'unless', 'unlike', 'upon', 'upstairs',
  'versus', 'via', 'whatever', 'whenever', 'whereas', 'wherever', 'whether', 'whichever', 'whilst', 'whoever', 'worldwide',
]);

/** What a name behind a noun says of it: where it is, whose or of what, whence, whither, with, against or for whom. */
export type Placing = 'in' | 'near' | 'of' | 'by' | 'from' | 'to' | 'with' | 'against' | 'for';

/** Lead from a noun to the name of where or whose it is, by what they say. */
export const PLACING: WordTable<Placing> = wordTable({
  in: 'in',
  at: 'in',
  near: 'near',
  around: 'near',
  outside: 'near',
  of: 'of',
  by: 'by',
  from: 'from',
  to: 'to',
  with: 'with',
  against: 'against',
  for: 'for',
});

/** Behind a noun they lead what parts it from others of its kind: "voters under 30", "the course for beginners". */
export const PARTING: ReadonlySet<string> = new Set([
  'of',
  'for',
  'to',
  'as',
  'with',
  'without',
  'under',
  'over',
  'against',
  'between',
]);

/** Call whoever or whatever a report is about by no name of its own, so that two of them may be one. */
// biome-ignore format: words read better in rows than one to a line
export const ANYBODY: ReadonlySet<string> = new Set([
  'agency', 'agent', 'army', 'attack', 'authority', 'blast', 'blaze', 'body', 'boss', 'chief', 'city', 'company', 'corporation',
  'council', 'country', 'crowd', 'data', 'department', 'event', 'explosion', 'expert', 'figure', 'fire', 'firm', 'force', 'giant',
  'government', 'group', 'house', 'leader', 'maker', 'man', 'manager', 'member', 'ministry', 'number', 'office', 'officer', 'official',
  'operator', 'organisation', 'organization', 'organiser', 'organizer', 'owner', 'party', 'people', 'person', 'place', 'plan', 'police',
  'poll', 'project', 'report', 'researcher', 'resident', 'scheme', 'scientist', 'service', 'side', 'soldier', 'source', 'spokesman',
  'spokeswoman', 'staff', 'state', 'storm', 'study', 'survey', 'team', 'thing', 'total', 'town', 'troop', 'unit', 'village', 'woman',
  'worker',
]);

/** Lead what something is told for each of. */
export const RATE_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every']);

/** Around a figure they tell that it counts from the beginning on. */
// biome-ignore format: words read better in rows than one to a line
export const TOTAL_WORDS: ReadonlySet<string> = new Set([
  'toll', 'total', 'altogether', 'overall', 'conflict', 'war', 'begin', 'start',
]);

/** Before “police” they say which of a town's or a country's it is, as peoples do, and name no town. Lower case. */
// biome-ignore format: words read better in rows than one to a line
export const NO_TOWNS: ReadonlySet<string> = new Set([
  'state', 'local', 'metro', 'metropolitan', 'federal', 'military', 'national', 'transit', 'transport', 'traffic', 'riot', 'campus',
  'university', 'college', 'school', 'capitol', 'airport', 'park', 'highway', 'border', 'secret', 'religious', 'armed', 'county',
]);

/** Nouns of what is asked for a thing: "the price of bread". Base forms. */
export const PRICES: readonly string[] = ['price', 'cost', 'rate', 'charge'];
