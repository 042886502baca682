import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../server/src/features/drafts/draft.ts';
import { indexOf, source, URI } from '../fixture.ts';

/** "68 rounded: Hedged: ≥ 68 (1 source: clinic)." for the first figure of a draft. */
function explained(corpus: string, text: string): string {
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  const { text: figure, status, explanation } = checkDraft(indexOf({ [URI]: corpus }), draft)[0]!;
  return `${figure} ${status}: ${explanation}`;
}

describe('a value that its sources only hedge or bound is not told as one that they have more exactly', () => {
  it.each([
    [
      'The ferry lies about 15 kilometres off Halden.',
      'The ferry lies 15 kilometres off Halden.',
      '15 rounded: Hedged: ≈ 15 kilometres (1 source: a).',
    ],
    [
      'The clinic of Halden treated at least 38 divers.',
      'The clinic of Halden treated 38 divers.',
      '38 rounded: Hedged: ≥ 38 (1 source: a).',
    ],
    [
      'The gale broke 1,287 windows in Halden.',
      'The gale broke 1,300 windows in Halden.',
      '1,300 rounded: More exactly: 1,287 (1 source: a).',
    ],
  ])('%s', (told, draft, explanation) => {
    expect(explained(source('a.txt', {}, told), draft)).toBe(explanation);
  });

  it('is told apart from what another one has more exactly', () => {
    const corpus =
      source('a.txt', {}, 'The gale broke 1,287 windows in Halden.') +
      source('b.txt', {}, 'The gale broke about 1,300 windows in Halden.');
    expect(explained(corpus, 'The gale broke 1,300 windows in Halden.')).toBe(
      '1,300 rounded: More exactly: 1,287 (1 source: a); hedged: ≈ 1,300 (1 source: b).',
    );
  });
});

it.each([
  ['Article 34 of the harbour law holds.', '34 unchecked: Not checked: it names something, and measures nothing.'],
  ['It was the fourth time.', 'fourth unchecked: Not checked: it tells which one of several, and not how many.'],
])('why %s is not checked', (text, explanation) => {
  expect(explained(source('a.txt', {}, text), text)).toBe(explanation);
});
