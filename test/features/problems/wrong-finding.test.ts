import { expect, it } from 'vitest';
import { parseCorpus } from '../../../server/src/corpus/parse.ts';
import { reportFinding } from '../../../server/src/features/problems/wrong-finding.ts';
import { at, FIRE, indexOf, source, URI } from '../fixture.ts';

function report(text: string, words: string): string {
  const params = { uri: URI, position: at(text, words), versions: 'Crosscheck 9.9.9' };
  return reportFinding(indexOf({ [URI]: text }), params)!.text;
}

const names = (text: string) =>
  parseCorpus(URI, text, { today: '2026-03-31' }).placed.map(({ source: { name } }) => name);

it('holds the sentences of both sides with their headers, and what was found by which version', () => {
  const told = report(FIRE, '4 people');
  expect(told).toContain('Versions: Crosscheck 9.9.9');
  expect(told).toContain('Found: contradiction on');
  expect(names(told)).toEqual(['1_evening.txt', '2_morning.txt']);
  expect(told).toContain('published: 2026-03-02');
  expect(told).toContain('Three people were wounded');
  expect(told).not.toContain('repairs');
});

it('shows the finding by itself', () => {
  const told = report(FIRE, '4 people');
  expect(
    indexOf({ [URI]: told })
      .findings()
      .map(({ code }) => code),
  ).toContain('contradiction');
});

it('takes along as much of the sources as the finding needs', () => {
  const text =
    source(
      'a',
      { published: '2026-03-02', mood: 'secret' },
      'Fire at the Karsova motel\n\nThe motel burnt. Police said 3 people were wounded.',
    ) +
    source(
      'b',
      { published: '2026-03-02' },
      'Fire at the Karsova motel\n\nThe motel burnt. Police said 4 people were wounded.',
    );
  const told = report(text, '4 people');
  expect(told).toContain('4 people were wounded');
  expect(told).not.toContain('secret');
});

it('is the sentence alone where nothing is found', () => {
  const told = report(FIRE, '70 members');
  expect(told).toContain('Found: nothing on “70”');
  expect(names(told)).toEqual(['1_radio.txt']);
});

it('stays one corpus whatever the text looks like', () => {
  const text =
    source(
      'a',
      { story: '"<<<FILE>>> x"', published: '2026-03-02' },
      '\\<<<FILE>>> b\n3 people were wounded in the fire.',
    ) + source('b', { story: '"<<<FILE>>> x"', published: '2026-03-02' }, '4 people were wounded in the fire.');
  expect(names(report(text, '3 people'))).toEqual(['1_a', '2_b']);
});

it('is nothing where there is no figure', () => {
  const params = { uri: URI, position: { line: 0, character: 0 }, versions: '' };
  expect(reportFinding(indexOf({ [URI]: FIRE }), params)).toBeNull();
});
