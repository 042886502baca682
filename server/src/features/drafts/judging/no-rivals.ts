import type { Claim } from '../../../claims/claim.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { isSameClaim } from '../../answers/answers.ts';
import type { DraftEvidence } from '../draft.ts';

/** "On Saturday alone", "in the port alone": a part is told, of which there is a whole. */
const ALONE = /\b(?:on|in|at|during|that|this|last)\s(?:\p{L}[\p{L}’'-]*\s){0,3}\p{L}[\p{L}\d’'-]*\salone\b/iu;

/** Whether a draft counts a part that it sets apart, of which a greater value may be the whole. */
export function isWholeOfPart({ figure }: Claim, body: string, { claims: [first] }: DraftEvidence): boolean {
  const sentence = body.slice(figure.sentence.start, figure.sentence.end);
  return ALONE.test(sentence) && Number(first!.claim.figure.value) > Number(figure.value);
}

/** "When he was 18", "at the time he was only 18": an age at another time than that of which sources give one. */
const ONCE_AGED =
  /\b(?:when|while|as|then|at the time)\s(?:(?:he|she|they)|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,2})\s(?:was|were)\s(?:(?:only|just|still|about|barely)\s)?$/u;
const LONGEST_ONCE = 80;

/** Whether a draft tells how old somebody was at some other time, which no other age denies. */
export function isOnceAged({ figure: { kind, start } }: Claim, body: string): boolean {
  return kind === 'age' && ONCE_AGED.test(body.slice(Math.max(0, start - LONGEST_ONCE), start));
}

/** "Another three million", "a further 40 men": so much more than was told of. */
const ADDED =
  /\b(?:another|(?:a|an|the) (?:further|additional|extra|added))\s(?:(?:about|some|nearly|almost|at least|more than)\s)?[$€£¥]?$/i;
const LONGEST_LEAD = 'the additional more than $'.length;

/** "2,100 dry ones": others than were counted before. */
const OTHER_ONES = /^\s\p{L}+\sones\b/u;
const LONGEST_ONES = 30;

/** Whether a figure is told as what is added to another one, or beside it. */
export function isAdded({ figure: { start, end } }: Claim, body: string): boolean {
  if (OTHER_ONES.test(body.slice(end, end + LONGEST_ONES))) return true;
  return ADDED.test(body.slice(Math.max(0, start - LONGEST_LEAD), start));
}

/**
 * Whether a source that bears a draft out tells the other value beside it, of the same day and in another sentence: who gives
 * both at once has not replaced the one by the other.
 */
export function isToldBeside(index: CorpusIndex, one: DraftEvidence, other: DraftEvidence): boolean {
  return one.claims.some((own) => {
    const beside = index.analysis(own.sourceId)?.claims ?? [];
    return beside.some(
      (claim) =>
        !isSameClaim(own, { sourceId: own.sourceId, claim }) &&
        claim.figure.sentence.start !== own.claim.figure.sentence.start &&
        (claim.asOf?.date ?? null) === (own.claim.asOf?.date ?? null) &&
        other.claims.some((each) => isOfTheSameThing(claim, each.claim)),
    );
  });
}

function isOfTheSameThing(one: Claim, other: Claim): boolean {
  return (
    one.figure.kind === other.figure.kind &&
    one.figure.value === other.figure.value &&
    one.predicate === other.predicate &&
    one.subject !== null
  );
}
