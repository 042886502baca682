import type { Decision } from '../../../../annotations/annotation.ts';
import { decisionInWords } from '../../../../annotations/summary.ts';
import type { Severity } from '../../../../corpus/fault.ts';
import { coverageInWords, coverageOf, listAlone } from '../../../../features/answers/coverage.ts';
import { figureInWords } from '../../../../features/why/comparison.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { shownPath } from '../paths.ts';
import { plainText, withoutWorkflowCommands } from '../plain-text.ts';
import type { ReportOptions } from '../reporter.ts';
import { colors } from '../terminal-colors.ts';
import { counted } from '../wording.ts';
import { excerptOf } from './excerpt.ts';
import {
  collectProblems,
  type Place,
  type Problem,
  type ReportedClaim,
  type ReportedPosition,
  reportClaim,
} from './problems.ts';

const PAINT = {
  error: colors.red,
  warning: colors.yellow,
  information: colors.cyan,
  hint: colors.dim,
} as const satisfies Record<Severity, (text: string) => string>;

/** How many claims of a position, and faults of a kind, are shown before the rest is only counted. */
const MOST_CLAIMS = 6;
const MOST_FAULTS = 10;

function address(place: Place): string {
  return `${plainText(shownPath(place.uri))}:${place.line}:${place.column}`;
}

function* showExcerpt(index: CorpusIndex, place: Place, indent: string): Generator<string> {
  const file = index.file(place.uri);
  const lines = index.lines(place.uri);
  if (!file || !lines) return;
  const excerpt = excerptOf(file.text, lines, place.span);
  const number = String(place.line);
  yield `${indent}${colors.dim(`${number} │`)} ${excerpt.text}\n`;
  yield `${indent}${colors.dim(`${' '.repeat(number.length)} │`)} ${colors.bold(excerpt.carets)}\n`;
}

function saidBy({ source, claim }: ReportedClaim): string {
  const { attribution, asOf } = claim;
  return [
    source.source.name,
    ...(attribution ? [attribution.speaker.text] : []),
    ...(attribution?.via ? [`via ${attribution.via.text}`] : []),
    ...(asOf ? [`as of ${asOf.date}`] : []),
  ]
    .map(plainText)
    .join(' · ');
}

function* showPosition(index: CorpusIndex, position: ReportedPosition): Generator<string> {
  const sources = new Set(position.claims.map((claim) => claim.source.source.id)).size;
  const support = `${counted(sources, 'source')}, ${counted(position.origins, 'origin')}`;
  yield `  ${colors.bold(plainText(position.text))}  ${colors.dim(support)}\n`;
  for (const claim of position.claims.slice(0, MOST_CLAIMS)) {
    yield `    ${address(claim.place)}  ${saidBy(claim)}\n`;
    yield* showExcerpt(index, claim.place, '      ');
  }
  const rest = position.claims.length - MOST_CLAIMS;
  if (rest > 0) yield `    ${colors.dim(`and ${rest} more`)}\n`;
}

function* showProblem(index: CorpusIndex, problem: Problem): Generator<string> {
  const paint = PAINT[problem.severity];
  if (problem.positions.length === 0) {
    yield `${paint(problem.severity)} ${problem.code}: ${plainText(problem.explanation)}\n`;
    yield `  ${address(problem.place)}\n`;
    yield* showExcerpt(index, problem.place, '    ');
  } else {
    yield `${paint(problem.severity)} ${problem.code}: ${colors.bold(plainText(problem.question))}\n`;
    yield `  ${plainText(problem.explanation)}\n`;
    if (problem.decision) yield `  ${showDecision(problem.decision)}\n`;
    for (const position of problem.positions) yield* showPosition(index, position);
  }
  yield '\n';
}

function showDecision(decision: Decision): string {
  const { reason, creator, reopened } = decision;
  const by = creator === '' ? '' : ` (${creator})`;
  const words = plainText(`${decisionInWords(decision)}${reason === '' ? '' : `: ${reason}`}${by}`);
  return reopened === null ? colors.dim(words) : plainText(`Open again: ${reopened} Was: ${words}`);
}

/** The figures that nothing is surely compared with, each in a line with where it stands. */
function* showAlone(index: CorpusIndex): Generator<string> {
  const alone = listAlone(index);
  if (alone.length === 0) return;
  yield `${colors.bold(`${counted(alone.length, 'figure')} alone`)}\n`;
  for (const claim of alone) {
    const reported = reportClaim(index, claim);
    if (reported)
      yield `  ${plainText(figureInWords(index, claim))}  ${colors.dim(`${address(reported.place)}  ${saidBy(reported)}`)}\n`;
  }
  yield '\n';
}

function summary(index: CorpusIndex, problems: readonly Problem[]): string {
  const { sources } = index.counts();
  const numbers = new Map<string, number>();
  for (const { code } of problems) numbers.set(code, (numbers.get(code) ?? 0) + 1);
  const parts = [...numbers].map(([code, number]) => `${number} ${code}`).join(', ');
  const found = problems.length === 0 ? 'no findings' : `${counted(problems.length, 'finding')} (${parts})`;
  return `${counted(sources, 'source')}: ${found}\n${coverageInWords(coverageOf(index))}\n`;
}

function* describe(index: CorpusIndex, options: ReportOptions): Generator<string> {
  const problems = collectProblems(index, options);
  const faults = new Map<string, number>();
  for (const problem of problems) {
    const isFault = problem.positions.length === 0;
    const number = (faults.get(problem.code) ?? 0) + 1;
    if (isFault) faults.set(problem.code, number);
    if (!isFault || number <= MOST_FAULTS) yield* showProblem(index, problem);
  }
  for (const [code, number] of faults) {
    if (number > MOST_FAULTS) yield `${colors.dim(`and ${number - MOST_FAULTS} more ${code}`)}\n\n`;
  }
  if (options.alone) yield* showAlone(index);
  yield summary(index, problems);
}

/** For people: each finding with its positions, their excerpts and carets; a summary line at the end. */
export function* reportPretty(index: CorpusIndex, options: ReportOptions): Generator<string> {
  for (const lines of describe(index, options)) yield withoutWorkflowCommands(lines);
}
