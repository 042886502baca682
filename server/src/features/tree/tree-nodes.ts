import { rulingInWords } from '../../annotations/summary.ts';
import type { Position, SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, dateOf, latestDateOf, takes } from '../answers/answers.ts';
import { type OriginReason, REASONS, sharedInWords } from '../answers/origin-reasons.ts';
import { locationOf, locationOfSource } from '../answers/places.ts';
import { findingsOn, valuesInWords } from '../answers/question-values.ts';
import { opposedPositions } from '../answers/relations.ts';
import type { ListedVerdict, TreeNode } from '../protocol/protocol.ts';
import {
  countedInWords,
  countSourcesOf,
  listInWords,
  positionInWords,
  predicateInWords,
  sourceLabel,
  speakerOf,
  valueInWords,
} from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import {
  capitalised,
  commonYearOf,
  countOf,
  countSources,
  RELATION_SIGNS,
  shortDateInWords,
} from '../wording/wording.ts';
import type { Asked, ListedQuestion } from './listed-question.ts';
import { eventOf, gravestVerdict, type QuestionGroup } from './question-groups.ts';

const MOST_NAMED = 3;
/** So many positions are set against each other, each against all. */
const MOST_COMPARED = 60;
const LONGEST_PHRASE = 120;
const LONGEST_PUBLISHER = 40;
const LONGEST_RULING = 80;

/**
 * "people wounded at the motel   3 ≠ 4", with the event where another one's question reads the same; for agreement "length of the first phase   6 weeks, 2 sources". Leads to the
 * first of `claims`: those of the group it is shown in.
 */
export function describeQuestion(
  index: CorpusIndex,
  id: string,
  { question, state, isRepeated }: Pick<ListedQuestion, 'question' | 'state' | 'isRepeated'>,
  claims: readonly SourcedClaim[] = claimsOf(question),
  namesEvent = true,
): TreeNode {
  const { phrase, verdict, positions } = question;
  const findings = findingsOn(index, question);
  const label = capitalised(readable(phrase, LONGEST_PHRASE));
  return {
    id,
    kind: 'question',
    label: isRepeated && namesEvent ? `${label} (${eventOf(index, question)})` : label,
    description: valuesInWords(index, question, findings),
    verdict,
    state,
    hasChildren: positions.length > 0,
    location: claims[0] ? locationOf(index, claims[0]) : null,
  };
}

/** What the nodes beneath a question take from it, worked out once for all of them. */
export interface Frame {
  readonly verdict: ListedVerdict;
  readonly state: TreeNode['state'];
  /** The year that all its claims are of; null where they are of several, or undated. */
  readonly year: string | null;
}

export function frameOf(index: CorpusIndex, { question, state }: Pick<ListedQuestion, 'question' | 'state'>): Frame {
  const dates = claimsOf(question).map((claim) => dateOf(index, claim));
  return { verdict: question.verdict, state, year: commonYearOf(dates) };
}

/**
 * One of the values on a question, first with those that it contradicts, then with who stands behind it: "≠ 31 · 2 sources,
 * 1 origin · 4 May".
 */
export function describePosition(
  index: CorpusIndex,
  id: string,
  frame: Frame,
  { question }: Pick<ListedQuestion, 'question'>,
  position: Position,
): TreeNode {
  const { claims, origins } = position;
  const isQuotation = question.verdict === 'quote-variant';
  const opposed = opposedTo(index, question, position);
  const support = countSources(countSourcesOf(claims), origins);
  const date = latestDateOf(index, position);
  return {
    id,
    kind: 'position',
    label: isQuotation ? `“${readable(position.text, LONGEST_PHRASE)}”` : positionInWords(index, position),
    description: [
      ...(opposed.length === 0 ? [] : [`${RELATION_SIGNS.contradiction} ${listInWords(opposed, MOST_NAMED)}`]),
      support,
      date === null ? 'undated' : shortDateInWords(date, frame.year),
    ].join(' · '),
    ...(opposed.length === 0 ? {} : { opposed: true }),
    verdict: frame.verdict,
    state: frame.state,
    hasChildren: claims.length > 0,
    location: claims[0] ? locationOf(index, claims[0]) : null,
  };
}

/** The values that open contradictions set against one. */
function opposedTo(index: CorpusIndex, question: Asked, position: Position): readonly string[] {
  const [first] = position.claims;
  if (!first || question.positions.length > MOST_COMPARED) return [];
  const opposed = index
    .findingsOf(first)
    .filter(({ id, code, questionId }) => code === 'contradiction' && questionId === question.id && index.isOpen(id))
    .flatMap((finding) => {
      const own = finding.positions.find((each) => takes(each, first));
      return own ? opposedPositions(index, finding, own) : [];
    });
  return [...new Set(opposed.map((each) => positionInWords(index, each)))];
}

/** A figure that nothing is compared with: its value and what it counts; its source, who says so, as of when and where. */
export function describeLone(index: CorpusIndex, id: string, claim: SourcedClaim): TreeNode {
  const value = valueInWords(index, claim);
  const about = [countedInWords(claim.claim), predicateInWords(claim.claim)].filter((word) => word !== null);
  const label = [value, ...about.map((word) => readable(word, LONGEST_RULING))].join(' ');
  const shown = describeClaim(index, id, { verdict: 'agreement', state: 'open', year: null }, claim);
  return { ...shown, label, description: `${shown.label} · ${shown.description}` };
}

/** What holds the figures that nothing is compared with. */
export function describeAlone(id: string, count: number): TreeNode {
  return {
    id,
    kind: 'alone',
    label: 'Compared with nothing',
    description: countOf(count, 'figure'),
    verdict: 'agreement',
    state: 'open',
    hasChildren: true,
    location: null,
  };
}

/** One claim: its source, who says so, as of when and where. */
export function describeClaim(index: CorpusIndex, id: string, frame: Frame, claim: SourcedClaim): TreeNode {
  const location = locationOf(index, claim);
  const date = dateOf(index, claim);
  const ruling = rulingInWords(claim.claim);
  // What a person ruled comes first, so that a narrow view does not cut it off.
  const parts = [
    ruling && readable(ruling, LONGEST_RULING),
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
    state: frame.state,
    hasChildren: false,
    location,
  };
}

/** What makes sources one origin: "Same text as 000   001 · “Smoke stood over the harbour …”, 32 words". A click shows it. */
export function describeOrigin(index: CorpusIndex, id: string, frame: Frame, reason: OriginReason): TreeNode {
  const lead = `${capitalised(REASONS[reason.kind])} as`;
  const label = `${lead} ${sourceLabel(index, reason.claim.sourceId)}`;
  const others = reason.others.map(({ sourceId }) => sourceLabel(index, sourceId));
  return {
    id,
    kind: 'origin',
    label,
    description: [listInWords(others, MOST_NAMED), readable(sharedInWords(reason), LONGEST_PHRASE)].join(' · '),
    verdict: frame.verdict,
    state: frame.state,
    hasChildren: false,
    location: reason.location,
  };
}

/** "gazette   Harbour Gazette · 4 May 2026 · 2 questions"; a speaker, a verdict or a story with how much stands beneath it. */
export function describeGroup(index: CorpusIndex, id: string, group: QuestionGroup): TreeNode {
  const { kind, key, label, members } = group;
  const verdict = gravestVerdict(members);
  const published = kind === 'source' ? (index.analysis(key)?.published?.date ?? null) : null;
  const publisher = kind === 'source' ? index.placed(key)?.source.header.known.publisher : undefined;
  const parts = [
    publisher === undefined ? null : readable(publisher, LONGEST_PUBLISHER),
    kind === 'source' ? (published === null ? 'undated' : shortDateInWords(published, null)) : null,
    countOf(members.length, 'question'),
  ];
  return {
    id,
    kind,
    label,
    description: parts.filter((part) => part !== null).join(' · '),
    verdict: kind === 'verdict' && members[0] ? members[0].question.verdict : verdict,
    state: members.every(({ state }) => state === 'decided') ? 'decided' : 'open',
    hasChildren: true,
    location: kind === 'source' ? locationOfSource(index, key) : null,
  };
}

/** What stands for the nodes that do not fit on a page. */
export function describeRest(id: string, count: number, noun: string): TreeNode {
  return {
    id,
    kind: 'more',
    label: countOf(count, `more ${noun}`),
    description: '',
    verdict: 'agreement',
    state: 'open',
    hasChildren: true,
    location: null,
  };
}
