import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../collation/told.ts';

function days(body: string, published: string | null = '2020-06-15') {
  const [{ analysis }] = sourcesOf([[published, body]]) as [ReturnType<typeof sourcesOf>[number]];
  return analysis.days.map(({ figure, predicate }) => [figure.text, figure.value, figure.precision, predicate]);
}

describe('in which year a thing was built, founded or begun whose age is told', () => {
  it.each([
    ['The 83-year-old mill was empty.', [['83-year-old', '1937', 1, 'verb:built']]],
    ['🚒 The mill is 83 years old.', [['83 years old', '1937', 1, 'verb:built']]],
    ['The 83-year-old former salt warehouse was empty.', [['83-year-old', '1937', 1, 'verb:built']]],
    ['They shut the 151-year-old brewery.', [['151-year-old', '1869', 1, 'verb:founded']]],
    ['The six-year-old war goes on.', [['six-year-old', '2014', 1, 'verb:begun']]],
    // A round number of years may be rounded.
    ['They shut the 150-year-old brewery.', [['150-year-old', '1870', 8, 'verb:founded']]],
    ['The nearly 90-year-old hall was sold.', [['90-year-old', '1930', 9, 'verb:built']]],
  ])('%s', (body, expected) => expect(days(body)).toEqual(expected));

  it.each([
    'The 83-year-old mill owner left.',
    'The 83-year-old left the mill.',
    'An 83-year-old oak fell on the mill.',
    'The mill employs Ida Holm, 83 years old.',
    'The mill was full of 83-year-olds.',
  ])('%s: none', (body) => expect(days(body)).toEqual([]));

  it('tells none where nothing says when the text was written', () =>
    expect(days('The 83-year-old mill was empty.', null)).toEqual([]));
});
