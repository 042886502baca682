import { expect, it } from 'vitest';
import { compared, type Told } from '../told.ts';

const positions = (...told: readonly Told[]) =>
  compared(...told).questions[0]!.positions.map(({ text, claims, origins }) => [text, claims.length, origins]);

it('claims of one value are one position, the best supported first', () => {
  expect(
    positions(
      ['2024-05-01', 'The flood killed nine people.'],
      ['2024-05-01', 'Six people were killed by the water in the night.'],
      ['2024-05-01', 'Our own count found 6 people killed on the coast.'],
    ),
  ).toEqual([
    ['Six', 2, 2],
    ['nine', 1, 1],
  ]);
});

it('a bound is a position of its own, with its sign', () => {
  expect(positions(['2024-05-01', 'At least six people died.'], ['2024-05-01', 'Six people died in all.'])).toEqual([
    ['Six', 1, 1],
    ['≥ six', 1, 1],
  ]);
});

it('who hedges a value and who states it outright take one position, under its plain text', () => {
  expect(
    positions(
      ['2024-05-01', 'The shooting happened about 4:20 a.m.'],
      ['2024-05-01', 'The shooting happened at 4:20 a.m.'],
      ['2024-05-01', 'The shooting happened at 4:50 a.m.'],
    ),
  ).toEqual([
    ['4:20 a.m.', 2, 2],
    ['4:50 a.m.', 1, 1],
  ]);
});

it('where a question is answered in several units each value has its own', () => {
  expect(
    positions(['2024-05-01', 'The 18-month-old Ida Holm was rescued.'], ['2024-05-01', 'Ida Holm, 4, was rescued.']),
  ).toEqual([
    ['4', 1, 1],
    ['18 months', 1, 1],
  ]);
  expect(positions(['2024-05-01', 'Ida Holm fell 60 metres.'], ['2024-05-01', 'Ida Holm fell 300 feet.'])).toEqual([
    ['60 metres', 1, 1],
    ['300 feet', 1, 1],
  ]);
  expect(positions(['2024-05-01', 'The mill cost $20m.'], ['2024-05-01', 'The mill cost £20m.'])).toEqual([
    ['$20m', 1, 1],
    ['£20m', 1, 1],
  ]);
});
