import { describe, expect, it } from 'vitest';
import { compared, type Told } from './told.ts';

const DAY = '2026-05-04';
const STORY = { published: DAY, story: 'Halden mill' };

/** One report; its copy gives other values for what is in angle quotes. */
const REPORT =
  'The fire in Halden killed ‹12› people, the governor said. The boiler burst at ‹4:20 a.m.› on Sunday. ' +
  'Repairs to the mill will cost ‹12.5 million euros›. Damage to the old hall is put at ‹60› percent. ' +
  '‹6,500› people were displaced. Tomas Reyl, ‹54›, was among the dead.';

function report(values: readonly string[]): string {
  let at = 0;
  return REPORT.replace(/‹([^›]*)›/g, (_, own: string) => values[at++] ?? own);
}

/** What contradicts, or may differ, as values of each question in the order of the text. */
function gaps(...told: readonly Told[]): readonly string[] {
  return compared(...told)
    .findings.filter(({ code }) => code === 'contradiction' || code === 'differs')
    .map(({ positions }) =>
      positions
        .map(({ text }) => text)
        .sort()
        .join(' ≠ '),
    )
    .sort();
}

describe('a value that one of three reports gives otherwise is told, however far it lies from theirs', () => {
  it.each([
    ['a toll', ['31'], '12 ≠ 31'],
    ['a toll ten times as high', ['120'], '12 ≠ 120'],
    ['a time in the same hour', ['12', '5:41 a.m.'], '4:20 a.m. ≠ 5:41 a.m.'],
    ['a time of the other half of the day', ['12', '4:20 p.m.'], '4:20 a.m. ≠ 4:20 p.m.'],
    ['an amount', ['12', '4:20 a.m.', '20 million euros'], '12.5 million ≠ 20 million'],
    ['a share', ['12', '4:20 a.m.', '12.5 million euros', '40'], '40 ≠ 60'],
    ['a number of people', ['12', '4:20 a.m.', '12.5 million euros', '60', '9,500'], '6,500 ≠ 9,500'],
    ['an age', ['12', '4:20 a.m.', '12.5 million euros', '60', '6,500', '70'], '54 ≠ 70'],
  ])('%s', (_, values, expected) => {
    expect(gaps([STORY, report([])], [STORY, report(values)], [STORY, report([])])).toEqual([expected]);
  });

  it('all of them at once', () => {
    const other = report(['31', '4:20 p.m.', '20 million euros', '40', '9,500', '70']);
    expect(gaps([STORY, report([])], [STORY, other], [STORY, report([])])).toHaveLength(6);
  });

  it('a toll as surely where the time is given otherwise as well', () => {
    const { findings } = compared([STORY, report([])], [STORY, report(['31', '4:20 p.m.'])], [STORY, report([])]);
    expect(findings.filter(({ code }) => code === 'contradiction').map(({ question }) => question)).toEqual(
      expect.arrayContaining(['people killed', 'time of the collapse']),
    );
  });
});

describe('the year in which something is done once', () => {
  it.each([
    ['The pit of Halden opened in 1954.', 'The pit in Halden, opened in 1948, is closed.', ['contradiction']],
    ['Ida Holm founded the clinic of Halden in 1987.', 'The clinic of Halden was founded in 1990.', ['contradiction']],
    ['Halden Timber was sold to Karl Roy in 1961.', 'In 1971 Halden Timber was sold to Karl Roy.', ['contradiction']],
    ['The mill of Halden burned in 1954.', 'The mill of Halden burned in 1948.', []],
    ['Halden Timber was sold in 1961.', 'Halden Timber was founded in 1931.', []],
  ])('%s | %s', (one, other, expected) => {
    const { findings } = compared([STORY, one], [STORY, other]);
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });
});

describe('what is no part contradicts', () => {
  it.each([
    [
      'The storm in Halden killed 58 people, including 11 children.',
      'At least 58 people died in the storm in Halden, among them nine children.',
    ],
    [
      'The storm in Halden killed more than a quarter of a million people.',
      'In Halden the storm killed more than 410,000 people.',
    ],
  ])('%s | %s', (one, other) => {
    const { findings } = compared([STORY, one], [STORY, other]);
    expect(findings.map(({ code }) => code)).toEqual(['contradiction']);
  });

  it('but not those who were killed as well', () => {
    const { findings } = compared(
      [STORY, 'The storm in Halden killed another 12 people.'],
      [STORY, 'In Halden the storm killed another 15 people.'],
    );
    expect(findings.map(({ code }) => code)).not.toContain('contradiction');
  });
});

it('a figure more in a report changes nothing of what others disagree on', () => {
  // They have a time in common, and nothing else.
  const two: readonly Told[] = [
    [STORY, 'The boiler in Halden burst at 4:20 a.m. on Sunday. It hurt 40 people. Nine homes burned. Six boats sank.'],
    [
      STORY,
      'The boiler in Halden burst at 5:40 a.m. on Sunday. It cost 3 million euros. Two dogs died. Ten cars burned.',
    ],
  ];
  const third = 'The boiler burst at 4:20 a.m. on Sunday, the firm said. It was 30 years old and had 12 valves.';
  const before = gaps(...two, [STORY, third]);
  expect(before).toContain('4:20 a.m. ≠ 5:40 a.m.');
  expect(gaps(...two, [STORY, `${third}\nMore on page two.`])).toEqual(before);
});

describe('of things that no lexicon knows, what either report counts by its noun alone is one thing', () => {
  const AUCTION =
    'A still life by Cornelis Maas was sold at Harding in London on Thursday evening. ‹Five› bidders fought for the panel. ' +
    'It had hung in a kitchen in Devon. The evening brought ‹54› lots to Harding.';
  const OTHER =
    'Harding in London sold a still life of Cornelis Maas on Thursday. It went to one of ‹three› bidders for the panel, ' +
    'which was found in a kitchen in Devon. Harding had ‹61› lots that evening.';
  const plain = (text: string) => text.replace(/[‹›]/g, '');

  it('where both plainly tell of one happening', () => {
    expect(gaps([STORY, plain(AUCTION)], [STORY, plain(OTHER)])).toEqual(['54 ≠ 61', 'Five ≠ three']);
  });

  it('not where they have the topic in common', () => {
    const far =
      'Bidders were few at Corvane in New York: three bidders came to the sale of a clock by Ida Brekke. Corvane had 61 lots.';
    expect(gaps([STORY, plain(AUCTION)], [STORY, far])).toEqual([]);
  });
});

it('two helicopters and three lifeboats are not the five lifeboats of another report', () => {
  const one =
    'It took three lifeboats and two helicopters to save the passengers of the Mara Joy off Havsund on the Skarv reef.';
  const other = 'Five lifeboats saved the passengers of the Mara Joy on the Skarv reef off Havsund.';
  expect(gaps([STORY, one], [STORY, other])).toEqual(['Five ≠ three']);
});

it('a crowd is of spectators', () => {
  const one = 'Some 200,000 spectators lined the course of the Harbour City marathon that Joel Kiprono won on Sunday.';
  const other = 'Police put the crowd at the Harbour City marathon of Sunday, won by Joel Kiprono, at 260,000.';
  expect(gaps([STORY, one], [STORY, other])).toEqual(['260,000 ≠ ≈ 200,000']);
});

it('a share that was up 5% by noon may close up 4%', () => {
  const noon = 'Shares in Halden Timber were up over 5% by noon on Monday after Corvane Mills made a new offer.';
  const close = 'Shares in Halden Timber closed up 4% on Monday after a new offer from Corvane Mills.';
  expect(gaps([STORY, noon], [STORY, close])).toEqual([]);
  expect(gaps([STORY, noon.replace('up over 5% by noon', 'closed up 5%')], [STORY, close])).toEqual(['4 ≠ 5']);
});
