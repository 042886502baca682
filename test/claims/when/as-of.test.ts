import { describe, expect, it } from 'vitest';
import type { DatedBy } from '../../../server/src/claims/claim.ts';
import { readClaims } from '../../../server/src/claims/read-claims.ts';

/** As of when the figure "12" held, in a source published on Wednesday, 3 May 2023. */
function asOfTwelve(body: string, published: string | null = '2023-05-03'): DatedBy | null {
  return asOf('12', body, published);
}

function asOf(told: string, body: string, published: string | null = '2023-05-03'): DatedBy | null {
  const known = published === null ? {} : { published };
  const { claims } = readClaims({ id: '#', uri: '', name: '', header: { known, unknown: {} }, body });
  const claim = claims.find(({ figure }) => figure.text === told);
  expect(claim, body).toBeDefined();
  return claim!.asOf;
}

describe('as of when a figure held', () => {
  it('no year holds as of another', () => {
    expect(asOf('2012', 'The yard built 30 boats in 2012 and 20 boats in 2013.')?.date).toBe('2023-05-03');
    expect(asOf('20', 'The yard built 30 boats in 2012 and 20 boats in 2013.')?.date).toBe('2013');
  });

  it.each([
    ['As of Sunday night, 12 people had died.', '2023-04-30'],
    ['By Monday the toll had reached 12 people.', '2023-05-01'],
    // The day of the statement.
    ['At least 12 people died, police said Monday.', '2023-05-01'],
    ['At least 12 people died, the ministry said in an update on Monday.', '2023-05-01'],
    ['Yesterday, officials confirmed that the toll had reached 12 people.', '2023-05-02'],
    ['Police on Tuesday said 12 people had died.', '2023-05-02'],
    ['Lund told reporters on Monday that 12 people had died.', '2023-05-01'],
    ['As of 3 p.m. Sunday, 12 people had died.', '2023-04-30'],
    ['As of early Monday 12 people had died.', '2023-05-01'],
    ['By late Sunday, 12 people had died.', '2023-04-30'],
    ['In its Sunday update, the ministry said 12 people had died.', '2023-04-30'],
    ['In a report dated May 1, the ministry said 12 people had died.', '2023-05-01'],
    ['At least 12 people died, police said on May 1.', '2023-05-01'],
    ['At least 12 people died, police said two days ago.', '2023-05-01'],
    ['At least 12 people died, according to a statement released Monday by police.', '2023-05-01'],
    ['At least 12 people died, police said, as reported by Kyodo on May 1.', '2023-05-01'],
    // A weekday that is a name.
    ['Mark Sunday said 12 boats sank.', '2023-05-03'],
    ['The Sunday Herald said 12 boats sank.', '2023-05-03'],
    // What was said in a sentence before.
    ['Police said on Monday that three people died. Another 12 were hurt.', '2023-05-01'],
    ['“It was bad,” Lund said Monday. “We lost 12 boats.”', '2023-05-01'],
    // The day of a count that is kept, not of what it counts.
    ['The toll rose to 12 people on Monday.', '2023-05-01'],
    ['On Monday the toll climbed to 12 people.', '2023-05-01'],
    ['Monday’s toll was 12 people.', '2023-05-01'],
    ['The toll of the flood on Monday has reached 12 people.', '2023-05-03'],
    // A month or a year as a whole, and its end.
    ['By the end of 2022, 12 people had died.', '2022-12-31'],
    ['Last year the clinic had 12 nurses.', '2022'],
    ['The clinic has 12 nurses, more than last year.', '2023-05-03'],
    ['In 2019 the harbour had 12 berths.', '2019'],
    ['Output was 9 tonnes in 2012, 12 tonnes in 2013 and 7 tonnes in 2014.', '2013'],
    ['Output fell from 9 tonnes in 2012 to 12 tonnes in 2013 and 7 tonnes in 2014.', '2013'],
    ['Output was 9 tonnes in 2012, 7 tonnes in 2013 and 12 tonnes of ore in 2014.', '2014'],
    ['In 2012 output was 9 tonnes, in 2013 12 tonnes and in 2014 7 tonnes.', '2013'],
    ['They had 12 boats in 2012, and 9 in 2013.', '2012'],
    ['The clinic had 12 nurses in March.', '2023-03'],
    // No date in the sentence: the source's own.
    ['The harbour has 12 berths.', '2023-05-03'],
    ['In 2019, floods killed 12 people.', '2019'],
    // The start of a period and the day of the event are no as-of.
    ['Since April 2, at least 12 people have died.', '2023-05-03'],
    ['The fire on Monday killed 12 people.', '2023-05-03'],
    ['The trial over the 12 people who were killed in March has begun.', '2023-05-03'],
    // The future is no as-of.
    ['The council will open 12 berths on Friday.', '2023-05-03'],
  ])('%s', (body, date) => {
    expect(asOfTwelve(body)?.date).toBe(date);
  });

  it('says from what, and whether it was inferred', () => {
    expect(asOfTwelve('Yesterday, officials confirmed 12 deaths.')).toEqual({
      date: '2023-05-02',
      why: '“Yesterday”, from 3 May 2023',
      inferred: true,
    });
    expect(asOfTwelve('As of May 1, 2023, 12 people had died.')).toEqual({
      date: '2023-05-01',
      why: '“May 1, 2023”',
      inferred: false,
    });
  });

  it('takes what a duration implies where the source is undated, or clearly later', () => {
    const body = 'Six months into the war that began on October 7, 2021, it had taken 12 towns.';
    const implied = { date: '2022-04', why: '“Six months into”, from 7 October 2021', inferred: true };
    expect(asOfTwelve(body, null)).toEqual(implied);
    expect(asOfTwelve(body, '2023-05-03')).toEqual(implied);
    expect(asOfTwelve(body, '2022-04-20')).toMatchObject({ date: '2022-04-20' });
  });

  it.each([
    'In the 1860s the harbour had 12 berths.',
    'In the 1990s, 12 mills were left.',
    'During the 1950s some 12 boats sailed from it.',
    'There were 12 mills in the 1970s.',
    'By the 1980s 12 mills were left.',
  ])('is not that of the source for a decade, of which no day can be told: %s', (body) => {
    expect(asOfTwelve(body)).toBeNull();
  });

  it('stays unknown where a relative date has nothing to count from', () => {
    expect(asOfTwelve('Police said Monday 12 people had died.', null)).toBeNull();
    expect(asOfTwelve('The harbour has 12 berths.', null)).toBeNull();
    expect(asOfTwelve('In 2019 the harbour had 12 berths.', null)?.date).toBe('2019');
  });
});
