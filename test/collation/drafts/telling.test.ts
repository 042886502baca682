import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { StoryWords } from '../../../server/src/collation/candidates/story-words.ts';
import {
  Companies,
  tellingOfValue,
  wordingBeyondNoun,
  wordingOf,
} from '../../../server/src/collation/drafts/telling.ts';
import { sourcesOf } from '../told.ts';

const [story, draft] = sourcesOf([
  [null, 'In Orlow the ferry carried 212 people and 31 cars. Ida Holm owns three boats.'],
  [null, 'There were 31 cars and 212 people on board in Orlow. The mill employs 212 people.'],
]);
const [carried, cars, boats] = candidatesOf(story!);
const [aboardCars, aboard, employed] = candidatesOf(draft!);

it('of a value is the more the rarer it is', () => {
  const values = [boats, cars, carried].map((each) => tellingOfValue(each!.claim.figure));
  expect(values[0]).toBe(0);
  expect(values[1]).toBeGreaterThan(0);
  expect(values[2]).toBeGreaterThan(values[1]!);
});

it('of a value is as much in words as in digits', () => {
  const [words, digits] = sourcesOf([
    [null, 'The ferry carried thirty-one cars.'],
    [null, 'The ferry carried 31 cars.'],
  ]).map((each) => tellingOfValue(candidatesOf(each)[0]!.claim.figure));
  expect(words).toBe(digits);
});

it('of a time is the more where nobody has rounded it', () => {
  const [log] = sourcesOf([[null, 'The ferry sank at 6:31 a.m. The wall fell at 7:15 a.m.']]);
  const [byTheMinute, rounded] = candidatesOf(log!).map((each) => tellingOfValue(each.claim.figure));
  expect(byTheMinute).toBeGreaterThan(rounded!);
});

it('of words is the more the more are shared', () => {
  const words = new StoryWords([...candidatesOf(story!), ...candidatesOf(draft!)]);
  expect(wordingOf(aboard!, carried!, words)).toBeGreaterThan(wordingOf(employed!, carried!, words));
});

it('of company is what stands beside both', () => {
  const companies = new Companies([story!, draft!]);
  expect(companies.shared(aboard!, carried!)).toBeGreaterThan(0);
  expect(companies.shared(aboardCars!, cars!)).toBeGreaterThan(companies.shared(aboard!, carried!));
  expect(companies.shared(employed!, carried!)).toBe(0);
});

it('of words beyond the noun is what else both have in common', () => {
  const [one, other] = sourcesOf([
    [null, 'The tug pulls 70 tonnes. The tug Ida brought 47 tonnes of coal.'],
    [null, 'They gathered 47 tonnes of plastic. Ida brought 48 tonnes.'],
  ]);
  const words = new StoryWords([...candidatesOf(one!), ...candidatesOf(other!)]);
  const [pull, coal] = candidatesOf(one!);
  const [plastic, brought] = candidatesOf(other!);
  expect(wordingOf(pull!, plastic!, words)).toBeGreaterThan(0);
  expect(wordingBeyondNoun(pull!, plastic!, words)).toBe(0);
  expect(wordingBeyondNoun(coal!, brought!, words)).toBeGreaterThan(0);
});

describe('of company near by', () => {
  const near = (draft: string, told: string) => {
    const [one, other] = sourcesOf([
      [null, draft],
      ['2026-03-14', told],
    ]);
    return new Companies([one!, other!]).sharedNear(candidatesOf(one!)[0]!, candidatesOf(other!)[0]!);
  };

  it.each([
    ['They have 31 cars. On board were 212 people.', 'The ferry with 31 cars carried 212 people.'],
    ['They have 31 cars on board, and 212 people.', 'The ferry had 31 cars. It carried 212 people.'],
    ['On 14 March they spoke for 55 minutes.', 'The speech was 55 minutes long.'],
  ])('is what stands around both, or the day: %s %s', (draft, told) => {
    expect(near(draft, told)).toBeGreaterThan(0);
  });

  it.each([
    ['They have 31 cars, and 212 people.', 'The ferry had 31 cars, and 212 people.'],
    ['They have 31 cars. Three boats came.', 'The ferry had 31 cars. Three boats sank.'],
    [`They have 31 cars. ${'The sea was calm. '.repeat(20)}On board were 212 people.`, '31 cars and 212 people.'],
  ])('is not what stands beside both, far off or everywhere: %s %s', (draft, told) => {
    expect(near(draft, told)).toBe(0);
  });
});

it('of company is a rounder form of what stands beside the other, but less', () => {
  const [one, rounder, other] = sourcesOf([
    [null, 'The ferry carried 212 people and earned 1.38 million euros.'],
    [null, 'On board were 212 people, who paid almost 1.4 million euros.'],
    [null, 'On board were 212 people, who paid 1.9 million euros.'],
  ]);
  const companies = new Companies([one!, rounder!, other!]);
  const [carried, aboard, elsewhere] = [one!, rounder!, other!].map((each) => candidatesOf(each)[0]!);
  expect(companies.shared(carried!, carried!)).toBeGreaterThan(companies.shared(aboard!, carried!));
  expect(companies.shared(aboard!, carried!)).toBeGreaterThan(0);
  expect(companies.shared(elsewhere!, carried!)).toBe(0);
});

it('of a value is whether it stands beside another, or around it', () => {
  const [log] = sourcesOf([
    [null, 'The profit was 164 million euros, after 131 million. The ferry carried 212 people.'],
  ]);
  const companies = new Companies([log!]);
  const [profit] = candidatesOf(log!);
  expect([131e6, 212, 999].map((value) => companies.standsBeside(profit!, value))).toEqual([true, true, false]);
});

it('of company is the same told in other units', () => {
  const [one, other] = sourcesOf([
    [null, 'The aid of $40 million is for six months.'],
    [null, 'Aid of $30 million lasts half a year.'],
  ]);
  const companies = new Companies([one!, other!]);
  expect(companies.shared(candidatesOf(one!)[0]!, candidatesOf(other!)[0]!)).toBeGreaterThan(0);
});

it('of lists is what is left over of two that are else the same', () => {
  const [one, other] = sourcesOf([
    [null, 'The batteries last 5 hours and 7 hours. The ferry takes 3 hours.'],
    [null, 'The batteries last 5 hours and 9 hours.'],
  ]);
  const companies = new Companies([one!, other!]);
  const [, seven, three] = candidatesOf(one!);
  const [five, nine] = candidatesOf(other!);
  expect(companies.areLeftOver(nine!, seven!)).toBe(true);
  expect(companies.areLeftOver(five!, seven!)).toBe(false);
  expect(companies.areLeftOver(nine!, three!)).toBe(false);
  expect(companies.areSole(three!, three!)).toBe(true);
  expect(companies.areSole(nine!, seven!)).toBe(false);
});
