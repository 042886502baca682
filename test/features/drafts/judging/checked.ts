import { checkDraft } from '../../../../server/src/features/drafts/check-draft.ts';
import { readDraft } from '../../../../server/src/features/drafts/draft.ts';
import { indexOf, URI } from '../../fixture.ts';

/** "31 supported" for each passage of a draft that is held against a corpus. */
export function judged(corpus: string, text: string): readonly string[] {
  const index = indexOf({ [URI]: corpus });
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return checkDraft(index, draft).map((each) => `${each.text} ${each.status}`);
}
