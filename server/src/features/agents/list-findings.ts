import type { Finding, Question } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf } from '../answers/answers.ts';
import { folded, searchedTextsOf } from '../tree/question-search.ts';
import { readable } from '../wording/readable-text.ts';
import { fitBudget } from './budget.ts';
import { describePosition, NOTICE } from './described.ts';

/** Which part of a list is asked for. */
export interface Paging {
  /** The place in the list from which on. */
  readonly cursor: number;
  /** In tokens. */
  readonly budget: number;
}

/** What findings and questions can be narrowed to; what is left out lets all through. */
export interface Narrowing {
  /** Words that all stand in what is asked, its values, or the names of its speakers or sources. */
  readonly words?: string | undefined;
  /** A part of the name of a source that takes part. */
  readonly source?: string | undefined;
}

/** So many positions of each are told in a list; `show` tells all. */
const MOST_POSITIONS = 6;
const LONGEST = 300;

/** The findings of all corpora, with how many there are of each code: each finding counts once. */
export function listFindings(
  index: CorpusIndex,
  { code, open, ...narrowing }: Narrowing & { readonly code?: string | undefined; readonly open?: boolean | undefined },
  paging: Paging,
) {
  const narrowed = index
    .findings()
    .filter((finding) => open === undefined || index.isOpen(finding.id) === open)
    .filter((finding) => fits(index, findingAsAsked(finding), narrowing));
  const found = narrowed.filter((finding) => code === undefined || finding.code === code);
  const { items, leftOut, nextCursor } = fitBudget(found, paging, (finding) => describeFinding(index, finding));
  return {
    notice: NOTICE,
    total: found.length,
    countsByCode: countBy(narrowed, (finding) => finding.code),
    findings: items,
    leftOut,
    nextCursor,
  };
}

/** The questions of all corpora, agreed ones too, with how many there are of each verdict: each question counts once. */
export function listQuestions(
  index: CorpusIndex,
  { verdict, ...narrowing }: Narrowing & { readonly verdict?: string | undefined },
  paging: Paging,
) {
  const narrowed = index.questions().filter((question) => fits(index, question, narrowing));
  const found = narrowed.filter((question) => verdict === undefined || question.verdict === verdict);
  const { items, leftOut, nextCursor } = fitBudget(found, paging, describeQuestion);
  return {
    notice: NOTICE,
    total: found.length,
    countsByVerdict: countBy(narrowed, (question) => question.verdict),
    questions: items,
    leftOut,
    nextCursor,
  };
}

function describeFinding(index: CorpusIndex, finding: Finding) {
  const { id, code, severity, confidence, question, questionId, explanation, positions, independent } = finding;
  return {
    id,
    code,
    severity,
    confidence: Math.round(100 * confidence) / 100,
    question: readable(question, LONGEST),
    questionId,
    explanation: readable(explanation, LONGEST),
    positions: positions.slice(0, MOST_POSITIONS).map(describePosition),
    morePositions: Math.max(0, positions.length - MOST_POSITIONS),
    independentOrigins: independent,
    decided: !index.isOpen(id),
  };
}

function describeQuestion({ id, phrase, verdict, positions, independent }: Question) {
  return {
    id,
    question: readable(phrase, LONGEST),
    verdict,
    positions: positions.slice(0, MOST_POSITIONS).map(describePosition),
    morePositions: Math.max(0, positions.length - MOST_POSITIONS),
    independentOrigins: independent,
  };
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

type AskedOf = Pick<Question, 'phrase' | 'positions'>;

function findingAsAsked({ question, positions }: Finding): AskedOf {
  return { phrase: question, positions };
}

function fits(index: CorpusIndex, asked: AskedOf, { words, source }: Narrowing): boolean {
  if (source !== undefined) {
    const part = folded(source);
    const names = claimsOf(asked).map(({ sourceId }) => folded(index.placed(sourceId)?.source.name ?? ''));
    if (!names.some((name) => name.includes(part))) return false;
  }
  if (words === undefined) return true;
  const { about, speakers, sources } = searchedTextsOf(index, asked);
  const all = `${about} ${speakers} ${sources}`;
  return folded(words)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
