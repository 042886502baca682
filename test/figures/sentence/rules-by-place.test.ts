import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/figures/read-figures.ts';
import { FIGURE_RULES } from '../../../server/src/figures/rules.ts';
import { type Placed, RulesByPlace } from '../../../server/src/figures/sentence/rules-by-place.ts';
import { AROUND } from '../../../server/src/figures/sentence/surroundings.ts';
import { recordRules } from '../../../server/src/language/recorded-rules.ts';
import { watchRules } from '../../../server/src/language/rules.ts';

interface Row extends Placed {
  readonly name: string;
}

const ANYWHERE: Row = { name: 'anywhere' };
const BEHIND_MARK: Row = { name: 'behind-mark', where: AROUND.markBefore | AROUND.tiedBefore };
const EITHER: Row = { name: 'either', where: [AROUND.capitalBehind, AROUND.markBefore] };

describe('the rules of a table by their place', () => {
  const table = new RulesByPlace([BEHIND_MARK, ANYWHERE, EITHER]);

  it('are those of which all, or one of several things, stands there, in their order', () => {
    expect(table.at(0)).toEqual([ANYWHERE]);
    expect(table.at(AROUND.tiedBefore)).toEqual([ANYWHERE]);
    expect(table.at(AROUND.markBefore)).toEqual([ANYWHERE, EITHER]);
    expect(table.at(AROUND.markBefore | AROUND.tiedBefore | AROUND.several)).toEqual([BEHIND_MARK, ANYWHERE, EITHER]);
    expect(table.at(AROUND.capitalBehind)).toEqual([ANYWHERE, EITHER]);
  });

  it('are all rules of it while somebody watches', () => {
    const watcher = { isOff: () => false, held: () => undefined, about: () => undefined };
    expect(watchRules(watcher, () => table.at(0))).toBe(table.rows);
  });
});

describe('a place', () => {
  const rules = FIGURE_RULES.flatMap((table) => table.rules);
  const texts = rules.flatMap(({ example, counterexample }) => [example, counterexample]);

  it.each([
    ['as they are', (text: string) => text],
    ['with another number', (text: string) => text.replace(/\d+/g, '911')],
    ['with a year', (text: string) => text.replace(/\d+/g, '1974')],
    ['with a number in words', (text: string) => text.replace(/\d+/g, 'twelve')],
    ['with capitals', (text: string) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['without blanks around numbers', (text: string) => text.replace(/ (?=\d)|(?<=\d) /g, '')],
    ['with commas before and behind numbers', (text: string) => text.replace(/ (\d+) /g, ', $1, ')],
    ['with brackets around numbers', (text: string) => text.replace(/\d+/g, '($&)')],
    ['with points between numbers', (text: string) => text.replace(/\d+/g, '$&.$&.$&')],
  ])('hides no rule that would hold: all examples, %s', (_, change) => {
    expect(texts.length).toBeGreaterThan(500);
    const differing = texts.map(change).filter((text) => {
      const asked = recordRules(() => readFigures(text)).result;
      return JSON.stringify(readFigures(text)) !== JSON.stringify(asked);
    });
    expect(differing).toEqual([]);
  });
});
