import { expect, it } from 'vitest';
import { readAmount } from '../../../server/src/figures/amounts/amounts.ts';
import { readSetPhrase } from '../../../server/src/figures/amounts/set-phrases.ts';
import { layOut } from '../../../server/src/figures/sentence/sentence-reading.ts';
import type { Amount } from '../../../server/src/figures/shapes/amount.ts';
import { Sentence } from '../../../server/src/language/sentence.ts';

const TEXT = `They paid $40 to $50 a day, £3bn-£5bn, 1.2 to 1.5 million euros, 35m pounds, or 12 to 10 below zero, for 3½ square miles.
In her late 60s she ran 2 hours 15 minutes, the 4 x 100m relay, an hour and a half, more than a year, 6'2", 8 litres per 100 km.
Dozens, several hundred, two thirds, two (2) of five, one and a half million, twenty-first, a month-long siege, 2 1/2 lb 6 oz.`;

/** All amounts that begin at any token of the text. */
function amountsOf(text: string): readonly Amount[] {
  const reading = layOut(new Sentence(text), { style: 'point', dollar: 'USD' });
  return reading.tokens.flatMap((_, at) => readSetPhrase(reading, at) ?? readAmount(reading, at) ?? []);
}

it('has one shape, however it is told, and so have its numeral and its unit', () => {
  const amounts = amountsOf(TEXT);
  expect(amounts.length).toBeGreaterThan(30);
  const shapesOf = (things: readonly object[]) => new Set(things.map((each) => Object.keys(each).join(' ')));
  expect(shapesOf(amounts).size).toBe(1);
  expect(shapesOf(amounts.map(({ numeral }) => numeral)).size).toBe(1);
  expect(shapesOf(amounts.flatMap(({ unit }) => unit ?? [])).size).toBe(1);
});
