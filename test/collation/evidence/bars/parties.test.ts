import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { areOtherParties } from '../../../../server/src/collation/evidence/bars/parties.ts';
import { sourcesOf } from '../../told.ts';

/** The day of what a text tells last. */
function dayIn(text: string) {
  return sourcesOf([['2024-05-01', text]])
    .flatMap(candidatesOf)
    .filter(({ sort }) => sort === 'date')
    .at(-1)!;
}

describe('too little is named near two days for one event', () => {
  it.each([
    ['The club signed Mara Dunn on Saturday.', 'Mara Dunn was signed on Friday.', false],
    ['The club signed Mara Dunn on Saturday.', 'The club signed Karl Holm on Friday.', true],
    ['He was convicted in 2007.', 'He was convicted in 2009.', true],
    ['The Marn Bridge was built in 1961.', 'The Marn Bridge, built in 1971, collapsed.', false],
    ['The old mill by the river was built in 1961.', 'The new mill was built in 1971.', true],
    [
      'The dam at Marn is 42 metres high and was built in 1961.',
      'The dam at Marn is 42 metres high and was built in 1971.',
      false,
    ],
    ['Halden Timber won the prize in 1961.', 'The prize was won by Halden in 1971.', true],
    ['The trial of the miners opened in Moss on Friday.', 'The miners went on trial in Moss on Saturday.', false],
    ['Ida Holm resigned as mayor of Moss on Friday.', 'Ida Holm stepped down in Moss on Saturday.', false],
    ['The ferry Halden sank off Moss on Friday.', 'The ferry Halden went down off Moss on Saturday.', false],
    [
      'Police arrested Karl Roy in Moss on Friday.',
      'Karl Roy hid for days. He was arrested in Moss on Saturday.',
      false,
    ],
    ['Ida Holm met unions in Moss on Friday.', 'Ida Holm met fishermen in Moss on Saturday.', true],
    ['In 2022 Moss airport counted boats for Ida Holm.', 'In 2023 Moss airport counted boats for Ida Holm.', true],
  ])('%s | %s: %s', (a, b, expected) => {
    expect(areOtherParties(dayIn(a), dayIn(b))).toBe(expected);
    expect(areOtherParties(dayIn(b), dayIn(a))).toBe(expected);
  });
});
