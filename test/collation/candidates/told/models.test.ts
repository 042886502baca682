import { expect, it } from 'vitest';
import { areOtherModels, modelsIn } from '../../../../server/src/collation/candidates/told/models.ts';
import { Sentence } from '../../../../server/src/language/sentence.ts';

/** The models that a text names, each as its line and its name. */
function named(text: string): readonly string[] {
  return modelsIn(new Sentence(text).words, []).map(({ line, name }) => `${line} ${name}`);
}

it.each([
  ['The Boeing 737 carries 180 people.', ['boeing 737']],
  ['A Boeing 737-800 carries 189.', ['boeing 737']],
  ['The iPhone 5s is light.', ['iphone 5']],
  ['Windows 3.1 was slow.', ['windows 3']],
  ['The PlayStation 3’s price fell.', ['playstation 3']],
  ['Its Radeon HD 4850 is quick.', ['radeon hd4850']],
  ['The Galaxy S4 and the Galaxy S5.', ['galaxy s4', 'galaxy s5']],
  ['The Mark II weighs 30 tonnes, the Mk IV 36.', ['mark 2', 'mk 4']],
  ['A Series 3 watch, and a Series 4 watch.', ['series 3', 'series 4']],
  ['The X200 costs $900, the X-210 $1,100.', ['x 200', 'x 210']],
  ['The KR190 camera is new.', ['kr 190']],
  ['The Airbus A320neo, the Audi A4.', ['a 320', 'a 4']],
  ['F-16s, a B-52, MiG-29s and AK-47s.', ['f 16', 'b 52', 'mig 29', 'ak 47']],
  ['S-300 missiles were sold.', ['s 300']],
  ['The 2019 model, a 2021 Honda.', ['year 2019', 'year 2021']],
  ['The Corvane Air and the Corvane Pros.', ['corvane air', 'corvane pro']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it.each([
  'BBC 1, Channel 4 and Radio 4 showed it.',
  'The M25, the A1, the I-95, Route 66 and the E40 were shut.',
  'The G20, the G8 and the G-20 met.',
  'It stood at Terminal 5, Gate 12, Platform 9, Pier 39.',
  'Flight 370 and flight MH370 were late.',
  'It was in the Top 10 and the Fortune 500.',
  'Article 50, Section 8 and Part II of the law.',
  'In 2019 Honda sold 5 million cars, and since 2021 Ford 4 million.',
  'The 2019 fair and the 2021 harvest were good.',
  'Mark 4:12 was read, and the World Series 4 times.',
  'England won the T20 match, the U-21 side the cup.',
  'He has an F-1 visa, and filled in form P45.',
  'She took B12 vitamins on A4 paper; O157 was found.',
  'The X26 bus and route X30 were late.',
  'It left from Gate F12, from gates F14 and Seat Q31 of Flight Z912.',
  'Exhibit P19 was found in Room W44, near Junction J21.',
  'Boeing 1,200 and Boeing 5% were told.',
  'H1N1, H5N1, COVID-19 and CO2 spread.',
  'John Air, the Harbour Pro and a village in Classic style.',
  'The mark 2 and the series 3 were low.',
])('no model: %s', (text) => {
  expect(named(text)).toEqual([]);
});

it('are known by their letters where their line is known', () => {
  const { words } = new Sentence('The A380 carries 500.');
  expect(modelsIn(words, [])).toEqual([]);
  expect(modelsIn(words, [{ line: 'a', name: '320' }])).toMatchObject([{ line: 'a', name: '380' }]);
});

it('are others of one line where none of it is shared', () => {
  const [x200, x210, f16] = [
    { line: 'x', name: '200' },
    { line: 'x', name: '210' },
    { line: 'f', name: '16' },
  ];
  expect(areOtherModels([x200], [x210])).toBe(true);
  expect(areOtherModels([x200, f16], [x210, f16])).toBe(true);
  expect(areOtherModels([x200, x210], [x210])).toBe(false);
  expect(areOtherModels([x200], [f16])).toBe(false);
  expect(areOtherModels([x200], [])).toBe(false);
});
