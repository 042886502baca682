import { bearsOut } from '../../collation/drafts/support.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import { fingerprint } from '../../collation/fingerprint.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { dateOf } from '../answers/answers.ts';
import { locationOf } from '../answers/places.ts';
import type { ShownPassage } from '../protocol/draft-protocol.ts';
import { attributionInWords, sourceLabel } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { dateInWords } from '../wording/wording.ts';
import { type CheckedDraft, rangeInDraft } from './checked-draft.ts';
import type { DraftEvidence } from './draft.ts';
import { STATUS_SIGNS } from './draft-card.ts';

const LONGEST_LABEL = 80;
const LONGEST_TOOLTIP = 400;
/** So many claims of a passage are listed. */
const MOST_CLAIMS = 30;

/** The figures and quotations of a draft with the claims that each rests on, as a view lists them. */
export function listDraftPassages(index: CorpusIndex, checked: CheckedDraft): readonly ShownPassage[] {
  const seen = new Map<string, number>();
  return checked.passages.map((passage): ShownPassage => {
    const { kind, status, text, question, explanation, evidence } = passage;
    const range = rangeInDraft(checked, passage.span);
    const words = [kind, status, text].join('\n');
    const number = (seen.get(words) ?? 0) + 1;
    seen.set(words, number);
    const id = `passage-${fingerprint([words, String(number)])}`;
    const label = readable(text, LONGEST_LABEL);
    const line = `line ${range.start.line + 1}`;
    return {
      id,
      kind,
      status,
      label: kind === 'quotation' ? `“${label}”` : label,
      description: [readable(question, LONGEST_LABEL), line].filter((part) => part !== '').join(' · '),
      tooltip: `${STATUS_SIGNS[status]} ${status}\n${readable(explanation, LONGEST_TOOLTIP)}`,
      range,
      evidence: evidence
        .flatMap((each) => each.claims.map((claim) => [each, claim] as const))
        .slice(0, MOST_CLAIMS)
        .map(([each, claim], place) => ({
          ...shownEvidence(index, each, claim, `${id}/${place}`),
          bearsOut: status === 'unchecked' ? null : bearsOut(each.support),
        })),
    };
  });
}

function shownEvidence(index: CorpusIndex, evidence: DraftEvidence, claim: SourcedClaim, id: string) {
  const { attribution } = claim.claim;
  const date = dateOf(index, claim);
  const parts = [
    sourceLabel(index, claim.sourceId),
    attribution === null ? '' : attributionInWords(attribution),
    date === null ? '' : dateInWords(date.slice(0, 'YYYY-MM-DD'.length)),
  ];
  return {
    id,
    label: readable(evidence.text, LONGEST_LABEL),
    description: parts.filter((part) => part !== '').join(' · '),
    location: locationOf(index, claim),
  };
}
