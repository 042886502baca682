import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { checkDraft } from '../drafts/check-draft.ts';
import { type CheckedPassage, readDraft } from '../drafts/draft.ts';
import { DRAFT_STATUSES } from '../protocol/draft-protocol.ts';
import { readable } from '../wording/readable-text.ts';
import { fitBudget } from './budget.ts';
import { describeClaim, NOTICE } from './described.ts';
import type { Paging } from './list-findings.ts';

const LONGEST = 400;
/** So many values of each figure are told, and claims of each value. */
const MOST_VALUES = 4;
const MOST_CLAIMS = 3;

export interface CheckTextInput {
  readonly text: string;
  /** The ISO day as of which the text speaks; now where it is left out. */
  readonly published?: string | undefined;
  /** The story of the corpus that it is about. */
  readonly story?: string | undefined;
  /** Leaves out what is supported or cannot be checked. */
  readonly onlyProblems?: boolean | undefined;
}

/**
 * How each figure and quotation of a text, or of a single sentence, stands to the corpora, with the claims that this rests
 * on. Offsets are UTF-16 units of the text.
 */
export function checkText(
  index: CorpusIndex,
  { text, published, story, onlyProblems = false }: CheckTextInput,
  today: string,
  paging: Paging,
) {
  const fields = Object.entries({ published, story }).filter(([, value]) => value !== undefined);
  // What the caller says comes first: a header of the text itself is text here.
  const header = fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');
  const front = header === '' ? '' : `---\n${header}---\n`;
  const draft = readDraft('draft:text', 'text', front + text, { today });
  const all = checkDraft(index, draft);
  const told = all.filter((each) => !onlyProblems || (each.status !== 'supported' && !isNothingToCheck(each)));
  const { items, leftOut, nextCursor } = fitBudget(told, paging, (passage) =>
    describePassage(index, passage, front.length),
  );
  const countsByStatus = Object.fromEntries(
    DRAFT_STATUSES.flatMap((status) => {
      const count = all.filter((passage) => passage.status === status).length;
      return count === 0 ? [] : [[status, count]];
    }),
  );
  return { notice: NOTICE, total: told.length, countsByStatus, passages: items, leftOut, nextCursor };
}

/** What names something, or measures nothing; a value that is given of what may be another thing is to be looked at. */
function isNothingToCheck({ status, evidence }: CheckedPassage): boolean {
  return status === 'unchecked' && evidence.length === 0;
}

function describePassage(index: CorpusIndex, passage: CheckedPassage, before: number) {
  const { kind, span, text, status, question, explanation, suggestion, evidence, independent } = passage;
  return {
    kind,
    start: span.start - before,
    end: span.end - before,
    text: readable(text, LONGEST),
    status,
    question: readable(question, LONGEST),
    explanation: readable(explanation, LONGEST),
    suggestion: suggestion && readable(suggestion, LONGEST),
    independentOrigins: independent,
    evidence: evidence.slice(0, MOST_VALUES).map((each) => ({
      text: readable(each.text, LONGEST),
      support: each.support,
      asOf: each.date,
      independentOrigins: each.independent,
      claims: each.claims.slice(0, MOST_CLAIMS).flatMap((claim) => describeClaim(index, claim) ?? []),
      moreClaims: Math.max(0, each.claims.length - MOST_CLAIMS),
    })),
    moreValues: Math.max(0, evidence.length - MOST_VALUES),
  };
}
