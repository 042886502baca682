import type { EventName } from './events.ts';

/**
 * Phrases that tell an event, by what they say happened, in every form that occurs: most because none of their words tells
 * it alone (nothing is "taken" where a law takes effect), some because they look like no form of a verb ("died", "retook").
 */
const PHRASES_OF_EVENTS: Readonly<Partial<Record<EventName, readonly string[]>>> = {
  'verb:taken effect': [
    ...[
      'take effect',
      'takes effect',
      'took effect',
      'taken effect',
      'taking effect',
      'come into force',
      'comes into force',
    ],
    ...[
      'came into force',
      'coming into force',
      'come into effect',
      'comes into effect',
      'came into effect',
      'enter into force',
    ],
    ...[
      'enters into force',
      'entered into force',
      'go into effect',
      'goes into effect',
      'went into effect',
      'going into effect',
    ],
  ],
  'verb:disappeared': ['last seen', 'went missing', 'gone missing', 'going missing'],
  'verb:sworn in': ['sworn in', 'swearing-in', 'took office', 'takes office', 'take office', 'took the oath'],
  'verb:married': ['tied the knot'],
  'verb:buried': ['laid to rest'],
  'verb:born': ['gave birth', 'give birth', 'gives birth', 'giving birth', 'born'],
  'verb:run aground': ['ran aground', 'run aground', 'running aground'],
  'verb:bankrupted': ['went bankrupt', 'gone bankrupt', 'went bust', 'gone bust', 'went under', 'into administration'],
  'verb:protested': ['to the streets'],
  'verb:recaptured': ['retook', 'retaken', 'retakes', 'retaking'],
  'verb:walked out': ['on strike', 'walked out', 'walk out', 'down tools', 'downed tools', 'walkout', 'walkouts'],
  'verb:tried': ['on trial', 'stand trial', 'stood trial', 'stands trial', 'in the dock'],
  'verb:elected': ['to the polls'],
  'verb:built': ['dates from', 'dated from', 'dating from', 'dates back', 'dated back', 'dating back'],
  'verb:gone on sale': [
    ...[
      'be available',
      'become available',
      'became available',
      'becomes available',
      'hit the shelves',
      'hits the shelves',
    ],
  ],
  'verb:become independent': [
    ...['became independent', 'become independent', 'becomes independent', 'becoming independent'],
  ],
  death: [
    'died',
    'dies',
    'die',
    'passed away',
    'pronounced dead',
    'declared dead',
    'took his own life',
    'took her own life',
    'took their own lives',
  ],
};

/** Each phrase with what it says happened. */
export const EVENT_PHRASES: readonly (readonly [phrase: string, name: EventName])[] = (
  Object.entries(PHRASES_OF_EVENTS) as [EventName, readonly string[]][]
).flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));

/** A verb and its object that tell an event together. */
interface EventCollocation {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly name: EventName;
}

/** "Set a record", "struck a deal", "lost his job": what neither the verb nor the noun tells alone. */
export const EVENT_COLLOCATIONS: readonly EventCollocation[] = [
  row('broke broken breaking set sets smashed shattered bettered beat', 'record records', 'verb:set a record'),
  row('lost loses losing', 'job post position', 'verb:dismissed'),
  row('lost loses losing', 'life lives', 'death'),
  row(
    'reached reaches struck strikes clinched sealed agreed concluded closed completed',
    'deal agreement accord truce ceasefire settlement pact contract treaty',
    'verb:signed',
  ),
  row('filed files filing declared declares sought', 'bankruptcy insolvency administration', 'verb:bankrupted'),
  row('hit hits struck strikes', 'reef rocks sandbank shoal', 'verb:run aground'),
  row('takes taken took taking started starts', 'post duties', 'verb:taken office'),
  row('cast casting casts', 'ballots ballot votes', 'verb:elected'),
  row('made makes making', 'landfall', 'verb:struck'),
  row('forced forces prompted caused causes ordered', 'closure', 'verb:closed'),
  row('forced forces prompted caused causes ordered', 'evacuation', 'verb:evacuated'),
  row('lodged filed launched brought brings', 'lawsuit suit complaint claim case', 'verb:sued'),
  row(
    'gained gain gains gaining won win wins achieved got declared declares',
    'independence',
    'verb:become independent',
  ),
  row('won wins winning took takes taken received', 'prize award medal trophy title cup', 'verb:won'),
];

function row(verbs: string, nouns: string, name: EventName): EventCollocation {
  return { verbs: new Set(verbs.split(' ')), nouns: new Set(nouns.split(' ')), name };
}

/** What is released by being published: nobody is freed. */
// biome-ignore format: words read better in rows than one to a line
export const PUBLICATIONS: ReadonlySet<string> = new Set([
  'video', 'videos', 'footage', 'film', 'films', 'clip', 'recording', 'recordings', 'tape', 'photo', 'photos',
  'photograph', 'photographs', 'picture', 'pictures', 'image', 'images', 'statement', 'statements', 'report', 'reports',
  'document', 'documents', 'papers', 'records', 'returns', 'data', 'figures', 'results', 'study', 'survey', 'poll', 'list',
  'names', 'details', 'transcript', 'transcripts', 'emails', 'letter', 'album', 'single', 'song', 'book', 'game', 'trailer',
  'sketch', 'map', 'audio',
]);

export const RELEASING: ReadonlySet<string> = new Set(['release', 'releases', 'released', 'releasing']);

/** In one sentence with them a strike is one of people who stop working, and no attack. */
export const LABOUR_WORDS: ReadonlySet<string> = new Set([
  ...['strikers', 'union', 'unions', 'unionists', 'wages', 'walkout', 'walkouts', 'picket', 'pickets'],
]);

/** Right before a strike, or behind "by" and "of" right behind it, they tell the same. */
// biome-ignore format: words read better in rows than one to a line
export const STRIKERS: ReadonlySet<string> = new Set([
  'workers', 'staff', 'employees', 'teachers', 'nurses', 'doctors', 'miners', 'dockers', 'drivers', 'crews', 'pilots',
  'cleaners', 'lecturers', 'writers', 'actors', 'pay', 'rail', 'tube', 'general', 'wildcat', 'hunger', '24-hour', '48-hour',
  '72-hour',
]);

/** Lead from a strike to those who stop working. */
export const STRIKE_LEADS: ReadonlySet<string> = new Set(['by', 'of', 'among']);

/** Receive a sentence where it stands as so many years of prison: "got three years in prison". */
// biome-ignore format: words read better in rows than one to a line
export const RECEIVING: ReadonlySet<string> = new Set([
  'got', 'gets', 'given', 'gave', 'received', 'receives', 'handed', 'jailed', 'imprisoned', 'sent', 'locked',
]);

/** Measure a sentence. */
export const MEASURES_OF_SENTENCES: ReadonlySet<string> = new Set([
  'year',
  'years',
  'month',
  'months',
  'life',
  'sentence',
]);

/** What comes behind such a measure: "in prison", "behind bars". */
export const PRISONS: ReadonlySet<string> = new Set(['prison', 'jail', 'gaol', 'bars', 'imprisonment', 'custody']);

/** Particles with which a verb tells something of its own: "stepped down", "blew up". */
// biome-ignore format: words read better in rows than one to a line
export const PARTICLES: ReadonlySet<string> = new Set([
  'up', 'down', 'out', 'off', 'in', 'away', 'over', 'back', 'apart', 'through',
]);
