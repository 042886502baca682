import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../../../server/src/figures/figure.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('words before a figure', () => {
  const cases: readonly [sentence: string, qualifier: Qualifier, words: string | null][] = [
    ['At least 40 sailors drowned.', '>=', 'At least'],
    ['No fewer than 40 sailors drowned.', '>=', 'No fewer than'],
    ['A minimum of 40 sailors is needed.', '>=', 'A minimum of'],
    ['Upwards of 40 sailors drowned.', '>=', 'Upwards of'],
    ['Up to 40 sailors drowned.', '<=', 'Up to'],
    ['As many as 40 sailors drowned.', '<=', 'As many as'],
    ['No more than 40 sailors drowned.', '<=', 'No more than'],
    ['More than 40 sailors drowned.', '>', 'More than'],
    ['Over 40 sailors drowned.', '>', 'Over'],
    ['It was a victory over 40 sailors.', '=', null],
    ['They had talks about 40 boats.', '=', null],
    ['He stood over one of the boats.', '=', null],
    ['They had a fight over two boats.', '=', null],
    ['She handed over $50.', '=', null],
    ['He walked up to two sailors.', '=', null],
    ['They sign up to a $40 package.', '=', null],
    ['The fire was spread over three boats.', '=', null],
    ['Imports added up to $40.', '=', 'added up to'],
    ['It sailed up to 40 miles.', '<=', 'up to'],
    ['He gave a statement about four boats.', '=', null],
    ['Well over 40 sailors drowned.', '>', 'Well over'],
    ['A toll exceeding 40 sailors is feared.', '>', 'exceeding'],
    ['It cost north of $40.', '>', 'north of'],
    ['Fewer than 40 sailors drowned.', '<', 'Fewer than'],
    ['Just under 40 sailors drowned.', '<', 'Just under'],
    ['It was below 40 metres.', '<', 'below'],
    ['About 40 sailors drowned.', '~', 'About'],
    ['Some 40 sailors drowned.', '~', 'Some'],
    ['An estimated 40 sailors drowned.', '~', 'An estimated'],
    ['Nearly 40 sailors drowned.', '~', 'Nearly'],
    ['Almost 40 sailors drowned.', '~', 'Almost'],
    ['Roughly 40 sailors drowned.', '~', 'Roughly'],
    ['What is believed to be 40 sailors drowned.', '~', 'What is believed to be'],
    ['It holds ~40 litres.', '~', '~'],
    ['It holds ≈ 40 litres.', '~', '≈'],
    ['Exactly 40 sailors drowned.', '=', 'Exactly'],
    ['40 sailors drowned.', '=', null],
    // an article or a money sign may stand between
    ['It cost more than a million dollars.', '>', 'more than'],
    ['It cost about $40.', '~', 'about'],
    ['Moss lies about 30 kilometres south of Lund.', '~', 'about'],
    ['It lasted over a hundred days.', '>', 'over'],
    // the longest phrase wins
    ['It cost no less than £40.', '>=', 'no less than'],
    ['It cost not more than £40.', '<=', 'not more than'],
  ];
  it.each(cases)('%s', (sentence, qualifier, words) => {
    const figure = quantityIn(sentence);
    expect(figure.qualifier).toBe(qualifier);
    const span = figure.qualifierSpan;
    expect(span === null ? null : sentence.slice(span.start, span.end)).toBe(words);
  });

  it.each(['The boat is 40 metres approximately 12 miles off.', 'They found 40 tunnels and over 60 doors.'])(
    'of the next number bound none: %s',
    (sentence) => {
      expect(figureIn(sentence, '40').qualifier).toBe('=');
    },
  );

  it.each([
    'They had a row over a $40 ticket.',
    'It lasted for the past 40 days.',
    'The last 40 days were dry.',
    'He came over. 40 sailors left.',
  ])('no bound: %s', (sentence) => {
    expect(quantityIn(sentence).qualifier).toBe('=');
  });
});

describe('words behind a figure', () => {
  const cases: readonly [sentence: string, qualifier: Qualifier][] = [
    ['It needs 40 sailors or more.', '>='],
    ['It needs 40 sailors or fewer.', '<='],
    ['It needs 40 sailors or so.', '~'],
    ['It needs 40 sailors at most.', '<='],
    ['It needs 40-plus sailors.', '>='],
    ['It needs 40 plus sailors.', '>='],
    ['It needs 40+ sailors.', '>='],
    ['It needs some 40-plus sailors.', '>='],
    ['It needs 40-odd sailors.', '~'],
    ['It needs 40-ish sailors.', '~'],
    ['It needs 40ish sailors.', '~'],
    ['It needs 40-some sailors.', '~'],
    ['It is a £40m-plus bid.', '>='],
    ['It costs $40, give or take.', '~'],
    ['It costs $40 or thereabouts.', '~'],
    ['It costs $40, if not more.', '>='],
    ['It costs $40 or even more.', '>='],
    ['It costs $40 at the very least.', '>='],
    ['It is for those aged 65 and over.', '>='],
    ['It is for those aged 65 or younger.', '<='],
    ['It takes 40 or more sailors.', '>='],
    ['It costs $40 or more.', '>='],
    ['It costs $40 or less.', '<='],
    ['It takes 40 days at least.', '>='],
    ['It takes 40 minutes or so.', '~'],
    ['It weighs 40 kg at most.', '<='],
  ];
  it.each(cases)('%s', (sentence, qualifier) => {
    expect(quantityIn(sentence).qualifier).toBe(qualifier);
  });
});

describe('every bound that reports use', () => {
  // biome-ignore format: phrases read better in rows than one to a line
  const phrases: Readonly<Record<Qualifier, readonly string[]>> = {
    '>=': [
      'at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of', 'upwards of', 'as few as',
      'at the very least', 'at least some', 'at least another', 'no lower than', 'starting at',
    ],
    '<=': [
      'up to', 'as many as', 'at most', 'no more than', 'not more than', 'a maximum of', 'a max of', 'no longer than',
      'no more than about', 'possibly as many as', 'up to a maximum of', 'at the very most', 'not exceeding',
    ],
    '>': [
      'more than', 'over', 'well over', 'just over', 'slightly more than', 'exceeding', 'in excess of', 'north of',
      'a bit over', 'little more than', 'far more than',
    ],
    '<': [
      'fewer than', 'less than', 'under', 'just under', 'well under', 'just short of', 'not quite', 'far fewer than',
      'a shade under', 'below',
    ],
    '~': [
      'about', 'around', 'some', 'roughly', 'approximately', 'nearly', 'almost', 'close to', 'an estimated', 'circa',
      'c.', 'in the region of', 'something like', 'perhaps', 'maybe', 'somewhere in the neighbourhood of', 'nigh on',
      'getting on for', 'the best part of', 'hardly', 'believed to be', 'thought to be', 'it is estimated that', '~', '≈',
    ],
    '=': ['exactly', 'only', 'just', 'a total of', 'a further', 'another', 'an additional', 'a record', ''],
  };
  it.each(Object.entries(phrases).flatMap(([qualifier, words]) => words.map((phrase) => [phrase, qualifier] as const)))(
    '"%s" is %s',
    (phrase, qualifier) => {
      expect(quantityIn(`Then ${phrase} 40 sailors drowned.`).qualifier).toBe(qualifier);
    },
  );
});

describe('bounds of a part', () => {
  it.each([
    ['Over a third of the boats sank.', '>', 1 / 3],
    ['About a quarter of the boats sank.', '~', 1 / 4],
    ['More than half were women.', '>', 1 / 2],
    ['Fewer than half of them were found.', '<', 1 / 2],
    ['The fleet was cut by nearly half.', '~', 1 / 2],
  ] as const)('%s', (sentence, qualifier, value) => {
    expect(quantityIn(sentence)).toMatchObject({ qualifier, value });
  });
});

it('"up to" behind a verb of motion leads the level that was reached', () => {
  expect(quantityIn('The toll went up to 40.').qualifier).toBe('=');
});

it('a figure in brackets that says the same in another unit shares its bound', () => {
  const sentence = 'The mast is just under 30 feet (9 metres) tall.';
  expect(quantityIn(sentence.replace(' (9 metres)', '')).qualifier).toBe('<');
});

describe('what a tally passed', () => {
  it.each([
    ['The toll passed 1,000.', '>'],
    ['The death toll has now passed 1,000.', '>'],
    ['Sales of the book in Moss passed 12,000 copies.', '>'],
    ['The number of dead may soon pass 40.', '>'],
    ['By then donations had already passed $5 million.', '>'],
    ['The train passed 40 boats.', '='],
    ['He passed 12 exams.', '='],
    ['The committee on deaths passed 12 laws.', '='],
    ['After the sales, parliament passed 12 laws.', '='],
    ['The toll rose while trains passed 40 towns.', '='],
  ])('%s %s', (sentence, qualifier) => {
    expect(quantityIn(sentence).qualifier).toBe(qualifier);
  });

  it('is counted by what its subject names', () => {
    expect(quantityIn('Sales passed 167 million.').unit).toBe('sale');
  });
});
