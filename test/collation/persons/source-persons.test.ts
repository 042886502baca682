import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { personsOf } from '../../../server/src/collation/persons/source-persons.ts';
import { sourcesOf } from '../told.ts';

/** The persons of a text, each as its name, age, sex, role and number of mentions. */
function told(text: string): readonly string[] {
  const ages = sourcesOf([[null, text]])
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'age');
  return personsOf(ages).map(({ name, years, sex, role, mentions }) =>
    [name ?? 'nobody named', years, sex ?? '?', role ?? '?', mentions.length].join(', '),
  );
}

describe('the persons of a source', () => {
  it.each([
    [
      'a nameless mention is of the one with that age',
      'A 31-year-old woman drowned. Ida Holm, 31, was a diver.',
      ['ida holm, 31, female, dead, 2'],
    ],
    [
      'two of one age and sex leave it open',
      'A 31-year-old drowned. Ida Holm, 31, and Eva Roy, 31, were divers.',
      ['ida holm, 31, ?, ?, 1', 'eva roy, 31, ?, ?, 1', 'nobody named, 31, ?, dead, 1'],
    ],
    [
      'one family has several',
      'Ida Holm, 31, drowned. Karl Holm, 31, swam ashore.',
      ['ida holm, 31, ?, dead, 1', 'karl holm, 31, ?, ?, 1'],
    ],
    [
      'a man is not the woman of his age',
      'A 40-year-old man drowned. A 40-year-old woman swam ashore.',
      ['nobody named, 40, male, dead, 1', 'nobody named, 40, female, ?, 1'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
