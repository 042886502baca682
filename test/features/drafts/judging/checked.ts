import { checkDraft } from '../../../../server/src/features/drafts/check-draft.ts';
import { type CheckedPassage, readDraft } from '../../../../server/src/features/drafts/draft.ts';
import { indexOf, URI } from '../../fixture.ts';

/** "31 supported" for each passage of a draft that is held against a corpus, but for weekdays and months alone. */
export function judged(corpus: string, text: string): readonly string[] {
  const index = indexOf({ [URI]: corpus });
  const draft = readDraft('file:///draft.md', 'draft.md', text, { today: '2026-03-31' });
  return withoutDaysAlone(checkDraft(index, draft)).map((each) => `${each.text} ${each.status}`);
}

/** What tests of figures ask for: that a draft names a weekday or a month beside them has tests of its own. */
export function withoutDaysAlone(passages: readonly CheckedPassage[]): readonly CheckedPassage[] {
  return passages.filter(({ kind, text }) => kind === 'quotation' || !DAY_ALONE.test(text));
}

const DAY_ALONE = /^[A-Z][a-z]+day\b\D*$/;
