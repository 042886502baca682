import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { found, sourcesOf } from '../../told.ts';

/** Whose each figure of a text is, in its order. */
function owners(text: string): readonly string[] {
  return sourcesOf([[null, text]])
    .flatMap(candidatesOf)
    .map(
      ({ claim: { figure }, frame: { bearers } }) =>
        `${figure.value} ${(bearers.owner ?? bearers.doer)?.join(' ') ?? '-'}`,
    );
}

describe('a value that a list sets behind a name', () => {
  it.each([
    ['In front are Weil (34 percent), Brekke (28 percent) and Amsel (17).', ['34 weil', '28 brekke', '17 amsel']],
    ['In front are Weil (34%), Brekke (28%) and Amsel (17%).', ['34 weil', '28 brekke', '17 amsel']],
    ['Tomas Weil (with 34 percent) beat Anna Brekke (28 percent of the vote).', ['34 tomas weil', '28 anna brekke']],
    ['The poll had Weil, 34 percent; Brekke, 28 percent; and Amsel, 17 percent.', ['34 weil', '28 brekke', '17 amsel']],
    ['It had Weil with 34 percent, Brekke with 28 and Amsel with 17.', ['34 weil', '28 brekke', '17 amsel']],
    ['The poll: Weil 34 percent, Brekke 28 percent.', ['34 weil', '28 brekke']],
    ['Weil led with 34 percent, Brekke had 28 and Amsel 17 percent.', ['34 weil', '28 brekke', '17 amsel']],
    ['Weil 34%, Brekke 28%, Amsel 17%', ['34 weil', '28 brekke', '17 amsel']],
    [
      'Owners are Corvane ($34 million) and Talven Steel (about $28 million).',
      ['34000000 corvane', '28000000 talven steel'],
    ],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it.each([
    // A clause within the brackets, no list, a place.
    ['The chair is Tomas Weil (a widower who had 34 percent).', ['34 -']],
    ['Sheds burned in Corvane, 34 of them at night.', ['34 -']],
    ['Thirty sheds burned at Weil and 28 barns in Talven.', ['30 -', '28 -']],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('is held against the same name alone', () => {
    const poll = 'The poll had Weil (34 percent), Brekke (28 percent) and Amsel (17 percent) in front.';
    const same = found(
      ['2031-05-02', poll],
      ['2031-05-02', 'The poll had Brekke (21 percent) and Weil (34 percent) in front.'],
    );
    expect(same.map((each) => each.replace(/^.*: /, ''))).toEqual(['21 / 28']);
    expect(
      found(['2031-05-02', poll], ['2031-05-02', 'The poll had Weil (34 percent) and Dunn (25 percent) in front.']),
    ).toEqual([]);
  });
});
