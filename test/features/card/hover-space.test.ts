import { describe, expect, it } from 'vitest';
import { MarkupContent } from 'vscode-languageserver-types';
import { claimAt } from '../../../server/src/features/answers/places.ts';
import { showHover } from '../../../server/src/features/card/hover.ts';
import { rowsBelow, rowsOf } from '../../../server/src/features/card/hover-space.ts';
import { problemsOn } from '../../../server/src/features/problems/diagnostics.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

const OWN = { severities: {} };

/** The lines of a hover as they are shown, and how many rows they and the space below the problems have. */
function shown(text: string, words: string) {
  const index = indexOf({ [URI]: text });
  const place = at(text, words);
  const hover = showHover(index, URI, place, { markdown: true, commands: true }, OWN);
  const value = MarkupContent.is(hover?.contents) ? hover.contents.value : '';
  const lines = value
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/\]\(command:[^)]*\)/g, '').replace(/[*[\\]/g, ''));
  return {
    lines,
    rows: rowsOf(lines.map(({ length }) => length)),
    space: rowsBelow(problemsOn(index, claimAt(index, URI, place)!, OWN)),
  };
}

const toll = (name: string, published: string | null, sentence: string) =>
  source(name, published === null ? {} : { published, publisher: `The ${name}` }, sentence);

/** Four values: one older, one that contradicts, one undated. */
const FOUR = [
  toll('post.txt', '2026-03-01', 'At least 12 people were killed in the fire, the mayor said.'),
  toll('radio.txt', '2026-03-03', 'The fire killed 15 people, police told Northline.'),
  toll('star.txt', '2026-03-03', 'Police said 17 people were killed in the fire on Harbour Street.'),
  toll('leaflet.txt', null, 'The fire killed 21 people, according to the hospital.'),
].join('');

const WIRE =
  'Smoke stood over the harbour all night while crews fought the flames from three sides, and ferries waited.';

const TWELVE = Array.from({ length: 12 }, (_, nth) =>
  nth < 8
    ? source(
        `gazette-${nth}.txt`,
        { published: '2026-03-02', agency: 'Northline' },
        `${WIRE} Police say 31 people were injured.`,
      )
    : source(
        `herald-${nth}.txt`,
        { published: '2026-03-02', agency: 'Eastwire' },
        'The harbour hospital says 38 people were injured.',
      ),
).join('');

const QUOTED = [
  source(
    'post.txt',
    { published: '2026-03-02' },
    '"We have worked very, very hard on this wall, and there are still some gaps remaining on both sides, but we would not open the road if we thought it would fail," said Ida Holm, the chief engineer.',
  ),
  source(
    'star.txt',
    { published: '2026-03-03' },
    '"We have been working this wall very, very hard. And there are still some gaps that remain on the two sides, but we would not open this road if we thought that it would fail," Ida Holm, the chief engineer, said.',
  ),
].join('');

/** Nine values of nine days and one day. */
const NINE = Array.from({ length: 9 }, (_, nth) =>
  toll(
    `report-${nth}.txt`,
    nth === 8 ? null : `2026-03-0${1 + Math.floor(nth / 2)}`,
    `Police say ${nth + 31} people were killed in the fire.`,
  ),
).join('');

describe('a card fits the editor below the problems on', () => {
  it.each([
    ['nothing', FIRE, '20 shouts'],
    ['a contradiction', FIRE, 'Three'],
    ['a figure with a contradiction and an undated rival', FOUR, '17'],
    ['the figure that lacks a date', FOUR, '21'],
    ['an older figure', FOUR, '12'],
    ['a figure of twelve sources', TWELVE, '31 people'],
    ['a figure among nine', NINE, '33'],
    ['the latest among nine', NINE, '38'],
    ['a quotation', QUOTED, 'worked'],
    ['a quotation, seen from the other source', QUOTED, 'been working'],
  ])('%s', (_, text, words) => {
    const { lines, rows, space } = shown(text, words);
    expect(lines.length).toBeGreaterThan(2);
    expect(rows).toBeLessThanOrEqual(space);
  });

  it('a figure, with the values that have no space counted', () => {
    expect(shown(NINE, '33').lines.join('\n')).toMatch(/and \d more values/);
  });
});

describe('the space below problems', () => {
  it('is less the more they say', () => {
    const index = indexOf({ [URI]: FOUR });
    const problems = problemsOn(index, claimAt(index, URI, at(FOUR, '17'))!, OWN);
    expect(problems.map(({ finding }) => finding.code).sort()).toEqual(['contradiction', 'undated']);
    const [none, one, both] = [rowsBelow([]), rowsBelow(problems.slice(0, 1)), rowsBelow(problems)];
    expect(none).toBeGreaterThan(one);
    expect(one).toBeGreaterThan(both);
    expect(rowsBelow(Array.from({ length: 20 }, () => problems[0]!))).toBe(0);
  });
});
