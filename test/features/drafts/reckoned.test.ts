import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../server/src/features/drafts/draft.ts';
import { RECKONINGS, reckonedFrom } from '../../../server/src/features/drafts/reckoned.ts';
import { sourcesOf } from '../../collation/told.ts';
import { indexOf, source, URI } from '../fixture.ts';

/** What the last figure of a text is reckoned from. */
function reckoned(text: string): string | null {
  const [{ source: own, analysis }] = sourcesOf([[null, text]]) as [ReturnType<typeof sourcesOf>[number]];
  const { claims } = analysis;
  return reckonedFrom(claims.at(-1)!, claims.slice(0, -1), own.body)?.words ?? null;
}

describe.each(RECKONINGS)('$name', ({ example, counterexample }) => {
  it('holds in its example', () => expect(reckoned(example)).not.toBeNull());
  it('holds not in its counterexample', () => expect(reckoned(counterexample)).toBeNull());
});

it.each([
  ['In Belmar 11 people died. In Tarn six were killed, one of them a child. That makes at least 17.', '11 + 6'],
  ['It killed eight men, nine women and six children, which makes 23 in all.', '8 + 9 + 6'],
  ['Of 23 dead eight were men and nine were women; that leaves six of whom nobody tells.', '23 − 8 − 9'],
  ['Of 23 dead eight were men and nine were women; that leaves 11.', null],
  ['It killed 23 in Tarn.\n\nEight more died in Belmar. That makes 31.', null],
  ['The mill lent $4.1 million, the bank $2.2 million, $6.3 million together.', '4,100,000 + 2,200,000'],
])('%s: %s', (text, words) => {
  expect(reckoned(text)).toBe(words);
});

const RAIDS =
  source(
    'a.txt',
    { published: '2026-03-14' },
    'In Karsova the raids killed 19 people on Sunday, rescuers said. In Belmar 11 people were killed. One person died in the village of Tarn.',
  ) + source('b.txt', { published: '2026-03-15' }, '11 people died in Belmar. The raids killed 19 in Karsova.');

/** How the last figure of a draft stands to the raids, and why. */
function last(text: string): string {
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  const { text: figure, status, explanation } = checkDraft(indexOf({ [URI]: RAIDS }), draft).at(-1)!;
  return `${figure} ${status}: ${explanation}`;
}

it.each([
  ['In Belmar the raids killed 11 people. In Tarn six were killed. That makes 17 at least.', '11 + 6'],
  ['In Belmar the raids killed 11 people. In Tarn one was killed. That makes 12 in all.', '11 + 1'],
])('a reckoning of the draft is neither borne out nor denied by another count: %s', (text, words) => {
  expect(last(text)).toMatch(/^1[27] unsupported: /);
  expect(last(text)).toContain(words);
});

it('a reckoning that a source gives is borne out', () => {
  expect(last('In Tarn one person died, in Karsova 18 by shells. That makes 19 in Karsova.')).toMatch(/^19 supported/);
});

it('a floor that the draft says it reckons is borne out by no greater count, whatever it is reckoned from', () => {
  expect(last('In Karsova the raids went on. That makes at least 18 killed in Karsova.')).toBe(
    '18 unsupported: No source gives this value.',
  );
});

it('a sum that is none is held against the sources', () => {
  expect(
    last('In Karsova the raids killed seven people. Two were killed by shells. That makes 15 in Karsova.'),
  ).toMatch(/^15 contested/);
});
