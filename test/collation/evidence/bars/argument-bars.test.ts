import { describe, expect, it } from 'vitest';
import { ARGUMENT_BARS } from '../../../../server/src/collation/evidence/bars/argument-bars.ts';
import { barsBetween, firstBarAmong } from './bars-between.ts';

describe('the same is told of two things beside the subject', () => {
  it.each([
    ['The leak cost the harbour of Moss $3 million.', 'The leak cost the town of Moss $5 million.', 'other-recipients'],
    ['The leak cost the harbour $3 million.', 'The leak cost the zoo nearly $5 million.', 'other-recipients'],
    ['The leak cost the harbour $3 million.', 'The leak cost the harbour $5 million.', null],
    // Persons and firms go by several names, but one is no several.
    ['The judge awarded the singer $3,000.', 'The judge awarded the plumber $5,000.', null],
    ['The judge awarded the singer $3,000.', 'The judge awarded her mother $5,000.', 'other-recipients'],
    ['The tax brings the state $3 million.', 'The tax brings the villages $5 million.', 'other-recipients'],
    ['The leak cost the company $3 million.', 'The leak cost the brewery $5 million.', null],
    ['Moss lies 40 kilometres from the border.', 'Moss lies 95 kilometres from the sea.', 'other-starts'],
    ['Moss lies 40 kilometres from the border.', 'Moss lies 95 kilometres from the border.', null],
    ['Some 52% of the farmers are against it.', 'Among fishermen 71% are against it.', 'other-sharers'],
    ['Some 52% of the farmers are against it.', 'Of the farmers 71% are against it.', null],
    ['Some 52% of voters are against it.', 'Some 71% of people are against it.', null],
    ['Turnout was 64%.', 'Among voters under 25 it was 54%.', 'of-some-age'],
    ['Some 64% of voters are against it.', 'Some 71% of voters aged 18 to 30 are against it.', 'of-some-age'],
    ['Some 64% of women over 50 are against it.', 'Some 71% of women are against it.', 'of-some-age'],
    ['Some 64% of under-25s voted.', 'Turnout was 71%.', 'of-some-age'],
    ['Some 64% of voters under 25 are against it.', 'Some 71% of voters under 25 are against it.', null],
    ['Some 64% of voters in 25 towns are against it.', 'Some 71% of voters are against it.', null],
    ['In the poll 30% were undecided.', 'In the poll 44% backed the plan.', 'other-predicates'],
    ['In the poll 30% backed the plan.', 'In the poll 44% supported the plan.', null],
    ['The dyke will cost $70 million to build.', 'The dyke will cost $12 million to run.', 'other-purposes'],
    ['The dyke will cost $70 million to build.', 'The dyke will cost $92 million to complete.', null],
    ['The first bus leaves at 5.10 a.m.', 'The last bus leaves at 6.40 a.m.', 'other-in-order'],
    ['The first bus leaves at 5.10 a.m.', 'The first bus leaves at 6.40 a.m.', null],
    ['A ticket costs $45.', 'A family ticket costs $110.', 'any-and-some'],
    ['The ticket costs $45.', 'The family ticket costs $110.', null],
    ["Holm's best time is 30 minutes.", 'Holm ran it in 31 minutes.', 'record-and-result'],
    ['The record stands at 71 metres.', 'Holm threw it 64 metres.', 'record-and-result'],
    ['The record stands at 71 metres.', 'The record is 74 metres.', null],
    ['The new record is 71 metres.', 'Holm threw it 64 metres.', null],
    ['Holm set a record of 71 metres.', 'Holm threw it 64 metres.', null],
  ])('%s | %s', (a, b, expected) => {
    expect(firstBarAmong(ARGUMENT_BARS, a, b)).toBe(expected);
    expect(firstBarAmong(ARGUMENT_BARS, b, a)).toBe(expected);
  });
});

describe('of whom and of what it is', () => {
  it.each([
    ['The Liberals won 84 seats.', 'The Greens won 31 seats.', 'other-bearers'],
    ['The Liberals won 84 seats.', 'The Liberals won 31 seats.', null],
    ['Halden Timber offered $3bn for Ostby.', 'Corvane Mills offered $4bn for Ostby.', 'other-bearers'],
    ['Halden Timber offered $3bn for Ostby.', "Corvane Mills's $4bn offer for Ostby stands.", 'other-bearers'],
    ['Halden Timber offered $3bn for Ostby.', 'Halden Timber offered $4bn for Morrow.', 'other-bearers'],
    ['Halden Timber offered $3bn for Ostby.', 'Halden offered $4bn for Ostby.', null],
    // One value is of one bearer, whom they call by two names.
    ['The Alder Agency offered $3bn for Ostby.', 'The Valley offered $3bn for Ostby.', null],
    ['Halden Timber bought Ostby for $3bn.', 'Corvane Mills sold Ostby for $4bn.', null],
    ['Karl Roy was jailed for nine years.', 'Tomas Weil was sentenced to six years.', 'other-bearers'],
    ['Karl Roy was jailed for nine years.', "Roy's six-year sentence stands.", null],
    ['Karl Roy was jailed for nine years.', 'Judge Ruth Amsel jailed him for six years.', null],
    ["Talven's battery lasts 12 hours.", 'The battery of the Ostby lasts 9 hours.', 'other-bearers'],
    ["Talven's battery lasts 12 hours.", 'The battery of the Talven lasts 9 hours.', null],
    ['Karl Roy stood in court. He served nine years.', 'Tomas Weil served six years.', null],
    ['Halden Timber killed 12 people.', 'Corvane Mills killed 19 people.', null],
    [
      'Karl Roy was arrested in Old Ostby on Saturday.',
      'Tomas Weil was arrested in Old Ostby on Friday.',
      'other-bearers',
    ],
    ['Karl Roy was arrested in Old Ostby on Saturday.', 'Roy was arrested in Old Ostby on Friday.', null],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(barsBetween(a, b)).toEqual([expected, expected]);
  });
});
