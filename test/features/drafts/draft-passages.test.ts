import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../server/src/features/drafts/draft.ts';
import { listDraftPassages } from '../../../server/src/features/drafts/draft-passages.ts';
import type { ShownPassage } from '../../../server/src/features/protocol/draft-protocol.ts';
import { LineMap } from '../../../server/src/indexing/line-map.ts';
import { indexOf, source, URI, wordsIn } from '../fixture.ts';

const CORPUS = [
  source(
    'post.txt',
    { published: '2026-03-14' },
    'The fire in Orlow hurt 12 people, Mayor Ida Holm said. "Nobody rang the bell in time," said Ida Holm.',
  ),
  source('star.txt', { published: '2026-03-15' }, 'The fire in Orlow hurt 27 people, Mayor Ida Holm said.'),
].join('');
const index = indexOf({ [URI]: CORPUS });

function listed(text: string): readonly ShownPassage[] {
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return listDraftPassages(index, { draft, lines: LineMap.of(text), passages: checkDraft(index, draft) });
}

describe('the passages of a draft, as a view lists them', () => {
  it('are its figures and quotations, each with status, question, line and reason', () => {
    const text = 'The fire in Orlow hurt 12 people.\n"Nobody rang the bell in time," said Ida Holm.\n';
    const [toll, words] = listed(text);
    expect(toll).toMatchObject({
      ...{ kind: 'figure', status: 'outdated', label: '12', description: 'people wounded · line 1' },
      tooltip: expect.stringMatching(/^→ outdated\n27, as of 15 March 2026, /),
    });
    expect(words).toMatchObject({ kind: 'quotation', status: 'supported', label: '“Nobody rang the bell in time,”' });
    expect([toll!, words!].map(({ range }) => wordsIn(text, range))).toEqual(['12', 'Nobody rang the bell in time,']);
  });

  it('have the claims that they rest on, those that bear them out first', () => {
    const [toll] = listed('The fire in Orlow hurt 12 people.');
    expect(toll!.evidence.map(({ label, bearsOut, description }) => [label, bearsOut, description])).toEqual([
      ['12', true, 'post · Mayor Ida Holm · 14 March 2026'],
      ['27', false, 'star · Mayor Ida Holm · 15 March 2026'],
    ]);
    expect(toll!.evidence.map(({ location }) => wordsIn(CORPUS, location!.range))).toEqual(['12', '27']);
  });

  it('keep their ids while their words and statuses stay the same', () => {
    const ids = (text: string) => listed(text).map(({ id }) => id);
    const [first, second] = ids('The fire in Orlow hurt 12 people. Again, the fire in Orlow hurt 12 people.');
    expect(first).not.toBe(second);
    expect(ids('In short:\n\nThe fire in Orlow hurt 12 people.')).toEqual([first]);
    expect(ids('The fire in Orlow hurt 27 people.')).not.toEqual([first]);
  });

  it('are plain text on one line, whatever the draft says', () => {
    const [words] = listed('"Nobody [rang](command:x) the\nbell \u202ein time," said Ida Holm.');
    expect(words!.label).not.toMatch(/[\n\u202e]/);
  });

  it('are none in a draft without figures', () => {
    expect(listed('Nothing happened.')).toEqual([]);
  });
});
