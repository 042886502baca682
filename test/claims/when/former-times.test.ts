import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../server/src/claims/read-claims.ts';
import { isoDay } from '../../../server/src/language/calendar/days.ts';

/** The years of the past in which the figure "40" held, in a source of 3 May 2023. */
function formerly(body: string, published = '2023-05-03'): string | null {
  const { claims } = readClaims({ id: '#', uri: '', name: '', header: { known: { published }, unknown: {} }, body });
  const claim = claims.find(({ figure }) => figure.text === '40');
  expect(claim, body).toBeDefined();
  const days = claim!.formerly;
  return days === undefined ? null : `${isoDay(days.first).slice(0, 4)} to ${isoDay(days.last).slice(0, 4)}`;
}

describe('the years of the past in which a figure held', () => {
  it.each([
    ['In the 1860s 40 miners worked at the pit.', '1860 to 1869'],
    ['In 1863, 40 miners worked at the pit.', '1863 to 1863'],
    ['The pit had 40 miners in 1863.', '1863 to 1863'],
    ['Some 40 miners worked at the pit during the 1860s.', '1860 to 1869'],
    ['Back in the 1990s the clinic had 40 nurses.', '1990 to 1999'],
    ['As early as 1911 40 boats sailed from here.', null],
    ['In the 19th century, the town had 40 mills.', '1801 to 1900'],
    ['During the late nineteenth century 40 mills stood here.', '1801 to 1900'],
    ['The town had 40 mills in the eighteenth century.', '1701 to 1800'],
    ['Ten years ago the clinic had 40 nurses.', '2013 to 2013'],
    ['A century ago 40 boats sailed from here.', '1873 to 1973'],
    ['Two centuries ago the bay was 40 km wide.', '1773 to 1873'],
    ['Decades ago 40 boats sailed from here.', '1998 to 2008'],
    ['In the 1860s, bread cost $40.', '1860 to 1869'],
    ['It was the worst fire since 1974, when 40 miners died.', '1974 to 1974'],
    ['It is the first strike since the 1990s, when drivers walked out for 40 days.', '1990 to 1999'],
  ])('%s', (body, years) => {
    expect(formerly(body)).toBe(years);
  });

  it.each([
    ['the source’s own time', 'The clinic has 40 nurses.'],
    ['a month', 'In March 2011 the clinic had 40 nurses.'],
    ['the year before', 'Last year the clinic had 40 nurses.'],
    ['when a thing was made', 'The pit, opened in the 1860s, has 40 miners.'],
    ['when another thing was made', 'The pit has 40 miners in shafts that were dug in the 1860s.'],
    ['since when it goes on', 'Since the 1860s 40 miners have died there.'],
    ['what goes on since a time', 'It was the worst fire since 1974 and killed 40 miners.'],
    ['another clause', 'In the 1860s it was a pit; today 40 people live here.'],
    ['what it is likened to', 'The town has 40 mills, more than in the 1860s.'],
    ['what is to come', 'By the 2040s the town will have 40 mills.'],
  ])('are not read of %s', (_, body) => {
    expect(formerly(body)).toBeNull();
  });

  it('need the day of the source where they are counted from it', () => {
    const body = 'A century ago 40 boats sailed from here.';
    const { claims } = readClaims({ id: '#', uri: '', name: '', header: { known: {}, unknown: {} }, body });
    expect(claims.find(({ figure }) => figure.text === '40')!.formerly).toBeUndefined();
  });

  it('are told of a text without a date as well, though nobody knows which these are', () => {
    const body = 'Five years ago the clinic had 40 nurses.';
    const { claims } = readClaims({ id: '#', uri: '', name: '', header: { known: {}, unknown: {} }, body });
    expect(claims.find(({ figure }) => figure.text === '40')!.formerly).toBeDefined();
  });
});
