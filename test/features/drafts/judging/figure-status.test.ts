import { describe, expect, it } from 'vitest';
import { source } from '../../fixture.ts';
import { judged } from './checked.ts';

describe('a rough figure excuses what rounding at its precision allows, and no more', () => {
  it.each([
    ['Flood water ruined about 70,000 books in the library of Halden.', '73,000', 'unsupported'],
    ['Flood water ruined about 70,000 books in the library of Halden.', '76,000', 'contested'],
    ['Flood water ruined some 8.4 tonnes of flour in the mill of Halden.', '9.1', 'contested'],
    ['Flood water ruined about 70,000 books in the library of Halden.', '70,000', 'rounded'],
  ])('%s %s: %s', (told, text, status) => {
    const corpus = source('library.txt', { published: '2026-03-14' }, told);
    const draft = told.replace(/(?:about|some) [\d.,]+/, text);
    expect(judged(corpus, draft)).toEqual([`${text} ${status}`]);
  });
});

describe('what a draft dates is no count of another day than the source of that day', () => {
  const SHELLING = source(
    'thursday.txt',
    { published: '2026-03-12' },
    'Shelling killed 17 people in Belmar on Thursday, four of them children, rescuers said.',
  );

  it.each([
    ['On Thursday shelling killed 17 people in Belmar, seven of them children.', ['17 supported', 'seven contested']],
    ['On Thursday shelling killed 17 people in Belmar, four of them children.', ['17 supported', 'four supported']],
  ])('%s', (text, statuses) => {
    expect(judged(SHELLING, `---\npublished: 2026-03-16\n---\n${text}`)).toEqual(statuses);
  });
});

describe('people of one number who did one thing are not those to whom another befell', () => {
  const HURT = source(
    'hurt.txt',
    { published: '2026-03-14' },
    'The dam above Karsova broke. At least 40 people were injured, the governor said.',
  );
  it.each([
    ['Forty soldiers built the bridge of pontoons.', 'Forty unsupported'],
    ['Forty nurses marched through the town.', 'Forty unsupported'],
    ['Forty children sang at the church.', 'Forty unsupported'],
    ['In Karsova 40 people were injured.', '40 rounded'],
    ['In Karsova 40 villagers were hurt.', '40 rounded'],
  ])('%s', (text, status) => {
    expect(judged(HURT, `The dam above Karsova broke. ${text}`)).toEqual([status]);
  });
});
