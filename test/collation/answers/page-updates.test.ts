import { describe, expect, it } from 'vitest';
import { PageUpdates } from '../../../server/src/collation/answers/page-updates.ts';
import { found } from '../told.ts';

describe('the updates of a live page', () => {
  const minuteAt = (body: string) => new PageUpdates(body).at(body.indexOf('HERE'));

  it.each([
    ['Rain.\nUPDATE 4:50 p.m.: HERE\nUPDATE 2:10 p.m.: Rain.', 16 * 60 + 50],
    ['Rain.\nUPDATE 4:50 p.m.: Rain.\nUpdated at 14.10: HERE', 14 * 60 + 10],
    ['12:05 a.m. ET: HERE\n11:58 p.m. ET: Rain.', 5],
    ['09:20 – Rain.\n10:45 – Rain.\n\nHERE', 10 * 60 + 45],
    ['Rain. HERE\nUPDATE 4:50 p.m.: Rain.\nUPDATE 2:10 p.m.: Rain.', null],
    ['Rain.\nUpdated at 14:10\nHERE', null],
    ['At 4:50 p.m. it rained.\nAt 2:10 p.m. it rained. HERE', null],
  ])('%j: minute %s', (body, minute) => {
    expect(minuteAt(body)).toBe(minute);
  });

  it('hold each as of its own hour', () => {
    const page = (first: number, then: number) =>
      `Rain.\nUPDATE 4:50 p.m.: The storm injured ${then} people in Moss.\nUPDATE 2:10 p.m.: The storm injured ${first} people in Moss.`;
    const updated = expect.stringMatching(/^superseded: people wounded/);
    expect(found(['2024-05-01', page(14, 19)], ['2024-05-01', 'Rain.'])).toEqual([updated]);
    expect(found(['2024-05-01', page(19, 14)], ['2024-05-01', 'Rain.'])).toEqual([updated]);
  });

  it('of two pages of one day explain a toll that grew', () => {
    const page = (hour: number, dead: number) =>
      `Rain.\nUPDATE ${hour}:10 p.m.: The storm killed ${dead} people in Moss.\nUPDATE 1:05 p.m.: Rain.`;
    expect(found(['2024-05-01', page(2, 14)], ['2024-05-01', page(4, 33)])).toEqual([
      expect.stringMatching(/^superseded: people killed/),
    ]);
    expect(found(['2024-05-01', page(2, 33)], ['2024-05-01', page(4, 14)])).toEqual([
      expect.stringMatching(/^differs: people killed/),
    ]);
  });
});
