import type { Position, Question, SourcedClaim, Verdict } from '../collation/finding.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import { claimsOf, dateOf, latestDateOf } from './answers.ts';
import { writeCard } from './card.ts';
import { countSourcesOf, listInWords, positionInWords, sourceLabel, sourceLabels, speakerOf } from './claim-wording.ts';
import { type OriginReason, REASON_LEADS, sharedInWords } from './origin-reasons.ts';
import { locationOf } from './places.ts';
import type { TreeNode } from './protocol.ts';
import { findingsOn, valuesInWords } from './question-values.ts';
import { readable } from './readable-text.ts';
import { capitalised, commonYearOf, countOf, countSources, dateInWords, shortDateInWords } from './wording.ts';

const MOST_SOURCES = 12;
const MOST_NAMED = 3;
const LONGEST_PHRASE = 120;
const LONGEST_EXPLANATION = 300;

/** "people wounded at the motel   3 ≠ 4"; for agreement "length of the first phase   6 weeks, 2 sources". */
export function describeQuestion(index: CorpusIndex, id: string, question: Question): TreeNode {
  const { phrase, verdict, positions } = question;
  const claims = claimsOf(question);
  const findings = findingsOn(index, question);
  const explanations = findings.map(({ explanation }) => readable(explanation, LONGEST_EXPLANATION));
  const support = countSources(countSourcesOf(claims), question.independent);
  return {
    id,
    kind: 'question',
    label: capitalised(readable(phrase, LONGEST_PHRASE)),
    description: valuesInWords(index, question, findings),
    verdict,
    hasChildren: positions.length > 0,
    location: claims[0] ? locationOf(index, claims[0]) : null,
    tooltip: [`${capitalised(verdict)}: ${support}`, ...explanations].join('\n'),
  };
}

/** What the nodes beneath a question take from it, worked out once for all of them. */
export interface Frame {
  readonly verdict: Verdict;
  /** The year that all its claims are of; null where they are of several, or undated. */
  readonly year: string | null;
}

export function frameOf(index: CorpusIndex, question: Question): Frame {
  const dates = claimsOf(question).map((claim) => dateOf(index, claim));
  return { verdict: question.verdict, year: commonYearOf(dates) };
}

/** One of the values on a question, with who stands behind it. */
export function describePosition(index: CorpusIndex, id: string, frame: Frame, position: Position): TreeNode {
  const { claims, origins } = position;
  const support = countSources(countSourcesOf(claims), origins);
  const date = latestDateOf(index, position);
  const sources = listInWords(sourceLabels(index, claims), MOST_SOURCES);
  return {
    id,
    kind: 'position',
    label: positionInWords(index, position),
    description: `${support} · ${date === null ? 'undated' : shortDateInWords(date, frame.year)}`,
    verdict: frame.verdict,
    hasChildren: claims.length > 0,
    location: claims[0] ? locationOf(index, claims[0]) : null,
    tooltip: `Stated by ${sources}\n${support} · ${date === null ? 'undated' : dateInWords(date)}`,
  };
}

/** One claim: its source, who says so, as of when and where. The tooltip is its card. */
export function describeClaim(index: CorpusIndex, id: string, frame: Frame, claim: SourcedClaim): TreeNode {
  const location = locationOf(index, claim);
  const date = dateOf(index, claim);
  const parts = [
    speakerOf(claim.claim),
    date === null ? 'undated' : shortDateInWords(date, frame.year),
    location && `line ${location.range.start.line + 1}`,
  ];
  return {
    id,
    kind: 'claim',
    label: sourceLabel(index, claim.sourceId),
    description: parts.filter((part) => part !== null).join(' · '),
    verdict: frame.verdict,
    hasChildren: false,
    location,
    tooltip: writeCard(index, claim, { markdown: false, commands: false }).value,
  };
}

/** What makes sources one origin: "Same text as 000   001 · “Smoke stood over the harbour …”, 32 words". A click shows it. */
export function describeOrigin(index: CorpusIndex, id: string, verdict: Verdict, reason: OriginReason): TreeNode {
  const lead = capitalised(REASON_LEADS[reason.kind]);
  const label = `${lead} ${sourceLabel(index, reason.claim.sourceId)}`;
  const others = reason.others.map(({ sourceId }) => sourceLabel(index, sourceId));
  return {
    id,
    kind: 'origin',
    label,
    description: [listInWords(others, MOST_NAMED), readable(sharedInWords(reason), LONGEST_PHRASE)].join(' · '),
    verdict,
    hasChildren: false,
    location: reason.location,
    tooltip: `${label}: ${listInWords(others, MOST_SOURCES)}\n${readable(reason.words, LONGEST_EXPLANATION)}`,
  };
}

/** What stands for the nodes that do not fit on a page. */
export function describeRest(id: string, count: number): TreeNode {
  return {
    id,
    kind: 'more',
    label: countOf(count, 'more question'),
    description: '',
    verdict: 'agreement',
    hasChildren: true,
    location: null,
    tooltip: '',
  };
}
