import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver-types';
import type { JsonFault } from '../../annotations/json/json-fault.ts';
import type { Finding, Position, SourcedClaim } from '../../collation/finding.ts';
import { differencesInWords } from '../../collation/quotations/quote-variants.ts';
import { isTelling } from '../../collation/verdicts/explanations.ts';
import type { Fault, FaultCode, Severity } from '../../corpus/fault.ts';
import { faultsBefore } from '../../corpus/files/corpus-file.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { uriOfSource } from '../../indexing/reading-order.ts';
import { claimsOf, takes } from '../answers/answers.ts';
import { leadingClaim } from '../answers/leading-claim.ts';
import { locationOf, rangeOf } from '../answers/places.ts';
import { explains, opposedPositions } from '../answers/relations.ts';
import { isShown } from '../answers/shown-findings.ts';
import {
  countSourcesOf,
  listInWords,
  positionInWords,
  sourceLabel,
  sourceLabels,
  speakerOf,
  speakerOfAll,
} from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { capitalised } from '../wording/wording.ts';

/** Everything that can stand among the problems, by the codes of the command line's contract. */
export type ProblemCode = Finding['code'] | FaultCode;

/** What the user wants to see, and how loudly. Codes that are left out keep their own severity. */
export interface ProblemSettings {
  readonly severities: Readonly<Partial<Record<ProblemCode, Severity | 'off'>>>;
  /** From which probability on, 0 to 1, what may differ is shown; all of it where it is left out. */
  readonly leastConfidence?: number;
}

/** What a diagnostic says of itself to those who act on it. */
export interface ProblemData {
  /** The finding's id; null for a fault. */
  readonly finding: string | null;
  /** Whether whoever lists each finding once lists it here; so it is at one of its claims. A fault is told once anyway. */
  readonly leads: boolean;
}

export const PROBLEM_SOURCE = 'crosscheck';

/** Each code has a section of its name there. */
export const PROBLEM_EXPLANATIONS = 'https://github.com/crosscheck/crosscheck';

const MOST_RELATED = 2;
const MOST_POSITIONS = 2;
const MOST_SOURCES = 2;
const LONGEST_EXPLANATION = 300;
const LONGEST_DIFFERENCES = 120;

const LSP_SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Record<Severity, DiagnosticSeverity>;

/** A problem in a list, in its order. Where it stands and all that is said of it is worked out for those that are shown. */
export interface ListedProblem {
  readonly code: ProblemCode;
  readonly severity: DiagnosticSeverity;
  readonly leads: boolean;
  /** What is shown of it, with places as they are when it is called. */
  readonly diagnostic: () => Diagnostic;
}

/** The same with where it begins, as a UTF-16 offset of the file. */
interface PlacedProblem extends ListedProblem {
  readonly start: number;
}

/**
 * What is said of findings at each of their claims, by the ids of the sources of these, kept by whoever lists the problems of one text after another: it holds
 * as long as a finding is the same, and so are settings and decisions.
 */
export type ToldFindings = WeakMap<Finding, ReadonlyMap<string, readonly ToldProblem[]>>;

/** What is said of a finding at one of its claims. */
interface ToldProblem {
  readonly claim: SourcedClaim;
  readonly leads: boolean;
  readonly problem: FindingProblem;
}

/**
 * The problems of one file in the order of its text: a diagnostic for each claim of a finding, with the other positions as
 * related information, and one for each fault; what people decided is left out. Empty for a file that is not in the index.
 */
export function listProblems(index: CorpusIndex, uri: string, settings: ProblemSettings): Diagnostic[] {
  const told: ToldFindings = new WeakMap();
  const sources = index.file(uri)?.sources ?? [];
  return [
    ...listBeforeSources(index, uri, settings),
    ...sources.flatMap(({ id }) => listInSource(index, id, settings, told)),
  ].map(({ diagnostic }) => diagnostic());
}

/** The problems of what stands before the first source of a file: faults of its form. */
export function listBeforeSources(
  index: CorpusIndex,
  uri: string,
  settings: ProblemSettings,
): readonly ListedProblem[] {
  const file = index.file(uri);
  const faults = file ? faultsBefore(file) : [];
  return faults.flatMap((fault) => listFault(index, uri, fault, settings, () => fault) ?? []);
}

/**
 * The problems of one source in the order of its text, with what is known of former lists. They stay what they are until
 * the index says that its problems may read differently; which lines they are on is asked anew each time.
 */
export function listInSource(
  index: CorpusIndex,
  sourceId: string,
  settings: ProblemSettings,
  told: ToldFindings,
): readonly ListedProblem[] {
  const uri = uriOfSource(sourceId);
  const faults = index
    .faultsOf(sourceId)
    .flatMap((fault, at) => listFault(index, uri, fault, settings, () => index.faultsOf(sourceId)[at]!) ?? []);
  const findings = [...index.findingsOfSource(sourceId)].flatMap((finding) => {
    let own = told.get(finding);
    if (own === undefined) {
      own = bySource(index.isOpen(finding.id) ? tellFinding(index, finding, settings) : []);
      told.set(finding, own);
    }
    return (own.get(sourceId) ?? []).flatMap((each) => listFinding(index, uri, each) ?? []);
  });
  findings.sort((a, b) => a.start - b.start || a.severity - b.severity || compare(a.id, b.id));
  return faults.length === 0 ? findings : [...faults, ...findings].sort((a, b) => a.start - b.start);
}

function bySource(problems: readonly ToldProblem[]): ReadonlyMap<string, readonly ToldProblem[]> {
  const sources = new Map<string, ToldProblem[]>();
  for (const problem of problems) {
    const own = sources.get(problem.claim.sourceId);
    if (own) own.push(problem);
    else sources.set(problem.claim.sourceId, [problem]);
  }
  return sources;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The problem of a file of annotations that cannot be read, at its place there. */
export function listBrokenAnnotations(fault: JsonFault | null): Diagnostic[] {
  if (fault === null) return [];
  const start = { line: fault.line, character: fault.column };
  const range = { start, end: { line: fault.line, character: fault.column + 1 } };
  return [{ range, severity: DiagnosticSeverity.Error, source: PROBLEM_SOURCE, message: fault.message }];
}

/** The severity a problem is shown with, null where the user does not want to see it. */
function severityOf(code: ProblemCode, own: Severity, { severities }: ProblemSettings): DiagnosticSeverity | null {
  const chosen = severities[code] ?? own;
  return chosen === 'off' ? null : LSP_SEVERITIES[chosen];
}

/** The same for a finding, which may be too unlikely to be shown. */
function severityOfFinding(finding: Finding, settings: ProblemSettings): DiagnosticSeverity | null {
  if (!isShown(finding, settings.leastConfidence ?? 0)) return null;
  return severityOf(finding.code, finding.severity, settings);
}

/** What all diagnostics of a code have in common. */
function headOf(code: ProblemCode, finding: string | null, leads: boolean) {
  const data: ProblemData = { finding, leads };
  return { source: PROBLEM_SOURCE, code, codeDescription: { href: `${PROBLEM_EXPLANATIONS}#${code}` }, data };
}

/** @param now the fault where it stands when it is asked for */
function listFault(
  index: CorpusIndex,
  uri: string,
  fault: Fault,
  settings: ProblemSettings,
  now: () => Fault,
): PlacedProblem | null {
  const severity = severityOf(fault.code, fault.severity, settings);
  if (severity === null) return null;
  const diagnostic = () => describeFault(index, uri, now(), severity);
  return { code: fault.code, severity, leads: true, start: fault.span.start, diagnostic };
}

function describeFault(index: CorpusIndex, uri: string, fault: Fault, severity: DiagnosticSeverity): Diagnostic {
  const related = fault.related && rangeOf(index, uri, fault.related.span);
  return {
    range: rangeOf(index, uri, fault.span)!,
    severity,
    message: readable(fault.message, 500),
    ...headOf(fault.code, null, true),
    ...(fault.related && related
      ? { relatedInformation: [{ location: { uri, range: related }, message: fault.related.message }] }
      : {}),
  };
}

/** A finding as it is shown at the claims of one of its positions. */
export interface FindingProblem {
  readonly finding: Finding;
  readonly severity: DiagnosticSeverity;
  readonly message: string;
  /** Ways to other positions: a claim, and what is said of it. */
  readonly related: readonly { readonly claim: SourcedClaim; readonly message: string }[];
  /** The positions that the message names beside the claim's own. */
  readonly told: readonly Position[];
}

/** What is shown as problems on a claim: of each finding that is open and not switched off, what is said there. */
export function problemsOn(
  index: CorpusIndex,
  claim: SourcedClaim,
  settings: ProblemSettings,
): readonly FindingProblem[] {
  return index
    .findingsOf(claim)
    .filter(({ id }) => index.isOpen(id))
    .flatMap((finding) => {
      const position = finding.positions.find((each) => takes(each, claim));
      return (
        (position && problemOf(index, finding, position, settings, isLesser(index, finding, claim, settings))) ?? []
      );
    });
}

/** What is said of a finding at each of its claims, where another position is set against it. */
function tellFinding(index: CorpusIndex, finding: Finding, settings: ProblemSettings): readonly ToldProblem[] {
  const leading = leadingClaim(index, finding);
  return finding.positions.flatMap((position) => {
    const problems = new Map<boolean, FindingProblem | null>();
    return position.claims.flatMap((claim) => {
      const lesser = isLesser(index, finding, claim, settings);
      if (!problems.has(lesser)) problems.set(lesser, problemOf(index, finding, position, settings, lesser));
      const problem = problems.get(lesser);
      return problem ? [{ claim, leads: claim === leading, problem }] : [];
    });
  });
}

/** What is told at a claim as a problem of its file; null where its source has left. */
function listFinding(
  index: CorpusIndex,
  uri: string,
  { claim, leads, problem }: ToldProblem,
): (PlacedProblem & { readonly id: string }) | null {
  const { finding, severity } = problem;
  const span = () => index.locate(claim.sourceId, claim.claim.figure);
  const start = span()?.start;
  if (start === undefined) return null;
  const diagnostic = () => describeFinding(index, problem, leads, rangeOf(index, uri, span()!)!);
  return { id: finding.id, code: finding.code, severity, leads, start, diagnostic };
}

function describeFinding(
  index: CorpusIndex,
  { finding, severity, message, related }: FindingProblem,
  leads: boolean,
  range: Range,
): Diagnostic {
  const relatedInformation = related.flatMap(({ claim, message: said }): DiagnosticRelatedInformation[] => {
    const location = locationOf(index, claim);
    return location ? [{ location, message: said }] : [];
  });
  return {
    range,
    severity,
    message,
    ...headOf(finding.code, finding.id, leads),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}

/** What is said of a finding at one of its positions; in few words, without ways to the others, where it is a lesser one. */
function problemOf(
  index: CorpusIndex,
  finding: Finding,
  position: Position,
  settings: ProblemSettings,
  lesser: boolean,
): FindingProblem | null {
  const severity = severityOfFinding(finding, settings);
  const opposed = severity === null ? [] : opposedPositions(index, finding, position);
  if (severity === null || opposed.length === 0) return null;
  const message =
    finding.code === 'quote-variant'
      ? messageOnQuotation(index, finding, position, opposed)
      : messageOf(index, finding, position, opposed, lesser);
  const related = (lesser ? [] : opposed.slice(0, MOST_RELATED))
    .map((other) => relate(index, other))
    .filter((each) => each !== null);
  const told = finding.code === 'quote-variant' ? [] : opposed.slice(0, namedAtMost(lesser));
  return { finding, severity, message: message + openAgain(index, finding), related, told };
}

/** Why a finding that had been decided is open again: " Reopened by Ada Brook.", " Open again: a new position came …". */
function openAgain(index: CorpusIndex, { id }: Finding): string {
  const decision = index.decision(id);
  if (decision === null || decision.reopened === null) return '';
  const why = readable(decision.reopened, LONGEST_EXPLANATION);
  return decision.history.at(-1)?.decision === 'reopened' ? ` ${why}` : ` Open again: ${why}`;
}

/** How many other positions a message names. */
function namedAtMost(lesser: boolean): number {
  return lesser ? 1 : MOST_POSITIONS;
}

/** Whether the same question makes a graver problem at a claim: an editor shows both, one above the other. */
function isLesser(index: CorpusIndex, finding: Finding, claim: SourcedClaim, settings: ProblemSettings): boolean {
  const weightOf = (each: Finding) => severityOfFinding(each, settings) ?? Number.POSITIVE_INFINITY;
  return index
    .findingsOf(claim)
    .some(
      (other) =>
        other.questionId === finding.questionId && weightOf(other) < weightOf(finding) && index.isOpen(other.id),
    );
}

/** "Words of Ida Holm differ in dam_star: “worked” – “been working”.": whose words they are, where they read otherwise, and how. */
function messageOnQuotation(index: CorpusIndex, finding: Finding, own: Position, others: readonly Position[]): string {
  const sources = nameSources(index, claimsOf({ positions: others }));
  const differences = differencesInWords(String(own.value), String(others[0]?.value ?? ''));
  return `${capitalised(readable(finding.question))} differ in ${sources}: ${asSentence(readable(differences, LONGEST_DIFFERENCES))}`;
}

/**
 * "People wounded at the motel: 3 here, 4 in 002_motel (police).", and why where that says more. Who gives the same value
 * in other words ("about 4:20 a.m.") is named beside "here".
 */
function messageOf(
  index: CorpusIndex,
  finding: Finding,
  own: Position,
  others: readonly Position[],
  lesser: boolean,
): string {
  const elsewhere = others
    .slice(0, namedAtMost(lesser))
    .map((position) => `${positionInWords(index, position)} in ${whoSays(index, position)}`);
  const rest = others.length - elsewhere.length;
  const agreeing = finding.positions.filter(
    (each) => each !== own && each.value === own.value && !others.includes(each),
  );
  const here = ['here', ...agreeing.map(({ claims }) => `in ${nameSources(index, claims)}`)];
  const values = [
    `${positionInWords(index, own)} ${listInWords(here, MOST_SOURCES)}`,
    ...elsewhere,
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ];
  const summary = `${capitalised(readable(finding.question))}: ${values.join(', ')}.`;
  return !lesser && explains(finding, own) && isTelling(finding)
    ? `${summary} ${asSentence(readable(finding.explanation, LONGEST_EXPLANATION))}`
    : summary;
}

function asSentence(words: string): string {
  return capitalised(/[.?!…]$/.test(words) ? words : `${words}.`);
}

/** The sources of a position, with the speaker where all of them name the same. */
function whoSays(index: CorpusIndex, { claims }: Position): string {
  const speaker = speakerOfAll(claims);
  return nameSources(index, claims) + (speaker === null ? '' : ` (${speaker})`);
}

/** The sources of some claims; of more than two the first, and how many more. */
function nameSources(index: CorpusIndex, claims: readonly SourcedClaim[]): string {
  const labels = sourceLabels(index, claims);
  return listInWords(labels, labels.length > MOST_SOURCES ? 1 : MOST_SOURCES);
}

/** Leads to the first claim of a position; who else takes it is counted: editors show a row for each beside the message. */
function relate(index: CorpusIndex, position: Position): FindingProblem['related'][number] | null {
  const [first] = position.claims;
  if (!first) return null;
  const speaker = speakerOf(first.claim);
  const who = sourceLabel(index, first.sourceId) + (speaker === null ? '' : ` (${speaker})`);
  const rest = countSourcesOf(position.claims) - 1;
  return {
    claim: first,
    message: `${positionInWords(index, position)} in ${who}${rest > 0 ? ` and ${rest} more` : ''}`,
  };
}
