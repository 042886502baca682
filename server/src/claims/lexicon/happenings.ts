/** Happenings whose time or date is told, by the words that tell of them. Lower case, every form that occurs. */
export interface Happening {
  readonly name: string;
  /** How it reads behind "time of". */
  readonly phrase: string;
  /** Each person has a time of it: not comparable without a name. */
  readonly personal?: true;
  /** Its place in the course that follows on what happened, which itself comes first: the call, then who came. */
  readonly step?: number;
  /** The happening within minutes of which it is: their times may round one another. */
  readonly within?: string;
  readonly words: readonly string[];
}

export const HAPPENINGS = [
  {
    name: 'shooting',
    phrase: 'the shooting',
    words: [
      ...[
        'shooting happened',
        'shooting occurred',
        'shooting took place',
        'shooting started',
        'shooting began',
        'opened fire',
        'open fire',
      ],
      ...[
        'shots rang out',
        'gunfire erupted',
        'shooting broke out',
        'gunfire broke out',
        'were shot',
        'was shot',
        'gunned down',
        'shooting',
      ],
      ...[
        'rampage started',
        'rampage began',
        'first shots',
        'heard shots',
        'heard gunshots',
        'heard several gunshots',
        'shots were fired',
        'been shot',
        'shot',
        'rampage',
      ],
    ],
  },
  // What a verb tells that says no more than that it was: of whatever the story is about.
  {
    name: 'incident',
    phrase: 'the incident',
    words: ['happened', 'occurred', 'took place', 'erupted', 'broke out', 'incident happened', 'incident occurred'],
  },
  {
    name: 'call',
    phrase: 'the call to the police',
    step: 1,
    within: 'shooting',
    words: [
      ...[
        'called',
        'received a call',
        'got a call',
        'call came',
        'calls came',
        'received calls',
        'reports of',
        'report of',
        'notified',
        'alerted',
      ],
      ...['shots fired', 'first reported', 'was reported', '911 call', 'first call', 'calls', 'call', 'reported'],
    ],
  },
  {
    name: 'response',
    phrase: 'the arrival of the police',
    step: 2,
    within: 'shooting',
    words: ['responded', 'dispatched', 'arrived', 'responding', 'were sent', 'arrived at', 'on scene'],
  },
  { name: 'found', phrase: 'the discovery', step: 3, words: ['found', 'discovered', 'were found', 'was found'] },
  // Told of single persons: compared where they are told of one.
  { name: 'death', phrase: 'death', personal: true, words: ['died', 'pronounced dead', 'declared dead'] },
  {
    name: 'collapse',
    phrase: 'the collapse',
    words: ['broke', 'burst', 'collapsed', 'gave way', 'collapse', 'breach', 'breached'],
  },
  {
    name: 'arrest',
    phrase: 'the arrest',
    step: 4,
    words: ['arrested', 'taken into custody', 'captured', 'apprehended', 'surrendered', 'turned himself in', 'arrest'],
  },
  {
    name: 'end',
    phrase: 'the end',
    step: 3,
    words: ['ended', 'stopped', 'was over', 'came to an end', 'ceased'],
  },
  { name: 'explosion', phrase: 'the explosion', words: ['exploded', 'explosion', 'detonated', 'blast', 'went off'] },
  { name: 'crash', phrase: 'the crash', words: ['crashed', 'crash', 'collided', 'derailed'] },
  { name: 'quake', phrase: 'the earthquake', words: ['earthquake', 'quake', 'tremor'] },
  { name: 'fire', phrase: 'the fire', words: ['fire broke out', 'fire started', 'blaze began', 'blaze broke out'] },
] as const satisfies readonly Happening[];

/** The name of a happening of the table. */
export type HappeningName = (typeof HAPPENINGS)[number]['name'];

/** Behind "call" and "report" they lead what it was about. */
export const REPORT_LEADS: ReadonlySet<string> = new Set(['about', 'of', 'for', 'regarding']);

/** Tell that somebody was found. */
export const FINDING: ReadonlySet<string> = new Set(['found', 'find', 'finding', 'discovered']);

/** Begin a phrase of time. */
export const TIME_LEADS: ReadonlySet<string> = new Set([
  'at',
  'around',
  'about',
  'before',
  'after',
  'approximately',
  'near',
  'past',
]);

/** Events of which there may be several. */
export const EVENTS: ReadonlySet<string> = new Set([
  'shooting',
  'incident',
  'attack',
  'crash',
  'homicide',
  'fire',
  'blaze',
]);

/** Before an event these make it one of several: "another shooting", "a separate incident". */
// biome-ignore format: words read better in rows than one to a line
export const ONE_OF_SEVERAL: ReadonlySet<string> = new Set([
  'first', 'second', 'third', 'fourth', 'fifth', 'another', 'other', 'latest', 'separate', 'unrelated', 'previous',
  'earlier', 'later',
]);

/** Spans between two events. */
export const SPANS: ReadonlySet<string> = new Set(['hours', 'hour', 'minutes', 'days', 'moments', 'shortly', 'just']);

/** Behind a span they tell that it is counted from there. */
export const FROM_THERE: ReadonlySet<string> = new Set(['before', 'after', 'later', 'earlier']);

/** "Posted: Friday, July 26, 2013 5:24 AM" tells when a page was written. */
export const STAMPS: ReadonlySet<string> = new Set(['posted', 'updated', 'published', 'modified']);

/** Lead a time that bounds, or that a page was written at. */
export const OPEN_LEADS: ReadonlySet<string> = new Set([
  'until',
  'till',
  'by',
  'posted',
  'updated',
  'published',
  'to',
  'since',
  'between',
]);

/** Happenings of which a story has one as a rule, so that its day is the day of the story. */
export const OF_THE_STORY: ReadonlySet<string> = new Set([
  ...['shooting', 'incident', 'collapse', 'explosion', 'crash', 'quake', 'fire'],
]);

/** Happenings that a person has one of in a story as a rule, though some have several in their lives. */
export const ONCE_OF_A_PERSON: ReadonlySet<string> = new Set(['arrest']);
