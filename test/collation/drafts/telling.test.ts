import { expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { StoryWords } from '../../../server/src/collation/candidates/story-words.ts';
import { Companies, tellingOfValue, wordingOf } from '../../../server/src/collation/drafts/telling.ts';
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
