import { describe, expect, it } from 'vitest';
import {
  commonAmong,
  MOST_BY_LIKENESS,
  oddsByLikeness,
  rarityAmong,
  roundedSources,
} from '../../../server/src/collation/stories/story-likeness.ts';

/** By how many sources each thing is told; as often as nothing is said of it here, by two. */
const SOURCES: Readonly<Record<string, number>> = { government: 30, police: 41 };

const squareOf = (told: string) => rarityAmong(SOURCES[told] ?? 2) ** 2;

/** What it adds that two reports tell of these, and of so many other things besides. */
function odds(shared: string, others = 4): number {
  const tell = (side: string) => [...shared.split(' '), ...[...Array(others).keys()].map((each) => `${side}${each}`)];
  const [one, other] = [tell('a'), tell('b')];
  const length = (told: readonly string[]) => Math.sqrt(told.reduce((sum, each) => sum + squareOf(each), 0));
  return oddsByLikeness(new Set(one), other, squareOf, length(one) * length(other), 0.09);
}

describe('that two reports tell of the same', () => {
  it('adds something where they share five things at least', () => {
    expect(odds('dolna mine gallery roof payroll')).toBeGreaterThan(0);
    expect(odds('dolna mine gallery roof', 0)).toBe(0);
  });

  it('adds less for what many sources tell, and nothing for what most do', () => {
    const rare = odds('dolna mine gallery roof payroll', 20);
    const frequent = odds('dolna mine gallery roof government', 20);
    expect(frequent).toBeLessThan(rare);
    expect(frequent).toBeGreaterThan(0);
    expect(odds('dolna mine gallery roof police', 20)).toBe(0);
  });

  it('adds the less the more either tells besides, and nothing where that is nearly all', () => {
    expect(odds('dolna mine gallery roof payroll', 40)).toBeLessThan(odds('dolna mine gallery roof payroll', 20));
    expect(odds('dolna mine gallery roof payroll', 80)).toBe(0);
  });

  it('never adds more than so much', () => {
    expect(odds('dolna mine gallery roof payroll level trap', 0)).toBe(MOST_BY_LIKENESS);
  });
});

it('the more sources there are, the more alike two must be; among very many it tells nothing', () => {
  const [few, many, more, most] = [30, 200, 400, 1000].map(commonAmong);
  expect(many).toBeGreaterThan(few!);
  expect(more).toBeGreaterThan(many!);
  expect(most).toBe(null);
});

it('a noun counts alike for all numbers of sources between two powers of two', () => {
  const rounded = [1, 2, 3, 4, 5, 8, 9, 16, 17, 32].map(roundedSources);
  expect(rounded).toEqual([1, 2, 3, 3, 6, 6, 12, 12, 24, 24]);
  expect(rarityAmong(roundedSources(33))).toBe(0);
});
