import { describe, expect, it } from 'vitest';
import { readFigures } from '../../server/src/figures/read-figures.ts';

const POINTS: ReadonlySet<string> = new Set(['date', 'time', 'ordinal', 'identifier']);

function quantitiesOf(sentence: string): string[] {
  return readFigures(sentence)
    .filter(({ kind }) => !POINTS.has(kind))
    .map(({ text }) => text);
}

describe('numbers that are no quantities', () => {
  const none: readonly [reason: string, sentence: string][] = [
    ['a year', 'It opened in 1987.'],
    ['a year with a name behind it', 'The 2019 Harbour Cup was cancelled.'],
    ['a year at the end of a name', 'Expo 2020 was held late.'],
    ['a decade', 'It was common in the 1970s.'],
    ['a year without its apostrophe', 'She was 2018s best rower.'],
    ['an old year', 'The abbey burned in 1536.'],
    ['a house number', 'He lived at 12 Mill Street.'],
    ['a block', 'It happened in the 2600 block of Mill Street.'],
    ['a phone number', 'Call 252-555-1411 now.'],
    ['a phone number without its area', 'Call 555-1411 now.'],
    ['a long phone number', 'Call 1-800-555-0100 now.'],
    ['a flight', 'Flight 370 was lost.'],
    ['a road', 'Highway 30 was closed.'],
    ['an aircraft', 'A Boeing 737 landed.'],
    ['aircraft', 'New Boeing 737 jets landed.'],
    ['a model', 'The iPhone 11 was new.'],
    ['a model with letters before it', 'The X6 and the S23 were new.'],
    ['a network', 'The 5G network failed.'],
    ['a section of a law', 'Section 12 applies.'],
    ['an article', 'Article 5 was invoked.'],
    ['a room', 'They met in Room 101.'],
    ['a number sign', 'He is No. 3 in the queue.'],
    ['a hash sign', 'He wore #23 again.'],
    ['an index', 'The S&P 500 fell.'],
    ['an index with a noun behind it', 'FTSE 100 firms fell.'],
    ['a score', 'Halden beat Moss 3-1 at home.'],
    ['a score with a rising number', 'Halden lost 1-3 at home.'],
    ['a score of somebody behind', 'She was 0-2 down then.'],
    ['a half that is no part', 'It is half owned by Moss.'],
    ['a vote', 'The court ruled 5-4 for them.'],
    ['a version', 'They use version 1.2.3 now.'],
    ['a list marker', '1. Bring a boat.'],
    ['a list marker in brackets', '(2) Bring a boat.'],
    ['an address on the web', 'See http://example.org/2014/13334346/x3 now.'],
    ['a phone number with its area in brackets', 'Call (252) 555-1411 now.'],
    ['a phone number with letters', 'Call 1-800-SAILORS now.'],
    ['an address with words', 'See www.example.org/four-people-in-2-boats for more.'],
    ['a date in digits', 'It is dated 28/07/2014.'],
    ['a date', 'On 9 July the dam broke.'],
    ['"no one"', 'No one came.'],
    ['"one another"', 'They helped one another.'],
    ['"the one"', 'She is the one who stayed.'],
    ['"one day" of a pronoun', 'One must not swim here.'],
    ['half of a match', 'They scored in the first half.'],
    ['half-time', 'It was level at half-time.'],
    ['a half-brother', 'His half-brother stayed.'],
    ['a quarter of a year', 'Sales fell in the third quarter.'],
    ['the last places', 'They are in the bottom three.'],
    ['a disease', 'COVID-19 spread.'],
    ['a negative number of things', 'COVID -19 tests ran out.'],
  ];
  it.each(none)('%s', (_reason, sentence) => {
    expect(quantitiesOf(sentence)).toEqual([]);
  });
});

describe('numbers that look like names or years and are quantities', () => {
  const some: readonly [sentence: string, text: string][] = [
    ['The town has 1987 boats.', '1987'],
    ['It cost 1500 dollars.', '1500'],
    ['In Halden 38 sailors drowned.', '38'],
    ['One of the boats sank.', 'One'],
    ['Only one sailor survived.', 'one'],
    ['Only one was hurt.', 'one'],
    ['Storm hits Moss County Two sailors drowned there.', 'Two'],
    ['Half the boats sank.', 'Half'],
    ['The other two boats sank.', 'two'],
    ['The top three seeds lost.', 'three'],
    ['Police arrested 12.', '12'],
    ['They sold 15-20 boats.', '15-20'],
  ];
  it.each(some)('%s', (sentence, text) => {
    expect(quantitiesOf(sentence)).toEqual([text]);
  });
});

describe('what they are instead', () => {
  it.each([
    ['It opened in 1987.', 'date', '1987'],
    ['It broke on 9 July 2024.', 'date', '2024-07-09'],
    ['It broke in July 2024.', 'date', '2024-07'],
    ['It was the 11th month.', 'ordinal', 11],
    ['It was the twenty-first boat.', 'ordinal', 21],
    ['Flight 370 was lost.', 'identifier', '370'],
    ['They won 3-1.', 'identifier', '3-1'],
    ['Call 252-555-1411 now.', 'identifier', '252-555-1411'],
  ] as const)('%s', (sentence, kind, value) => {
    expect(readFigures(sentence).map((figure) => [figure.kind, figure.value])).toEqual([[kind, value]]);
  });

  it('gives no date whose year nothing tells', () => {
    expect(readFigures('The dam broke on 9 July.')).toEqual([]);
  });
});

describe('number words in names', () => {
  it.each(['They watched the Fantastic Four there.', 'England lost the Six Nations again.', 'Halo 2 was out.'])(
    '%s',
    (sentence) => {
      expect(quantitiesOf(sentence)).toEqual([]);
    },
  );

  it('headlines write all words with capitals', () => {
    expect(quantitiesOf('Storm Leaves Six Sailors Wounded')).toEqual(['Six']);
  });

  it('"one day" is a day where it measures time', () => {
    expect(quantitiesOf('One day after the storm it sank.')).toEqual(['One']);
    expect(quantitiesOf('One day, it sank.')).toEqual([]);
    expect(quantitiesOf('It will one day sink.')).toEqual([]);
  });
});
