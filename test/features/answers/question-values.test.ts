import { expect, it } from 'vitest';
import { findingsOn, valuesInWords } from '../../../server/src/features/answers/question-values.ts';
import { indexOf, source, URI } from '../fixture.ts';

/** Sources that count the dead: `date count`. */
function tolls(...counts: readonly string[]): string {
  return counts
    .map((words, nth) => {
      const [day, count] = words.split(' ');
      const header: Record<string, string> = day === '?' ? {} : { published: `2026-03-0${day}` };
      return source(`s${nth}`, header, `Witness ${'ABCDEFGHI'[nth]} said that ${count} people were killed.`);
    })
    .join('');
}

it.each([
  ['the value where all agree', ['2 7', '2 7', '3 7'], expect.stringMatching(/^7, 3 sources/)],
  ['two values', ['2 7', '2 9'], '7 ≠ 9'],
  ['values in the order of their dates', ['5 19', '2 12', '3 15'], '12 → 15 → 19'],
  ['a long chain from end to end', ['2 12', '3 15', '4 19', '5 24', '6 27'], '12 → … → 24 → 27'],
  ['the gravest difference of many', ['2 12', '3 15', '5 31', '6 30'], '31 ≠ 30, 2 more values'],
  ['what a date would explain', ['2 12', '? 15'], '12 ? 15'],
  ['a rounding', ['2 1,200', '2 1,219'], '1,200 ~ 1,219'],
])('shows %s', (_, counts, words) => {
  const index = indexOf({ [URI]: tolls(...counts) });
  const [question] = index.questions();
  expect(question && valuesInWords(index, question, findingsOn(index, question))).toEqual(words);
});

it('shows the reckoning of parts that miss their whole', () => {
  const body = 'Among the 20 dead are 11 women, five men and three children, the harbour office said.';
  const index = indexOf({ [URI]: source('ferry', { published: '2026-03-02' }, body) });
  const question = index.questions().find(({ verdict }) => verdict === 'arithmetic')!;
  expect(valuesInWords(index, question, findingsOn(index, question))).toBe('11 + 5 + 3 = 19, not 20');
});

it('shows what a report of one day says was replaced before what replaced it', () => {
  const told = [
    'Fifteen people died in the storm. The toll of the storm rose to 15 from 12.',
    'The storm killed 15 people.',
    'The storm killed 12 people.',
  ];
  const text = told.map((body, nth) => source(`s${nth}`, { published: '2026-03-02' }, body)).join('');
  const index = indexOf({ [URI]: text });
  const question = index.questions().find(({ verdict }) => verdict === 'superseded')!;
  expect(valuesInWords(index, question, findingsOn(index, question))).toBe('12 → 15');
});
