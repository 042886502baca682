import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { areOtherParties } from '../../../../server/src/collation/evidence/bars/parties.ts';
import { sourcesOf } from '../../told.ts';

/** The day of what each of some texts tells last. */
function daysIn(...texts: readonly string[]) {
  return sourcesOf(texts.map((text) => ['2024-05-01', text] as const)).map(
    (source) =>
      candidatesOf(source)
        .filter(({ sort }) => sort === 'date')
        .at(-1)!,
  );
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
    ['Karl Roy was arrested on Friday.', 'Roy had hidden in a barn. He was arrested there on 9 April.', false],
    ['The ferryman was convicted of fraud in April 2024.', 'Karl Roy was convicted of fraud on 9 March.', false],
    ['The ferryman was convicted of fraud in April 2024.', 'Karl Roy was convicted of theft on 9 March.', true],
    ['Tomas Weil was convicted of fraud on 2 April.', 'Karl Roy was convicted of fraud on 9 March.', true],
    ['The fire in the old dairy of Moss broke out on Friday.', 'The dairy in Moss burned down on Saturday.', false],
    ['The Halden mill was built in 1911.', 'The Halden dairy was built on 3 May 1931.', true],
    ['Nobody at the Weil farm answered on Friday.', 'Nobody in the Weil house answered on Saturday.', true],
    ['Karl Roy was arrested on Friday.', 'Roy was arrested on 2 March. Police arrested Roy on 9 April.', true],
  ])('%s | %s: %s', (a, b, expected) => {
    const [one, other] = daysIn(a, b);
    expect(areOtherParties(one!, other!)).toBe(expected);
    expect(areOtherParties(other!, one!)).toBe(expected);
  });
});
