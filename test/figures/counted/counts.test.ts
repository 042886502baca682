import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('what is counted', () => {
  const cases: readonly [sentence: string, unit: string | null, words: string | null][] = [
    ['Twelve people drowned.', 'person', 'people'],
    ['Rescuers pulled 12 out of the rubble.', null, null],
    ['They took 40 out of the building.', null, null],
    ['Divers brought at least nine out of the cabins.', null, null],
    ['Crews got seven out of the burning bus.', null, null],
    ['Firemen dug three out of the ruins.', null, null],
    ['They sold five out of the nine boats.', 'boat', 'boats'],
    ['0:44 Three Moss-area sailors drowned', 'sailor', 'Moss-area sailors'],
    ['They hold 250 hostages.', 'hostage', 'hostages'],
    ['They built 1,100 public housing properties.', 'property', 'public housing properties'],
    ['They built nine new ferries.', 'ferry', 'ferries'],
    ['Two police officers drowned.', 'officer', 'police officers'],
    ['One police officer drowned.', 'officer', 'police officer'],
    ['The guard fired one round.', 'round', 'round'],
    ['One round was loaded.', 'round', 'round'],
    ['One of the oldest ferries sank.', 'ferry', 'oldest ferries'],
    ["Two of Dahl's deputies drowned.", 'deputy', "Dahl's deputies"],
    ["It is one of Norway's most famous ferries.", 'ferry', "Norway's most famous ferries"],
    ['Three more sailors drowned.', 'sailor', 'sailors'],
    ['Seven European countries joined.', 'country', 'European countries'],
    ['They repaired dozens of Volvo and Saab engines.', 'engine', 'Volvo and Saab engines'],
    ['He wrote a 12-page report.', 'page', 'page'],
    ['He wrote a 12 page report.', 'page', 'page'],
    ['They dropped three 500-pound bombs.', 'bomb', '500-pound bombs'],
    ['The office has 400 staff.', 'staff', 'staff'],
    ['Thousands of civilians fled.', 'civilian', 'civilians'],
    ['Half the ferries sank.', 'ferry', 'ferries'],
    ['Twelve injured in ferry fire', 'person', null],
    ['The storm left nine dead.', 'person', null],
    ['They sank another ferry or two.', 'ferry', 'ferry'],
    ['Five interest rate rises followed.', 'rise', 'interest rate rises'],
    ['It needs 12 or more cooks.', 'cook', 'cooks'],
    ['She has seven grandchildren.', 'grandchild', 'grandchildren'],
    ['It sold 400-odd copies.', 'copy', 'copies'],
    ['A 400-strong crowd met.', 'person', null],
    ['Half the ferry crew swam.', 'crew', 'ferry crew'],
    ['It missed the 400 analysts expected.', null, null],
    ['Two Hurt in Ferry Fire', 'person', null],
    ['Nine Men Wounded in Ferry Fire', 'man', 'Men'],
    ['-12 pieces of rope', 'piece', 'pieces'],
    ['Sales will top 1,100 in May.', null, null],
    ['She had nine gun shot wounds.', 'wound', 'gun shot wounds'],
    ['They made nine quarter-century jubilees.', 'jubilee', 'quarter-century jubilees'],
    ['The two most senior cooks left.', 'cook', 'most senior cooks'],
    ['At least one shot was fired.', 'shot', 'shot'],
    ['One shot, nobody hurt', 'person', null],
    ['Half a ferry sank.', 'ferry', 'ferry'],
    ['One election official will count.', 'official', 'election official'],
    ['He faces one count of fraud.', 'count', 'count'],
    ['They hold at least one suspect.', 'suspect', 'suspect'],
    ['They met 12 Moss High School pupils a day later.', 'pupil', 'Moss High School pupils'],
    ['They sued three US online editors.', 'editor', 'US online editors'],
    ['It runs nine “joint” fish centres.', 'centre', '“joint” fish centres'],
    ['There are two new Gus Lukas’ songs.', 'song', 'Gus Lukas’ songs'],
    ["Two of Ida's family members left.", 'member', "Ida's family members"],
    ['It is 12-times faster.', null, 'times'],
    ['On one issue Mr Dahl was clear.', 'issue', 'issue'],
    ['It was one of my favourite Olympic races.', 'race', 'favourite Olympic races'],
    ['They found 12 spent 9mm shell cases.', 'case', 'spent 9mm shell cases'],
    ['He wrote plays, one of Viking Norway.', null, null],
    ['One adult male drowned.', 'male', 'adult male'],
    ['One patient was sent home.', 'patient', 'patient'],
    ['They own at least one 9 mm pistol.', 'pistol', '9 mm pistol'],
    ['They took one teen downtown for a talk.', 'teen', 'teen'],
    ['Ships: 12 Ferries: none', 'ship', null],
    ['The crew was seven.', null, null],
    ['It trades at 40.', null, null],
  ];
  it.each(cases)('%s', (sentence, unit, words) => {
    const figures = [
      ...sentence.matchAll(
        /\b(?:12|250|1,100|400|40|[Tt]welve|[Nn]ine|[Tt]wo|[Oo]ne|[Tt]hree|[Ss]even|dozens|Thousands|Half|Five)\b/g,
      ),
    ];
    expect(figureIn(sentence, figures[0]?.[0] ?? '')).toMatchObject({ unit, unitText: words });
  });

  it.each([
    ['They make 3,000 tests per day.', 'test-per-day', 'tests per day'],
    ['They make 3,000 tests a day.', 'test-per-day', 'tests a day'],
    ['It spins 700 times a minute.', 'time-per-minute', 'times a minute'],
    ['It makes 12 buses each week.', 'bus-per-week', 'buses each week'],
    ['It sold 40 cars a year ago.', 'car', 'cars'],
  ])('counted per time: %s', (sentence, unit, words) => {
    expect(quantityIn(sentence)).toMatchObject({ kind: 'count', unit, unitText: words });
  });

  it('takes no verb and no day for what is counted', () => {
    expect(figureIn('Some 5 million browse the net.', '5 million').unit).toBeNull();
    expect(figureIn('It left one man dead Monday night.', 'one').unit).toBe('man');
  });

  it('counts adjectives by the noun that they share', () => {
    expect(figureIn('Three Norwegian and two Danish ships sank.', 'Three').unit).toBe('ship');
  });

  it('counts the whole behind "of"', () => {
    expect(figureIn('At least 20 of the remaining 50 hostages live.', '20')).toMatchObject({
      unit: 'hostage',
      qualifier: '>=',
    });
  });

  it.each([
    ['The share trades at 6.5 times earnings.', 'ratio', null],
    ['It is three times as long.', 'ratio', null],
    ['It is three times longer than the pier.', 'ratio', null],
    ['He fell three times a week.', 'count', 'time-per-week'],
    ['He fell three times.', 'count', 'time'],
    ['Sales grew sixfold.', 'ratio', null],
  ] as const)('%s', (sentence, kind, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ kind, unit });
  });

  it('takes a number between two others for a cell of a table', () => {
    expect(figureIn('12 34 7 boats', '34')).toMatchObject({ kind: 'count', unit: null, concept: [] });
  });
});

it('says how often something was done, or how large it was', () => {
  expect(quantityIn('She won it four times as a rower.')).toMatchObject({ kind: 'count', unit: 'time' });
  expect(quantityIn('It was four times as large.')).toMatchObject({ kind: 'ratio', unit: null });
  expect(quantityIn('It magnifies text by up to 10 times and more.')).toMatchObject({ kind: 'ratio', value: 10 });
  expect(quantityIn('She won ten times and lost.')).toMatchObject({ kind: 'count', unit: 'time' });
  expect(quantityIn('It got 10 out of 10 there.')).toMatchObject({ kind: 'ratio', value: 1 });
});

it('a quarter point is a part of a point', () => {
  expect(figureIn('It asked for a quarter point rise.', 'quarter')).toMatchObject({ value: 0.25, unit: 'point' });
});

it.each([
  ['They topped the 25,000 mark.', '25,000'],
  ['It sold 287 the previous year.', '287'],
])('nothing is counted: %s', (sentence, text) => {
  expect(figureIn(sentence, text).unit).toBeNull();
});

it.each([
  ['One sailor in five drowned.', 'One sailor in five', 'sailor', 0.2],
  ['Two boats out of three sank.', 'Two boats out of three', 'boat', 2 / 3],
])('what a share is of may stand inside it: %s', (sentence, text, unit, value) => {
  expect(figureIn(sentence, text)).toMatchObject({ kind: 'ratio', unit, value });
});

describe('times that are counted', () => {
  it('time is measured where its noun stands apart', () => {
    expect(figureIn('It took three cold months.', 'three')).toMatchObject({ kind: 'duration', unit: 'month' });
    expect(figureIn('It takes a day or two.', 'two')).toMatchObject({ kind: 'duration', unit: 'day' });
    expect(figureIn('It was a 14-minute-long film.', '14')).toMatchObject({ kind: 'duration', unit: 'minute' });
    expect(figureIn('It was one of the worst days.', 'one')).toMatchObject({ kind: 'count', unit: 'day' });
    expect(figureIn('They come at a rate of 200 per week.', '200')).toMatchObject({ kind: 'count', unit: null });
  });
});

describe('what is counted behind words that are no part of it', () => {
  const cases: readonly [sentence: string, text: string, unit: string | null][] = [
    // by how many there are fewer
    ['It means 400 fewer jobs.', '400', 'job'],
    ['There were 23 fewer serious accidents.', '23', 'accident'],
    ['That makes 3 million fewer commuters.', '3 million', 'commuter'],
    ['Two fewer ferries sailed.', 'Two', 'ferry'],
    ['They ordered twelve fewer new buses.', 'twelve', 'bus'],
    // the number of a list's top
    ['She had three top 20 albums.', 'three', 'album'],
    ['He had two Norwegian top ten songs.', 'two', 'song'],
    ['They won nine top five places.', 'nine', 'place'],
    // the adjective of another number, a noun beside an adjective
    ['The board has two white and five black members.', 'two', 'member'],
    ['They sold seven old and 12 new boats.', 'seven', 'boat'],
    ['Ten public and charter schools closed.', 'Ten', 'school'],
    ['They run 40 local and harbour buses.', '40', 'bus'],
    ['Three Norwegian and Danish harbour ferry lines closed.', 'Three', 'line'],
    // sides of a game
    ['He likes three-against-three games.', 'three', null],
    ['They play 11-a-side football.', '11', null],
    ['It was a five-on-five match.', 'five', null],
    // people
    ['The ferry left with 96 aboard.', '96', 'person'],
    ['About 300 were aboard.', '300', null],
    ['The bus burned with 40 on board.', '40', 'person'],
    ['It counts hundreds who took to the streets.', 'hundreds', 'person'],
    ['Some 12 who swam were saved.', '12', 'person'],
    ['They polled 500 Norwegian 16 to 20-year-olds.', '500', 'person'],
    ['They polled 40 Danish 17-year-olds.', '40', 'person'],
    // a verb behind a plural
    ['They say 19 fouls proves it.', '19', 'foul'],
    ['Some 12 sports teams won.', '12', 'team'],
  ];
  it.each(cases)('%s (%s)', (sentence, text, unit) => {
    const [first] = readFigures(sentence).filter((figure) => figure.text === text);
    expect(first).toMatchObject({ kind: 'count', unit });
  });
});
