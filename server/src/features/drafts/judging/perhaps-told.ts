import type { Restatement } from '../../../collation/drafts/hold-against.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { sourceLabel } from '../../wording/claim-wording.ts';
import { readable } from '../../wording/readable-text.ts';
import type { CheckedPassage } from '../draft.ts';
import { type Held, heldEvidence } from './evidence.ts';

/** So many places are shown where a value stands. */
const MOST_SHOWN = 3;
/** So much of a sentence is shown from its value on, in UTF-16 units. */
const LONGEST_EXCERPT = 60;

/**
 * A figure that no source surely tells, and whose very value one gives of what may be the same thing: nobody can say that it is
 * told nowhere, nor that it is borne out, so that a reader must look. Others as they are.
 *
 * @returns the passage as `unchecked`, with where its value is given
 */
export function asPerhapsTold(index: CorpusIndex, checked: CheckedPassage, { perhaps }: Held): CheckedPassage {
  const [first] = perhaps;
  if (checked.status !== 'unsupported' || first === undefined) return checked;
  const shown = perhaps.filter(({ story }) => story === first.story).slice(0, MOST_SHOWN);
  const excerpts = shown.map((each) => excerptOf(index, each)).join('; ');
  return {
    ...checked,
    status: 'unchecked',
    question: '',
    explanation: `To be looked at: ${excerpts} may be of the same thing, or of another one.`,
    evidence: shown.map(({ claim, story }) => heldEvidence([claim], 'open', story.origins)),
    independent: 0,
  };
}

/** "“57 calls from the public” (courier)". */
function excerptOf(index: CorpusIndex, { claim: { sourceId, claim } }: Restatement): string {
  const { start, sentence } = claim.figure;
  const words = index.placed(sourceId)?.source.body.slice(start, sentence.end) ?? claim.figure.text;
  return `“${readable(words, LONGEST_EXCERPT)}” (${sourceLabel(index, sourceId)})`;
}
