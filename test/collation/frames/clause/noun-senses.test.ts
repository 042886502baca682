import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../server/src/collation/candidates/candidate.ts';
import { areInTwoSenses } from '../../../../server/src/collation/frames/clause/noun-senses.ts';
import { NOUN_SENSES } from '../../../../server/src/collation/lexicon/noun-senses.ts';
import { found, sourcesOf } from '../../told.ts';

function frame(text: string) {
  return candidatesOf(sourcesOf([['2026-03-05', text]])[0]!).at(-1)!.frame;
}

describe('a noun that is counted in two senses', () => {
  it.each([
    ['The hall has five display cases.', 'Nine cases were confirmed in Halden.', true],
    ['The hall has five display cases.', 'The hall has nine cases.', false],
    ['They sold 300 cases of cider.', 'The judge dismissed 41 cases.', true],
    ['They sold 300 cases of cider.', 'They sold 380 cases.', false],
    ['Halden had 14 measles cases.', 'Halden had 62 court cases.', true],
    ['Halden had 14 measles cases.', 'Doctors confirmed 19 cases.', false],
    ['The judge heard 41 cases of fraud.', 'The judge heard 47 cases.', false],
    ['Halden has 12 coal mines.', 'Sappers cleared 40 mines in Halden.', true],
    ['There were 14 flu shots in Halden.', '23 shots were fired in Halden.', true],
    ['There were 14 shots in Halden.', '23 shots were fired in Halden.', false],
    ['There were 12 qualifying rounds in Halden.', 'There were 30 live rounds in Halden.', true],
    ['Halden has 12 power plants.', 'Officers uprooted 40 plants in Halden.', true],
    ['Halden has 12 fish tanks.', 'The army deployed 40 tanks in Halden.', true],
    ['Halden has 12 fish tanks.', 'Halden has 17 water tanks.', false],
    ['Police found 31 shell cases in Halden.', 'Police closed 12 cases in Halden.', true],
    // Nobody calls them attacks alone, or strikes.
    ['Halden had 12 heart attacks.', 'Halden had 20 attacks.', true],
    ['Halden saw 12 lightning strikes.', 'Halden saw 20 strikes.', true],
    ['Halden saw 12 rail strikes.', 'Halden saw 20 strikes.', false],
    ['Halden has 12 boats.', 'Halden has 40 barns.', false],
  ])('%s | %s: %s', (one, other, expected) => {
    expect(areInTwoSenses(frame(one), frame(other))).toBe(expected);
    expect(areInTwoSenses(frame(other), frame(one))).toBe(expected);
  });

  it('is held against its own sense alone', () => {
    const flu = 'There were 14 flu shots in Halden on Monday.';
    expect(found(['2026-03-05', flu], ['2026-03-05', '23 shots were fired in Halden on Monday.'])).toEqual([]);
    expect(found(['2026-03-05', flu], ['2026-03-05', 'There were 23 flu shots in Halden on Monday.'])).toHaveLength(1);
  });
});

it('no word stands for two senses of one noun', () => {
  for (const [noun, senses] of Object.entries(NOUN_SENSES)) {
    for (const told of ['before', 'of', 'verbs'] as const) {
      const words = senses.flatMap((sense) => sense[told] ?? []);
      expect(words, noun).toHaveLength(new Set(words).size);
    }
  }
});
