import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { areOfOneThing, countedOnce, countedThing, isRestated } from '../../../server/src/collation/drafts/restated.ts';
import { sourcesOf } from '../told.ts';

const NO_MORE = { beyondNoun: 1, nearCompany: 0, isSole: false, isLeftOver: false };

/** Whether the first figures of two texts are told as one, where so much is shared. */
function areTold(one: string, other: string, wording: number, company: number): boolean {
  const [a, b] = sourcesOf([
    [null, one],
    [null, other],
  ]).map((source) => candidatesOf(source)[0]!);
  return isRestated(a!, b!, { ...NO_MORE, wording, company });
}

it.each([
  ['a rare number', 'The ferry carried 12,450 people.', 'On board were 12,450 people.', 0.3, 0, true],
  ['words', 'The ferry carried 31 people.', 'On board were 31 people.', 1.4, 0, true],
  ['what stands beside both', 'The ferry carried three cars.', 'On board were three cars.', 0.6, 1.5, true],
  ['too little', 'The ferry carried three cars.', 'On board were three cars.', 0.6, 0, false],
  ['another noun', 'The ferry carried 31 cars.', 'On board were 31 dogs.', 1.4, 0, false],
  ['another noun of a rare number', 'It has 12,450 members.', 'It has 12,450 subscribers.', 0.4, 0, true],
  ['a number without its noun', 'She spoke of 31.', 'The storm killed 31 people.', 0.6, 0, true],
  ['a number with its noun', 'She spoke of 31 boats.', 'The storm killed 31 people.', 0.6, 0, false],
  ['a number that counts nothing', 'A tremor of 6.1 hit on Monday.', 'It was a 6.1-magnitude tremor.', 0.6, 0, true],
  ['survivors, whatever befell them', 'They are to move 12,450 people.', 'Of 12,450 survivors it told.', 0.5, 0, true],
  ['another fate', 'The storm killed 12,450 people.', 'The storm injured 12,450 people.', 2, 2, false],
  ['victims, whatever befell them', 'Ida Holm spoke of 27 victims.', 'The storm killed 27 people.', 0.9, 0, true],
  ['another noun beside a pair', 'She hit it 27 times.', 'She scored 27 goals.', 0, 1, true],
  ['a compound of the noun', 'They flew 40 strikes.', 'They flew 40 airstrikes.', 1.3, 0, true],
  ['money without its currency', 'The old mark of 31 million fell.', 'The record was £31m.', 0, 0.5, true],
  [
    'a share of what has a word in common',
    'The revenue grew 12.4 percent.',
    'Orlow lifted its revenue 12.4 percent.',
    0.2,
    1,
    true,
  ],
  ['as many of others', 'Ida Holm rescued 27 people.', 'The storm killed 27 people.', 0.9, 0, false],
  [
    'a part of a whole that the draft leaves out',
    '12,450 live in halls.',
    'Of 99,000 people 12,450 live in halls.',
    1.2,
    1.5,
    true,
  ],
  ['an age of nobody named', 'They met a cousin of 14.', 'They met the 14-year-old cousin.', 1, 0.5, true],
  ['a fate of which the one says nothing', 'The ferry carried 12,450 people.', 'It killed 12,450 people.', 2, 2, false],
])('%s', (_, one, other, wording, company, expected) => {
  expect(areTold(one, other, wording, company)).toBe(expected);
});

it('takes a rare number whose noun is that of another for whatever has its value', () => {
  const [one, other] = sourcesOf([
    [null, 'It killed six people in a protest of 1,530.'],
    [null, 'Police arrested 1,530 people.'],
  ]).map((each) => candidatesOf(each).at(-1)!);
  const telling = { ...NO_MORE, company: 1 };
  expect(isRestated(one!, other!, { ...telling, wording: 0.8 })).toBe(true);
  expect(isRestated(one!, other!, { ...telling, wording: 0.1, company: 0 })).toBe(false);
});

it('takes what stands around both into account, where a number is none that stands everywhere', () => {
  const told = (draft: string, source: string) => {
    const [one, other] = sourcesOf([
      [null, draft],
      [null, source],
    ]).map((each) => candidatesOf(each)[0]!);
    return isRestated(one!, other!, { ...NO_MORE, wording: 0.3, company: 0, nearCompany: 1 });
  };
  expect(told('The ferry carried 31 cars.', 'On board were 31 cars.')).toBe(true);
  expect(told('The ferry carried three cars.', 'On board were three cars.')).toBe(false);
});

describe('what is of one thing, though its value is another', () => {
  const [one, other] = sourcesOf([
    [null, 'They asked for $562 million for Orlow.'],
    [null, 'They wanted $526 million in Orlow.'],
  ]).map((each) => candidatesOf(each)[0]!);
  const telling = { ...NO_MORE, wording: 0.2, company: 1.5 };

  it('are the only amounts of two sentences that tell other things alike', () => {
    expect(areOfOneThing(one!, other!, { ...telling, isSole: true }, false)).toBe(true);
    expect(areOfOneThing(one!, other!, telling, false)).toBe(false);
  });

  it('is nothing of which no more is shared than the noun', () => {
    const nothingMore = { ...telling, wording: 1, company: 0, beyondNoun: 0, isSole: true };
    expect(areOfOneThing(one!, other!, nothingMore, false)).toBe(false);
  });

  it('is what a story gives one number of, but not what anything is told in', () => {
    const alone = (noun: string) => {
      const [draft, told] = sourcesOf([
        [null, `The ferry had 12 ${noun}.`],
        [null, `The boat had nine ${noun}.`],
      ]).map((each) => candidatesOf(each)[0]!);
      return areOfOneThing(draft!, told!, { ...telling, wording: 1, company: 0, beyondNoun: 0 }, true);
    };
    expect(alone('decks')).toBe(true);
    expect(alone('points')).toBe(false);
  });

  it('is what is left over of two lists that are else the same', () => {
    expect(areOfOneThing(one!, other!, { ...telling, company: 0.4, isLeftOver: true }, false)).toBe(true);
  });
});

it('counts things of which a story gives one number', () => {
  const sources = sourcesOf([
    [null, 'The company has 13 offices and 4 ships. It has 200 workers.'],
    [null, 'It runs 13 offices and 5 ships.'],
  ]);
  expect([...countedOnce(sources.flatMap(candidatesOf))]).toEqual(['office']);
});

describe('the only number of people whom one thing befell', () => {
  const near = { ...NO_MORE, wording: 0.4, beyondNoun: 0, company: 0, nearCompany: 0.4 };
  it.each([
    ['Eleven people were still missing on Sunday.', 'Nine people are missing.', true],
    ['Eleven were unaccounted for.', 'Nine people are missing.', true],
    ['They caused 18 casualties.', 'There were eight casualties.', true],
    ['Eleven people were injured.', 'Nine people were hurt.', true],
    ['Eleven people were displaced.', 'Nine people were left homeless.', true],
    ['Eleven people were missing.', 'Nine people were killed.', false],
    ['Eleven of those missing were boys.', 'Nine people are missing.', false],
    ['Eleven boats were missing.', 'Nine people are missing.', false],
    // A story that gives two numbers tells of two things.
    ['Eleven people were missing.', 'Nine people are missing. On the ferry four people are missing.', false],
    ['Eleven people swam.', 'Nine people swam.', false],
  ])('%s %s', (one, other, expected) => {
    const [draft, told] = sourcesOf([
      [null, one],
      [null, other],
    ]).map(candidatesOf);
    const isAlone = countedOnce(told!).has(countedThing(told![0]!) ?? '');
    expect(areOfOneThing(draft![0]!, told![0]!, near, isAlone)).toBe(expected);
  });

  it('is of another thing where nothing else is told alike', () => {
    const [draft, told] = sourcesOf([
      [null, 'Eleven people were missing.'],
      [null, 'Nine people are missing.'],
    ]).map((each) => candidatesOf(each)[0]!);
    expect(areOfOneThing(draft!, told!, { ...near, nearCompany: 0 }, true)).toBe(false);
  });
});
