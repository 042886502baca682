import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn } from '../only.ts';

describe('ages that a verb or a preposition gives', () => {
  const cases: readonly [sentence: string, text: string][] = [
    ['The victim was 16.', '16'],
    ['The mayor is 54.', '54'],
    ['The girl is 15, and the pilot is 36.', '36'],
    ['The girls who drowned were 7, 9 and 10.', '7'],
    ['The girls who drowned were 7, 9 and 10.', '10'],
    ['Two of the sailors were 17 and the other was 18.', '17'],
    ['Two of the sailors were 17 and the other was 18.', '18'],
    ['Three children believed to be 4, 7 and 12 swam.', '12'],
    ['Dahl was 22 when she left the club.', '22'],
    ['Ida Dahl was 35 and had sung for years.', '35'],
    ['Ida Dahl was 35; she had sung for years.', '35'],
    ['Jon Holm is 61.', '61'],
    ['The brides were 12 and 15.', '12'],
    ['Her son Jan is 36.', '36'],
    ['Her brother Jan Holm was 44 and sailed.', '44'],
    ['Mayor Dahl is 54.', '54'],
    ['The striker, Ola Dahl, is 23.', '23'],
    ['Reyl, the mayor, is 54 by one account.', '54'],
    ['Dahl, a pilot, was 40.', '40'],
    ['The victim, Ida Dahl, was 63.', '63'],
    ['The youngest victim, Ida Dahl, was 63.', '63'],
    ['The youngest, Ida, was 19.', '19'],
    ['The eldest, Karl Roy, is 44.', '44'],
    ['The victim, Ida Dahl, was 63.', '63'],
    ['The youngest victim, Ida Dahl, was 63.', '63'],
    ['The youngest, Ida, was 19.', '19'],
    ['The eldest, Karl Roy, is 44.', '44'],
    ['The Oddfather is dead at seventy-seven.', 'seventy-seven'],
    ['She died at seventy-nine in her sleep.', 'seventy-nine'],
    ['He died at 91 in Oslo.', '91'],
    ['Jon Berg Holm is 61 and has sailed all his life.', '61'],
    ['Because Dahl was 17 when the fire broke out, he is free.', '17'],
    ['They met two women -- 68 and 48-years-old -- on the pier.', '68'],
    ['My dad’s 40 and he rows.', '40'],
    ['Ida would have turned 15 this month.', '15'],
    ['The pilot recently turned 14.', '14'],
    ['The ages of the sailors are 17, 23, and 55.', '17'],
    ['The ages of the sailors are 17, 23, and 55.', '55'],
    ['The mayor gave the boy’s age as 17.', '17'],
    ['The voting age was lowered to 18 in May.', '18'],
    ['The average age of a sailor being 29, few learn.', '29'],
    ['Name: Ida. Sex: F Age: 27 Condition: good', '27'],
    ['Women there live until 85.', '85'],
    ['At 34, Dahl won the race.', '34'],
    ['She retired at 62.', '62'],
    ['She became a pilot at 27 and a captain at dawn.', '27'],
    ['Dahl has died in Oslo at 50.', '50'],
    ['The juveniles were all 16.', '16'],
    ['He looks to be about 17, she said.', '17'],
    ['They raise the pension age for pilots from 60 to 65.', '60 to 65'],
    ['Their ages range from 19 through 21.', '19 through 21'],
    ['Two women, believed to be 30 and 60, swam.', '60'],
    ['Dahl said they were under 18.', '18'],
  ];
  it.each(cases)('%s: %s', (sentence, text) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit: 'year-person' });
  });

  it.each([
    'The victims were 14.',
    'They put the dead at 31.',
    'The city puts its dead at 31.',
    'The number of dead stood at 31.',
    'The number of wounded was 14.',
    'She turned 40 pages.',
    'Last year there were 94.',
    'Another 17 were delayed.',
    'A nine-year-old sees another 25, 30 kids.',
    'A sailor is in his 20s, the other two are in their 30s.',
    'At 11, Dahl left.',
    'At 34, the price fell.',
    'The price was under 18.',
    'He died at 1450 Mill Street.',
  ])('no age that years give alone: %s', (sentence) => {
    const found = readFigures(sentence).filter(({ kind, vague }) => kind === 'age' && !vague);
    expect(found.filter(({ text }) => text !== 'nine')).toEqual([]);
  });
});

describe('ages behind a word that stresses them, or before another', () => {
  it.each([
    ['She won at the age of just 28.', '28'],
    ['He left school at the age of only 14.', '14'],
    ['A boy aged barely 12 swam.', '12'],
    ['They met a man aged almost 90.', '90'],
    ['He would have turned 13 next week.', '13'],
    ['She turned 40 last May.', '40'],
    ['He turns 21 this year.', '21'],
    ['It was told when the girl was 13 or 14.', '13 or 14'],
    ['He was 15 or 16 at the time.', '15 or 16'],
  ])('%s', (sentence, text) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit: 'year-person' });
  });
});

describe('the age of one of several', () => {
  it.each([
    ['Three men are held; one of them is 19.', '19'],
    ['The eldest of them was 44.', '44'],
    ['She taught the youngest of these, who sang, when the oldest of them was 31.', '31'],
    ['One of the sailors is 19.', '19'],
    ['They saved five sailors, two of whom were 17.', '17'],
  ])('%s', (sentence, text) => {
    expect(figureIn(sentence, text)).toMatchObject({ kind: 'age', unit: 'year-person' });
  });

  it.each(['The lengths of them were 44.', 'The price of these was 19.'])('no age: %s', (sentence) => {
    expect(readFigures(sentence)[0]?.kind).not.toBe('age');
  });
});

describe('numbers that a verb of standing gives behind the end of a life', () => {
  it.each([
    ['The number of people who have died in the outbreak stands at 19.', '19'],
    ['The count of pilots who retired stood at 61.', '61'],
    ['The number of sailors who died remains at 31.', '31'],
    ['The total of those who married lies at 40.', '40'],
    ['The number of those who died was put at 23.', '23'],
    ['The number of the dead was 12, the mayor said.', '12'],
    ['It was 31 when the mayor was asked.', '31'],
  ])('%s: %s is no age', (sentence, text) => {
    expect(figureIn(sentence, text)?.kind).toBe('count');
  });
});

it.each([
  ['Halden was 20; Moss was 3.', '20'],
  ['New Halden was 20.', '20'],
  ['Port Moss was 35.', '35'],
  ['Dow Jones was 35.', '35'],
])('%s: %s is nobody’s age', (sentence, text) => {
  expect(figureIn(sentence, text)?.kind).not.toBe('age');
});
