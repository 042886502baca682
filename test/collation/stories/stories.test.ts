import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stories, type StoryFeatures, TOO_MANY_SOURCES } from '../../../server/src/collation/stories/stories.ts';
import { storyFeatures } from '../../../server/src/collation/stories/story-features.ts';
import { sourcesOf, type Told } from '../told.ts';

function featuresOf(told: readonly Told[]): readonly StoryFeatures[] {
  return sourcesOf(told).map(({ source, analysis }) => storyFeatures(source, analysis));
}

/** The sources a, b, c … as stories: "abd c". */
function grouped(...told: readonly Told[]): string {
  const stories = new Stories();
  const names = 'abcdefghij'.slice(0, told.length).split('');
  featuresOf(told).forEach((features, index) => {
    stories.set(names[index]!, features);
  });
  return [...new Set(names.map((name) => stories.sourcesOf(stories.storyOf(name)!).join('')))].join(' ');
}

const FLOOD_MONDAY: Told = [
  '2024-05-06',
  'Dam breaks above Karsova\n\nThe old dam above Karsova broke on Monday, and the river Dreva went through the lower town, Governor Ilena Marsk said. Buses brought people to Hill School.',
];
const FLOOD_TUESDAY: Told = [
  '2024-05-07',
  'Toll of the Dreva flood rises\n\nDivers searched the cellars of Karsova on Tuesday. Governor Ilena Marsk visited Hill School, where the families sleep.',
];
const FLOOD_MONTHS_LATER: Told = [
  '2024-11-02',
  'Karsova rebuilds\n\nHalf a year after the Dreva flood, Governor Ilena Marsk opened a new bridge in Karsova. Hill School has lessons again.',
];
const FIRE: Told = [
  '2024-05-06',
  'Fire at Lund mill\n\nA fire destroyed the mill at Lund on Monday night, fire chief Karl Aster said. The owner, Petra Vinter, was abroad.',
];
const SUMMIT: Told = [
  '2024-05-07',
  'Ministers meet in Arland\n\nThe finance ministers met in Arland on Tuesday. President Oda Strand spoke of a difficult year.',
];

describe('which sources report one event', () => {
  it('joins reports of one event, also months later, and no others', () => {
    expect(grouped(FLOOD_MONDAY, FIRE, FLOOD_TUESDAY, SUMMIT, FLOOD_MONTHS_LATER)).toBe('ace b d');
  });

  it('is not misled by a name that every report has', () => {
    const president = ([date, body]: Told): Told => [date, `${body}\nPresident Oda Strand was informed.`];
    expect(grouped(...[FLOOD_MONDAY, FIRE, FLOOD_TUESDAY].map(president))).toBe('ac b');
  });

  it('joins reports of a few that name nothing by what they tell of in common nouns', () => {
    const strike: Told = [
      null,
      'Nurses walked out of public hospitals on Monday. Operations were postponed, and the union wants a rise of pay. ' +
        'Emergency wards stayed open. In a ballot most members had voted for the strike.',
    ];
    const again: Told = [
      null,
      'Surgeons put off operations on the first day of the strike. The union of nurses counted many at the hospitals. ' +
        'They want more pay. The members had backed it in a ballot.',
    ];
    const other: Told = [
      null,
      'Farmers drove tractors into the capital on Monday. The column blocked the road, and officers were hurt. ' +
        'The government wants to end a subsidy for diesel.',
    ];
    expect(grouped(strike, other, again)).toBe('ac b');
  });

  it('joins two of many that tell of the same, which few others do, though they share but one name', () => {
    const report = (place: string, things: readonly string[], at: number): StoryFeatures => ({
      story: null,
      day: 19_849 + 40 * at,
      features: [`word:${place}`, ...[...Array(8).keys()].map((each) => `word:other${at}of${each}`)],
      lead: [],
      streets: [],
      things: [...things, `noun${at}`, 'people'],
      brief: null,
    });
    const mine = ['gallery', 'level', 'mine', 'payroll', 'roof', 'trap'];
    const fire = ['blaze', 'fireman', 'ladder', 'mill', 'owner', 'smoke'];
    const others = [...Array(28).keys()].map((each) => report(`town${each}`, [`thing${each}`], each + 3));
    const storiesOf = (...two: readonly StoryFeatures[]) => {
      const stories = new Stories();
      [...two, ...others].forEach((features, at) => {
        stories.set(`s${at}`, features);
      });
      return stories;
    };
    const alike = storiesOf(report('dolna', mine, 0), report('dolna', mine, 1));
    expect(alike.storyOf('s0')).toBe(alike.storyOf('s1'));
    const unlike = storiesOf(report('dolna', mine, 0), report('dolna', fire, 1));
    expect(unlike.storyOf('s0')).not.toBe(unlike.storyOf('s1'));
    // Nouns that many of the others have as well tell nothing.
    const usual = storiesOf(report('dolna', mine, 0), report('dolna', mine, 1));
    others.forEach((features, at) => {
      usual.set(`s${at + 2}`, { ...features, things: [...features.things, ...mine] });
    });
    expect(usual.storyOf('s0')).not.toBe(usual.storyOf('s1'));
    others.forEach((features, at) => {
      usual.set(`s${at + 2}`, features);
    });
    expect(usual.storyOf('s0')).toBe(usual.storyOf('s1'));
    // Among very many sources nobody is held against all others.
    for (let at = 30; at < TOO_MANY_SOURCES; at++) usual.set(`s${at}`, report(`town${at}`, [`thing${at}`], 1));
    expect(usual.storyOf('s0')).not.toBe(usual.storyOf('s1'));
    usual.delete('s30');
    expect(usual.storyOf('s0')).toBe(usual.storyOf('s1'));
  });

  it('tells two events of one town apart by their streets', () => {
    const report = (name: string, street: string): StoryFeatures => ({
      story: null,
      day: 19_849,
      features: ['name:odo ferl', 'word:karsova', ...[...Array(32).keys()].map((each) => `word:${name}${each}`)],
      lead: [],
      streets: [street],
      things: [],
      brief: null,
    });
    const joins = (one: string, other: string): boolean => {
      const stories = new Stories();
      stories.set('a', report('a', one));
      stories.set('b', report('b', other));
      return stories.storyOf('a') === stories.storyOf('b');
    };
    expect(joins('linden', 'linden')).toBe(true);
    expect(joins('linden', 'harbour')).toBe(false);
  });

  it('is not misled by what stands on every page of an outlet', () => {
    const page = ([date, body]: Told): Told => [
      date,
      `Channel7 Karsova.com\n\n${body}\n\nSubmit a Tip. Download the Android App. Created by Channel7.`,
    ];
    expect(grouped(...[FLOOD_MONDAY, FIRE, FLOOD_TUESDAY].map(page))).toBe('ac b');
  });

  it('joins two reports that somebody put side by side though little but a town is named in both', () => {
    const strike: Told = [
      '2024-09-03',
      'Bus drivers strike over pay\n\nThe drivers walked out in Torsby on Tuesday and most departures were stopped, the operator Bussringen said. The union wants a raise, the employers offer less. Queues formed on the ring road.',
    ];
    const standstill: Told = [
      '2024-09-03',
      'Torsby at a standstill\n\nMany drivers stayed away from work on Tuesday after talks had collapsed at night. Bussringen cancelled most of its departures. Most people support the strike, a survey found.',
    ];
    expect(grouped(strike, standstill)).toBe('ab');
    expect(grouped(strike, standstill, FIRE, SUMMIT)).toBe('ab c d');
  });

  it('lets the header overrule the text', () => {
    const stories = new Stories();
    const [a, b, c] = featuresOf([FLOOD_MONDAY, FLOOD_TUESDAY, FIRE]);
    stories.set('a', { ...a!, story: 'one' });
    stories.set('b', { ...b!, story: 'two' });
    stories.set('c', { ...c!, story: 'one' });
    expect(['a', 'b', 'c'].map((name) => stories.storyOf(name))).toEqual(['story:one', 'story:two', 'story:one']);
    expect(stories.sourcesOf('story:one')).toEqual(['a', 'c']);
  });

  it('says what joins two sources', () => {
    const stories = new Stories();
    const [a, b] = featuresOf([FLOOD_MONDAY, FLOOD_TUESDAY]);
    stories.set('a', a!);
    stories.set('b', b!);
    expect(stories.evidence('a', 'b').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['ilena marsk', 'dreva', 'karsova']),
    );
    expect(stories.evidence('a', 'nobody')).toEqual([]);
  });

  it('tells which stories changed, once', () => {
    const stories = new Stories();
    const [a, b] = featuresOf([FLOOD_MONDAY, FLOOD_TUESDAY]);
    stories.set('a', a!);
    expect([...stories.takeChanged()]).toEqual(['sources:a']);
    expect([...stories.takeChanged()]).toEqual([]);
    stories.set('b', b!);
    expect([...stories.takeChanged()]).toEqual(['sources:a']);
    stories.delete('a');
    expect([...stories.takeChanged()].sort()).toEqual(['sources:a', 'sources:b']);
    stories.delete('nobody');
    expect([...stories.takeChanged()]).toEqual([]);
  });
});

describe('texts of a line or two', () => {
  it.each<[string, string, string, 'ab' | 'a b']>([
    [
      'one kind of event at one place on one day',
      'Six people were killed in the flood in Delhi on Monday.',
      "Eight people were killed in Monday's flood in Delhi.",
      'ab',
    ],
    [
      'the day written in full and by its name',
      'Six people died in the Ostrava flood on Monday 6 May 2024.',
      "Monday's flood in Ostrava killed eight people.",
      'ab',
    ],
    [
      'no day at all',
      'The blaze at the Tarn mill injured 12 people.',
      '15 people were hurt in the Tarn mill fire.',
      'ab',
    ],
    [
      'what was done at one place',
      'Police arrested four men after a bank robbery in Graz on Friday.',
      'Five men were arrested after the robbery of a bank in Graz.',
      'ab',
    ],
    [
      'other words for one happening',
      'Three people died when a ferry sank off Moen.',
      'The sinking of a ferry off Moen killed five.',
      'ab',
    ],
    [
      'no event but the same things',
      'The new bridge in Umea cost 30 million euros.',
      'The new bridge in Umea cost 35 million euros.',
      'ab',
    ],
    [
      'other places',
      'Six people were killed in a flood in Delhi on Monday.',
      'Eight people were killed in a flood in Lima on Monday.',
      'a b',
    ],
    [
      'other kinds of events',
      'Six people were killed in a flood in Delhi on Monday.',
      'Eight people were killed in a fire in Delhi on Monday.',
      'a b',
    ],
    [
      'other weekdays',
      'Six people were killed in a flood in Delhi on Monday.',
      'Eight people were killed in a flood in Delhi on Friday.',
      'a b',
    ],
    [
      'other dates',
      'Six people were killed in a flood in Delhi on 6 May 2024.',
      'Eight people were killed in a flood in Delhi on 9 May 2022.',
      'a b',
    ],
    [
      'who opens fire sets none',
      'Two men opened fire in Delhi on Monday, killing six.',
      'Eight people were killed in a fire in Delhi on Monday.',
      'a b',
    ],
  ])('%s', (_, one, other, stories) => {
    expect(grouped([null, one], [null, other])).toBe(stories);
  });

  it('are one story where many of them tell of it', () => {
    const many = ['Six', 'Seven', 'Eight', 'Nine', 'Ten'].map(
      (toll): Told => [null, `${toll} people were killed in the flood in Delhi.`],
    );
    expect(grouped(...many)).toBe('abcde');
  });

  it('do not join longer texts by an event and a place alone', () => {
    const long = (body: string, more: string): Told => [null, `${body}\n${more.repeat(4)}`];
    const council = 'The council spoke of its rules, a bridge, two schools, rents, the library and the tax on dogs. ';
    const choir = 'The choir sang songs of love, autumn, ships, bread and snow, with a drum, a flute and candles. ';
    const [speech, concert] = [council, choir].map(
      (each) => `${each}${'Nobody else came, and it went on and on. '.repeat(2)}`,
    );
    const one = long('A flood in Delhi killed six people.', speech!);
    expect(grouped(one, long('Eight died in a flood in Delhi.', concert!))).toBe('a b');
  });
});

describe('changes', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const feature = fc
    .integer({ min: 0, max: 13 })
    .map((n) =>
      n < 6
        ? `name:person ${n}`
        : n < 8
          ? `word:w${n}`
          : n < 10
            ? `phrase:p ${n}`
            : n < 12
              ? `event:e ${n}`
              : `happening:e ${n}`,
    );
  const features: fc.Arbitrary<StoryFeatures> = fc.record({
    story: fc.option(fc.constantFrom('x', 'y'), { freq: 5 }),
    day: fc.option(fc.integer({ min: 0, max: 200 })),
    features: fc.uniqueArray(feature, { maxLength: 6 }),
    lead: fc.constantFrom([], ['word:w6'], ['word:w6', 'word:w7'], ['word:w7', 'word:w12']),
    streets: fc.uniqueArray(fc.constantFrom('mill', 'oak', 'bay'), { maxLength: 2 }),
    things: fc.subarray(['mill', 'nurse', 'operation', 'pay', 'strike', 'union', 'ward']),
    brief: fc.option(
      fc.record({
        isLine: fc.boolean(),
        events: fc.subarray(['fire', 'flood']),
        weekdays: fc.subarray(['monday', 'sunday']),
        dates: fc.subarray(['2024-05-06', '2024-05-12']),
      }),
    ),
  });
  const change = fc.tuple(fc.constantFrom(...NAMES), fc.option(features, { freq: 3 }));

  it('in any order leave the stories as if they had been built at once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.boolean()), { maxLength: 30 }), (steps) => {
        const stories = new Stories();
        const known = new Map<string, StoryFeatures>();
        for (const [[name, content], settle] of steps) {
          if (content === null) {
            stories.delete(name);
            known.delete(name);
          } else {
            stories.set(name, content);
            known.set(name, content);
          }
          if (settle) stories.takeChanged();
        }
        const rebuilt = new Stories();
        for (const [name, content] of [...known].reverse()) rebuilt.set(name, content);
        for (const name of NAMES) {
          expect(stories.storyOf(name)).toBe(rebuilt.storyOf(name));
          const story = rebuilt.storyOf(name);
          if (story !== null) expect(stories.sourcesOf(story)).toEqual(rebuilt.sourcesOf(story));
        }
      }),
      { numRuns: 400 },
    );
  });
});
