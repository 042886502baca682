import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { checkArithmetic } from '../../../server/src/collation/arithmetic/arithmetic.ts';
import type { CollatedSource } from '../../../server/src/collation/collated-source.ts';
import type { Finding } from '../../../server/src/collation/finding.ts';
import { originsOf } from '../../../server/src/collation/origins/origins.ts';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';

function check(...bodies: readonly string[]): ReturnType<typeof checkArithmetic> {
  const text = bodies.map((body, index) => `<<<FILE>>> ${index}\n${body}\n`).join('');
  const { placed } = parseCorpus('file:///sums.corpus', text, { today: '2026-03-31' });
  const sources = placed.map(({ source }): CollatedSource => ({ source, analysis: readClaims(source) }));
  return checkArithmetic('story', sources, originsOf(sources));
}

/** The figures that take part in a finding, as the text writes them. */
function figuresOf({ positions }: Finding): readonly string[] {
  return positions.flatMap(({ claims }) => claims.map(({ claim }) => claim.figure.text));
}

/** Each text with the explanation that it must be reported with. */
type Reported = readonly (readonly [text: string, explanation: string])[];

const WRONG_SUMS: Reported = [
  // A complete division into classes.
  ['Among the 31 dead are 14 women, nine men and six children, the governor said.', '14 + 9 + 6 = 29, not 31.'],
  ['Of the 50 hostages, 20 are alive and 28 dead.', '20 + 28 = 48, not 50.'],
  ['Of the 50 hostages still held in the mine, 20 are alive and 28 are dead.', '20 + 28 = 48, not 50.'],
  // A list in apposition to its whole, by comma, bracket, dash or colon.
  ['Twelve people, seven adults and four children, were hurt when the stand gave way.', '7 + 4 = 11, not 12.'],
  ['The lift held 12 people (seven adults, three teenagers and a child).', '7 + 3 + 1 = 11, not 12.'],
  ['The 12 victims – seven men and four women – were flown home.', '7 + 4 = 11, not 12.'],
  ['The 12 victims -- seven men and four women -- were flown home.', '7 + 4 = 11, not 12.'],
  ['The stand gave way with 12 people on it: seven adults and four children.', '7 + 4 = 11, not 12.'],
  ['The ferry carried 150 people, 120 passengers and 20 crew members.', '120 + 20 = 140, not 150.'],
  ['A crew of 12, seven men and four women, wintered at the station.', '7 + 4 = 11, not 12.'],
  ['The blast caused 31 casualties: 12 dead and 20 wounded.', '12 + 20 = 32, not 31.'],
  ['A gunman shot seven people, killing two and wounding four.', '2 + 4 = 6, not 7.'],
  ['The school said 30 pupils, 16 girls and 12 boys, took the test.', '16 + 12 = 28, not 30.'],
  ['The army said 20 people had been killed, eight soldiers and 11 civilians.', '8 + 11 = 19, not 20.'],
  // Things other than people.
  ['The board counted 200 votes: 120 for, 70 against.', '120 + 70 = 190, not 200.'],
  ['The board cast 200 votes, 120 in favour, 70 against and five abstentions.', '120 + 70 + 5 = 195, not 200.'],
  ['Rowers brought home 13 medals: five gold, four silver and three bronze.', '5 + 4 + 3 = 12, not 13.'],
  ['The flood swept away 20 vehicles (11 cars, four vans and three lorries).', '11 + 4 + 3 = 18, not 20.'],
  ['The club closed its 20 games with a record: ten wins, five draws and four defeats.', '10 + 5 + 4 = 19, not 20.'],
  // The whole in the sentence before.
  [
    'A landslide killed 31 people. Fourteen were women, nine were men and six were children.',
    '14 + 9 + 6 = 29, not 31.',
  ],
  ['A landslide killed 31 people. Of them, 14 were women, nine men and six children.', '14 + 9 + 6 = 29, not 31.'],
  ['A landslide killed 31 people. The dead were 14 women, nine men and six children.', '14 + 9 + 6 = 29, not 31.'],
  // Some parts that are more than the whole.
  [
    'The coach carried 12 people, including nine women and five men.',
    '9 + 5 = 14, more than the 12 of which they are a part.',
  ],
  [
    'The coach carried 12 people, among them nine women and five men.',
    '9 + 5 = 14, more than the 12 of which they are a part.',
  ],
  [
    'Of the 12 people on the list, nine were women and five men.',
    '9 + 5 = 14, more than the 12 of which they are a part.',
  ],
  [
    'The minister said 45 civilians had died, among them 30 children and 20 women.',
    '30 + 20 = 50, more than the 45 of which they are a part.',
  ],
  [
    'The 40 dead include 25 women, 12 men and nine children.',
    '25 + 12 + 9 = 46, more than the 40 of which they are a part.',
  ],
  [
    'There were 104 people aboard, including 98 passengers and eight crew members.',
    '98 + 8 = 106, more than the 104 of which they are a part.',
  ],
  ['Twelve people were taken to hospital, including 14 children.', '14 is more than the 12 of which it is a part.'],
];

const NO_WRONG_SUMS: readonly string[] = [
  // They add up.
  'Among the 29 dead are 14 women, nine men and six children.',
  'Twelve people, eight adults and four children, were hurt.',
  'Twelve people, 11 adults and a child, were hurt.',
  'A gunman shot seven people, killing two and wounding five.',
  'The 31 casualties, 12 dead and 19 wounded, were flown out.',
  'Of the 12 people on the list, nine were women and two men.',
  // Not all parts are told.
  'Twelve people were hurt, including seven adults and four children.',
  'Twelve people, seven adults and four children among them, were hurt.',
  'Twelve people, seven of them women, were hurt.',
  'Among the 31 dead are 14 women and six children.',
  'Of the 31 dead, 14 were women and six were children.',
  'Of the 50 hostages, 20 are believed to be alive and 28 dead.',
  'Twelve people, seven adults and several children, were hurt.',
  'Twelve people, seven adults, four children and the driver, were hurt.',
  'The storm hurt 12 people, seven adults and four children, and an unborn baby.',
  'A landslide killed 31 people. Fourteen were women.',
  'The council has 200 members; 120 voted for and 70 against.',
  'Out of 20 games they won ten and lost four.',
  // The text says where the rest is.
  'Twelve people, seven adults and four children, were hurt. The other victim was not identified.',
  'Twelve people, seven adults and four children, were hurt. One could not be identified.',
  'Of the 50 hostages, 20 are alive, 28 dead and two missing.',
  'Of the 50 hostages, 20 are alive and 28 dead, while the fate of two is unknown.',
  'A gunman shot seven people, killing two and wounding four, before one escaped unhurt.',
  // Classes that overlap.
  'Eighteen people, including 11 women and eight Britons, drowned.',
  'Eighteen people, including 11 children and eight teachers, were on the coach.',
  'Twenty dead were found, including five children, 12 of them women.',
  // A list of other things beside the whole, not its parts.
  'The storm hurt 12 people, seven dogs and four cats.',
  'The storm hurt 12 soldiers, seven civilians and four children.',
  'Twelve people died in the north, seven women and four men in the south were hurt.',
  'Twelve people saw it; seven women and four men spoke of it.',
  'Twelve people with seven men and four women as guides set out.',
  'Two dead, five wounded in shooting.',
  'Forty people were hurt on Monday, 25 women and 12 men on Tuesday.',
  'Forty people were hurt, 25 women among them, and 12 men were arrested.',
  'Of the 40 people on the bus, 14 women, nine men and six children died.',
  'Five people were killed and 12 hurt, among them seven women and nine men.',
  'Twelve people, three families with seven children and four dogs, were moved.',
  'A gunman shot at seven people, killing two and wounding four.',
  'Ten people were shot, killing two men and wounding three women in the first attack alone.',
  // It is not plain which whole is divided.
  'A landslide killed 31 people and hurt 12 people. Fourteen were women, nine men and six children.',
  'A landslide hurt 31 people. The dead were 14 women, nine men and six children.',
  // Bounds and vague or rounded numbers.
  'About 50 people, 30 men and 18 women, took part.',
  'More than 30 people, 14 women, nine men and six children, were hurt.',
  'Dozens of people, seven adults and four children, were hurt.',
  'Twelve people, at least seven adults and four children, were hurt.',
  'A boat carried 1,200 people, 700 adults and 600 children.',
  'Some 3,000 people, 2,000 men and 900 women, marched.',
  // Ages between the parts.
  'Police held 12 people, two men aged 34 and 29, and a woman.',
];

const WRONG_SHARES: Reported = [
  ['The fire took 45 per cent of the 200 homes, 80 homes, in one night.', '80 of 200 is 40 per cent, not 45 per cent.'],
  ['The fire took 80 of the 200 homes, or 45 per cent.', '80 of 200 is 40 per cent, not 45 per cent.'],
  ['The fire took 80 of the 200 homes (45 per cent).', '80 of 200 is 40 per cent, not 45 per cent.'],
  ['The fire took 80 (45 per cent) of the 200 homes.', '80 of 200 is 40 per cent, not 45 per cent.'],
  ['Voters returned 80 out of 200 forms, or 45%.', '80 of 200 is 40 per cent, not 45 per cent.'],
];

const NO_WRONG_SHARES: readonly string[] = [
  'The fire took 40 per cent of the 200 homes, 80 homes.',
  'The fire took 67 of the 201 homes, or 33 per cent.',
  'The fire took some 80 of the 200 homes, or about 45 per cent.',
  'The fire took 1,236 of about 3,000 homes, or 40 per cent.',
  // The percentage is said of something else.
  'The fire took 45 per cent of the 200 homes and 80 barns.',
  'The fire took 45 per cent of the 200 homes, 80 barns and a mill.',
  'The fire took 80 of the 200 homes, and 45 per cent of the barns.',
  'Eighty of the 200 homes, 45 per cent of them uninsured, burned.',
];

const WRONG_CHANGES: Reported = [
  ['The toll rose by 5 to 40 from 30.', 'From 30 to 40 is 10 more, not 5 more.'],
  ['The toll rose from 30 to 40, an increase of 5.', 'From 30 to 40 is 10 more, not 5 more.'],
  ['The number of boats rose from 30 to 40, an increase of 5.', 'From 30 to 40 is 10 more, not 5 more.'],
  [
    'Sales rose $5 million to $54.1 million from $40.2 million.',
    'From $40.2 million to $54.1 million is $13.9 million more, not $5 million more.',
  ],
  ['Prices fell 5p from 40p to 30p.', 'From 40p to 30p is 10p less, not 5p less.'],
  ['Membership grew by 200 from 1,240 to 1,840.', 'From 1,240 to 1,840 is 600 more, not 200 more.'],
  [
    'Sales rose 12 per cent to $54.1 million from $40.2 million a year earlier.',
    'From $40.2 million to $54.1 million is 35 per cent more, not 12 per cent more.',
  ],
  [
    'Sales were $54.1 million, up 12 per cent from $40.2 million.',
    'From $40.2 million to $54.1 million is 35 per cent more, not 12 per cent more.',
  ],
  [
    'Rents fell 20% to 450 euros from 500 euros.',
    'From 500 euros to 450 euros is 10 per cent less, not 20 per cent less.',
  ],
];

const NO_WRONG_CHANGES: readonly string[] = [
  'The toll rose by 10 to 40 from 30.',
  'Sales rose 35 per cent to $54.1 million from $40.2 million.',
  'Sales rose about 30 per cent to $54.1 million from $40.2 million.',
  'Sales rose 12% to $5.4bn from $4.9bn.',
  'Turnout rose 5 points to 60 per cent from 55 per cent.',
  // Points of a percentage.
  'The rate rose by half a point to 4.5 per cent from 4 per cent.',
  'The rate rose 0.5 per cent to 4.5 per cent from 4 per cent.',
  // Another base, another quantity, another time.
  'Like-for-like sales rose 12 per cent to $54.1 million from $40.2 million.',
  'Trains rose from 30 to 40 and buses by 5.',
  'The toll rose by 5 to 40 after 30 on Monday.',
  'The jobless count fell 3,000 from January to 120,000.',
  'The team rose five places to 40 from 30.',
  'Profit rose 20 per cent to $5 million, from $6 million of sales.',
  'Shares rose 2 per cent to 130p, having fallen from 140p.',
  'The price fell 10 per cent to $4 from a recent high of $8.',
  'The party lost 20 seats to 5 rivals from 3 regions.',
  'Rain fell on 40 homes from 30 March to 5 May.',
];

describe('parts that do not add up to their whole', () => {
  it.each(WRONG_SUMS)('%s', (text, explanation) => {
    expect(check(text).findings.map((finding) => finding.explanation)).toEqual([explanation]);
  });
});

describe('parts that add up, or need not', () => {
  it.each(NO_WRONG_SUMS)('%s', (text) => {
    expect(check(text).findings).toEqual([]);
  });
});

describe('percentages that are not the share stated with them', () => {
  it.each(WRONG_SHARES)('%s', (text, explanation) => {
    expect(check(text).findings.map((finding) => finding.explanation)).toEqual([explanation]);
  });
});

describe('percentages that come out, or are said of something else', () => {
  it.each(NO_WRONG_SHARES)('%s', (text) => {
    expect(check(text).findings).toEqual([]);
  });
});

describe('changes that are not the difference stated with them', () => {
  it.each(WRONG_CHANGES)('%s', (text, explanation) => {
    expect(check(text).findings.map((finding) => finding.explanation)).toEqual([explanation]);
  });
});

describe('changes that come out, or are of something else', () => {
  it.each(NO_WRONG_CHANGES)('%s', (text) => {
    expect(check(text).findings).toEqual([]);
  });
});

describe('what is reported', () => {
  const TEXT = 'Among the 31 dead are 14 women, nine men and six children.';

  it('is a warning on the whole and each part, with a question of the same positions', () => {
    const { questions, findings } = check(TEXT);
    const [finding] = findings;
    expect(finding).toMatchObject({
      code: 'arithmetic',
      severity: 'warning',
      question: 'dead, in all and in parts',
      independent: 1,
    });
    expect(finding!.positions.map(({ text, value }) => [text, value])).toEqual([
      ['31', 31],
      ['14', 14],
      ['9', 9],
      ['6', 6],
    ]);
    expect(figuresOf(finding!)).toEqual(['31', '14', 'nine', 'six']);
    expect(questions).toMatchObject([
      {
        id: finding!.questionId,
        phrase: 'dead, in all and in parts',
        verdict: 'arithmetic',
        positions: finding!.positions,
      },
    ]);
  });

  it('joins the sources that state the same numbers', () => {
    const { findings } = check(TEXT, `The office counted again.\n\n${TEXT}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.positions[0]!.claims.map(({ sourceId }) => sourceId)).toEqual([
      'file:///sums.corpus#0',
      'file:///sums.corpus#1',
    ]);
  });

  it('keeps its id while other text changes, and takes another with other numbers', () => {
    const id = (text: string): string | undefined => check(text).findings[0]?.id;
    expect(id(`It rained.\n\n${TEXT}`)).toBe(id(TEXT));
    expect(id(TEXT.replace('31', '32'))).not.toBe(id(TEXT));
  });

  it('stands at the right place behind an emoji and between CRLF line ends', () => {
    const body = `🔥 Flood\r\n\r\n${TEXT}`;
    const { figure } = check(body).findings[0]!.positions[2]!.claims[0]!.claim;
    expect(body.slice(figure.start, figure.end)).toBe('nine');
  });
});
