import { describe, expect, it } from 'vitest';
import { storyFeatures } from '../../../server/src/collation/stories/story-features.ts';
import { sourcesOf } from '../told.ts';

const features = (body: string) => {
  const [{ source, analysis }] = sourcesOf([['2024-05-06', body]]) as [ReturnType<typeof sourcesOf>[0]];
  return storyFeatures(source, analysis);
};

describe('what tells which event a source reports', () => {
  it.each([
    ['names in full and their words', 'We met Ilena Marsk there.', ['name:ilena marsk', 'word:ilena', 'word:marsk']],
    [
      'not what headlines write with capitals',
      'Big Fire At Mill\n\nA big fire at the mill went out.',
      ['phrase:big fire'],
    ],
    ['not days, months and titles', 'On Monday the President came.', []],
    ['not texts set in capitals', 'POLICE SAY FIVE PEOPLE WERE HERE. THEY LEFT EARLY.', []],
    ['not call signs of broadcasters', 'It was on WXYZ first.', []],
    ['nor their channels and addresses', 'It was on Channel7 and Nbc12 of Halden.com first.', []],
    ['nor newspapers', 'We read the Halden Courier and the Moss-Gazette there.', []],
    ['not words of page furniture and holidays', 'We saw Submit Tip and Christmas Eve.', []],
    ['distinctive numbers, not years or round ones', 'it had 38,193 and 1,200 in 2024', ['figure:38,193']],
    ['blocks of streets', 'in the 2900 block', ['place:2900 block']],
    ['unusual pairs of words of the lead', 'the bowling alley burned', ['phrase:bowling alley', 'phrase:alley burned']],
  ])('%s', (_, body, expected) => {
    const lasting = features(body).features.filter((feature) => !/^(?:event|topic|happening):/.test(feature));
    expect(lasting.sort()).toEqual([...expected].sort());
  });

  it.each([
    ['kinds of events at places', 'A flood in Halden.', ['event:flood halden']],
    ['under any word for them', 'The Halden mill burned: fire crews fought the blaze.', ['event:fire halden']],
    ['fire that is opened as shots', 'A man opened fire in Halden.', ['event:shooting halden']],
    ['also in the largest cities', 'A protest in Madrid.', ['event:protest madrid']],
    ['else what is spoken of there', 'The bridge in Halden is new.', ['topic:bridge halden']],
    ['not in what headlines write with capitals', 'Fire At Mill\n\nA fire at the mill.', []],
    ['not behind the first lines', `${'It went on. '.repeat(40)}A flood in Halden.`, []],
  ])('%s', (_, body, expected) => {
    expect(features(body).features.filter((feature) => /^(?:event|topic):/.test(feature))).toEqual(expected);
  });

  it.each([
    ['names of the first lines', 'We met Ilena Marsk in Halden.', ['word:marsk', 'word:halden']],
    [
      'no given names, which many bear',
      'We met Ilena Marsk there. Then came Ilena Brekke.',
      ['word:marsk', 'word:brekke'],
    ],
    ['none behind the first lines', `${'It went on. '.repeat(40)}We met Ilena Marsk there.`, []],
  ])('%s as what it is about', (_, body, expected) => {
    expect(features(body).lead).toEqual(expected);
  });

  it('these names with the days around its own', () => {
    expect(features('We met Ilena Marsk there.').features.filter((feature) => feature.startsWith('happening'))).toEqual(
      ['happening:marsk 19848', 'happening:marsk 19849', 'happening:marsk 19850'],
    );
  });

  it('and of a brief text its events and days', () => {
    expect(features("Monday's flood in Halden, and a fire there on 10 May 2024.").brief).toEqual({
      isLine: true,
      events: ['fire', 'flood'],
      weekdays: ['friday', 'monday'],
      dates: ['2024-05-10'],
    });
    expect(features('It went on and on. '.repeat(20)).brief?.isLine).toBe(false);
    expect(features('It went on and on. '.repeat(40)).brief).toBeNull();
  });

  it('and the streets of its first lines', () => {
    expect(features('It burned at 618 Mill Road, in the 600 block of Mill Road and at 9 Oak Street.').streets).toEqual([
      'mill',
      'oak',
    ]);
    expect(features(`${'It went on. '.repeat(120)} It burned at 618 Mill Road.`).streets).toEqual([]);
  });

  it('and its common nouns, but for names, times and numbers', () => {
    expect(
      features('On Monday two million farmers were in Halden. For an hour their tractors were on the roads.').things,
    ).toEqual(['farmer', 'road', 'tractor']);
  });

  it('and the day of publication', () => {
    expect(features('').day).toBe(Date.UTC(2024, 4, 6) / 86_400_000);
    expect(features('').story).toBeNull();
  });
});
