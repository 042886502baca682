import { describe, expect, it } from 'vitest';
import { relateBearers } from '../../../server/src/collation/candidates/bearers.ts';
import { candidatesOf } from '../../../server/src/collation/candidates/candidate.ts';
import { sourcesOf } from '../told.ts';

/** How the bearers of the first figures of two reports of one day are related. */
function related(one: string, other: string): ReturnType<typeof relateBearers> {
  const [a, b] = sourcesOf([
    ['2031-05-12', one],
    ['2031-05-12', other],
  ]).map((source) => candidatesOf(source)[0]!);
  return relateBearers(a!, b!);
}

describe('two bearers are told apart', () => {
  it.each([
    // A bound leaves room for any number above it: only its own, rounded at most, may be that of one bearer.
    ['Corvane owns more than 340 barges.', 'Talven Steel owns 372 barges.', 'sure'],
    ['Corvane owns at least 340 barges.', 'Talven Steel owns more than 500 barges.', 'sure'],
    ['Corvane owns more than 340 barges.', 'Talven Steel owns 343 barges.', null],
    ['Corvane owns more than 340 barges.', 'Talven Steel owns at least 340 barges.', null],
    ['Corvane owns more than 340 barges.', 'Corvane Mills owns 372 barges.', null],
    // Whoever a relative clause goes on about, one or several.
    ['Weil and Amsel, who own a 37 % stake in the mill, left.', 'Brekke owns 35 % of the mill.', 'sure'],
    ['Weil and Amsel, who hold a 37 % stake in the mill, left.', 'Amsel owns 35 % of the mill.', null],
    ['Weil, who owns a 37 % stake in the mill, left.', 'Brekke owns 35 % of the mill.', 'sure'],
    // One deed, told by its verb or by its noun behind a verb that tells no other one.
    ['Weil resigned on Thursday.', 'Brekke submitted his resignation on Friday.', 'sure'],
    ['Weil resigned on Thursday.', 'Brekke submitted his resignation on Friday, a day after Weil resigned.', 'likely'],
    ['Weil resigned on Thursday.', 'Tomas Weil submitted his resignation on Friday.', null],
    ['Weil resigned on Thursday.', 'Brekke accepted the resignation on Friday.', null],
  ])('%s | %s: %s', (one, other, expected) => {
    expect(related(one, other)).toBe(expected);
  });
});
