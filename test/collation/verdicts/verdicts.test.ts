import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { relate } from '../../../server/src/collation/verdicts/verdicts.ts';
import { compared, found, sourcesOf } from '../told.ts';

const MAY = '2024-05-01';
const LATER = '2024-05-20';
const NEXT_YEAR = '2025-06-01';

describe('agreement: nothing is found', () => {
  it.each([
    ['The flood killed six people.', 'Six people were killed in the flood.'],
    ['At least six people were killed.', 'Six people were killed.'],
    ['The flood killed six people.', 'The flood killed 6.'],
    // Different things.
    ['The flood killed six people.', 'The flood injured nine people.'],
    ['The flood killed six people.', 'The flood killed six people, including two children.'],
    ['The flood killed six people.', 'The flood may have killed 60 people.'],
    ['Ida Holm, 31, was rescued.', 'Karl Holm, 64, was rescued.'],
    ['Police arrested two men.', 'Prosecutors charged three men.'],
    ['The fire began at 618 Mill Road.', 'He was caught at 841 Mill Road.'],
    // What may be a part of the larger one.
    // Over different periods.
    ['Twenty people were shot in Moss since Friday.', '35 people were shot in Moss since April 12.'],
    // One source does not contradict itself with a part.
    [
      'Six people were killed by the flood.',
      `${'Six people were killed by the flood. '.repeat(40)} Two people were killed in one car.`,
    ],
  ])('%s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([]);
  });
});

describe('a total counted since long ago', () => {
  it('does not grow by half in a week: two bodies contradict each other', () => {
    const one = 'The war has killed 200,000 people since it began in May 2010.';
    const other = 'The war has killed 310,000 people since it began in May 2010.';
    expect(found([MAY, one], ['2024-05-08', other])).toEqual([
      'contradiction: people killed since it began: 200,000 / 310,000',
    ]);
  });
  it('does so no less where only its length tells since when', () => {
    const one = 'Since the mutiny began 30,000 people have been killed.';
    const other = 'The union put the death toll of the seven-year mutiny at 44,000 people.';
    expect(found([MAY, one], ['2024-05-04', other])).toEqual([expect.stringMatching(/^contradiction: /)]);
    expect(found([MAY, one], ['2027-05-04', other])).toEqual([expect.stringMatching(/^superseded: /)]);
  });
  it('grows by a little in a week: the later figure replaces the earlier', () => {
    const one = 'The war has killed 204,000 people since it began in May 2010.';
    const other = 'The war has killed 205,100 people since it began in May 2010.';
    expect(found([MAY, one], ['2024-05-08', other])).toEqual([expect.stringMatching(/^superseded: /)]);
  });
});

describe('almost so many', () => {
  const rough = 'The Halden bridge cost almost $40m to build.';
  it.each([
    ['The Halden bridge cost $38m to build.', /^rounding: /],
    ['The Halden bridge cost $42m to build.', /^differs: .*almost 40m/],
    ['The Halden bridge cost $52m to build.', /^contradiction: /],
  ])('is less than that: %s', (other, expected) => {
    expect(found([MAY, rough], [MAY, other])).toEqual([expect.stringMatching(expected)]);
  });
  it('is about as much as what is an estimate as well', () => {
    expect(found([MAY, rough], [MAY, 'The Halden bridge cost about $42m to build.'])).toEqual([
      expect.stringMatching(/^rounding: /),
    ]);
  });
});

describe('a fraction of a million', () => {
  it('leaves room for up to a fifth more', () => {
    const rough = 'The storm killed more than half a million people.';
    expect(found([MAY, rough], [MAY, 'The storm killed 580,000 people.'])).toEqual([
      expect.stringMatching(/^rounding: /),
    ]);
    expect(found([MAY, rough], [MAY, 'The storm killed 640,000 people.'])).toEqual([
      expect.stringMatching(/^contradiction: /),
    ]);
  });
});

describe('two sides in one report', () => {
  it.each([
    'The watch said shelling in Halden killed 40 people, while the relief committees put the toll at 45 dead.',
    'The strike on the school in Halden killed 35 people. The Harbour Watch gave a toll of 39 dead.',
  ])('%s', (text) => {
    expect(found([MAY, text])).toHaveLength(1);
  });

  it('contradict each other for certain where the one is set against the other, wherever each counted', () => {
    const text =
      'The watch said shelling in Halden and its suburbs killed 40 civilians, while the union put the toll in Halden at 45 dead.';
    expect(found([MAY, text])).toEqual([expect.stringMatching(/^contradiction: /)]);
  });
});

describe('the day of an accident', () => {
  const fire = 'A fire destroyed the Halden mill of Ida Brekke on Sunday night.';
  it('may be the one or the next, as two reports begin with it', () => {
    expect(found([MAY, fire], [MAY, 'The Halden mill of Ida Brekke burned down on Monday.'])).toEqual([
      expect.stringMatching(/^differs: /),
    ]);
  });
  it('is no day of another week', () => {
    expect(found([MAY, fire], [MAY, 'The Halden mill of Ida Brekke burned down on Wednesday.'])).toEqual([]);
  });
});

describe('what makes it sure that one thing is told', () => {
  it.each([
    // Nobody is found dead on two days.
    [
      [MAY, 'Ida Brekke, 31, was found dead in her boat off Halden on April 23.'],
      ['2024-04-25', 'Ida Brekke, 31, was found dead in her boat off Halden on Wednesday.'],
    ],
  ] as const)('%s | %s', (one, other) => {
    expect(found(one, other).filter((each) => each.startsWith('contradiction: '))).toHaveLength(1);
  });
  it('is that all else is told alike, as in a headline and below it', () => {
    const told = (killed: string) =>
      `Two dead, 14 hurt in storms off Moss\n\nA row of storms along the coast early Sunday left ${killed} dead and 31 other sailors hurt, the port said.`;
    expect(found([MAY, told('two men')])).toEqual([expect.stringMatching(/^contradiction: people wounded/)]);
    expect(found([MAY, told('five men')])).not.toContainEqual(expect.stringMatching(/^contradiction: people wounded/));
  });
});

describe('one report that tells one thing twice', () => {
  it('may differ from itself', () => {
    const text =
      'Twelve boats sank in the storm at Halden. Photo: the harbour of Halden, where 14 boats sank in the storm.';
    expect(found([MAY, text])).toEqual([expect.stringMatching(/^differs: boats .*14/)]);
  });
});

describe('a bound and what lies above it', () => {
  it.each([
    ['At least 15 people were killed by the flood.', 'The flood killed 20 people.', /^differs: /],
    ['At least 15 people were killed by the flood.', 'The flood killed 31 people.', /^contradiction: /],
    ['More than 40 people were killed by the flood.', 'The flood killed around 50 people.', /^rounding: /],
  ])('%s | %s: %s', (a, b, told) => {
    expect(found([MAY, a], [MAY, b])).toEqual([expect.stringMatching(told)]);
  });

  it('may be one count where little lies between', () => {
    expect(found([MAY, 'At least 15 people were killed by the flood.'], [MAY, 'The flood killed 17 people.'])).toEqual(
      [],
    );
  });
});

describe('those counted beside', () => {
  it.each([
    ['Seven people were shot in Moss, and one person was killed.', 'One person was killed and six were wounded.'],
  ])('come to the same: %s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([]);
  });
});

describe('a part', () => {
  it.each([
    ['The fire killed three people.', 'The fire killed two people on the ground floor and one on the second.'],
    ['Three people were shot.', 'Two divers were shot in the foot while another diver was shot in the hand.'],
    ['Five people were arrested.', 'A man and four women were arrested.'],
    ['The fire killed nine people.', 'Eight women were among the dead of the fire.'],
    ['The fire injured nine people.', 'The fire injured eight children.'],
  ])('is less than its whole: %s | %s', (whole, part) => {
    expect(found([MAY, whole], [MAY, part])).toEqual([]);
  });

  it('that is more than its whole is told', () => {
    const more = 'Twelve women were among those who were killed in the fire.';
    expect(found([MAY, 'The fire killed nine people.'], [MAY, more])).toEqual([expect.stringMatching(/^differs: /)]);
    const others = 'The fire killed 19 women.';
    expect(found([MAY, others], [MAY, more])).toEqual([expect.stringMatching(/^differs: /)]);
  });
});

describe('one number in two units', () => {
  it('is a slip', () => {
    const { findings } = compared([MAY, 'The fire burned 430 acres.'], [MAY, 'The fire burned 430 hectares.']);
    expect(findings.map(({ explanation }) => explanation)).toEqual([
      '430 acres and 430 hectares are one number in two units: a slip?',
    ]);
  });
});

describe('what one report dates long before its day', () => {
  it('is no part of its news', () => {
    const text = 'The fire injured 16 people. A fire on 5 November 2019 injured more than 30 people.';
    expect(found([MAY, text])).toEqual([]);
  });
});

describe('what is no contradiction for sure', () => {
  it.each([
    // What grows, as downloads do, may have passed both bounds, one after the other.
    ['More than five million people downloaded the game.', 'More than eight million people downloaded the game.'],
    // Two reports that name nothing in common may be of two boys.
    [
      'A boy, 11, shot himself at 9:50 p.m. in Halden. Ida Brekke and Karl Roy of Halden Timber live in Mill Road.',
      'A boy, 11, shot himself at 9:25 p.m. in Moss. Tom Weil and Anna Dunn of Corvane Mills live in Bay Street.',
    ],
  ])('%s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b]).filter((each) => each.startsWith('contradiction'))).toEqual([]);
  });
  it('two persons of one surname in one report', () => {
    expect(found([MAY, 'Roy, 54, died on Tuesday. The fire killed Roy, 61, last week.'])).toEqual([]);
  });
});

describe('a headline and the text below it', () => {
  it('are of one place: what happened elsewhere does not contradict the headline', () => {
    const below = 'The storm killed 12 people in Halden.';
    const elsewhere = 'The storm killed nine people in Moss.';
    expect(found([MAY, `Storm kills 12.\n\n${below}`], [MAY, elsewhere])).toEqual([]);
  });
});

describe('revised: a source itself says that it replaces the value of the other', () => {
  it.each([
    [
      'At least 43 people died when the ferry Alder sank, the coast guard said.',
      'The coast guard lowered the number of dead to 41 from 43, saying two bodies had been counted twice.',
    ],
    ['The flood killed 43 people.', 'The flood killed 41 people, not 43 as reported earlier, officials said.'],
    ['The flood killed 43 people.', '41 people died in the flood, the mayor said, lowering an earlier toll of 43.'],
    [
      'The bridge at Holm will cost 80 million euros.',
      'The bridge at Holm will cost 95 million euros, up from 80 million euros.',
    ],
    ['The storm killed 43 people.', 'Officials cut the toll of the storm from 43 to 41.'],
    ['The storm killed 43 people.', 'The ministry lowered the number of people killed by the storm to 41 from 43.'],
    ['The storm killed 43 people.', 'The number of people killed by the storm was lowered to 41 from 43.'],
    ['The storm hurt 12 people.', 'Police reduced the number of people hurt in the storm from 12 to 10.'],
    ['The dam at Dren is 62 percent full.', 'The dam at Dren is 70 percent full, up from 62 percent.'],
  ])('%s | %s', (a, b) => {
    expect(found([MAY, a], [LATER, b])).toEqual([expect.stringContaining('revised')]);
    expect(found([LATER, a], [MAY, b])).toEqual([expect.stringContaining('revised')]);
  });

  it('is told by time where what only grows has grown', () => {
    const grown = 'The death toll of the flood rose to 57 from 43.';
    expect(found([MAY, 'The flood killed 43 people.'], [LATER, grown])).toEqual([
      expect.stringContaining('superseded'),
    ]);
  });

  it('is none where the other gives neither', () => {
    const replacing = 'The flood killed 41 people, not 43 as reported earlier, officials said.';
    const codes = found([MAY, 'The flood killed 52 people.'], [MAY, replacing]).map((each) => each.split(':')[0]);
    expect(codes).toEqual(['contradiction']);
  });
});

describe('differs: one question in all likelihood, and something may explain the gap', () => {
  it.each([
    ['Nine people were shot.', 'Eight people were wounded.'],
    ['The man killed two people, then himself.', 'Three people were killed.'],
    ['Three people were taken to hospital.', 'Five people were taken to hospital.'],
    ['The attack killed three people.', "Two people were killed in the hotel's parking lot."],
    ['Ten people were shot.', 'Nine people were shot and one man was killed.'],
    ['The shooting happened at 4 p.m.', 'The shooting happened at 9 p.m.'],
    ['The shooting in Moss happened before 4 p.m.', 'The shooting in Moss happened at 2:45 p.m.'],
    ['Nine people were shot.', 'Ten people were shot and one man was killed.'],
    ['Six people were injured by the blast.', 'Five people were injured by gunshots.'],
    ['Eight people were shot.', 'Six people with gunshot wounds were driven to a clinic. A nurse treated two others.'],
  ])('%s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([expect.stringMatching(/^differs: /)]);
  });
});

describe('two bounds of one thing', () => {
  it.each([
    ['The ferry to Moss may carry at most 240 cars.', 'The ferry to Moss may carry at most 310 cars.'],
    ['Savings at Halden Bank are insured up to $80,000.', 'Savings at Halden Bank are protected up to $100,000.'],
    [
      'Drivers of the Moss ferry must have at least 40 points.',
      'Drivers of the Moss ferry must have at least 60 points.',
    ],
  ])('that state a limit differ: %s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([expect.stringMatching(/^differs: /)]);
  });

  it.each([
    ['The storm felled at least 40 oaks in Moss.', 'The storm felled at least 60 oaks in Moss.'],
    ['The ferry to Moss may carry at most 240 cars.', 'The ferry to Moss may carry 200 cars.'],
  ])('that an estimate has, or of which one is none, may both hold: %s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([]);
  });

  it('that both hold and are not one are no agreement', () => {
    const { questions } = compared(
      [MAY, 'The storm felled at least 40 oaks in Moss.'],
      [MAY, 'The storm felled at least 60 oaks in Moss.'],
    );
    expect(questions.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict))).toEqual([]);
  });
});

describe('rounding: the same at the precision in which it is written', () => {
  it.each([
    ['The flood killed 1,200 people.', 'The flood killed 1,219 people.', 'people killed: 1,200 / 1,219'],
    ['The group took 250 hostages.', 'The group took 251 hostages.', 'people taken hostage: 250 / 251'],
    [
      'The shooting happened about 4 p.m.',
      'The shooting happened at 4:15 p.m.',
      'time of the shooting: 4:15 p.m. / ≈ 4 p.m.',
    ],
    [
      'The fire began at 618 Mill Road.',
      'The fire began in the 600 block of Mill Road.',
      'street number on Mill: 600 / 618',
    ],
  ])('%s | %s', (a, b, expected) => {
    expect(found([MAY, a], [MAY, b])).toEqual([`rounding: ${expected}`]);
  });

  it.each([
    ['The flood killed more than 40 miners.', 'The flood killed 43 workers.', 'miners killed: 43 / > 40'],
    ['The flood injured dozens of pupils.', 'The flood injured 64 children.', 'students wounded: 64 / dozens'],
    ['Hundreds of people attended the fair.', 'Some 340 guests attended the fair.', 'people present: Hundreds / ≈ 340'],
    [
      'Hundreds of people attended the fair.',
      'Several hundred people attended the fair.',
      'people present: Hundreds / Several hundred',
    ],
  ])('of those whom one thing befell, by whatever noun: %s | %s', (a, b, expected) => {
    expect(found([MAY, a], [MAY, b])).toEqual([`rounding: ${expected}`]);
  });

  it.each([
    ['Several hundred people attended the fair.', 'Thousands of people attended the fair.'],
    ['The fleet was raised from 40 to 80 ships.', 'The fleet has 80 ships.'],
    ['Dozens of boats sank in the flood.', '36 cars sank in the flood.'],
  ])('is none: %s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([]);
  });

  it('is not taken from small numbers', () => {
    expect(found([MAY, 'The flood killed 40 people.'], [MAY, 'The flood killed 38 people.'])).toEqual([
      'contradiction: people killed: 38 / 40',
    ]);
  });
});

describe('superseded: a quantity that moves, later in the expected direction', () => {
  it.each([
    ['The flood killed 12 people.', 'The flood killed 27 people.', 'people killed: 12 / 27'],
    ['At least 12 people were killed.', 'At least 27 people were killed.', 'people killed: ≥ 12 / ≥ 27'],
    ['Police have two men in custody.', 'Four people are in custody.', 'people arrested: Four / two'],
    ['Norway has 900 suspected cases.', 'Norway has 1,300 suspected cases.', 'suspected cases in Norway: 1,300 / 900'],
  ])('%s | %s', (a, b, expected) => {
    expect(found([MAY, a], [LATER, b])).toEqual([`superseded: ${expected}`]);
  });

  it.each([
    [
      'The blast in Selby killed 13 people, the police said. Earlier a police source said that seven people were killed.',
      'superseded: people killed: 13 / seven',
    ],
    [
      'The attack near Lund killed 32 people, the watch said, updating an earlier toll of 15.',
      'superseded: people killed: 15 / 32',
    ],
    [
      'Police say nine people were shot. Police initially said that eight people were shot.',
      'revised: people shot: eight / nine',
    ],
  ])('is told where one report gives the count that stood before: %s', (text, expected) => {
    expect(found([MAY, text])).toEqual([expected]);
  });

  it.each([
    'The blast in Selby killed 13 people, the police said. An earlier blast in Moss killed seven people.',
    'The blast in Selby killed 13 people. Earlier the mayor said that 40 people were killed on the roads this year.',
  ])('is not told of what happened before: %s', (text) => {
    expect(found([MAY, text])).toEqual([]);
  });

  it('is not told of two values that one source gives as its own and as somebody’s', () => {
    const both: [string, string] = [
      LATER,
      'The storm killed more than 250 people in Karsa. The Karsa Monitor said that more than 470 people were killed in the storm in Karsa.',
    ];
    expect(found([MAY, 'The storm killed more than 250 people in Karsa.'], both)).toEqual([
      'contradiction: people killed in Karsa: > 250 / > 470',
    ]);
  });

  it('leaves floors alone that lie no further apart than chance has it', () => {
    expect(found([MAY, 'The storm killed at least three people.'], [MAY, 'The storm killed four people.'])).toEqual([]);
    expect(found([MAY, 'The storm killed at least 30 people.'], [MAY, 'The storm killed at least 34 people.'])).toEqual(
      [],
    );
  });

  it('is told by the ages of the named one, not by when somebody nameless was as old', () => {
    expect(
      found(
        [MAY, 'Ida Holm, 31, was rescued.'],
        [MAY, 'A 32-year-old woman was rescued.'],
        [NEXT_YEAR, 'Ida Holm, 32, was honoured for having been rescued.'],
      ),
    ).toEqual(['superseded: age of Ida Holm: 31 / 32']);
  });

  it('lets people grow older, by a year each year', () => {
    expect(found([MAY, 'Ida Holm, 31, was rescued.'], [NEXT_YEAR, 'Ida Holm, 32, was honoured.'])).toEqual([
      'superseded: age of Ida Holm: 31 / 32',
    ]);
    expect(found([MAY, 'Ida Holm, 31, was rescued.'], [NEXT_YEAR, 'Ida Holm, 36, was honoured.'])).toEqual([
      'contradiction: age of Ida Holm: 31 / 36',
    ]);
  });
});

describe('times of days that no report can share', () => {
  it.each([
    ['The shooting happened at 1:10 p.m.', 'The shooting happened at 1:40 p.m. today.', false],
    ['The shooting happened at 1:10 p.m. today.', 'The shooting happened at 1:40 p.m.', true],
  ])('on 1 May: %s | on 2 May: %s', (a, b, isFound) => {
    expect(found(['2024-05-01', a], ['2024-05-02', b])).toHaveLength(isFound ? 1 : 0);
  });
});

describe('undated: time would explain it, but a date is missing', () => {
  it('asks for the date instead of crying contradiction', () => {
    expect(found([MAY, 'The flood killed 12 people.'], [null, 'The flood killed 27 people.'])).toEqual([
      'undated: people killed: 12 / 27',
    ]);
  });

  it('does not excuse what stands still', () => {
    expect(found([MAY, 'Ida Holm was struck six times.'], [null, 'Ida Holm was struck eight times.'])).toEqual([
      'contradiction: times hit: eight / six',
    ]);
  });
});

describe('two things that one source tells apart', () => {
  const buses = 'Buses took 1,240 residents away.';

  it('are none that others could contradict', () => {
    const both = 'The army came to the town of Moss. Buses took 1,240 residents away. Buses took 1,420 residents away.';
    expect(found([MAY, buses], [MAY, both])).toEqual([]);
    expect(found([MAY, buses], [MAY, both.slice(0, both.lastIndexOf('Buses'))])).toEqual([]);
    expect(found([MAY, buses], [MAY, both.replace(buses, '')])).toEqual([
      'contradiction: residents taken: 1,240 / 1,420',
    ]);
  });

  it('are a slip where one of them is its headline', () => {
    const slip = 'Buses took 1,420 residents away\n\nThe army came. Buses took 1,240 residents away.';
    expect(found([MAY, slip], [MAY, buses])).toEqual([expect.stringMatching(/1,240 \/ 1,420$/)]);
  });
});

describe('two counts of people that one source gives as its own', () => {
  const filler = 'The wind blew hard all night long. '.repeat(15);

  it('are counted twice far from one another, and may differ', () => {
    const text = `Rain fell. The flood killed 25 people in Halden. ${filler}The flood killed 54 people in Halden.`;
    expect(found([MAY, text])).toEqual(['differs: people killed in Halden: 25 / 54']);
  });

  it('are an error where one is its headline', () => {
    const text = `The flood killed 25 people in Halden. ${filler}The flood killed 54 people in Halden.`;
    expect(found([MAY, text])).toEqual([expect.stringMatching(/^contradiction: /)]);
  });
});

describe('a bound that leaves room for the other value', () => {
  it('gives it as little as an exact number does', () => {
    const bound = '12 people dead in raid. At least 12 people were killed in the raid.';
    expect(found([MAY, 'The raid on Halden killed 18 people.'], [MAY, bound])).toEqual([
      'contradiction: people killed: 12 / 18',
    ]);
  });
});

describe('the hours of what happens on many nights', () => {
  const [one, other] = [
    'The shooting happened at about 4 p.m.',
    'The shooting, which nobody saw, happened at about 6:10 p.m.',
  ];

  it('are surely of one where the reports are of two days in a row', () => {
    expect(found([MAY, one], ['2024-05-02', other])).toEqual([expect.stringMatching(/^contradiction: /)]);
  });

  it('may be of two where weeks lie between them', () => {
    expect(found([MAY, one], [LATER, other])).toEqual([expect.stringMatching(/^differs: /)]);
  });
});

describe('what one person has one of', () => {
  it('is surely another where it differs, though the one report tells of a second person', () => {
    const one = 'Two climbers died. Ida Holm, 31, fell 60 metres. The day before Karl Roy, 40, fell 900 metres.';
    const other = 'A 31-year-old woman fell 200 metres down a gully.';
    expect(found([MAY, one], [MAY, other])).toEqual(['contradiction: distance fallen: 200 / 60']);
  });
});

describe('the ages of two who are not both named', () => {
  it('are as soon of two people where no day is known, and nothing is said', () => {
    const [one, other] = ['The 31-year-old won the race.', 'The 32-year-old lost the match.'];
    expect(found([null, one], [null, other])).toEqual([]);
    expect(found([null, 'Ida Holm, 31, won.'], [null, 'Ida Holm, 32, won.'])).toEqual([
      'undated: age of Ida Holm: 31 / 32',
    ]);
  });
});

describe('the ages of two whom nobody names', () => {
  it('are of one person only where much speaks for it', () => {
    const one = 'A 14-year-old boy was shot in the leg on Friday.';
    expect(found([MAY, one], [MAY, 'Police saw another teenager. The 17-year-old fled.'])).toEqual([]);
    const same = 'A 15-year-old boy was shot in the leg on Friday.';
    expect(found([MAY, one], [MAY, same])).toEqual([expect.stringMatching(/14 \/ 15$/)]);
  });

  it('are of two where two reports name little that is the same, though nobody else is left', () => {
    const [halden, moss] = [
      'Ida Brekke and Karl Roy of Halden Timber own 3 boats.',
      'Tom Weil and Anna Dunn of Corvane Mills own 5 cars.',
    ];
    const one = `A 14-year-old boy was shot in the leg. ${halden}`;
    const other = 'A boy of 15 was wounded in the evening.';
    expect(found([MAY, one], [MAY, `${other} ${moss}`])).toEqual([]);
    expect(found([MAY, one], [MAY, `${other} ${halden}`])).toEqual([expect.stringMatching(/14 \/ 15$/)]);
  });
});

describe('undated texts of one day: no time lies between them', () => {
  it.each([
    ['The flood killed six people on Monday.', "Monday's flood killed eight people.", 'contradiction'],
    ['The flood killed six people on Monday.', 'The flood killed eight people.', 'undated'],
  ])('%s | %s', (a, b, code) => {
    expect(found([null, a], [null, b])).toEqual([expect.stringMatching(`^${code}: people killed`)]);
  });

  it('nor between these and one that is dated to that very day, as 6 May 2024, a Monday', () => {
    const [a, b] = ['The flood killed six people on Monday.', "Monday's flood killed eight people."];
    expect(found(['2024-05-06', a], [null, b])).toEqual(['contradiction: people killed: eight / six']);
    expect(found(['2024-05-08', a], [null, b])).toEqual(['undated: people killed: eight / six']);
  });
});

describe('contradiction: what is left', () => {
  it.each([
    ['The flood killed six people.', 'The flood killed nine people.', 'people killed: nine / six'],
    ['Ida Holm, 31, was rescued.', 'Rescuers found 35-year-old Ida Holm.', 'age of Ida Holm: 31 / 35'],
    [
      'The shooting happened at 2:30 a.m.',
      'The shooting happened at 2:40 a.m.',
      'time of the shooting: 2:30 a.m. / 2:40 a.m.',
    ],
    [
      'It began in the 8500 block of Mill Road.',
      'It began in the 5800 block of Mill Road.',
      'street number on Mill: 5800 / 8500',
    ],
    ['Buses took 1,240 residents away.', 'Buses took 1,420 residents away.', 'residents taken: 1,240 / 1,420'],
    ['Two people were shot.', 'Nine people were shot.', 'people shot: Nine / Two'],
    ['The river flooded 40 homes.', 'The river flooded 43 homes.', 'homes flooded: 40 / 43'],
  ])('%s | %s', (a, b, expected) => {
    expect(found([MAY, a], [MAY, b])).toEqual([`contradiction: ${expected}`]);
  });

  it('is none where both are floors, which all that is higher has passed', () => {
    const codes = found(
      [MAY, 'More than 700 people died in the flood.'],
      ['2024-05-02', 'More than 600 people died in the flood.'],
    );
    expect(codes.filter((each) => each.startsWith('contradiction'))).toEqual([]);
  });

  it('names a count that only grows and yet falls', () => {
    expect(found([MAY, 'The flood killed 31 people.'], [LATER, 'The flood killed 30 people.'])).toEqual([
      'contradiction: people killed: 30 / 31',
    ]);
  });

  it.each([
    ['Six people were killed.', 'Seven people, including the gunman, were killed.'],
    ['Four men were shot at the harbour.', 'Three other men at the harbour were shot.'],
  ])('is not found where one says how they come to differ: %s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([]);
  });

  it.each([
    ['Six people were killed.', 'Nine people, including the gunman, were killed.'],
    ['Four men were shot at the harbour.', 'Six other men at the harbour were shot.'],
  ])('but is told as a gap where that does not come to the difference: %s | %s', (a, b) => {
    expect(found([MAY, a], [MAY, b])).toEqual([expect.stringMatching(/^differs: /)]);
  });

  it('is not found in one sentence', () => {
    expect(found([MAY, 'Six people were shot at the harbour and five people were shot at the mill.'])).toEqual([]);
  });

  it('is not found between times of one weekday in different weeks, or of a day that lay ahead', () => {
    const [a, b] = ['The shooting happened at 4 p.m. on Saturday.', 'The shooting happened at 4:50 p.m. on Saturday.'];
    expect(found(['2024-05-05', a], ['2024-05-06', b])).toHaveLength(1);
    expect(found(['2024-05-05', a], ['2024-05-13', b])).toEqual([]);
    expect(found(['2024-05-01', 'The shooting happened at 4 p.m.'], ['2024-05-05', b])).toEqual([]);
  });

  it('is not found between two clocks', () => {
    const eastern = 'The shooting happened at 8:30 p.m. ET.';
    expect(found([MAY, 'The shooting happened at 7:30 p.m.'], [MAY, eastern])).toEqual([]);
    expect(found([MAY, 'The shooting happened at 8:10 p.m.'], [MAY, eastern])).toHaveLength(1);
  });

  it('is found between a headline and its own text', () => {
    expect(found([MAY, '4 shot at the harbour\n\nThree people were shot at the harbour on Monday night.'])).toEqual([
      'contradiction: people shot: 4 / Three',
    ]);
  });
});

it('a vague number is a rounder form of a count that it holds, and no older figure, however unlikely that both are of one thing', () => {
  const [one, other] = sourcesOf([
    [MAY, 'Shelling wounded dozens of people.'],
    [LATER, 'Shelling wounded 89 people.'],
  ])
    .flatMap(candidatesOf)
    .map((answer) => ({
      position: { text: '', value: 0, claims: [], origins: 1 },
      answers: [answer],
    }));
  const topic = { kind: 'count', predicate: 'injured' } as const;
  for (const odds of [-1, 2]) expect(relate(one!, other!, topic, { odds, doubt: 'none' })?.verdict).toBe('rounding');
});

it('none and some are of one thing only where that is likelier than not', () => {
  const positions = (...bodies: readonly string[]) =>
    sourcesOf(bodies.map((body) => [MAY, body]))
      .flatMap(candidatesOf)
      .map((answer) => ({
        position: { text: '', value: 0, claims: [], origins: 1 },
        answers: [answer],
      }));
  const [none, some, more] = positions(
    'The blast wounded nobody.',
    'The blast wounded 12 people.',
    'The blast wounded 15 people.',
  );
  const topic = { kind: 'count', predicate: 'injured' } as const;
  const even = { odds: 0, doubt: 'some' } as const;
  expect(relate(none!, some!, topic, even)).toBeNull();
  expect(relate(more!, some!, topic, even)?.verdict).toBe('differs');
  expect(relate(none!, some!, topic, { ...even, odds: 1 })?.verdict).toBe('differs');
});
