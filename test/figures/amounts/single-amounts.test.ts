import { describe, expect, it } from 'vitest';
import { figureIn, quantityIn } from '../only.ts';

describe('signs', () => {
  it.each([
    ['It was minus 40 Celsius.', -40],
    ['It was −40 °C.', -40],
    ['It was -40 °C at dawn.', -40],
    ['Growth of minus-2 per cent is feared.', -2],
    ['A change of +3% was noted.', 3],
    ['Halden lost £-5m.', -5e6],
  ] as const)('%s', (sentence, value) => {
    expect(quantityIn(sentence).value).toBe(value);
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
