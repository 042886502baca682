import { describe, expect, it } from 'vitest';
import { ImpliedDates } from '../../../server/src/claims/when/implied-dates.ts';
import { findSentences } from '../../../server/src/language/sentences.ts';

/** The date implied by the sentence that holds "12", and why. */
function implied(text: string, reference: string | null = null): string | null {
  const at = text.indexOf('12 ');
  const sentence = findSentences(text).find(({ start, end }) => start <= at && at < end)!;
  const found = new ImpliedDates(text, reference).of(sentence);
  if (found === null) return null;
  expect(found.inferred).toBe(true);
  return `${found.date} ${found.why}`;
}

describe('dates that durations imply', () => {
  it.each([
    // Since the text says when it began.
    [
      'Nine months into the war, which began on October 7, 2023, about 12 towns are empty.',
      '2024-07 “Nine months into”, from 7 October 2023',
    ],
    [
      'The war broke out in February 2022. Two years into it, 12 towns are empty.',
      '2024 “Two years into”, from February 2022',
    ],
    [
      'The war, now in its ninth month, has emptied 12 towns since it began on October 7, 2023.',
      '2024-06 “ninth month”, from 7 October 2023',
    ],
    [
      'After nine months of war 12 towns are empty. It began on October 7, 2023.',
      '2024-07 “nine months of”, from 7 October 2023',
    ],
    // Since the words count from a date of their own.
    [
      'One week after the flood of May 1, 2023, about 12 people were missing.',
      '2023-05-08 “One week after”, from 1 May 2023',
    ],
    ['Two days after the May 1, 2023 quake, 12 people were missing.', '2023-05-03 “Two days after”, from 1 May 2023'],
  ])('%s', (text, expected) => {
    expect(implied(text)).toBe(expected);
  });

  it('takes the year of a beginning from the source’s own date', () => {
    const text = 'It began on October 7. Nine months into the war, 12 towns are empty.';
    expect(implied(text, '2024-07-09')).toBe('2024-07 “Nine months into”, from 7 October 2023');
  });

  it.each([
    ['the text does not say since when', 'Nine months into the war, 12 towns are empty.'],
    [
      'it names two beginnings',
      'One war began on May 1, 2020, another on June 3, 2022. Nine months into the war, 12 towns are empty.',
    ],
    ['the day is not known', 'It began in May 2020. Three weeks into the war, 12 towns are empty.'],
    ['nothing has passed', 'It began on May 1, 2020. In 12 months of work nothing happened.'],
  ])('knows none where %s', (_, text) => {
    expect(implied(text)).toBeNull();
  });
});
