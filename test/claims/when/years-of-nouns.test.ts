import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../collation/told.ts';

function years(body: string) {
  return sourcesOf([['2020-06-15', body]])[0]!.analysis.days.map(({ figure, predicate }) => [
    figure.text,
    figure.value,
    predicate,
  ]);
}

describe('the year before the noun of what is done once', () => {
  it.each([
    ['His 2010 conviction was upheld.', [['2010 conviction', '2010', 'verb:convicted']]],
    ['🚒 The court upheld a 2010 fraud conviction.', [['2010 fraud conviction', '2010', 'verb:convicted']]],
    ["Ida Holm's 2011 resignation was a shock.", [['2011 resignation', '2011', 'verb:resigned']]],
    ['The 1974 collapse of the Marn bridge killed two.', [['1974 collapse', '1974', 'collapse']]],
  ])('%s', (body, expected) => expect(years(body)).toEqual(expected));

  it.each([
    // Which of several it is.
    'The 2016 election was close.',
    'The 2012 launch was a hit.',
    'The 2012 acquisition of the mill was dear.',
    'The 2016 strike was long.',
    // No year of it.
    'The 2010 model was sold out.',
    'In 2010 convictions rose.',
    'Of 2010 convictions few were upheld.',
  ])('%s: none', (body) => expect(years(body).filter(([text]) => /^\d{4}\s/.test(String(text)))).toEqual([]));
});
