import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

describe('what a number counts that stands apart from its noun', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null][] = [
    // the subject
    ['The number of ferries rose to 44 in May.', '44', 'ferry'],
    ['It brings the number of sailors in custody to four.', 'four', 'sailor'],
    ['The number of injured was 14.', '14', 'person'],
    ['The number of fires (three) fell.', 'three', 'fire'],
    ['The number of ferries is a secret, and the price rose to 44.', '44', null],
    ['The number of ferries rose, which took the index to 44.', '44', null],
    // the predicate
    ['Of the sailors, five are men.', 'five', 'man'],
    ['All four were pupils there.', 'four', 'pupil'],
    ['The other two were wet.', 'two', null],
    // those who were told of before
    ['The ferry carried 58 people, 11 of them children.', '11', 'child'],
    ['Thirty sailors came, 12 of whom were women.', '12', 'woman'],
    ['The ferry carried 58 people, 11 of them wet.', '11', 'person'],
    // a label
    ['Property crime incidents: 31', '31', 'incident'],
    ['16-year-olds: 12', '12', 'person'],
    ['Ferry fire: 3', '3', null],
  ];
  it.each(cases)('%s: %s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});

describe('what the subject names', () => {
  it.each([
    ['Arrests rose to 40 on Friday.', 'arrest'],
    ['Broadband customers also increased, rising to 40 across Moss.', 'customer'],
    ['Deaths stood at 40, the mayor said.', 'death'],
    ['Deaths stood at 7 on Friday.', 'death'],
    ['The deaths of sailors reached 40.', 'death'],
    ['Fatalities jumped to 40, officials said.', 'fatality'],
    ["The firm's subscribers totalled 40.", 'subscriber'],
    ['The survivors number 40.', 'survivor'],
    ['Cases of flu now number 40.', 'case'],
    ['Armed men numbering about 40 stormed the mill.', 'man'],
    ['Men who painted about 40 stormed the mill.', null],
    ['Deaths stood at 40 per million people.', 'death-per-million'],
  ])('%s', (sentence, unit) => {
    expect(readFigures(sentence)).toMatchObject([{ kind: 'count', unit }]);
  });

  it.each(['The shares rose to 40.', 'Prices hit 40.', 'The teams were sent to 40.', 'The boy rose to 40.'])(
    'none: %s',
    (sentence) => {
      expect(readFigures(sentence)).toMatchObject([{ unit: null }]);
    },
  );
});

describe('what is moved to a level, and what somebody has most of', () => {
  it.each([
    ['They want to raise yearly trips in the bay to 900.', '900', 'trip'],
    ['The firm will cut flights to 40.', '40', 'flight'],
    ['The mayor boosted night buses to 12.', '12', 'bus'],
    ['Sales of the car rose to 40,000 last year.', '40,000', 'sale'],
    ['Arrests climbed to 340 this month.', '340', 'arrest'],
    ['The film led the nominations with 11.', '11', 'nomination'],
    ['Moss topped the votes with 400.', '400', 'vote'],
    ['They want to raise the price to 900.', '900', null],
    ['They raised rates to 4.', '4', null],
    ['The film led the field with 11.', '11', null],
  ])('%s', (sentence, text, unit) => {
    expect(figureIn(sentence, text).unit).toBe(unit);
  });
});

it.each([
  ['Killed – 14; wounded – 30.', '14'],
  ['Dead — 31', '31'],
  ['Injured - 9, missing - 3', '9'],
  ['Missing – 12.', '12'],
  ['Wounded — 40; dead — 2', '2'],
])('people by their state before a dash: %s', (sentence, text) => {
  expect(figureIn(sentence, text).unit).toBe('person');
});

it.each(['The wounded – 14 in all – swam.', 'Boats – 12'])('and not: %s', (sentence) => {
  expect(readFigures(sentence)[0]?.unit).not.toBe('person');
});
