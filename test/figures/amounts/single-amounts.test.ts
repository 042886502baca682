import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { figureIn, quantityIn } from '../only.ts';

describe('signs', () => {
  it.each([
    ['It was minus 40 Celsius.', -40],
    ['It was −40 °C.', -40],
    ['It was -40 °C at dawn.', -40],
    ['Growth of minus-2 per cent is feared.', -2],
    ['A change of +3% was noted.', 3],
    ['Halden lost £-5m.', -5e6],
    ['It was 5 degrees below zero in Halden.', -5],
    ['It was 12 °C below zero.', -12],
    ['It was 20 below zero.', -20],
    ['It was 10 to 15 degrees below zero.', -12.5],
    ['-5 degree fahrenheit was measured.', -5],
    ['- 20 degrees was measured.', -20],
    ['It fell to - 20 degrees celsius.', -20],
    ['It was minus 5 degrees.', -5],
    ['The pier is 5 metres below the road.', 5],
    ['-2 boats were lost.', 2],
  ] as const)('%s', (sentence, value) => {
    expect(quantityIn(sentence).value).toBe(value);
  });
});

describe('short magnitudes', () => {
  it.each([
    ['Sales hit $728 mil.', 728e6, 'USD'],
    ['It cost $40 mill to build.', 40e6, 'USD'],
    ['They paid $5 mio for it.', 5e6, 'USD'],
    ['It is worth $7 b today.', 7e9, 'USD'],
    ['He owes $300 K to banks.', 300e3, 'USD'],
    ['Revenue was 728 mil dollars.', 728e6, 'USD'],
    ['Revenue was 40 mill euros.', 40e6, 'EUR'],
    ['Revenue was 7 b rupees.', 7e9, 'INR'],
    ['It raised RM 5 b there.', 5e9, 'MYR'],
    ['It raised USD 7 bln there.', 7e9, 'USD'],
    ['It owes €2 mrd there.', 2e9, 'EUR'],
    ['It owes $5 t there.', 5e12, 'USD'],
    ['They sold 5 mio boats.', 5e6, 'boat'],
    ['The 40 mill workers left.', 40, 'worker'],
    ['It ships 816,000 t of ore.', 816e3, 'tonne'],
    ['It ships 5 Mt of coal.', 5, 'megatonne'],
    ['The load was 20 (kg).', 20, 'kilogram'],
    ['The load was 20 [kg].', 20, 'kilogram'],
    ['It drove 40 (km/h) there.', 40, 'kilometer-per-hour'],
    ['It was 40 deg celsius.', 40, 'celsius'],
    ['It was 10.5 celcius.', 10.5, 'celsius'],
    ['It was 34.9 centigrate.', 34.9, 'celsius'],
    ['It was 100 degrees farenheit.', 100, 'fahrenheit'],
    ['The link runs at 100 mb per second.', 100, 'mb-per-second'],
    ['He lost 5-7 crore.', 6e7, null],
  ] as const)('%s', (sentence, value, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit });
  });

  it('knows a model by the letter that thousands without a mark carry', () => {
    expect(readFigures('It runs on the 9400M there.')).toMatchObject([{ kind: 'identifier', text: '9400M' }]);
  });
});

describe('numbers as other languages and torn texts write them', () => {
  it.each([
    ['The budget is Rp 1.500.000.', 1.5e6, 'IDR'],
    ['The fee was €1.250,50 there.', 1250.5, 'EUR'],
    ['He paid 3,5 million euros.', 3.5e6, 'EUR'],
    ['It cost 2.500.000 euros.', 2.5e6, 'EUR'],
    ['Halden has 13.124.737 inhabitants.', 13124737, 'inhabitant'],
    ['It cost 30.000 euros.', 30_000, 'EUR'],
    ['The goat weighs 2,5 kg.', 2.5, 'kilogram'],
    ['The pen costs €3,50 there.', 3.5, 'EUR'],
    ['About 12 500 people fled.', 12_500, 'person'],
    ['Nearly 12 500 people fled.', 12_500, 'person'],
    ['Some 12 500 people fled.', 12_500, 'person'],
    ['In Ulmen 12 500 people fled.', 12_500, 'person'],
    ['80, 000 spectators came.', 80_000, 'spectator'],
    ['It sold 7, 000, 000 boats.', 7e6, 'boat'],
  ] as const)('%s', (sentence, value, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit });
  });

  it.each([
    ['Call 192.168.100.200 there.', ['192.168.100.200']],
    ['They sold 12, 500 and 40 boats.', ['12', '500', '40']],
    ['Rows 3,5 and 7 sank.', ['3', '5', '7']],
    ['Moss 737 800 sank.', ['737', '800']],
  ])('several numbers, or none: %s', (sentence, texts) => {
    expect(readFigures(sentence).map(({ text }) => text)).toEqual(texts);
  });
});

describe('a short m', () => {
  it.each([
    ['Some 35m people watched.', 35e6, 'person'],
    ['They moved 12m tonnes of ore.', 12e6, 'tonne'],
    ['It cost £35m.', 35e6, 'GBP'],
    ['She ran the 60m hurdles.', 60, 'meter'],
    ['He fell 20m into the gorge.', 20, 'meter'],
  ] as const)('%s', (sentence, value, unit) => {
    expect(quantityIn(sentence)).toMatchObject({ value, unit });
  });
});

it('takes nobody’s victory for a currency', () => {
  expect(quantityIn('The first 16 won.').kind).toBe('count');
  expect(quantityIn('It cost 16,000 won.')).toMatchObject({ kind: 'money', unit: 'KRW' });
});

describe('a capital behind money', () => {
  it.each([
    ['It cost $4T.', 4e12],
    ['It cost $35 M.', 35e6],
    ['It cost £3.5 B.', 3.5e9],
  ] as const)('%s', (sentence, value) => {
    expect(quantityIn(sentence)).toMatchObject({ value, kind: 'money' });
  });
});

it('shares the unit that suspended hyphens wait for', () => {
  const sentence = 'They offer three-, four- and five-day trips.';
  for (const [text, value] of [
    ['three', 3],
    ['four', 4],
    ['five', 5],
  ] as const) {
    expect(figureIn(sentence, text)).toMatchObject({ value, unit: 'day' });
  }
});

it.each([
  ['The load was 20 (kg).', 'kg'],
  ['The load was 20 [kg].', 'kg'],
  ['It drove 40 (km/h) there.', 'km/h'],
  ['The pond held 12 (litres) of it.', 'litres'],
  ['The rod was 3 (cm) long.', 'cm'],
])('the words of a unit are those in its bracket: %s', (sentence, unitText) => {
  expect(quantityIn(sentence).unitText).toBe(unitText);
});
