import { expect, it } from 'vitest';
import { checkDraft } from '../../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../../server/src/features/drafts/draft.ts';
import { listDraftPassages } from '../../../../server/src/features/drafts/draft-passages.ts';
import { listDraftProblems } from '../../../../server/src/features/drafts/draft-problems.ts';
import { LineMap } from '../../../../server/src/indexing/line-map.ts';
import { indexOf, source, URI } from '../../fixture.ts';

const CORPUS = source(
  'bees.txt',
  { published: '2026-03-14' },
  'The beekeepers of Halden lost nine queens in the frost. Ida Brekke wrapped 67 hives at the abbey of Halden.',
);
const index = indexOf({ [URI]: CORPUS });

function checked(text: string) {
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return { draft, lines: LineMap.of(text), passages: checkDraft(index, draft) };
}

it('a value that a source gives of what may be the same is to be looked at, and told as no rival', () => {
  const draft = checked('In Halden some 67 colonies were clothed against the frost.');
  expect(draft.passages).toMatchObject([
    {
      ...{ text: '67', status: 'unchecked', suggestion: null, independent: 0 },
      explanation:
        'To be looked at: “67 hives at the abbey of Halden.” (bees) may be of the same thing, or of another one.',
      evidence: [{ text: '67', support: 'open' }],
    },
  ]);
  expect(listDraftProblems(index, draft).map(({ code, severity }) => [code, severity])).toEqual([
    ['draft-unchecked', 3],
  ]);
  expect(listDraftPassages(index, draft)[0]!.evidence.map(({ bearsOut }) => bearsOut)).toEqual([null]);
});

it.each([
  'In Halden 76 colonies were clothed against the frost.',
  'In Halden the frost was looked at by nine inspectors of bridges.',
])('%s: a value that no source gives, or that many things have, is unsupported', (text) => {
  expect(checked(text).passages.map(({ status }) => status)).toEqual(['unsupported']);
});
