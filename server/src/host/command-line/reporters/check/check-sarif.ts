import { pathToFileURL } from 'node:url';
import type { Decision } from '../../../../annotations/annotation.ts';
import { decisionInWords } from '../../../../annotations/summary.ts';
import { FINDING_SEVERITIES } from '../../../../collation/finding.ts';
import type { Severity } from '../../../../corpus/fault.ts';
import { FAULT_SEVERITIES } from '../../../../corpus/faults.ts';
import { PROBLEM_EXPLANATIONS } from '../../../../features/problems/diagnostics.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { FINGERPRINT } from '../../baseline.ts';
import { STANDARD_INPUT_FILE } from '../../reading/standard-input.ts';
import { VERSION } from '../../version.ts';
import { jsonDocument } from '../json-document.ts';
import { relativeUri } from '../paths.ts';
import type { ReportOptions } from '../reporter.ts';
import { collectProblems, isDecided, type Place, type Problem } from './problems.ts';
import { automationOf } from './sarif-automation.ts';

/** What SARIF calls a severity. */
export const LEVEL_OF = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** What each code stands for, as readers of a SARIF log see it. */
const RULES = {
  contradiction: 'Sources state different values for one quantity, and nothing explains the gap.',
  differs: 'Sources state different values for what is, in all likelihood, one quantity.',
  revised: 'A source itself says that one value replaces another.',
  superseded: 'A later value of a quantity that moves replaces this one.',
  rounding: 'One value is the other, rounded.',
  undated: 'Two values differ in a way that time would explain, but a date is missing.',
  arithmetic: 'Parts do not add up to the whole that is stated with them.',
  'quote-variant': 'The same words of one speaker are reported differently.',
  'duplicate-name': 'Two sources of a file share a name.',
  'malformed-delimiter': 'A line is almost a delimiter.',
  'unclosed-header': 'A header is opened and not closed.',
  'invalid-header': 'A header is not a YAML mapping.',
  'invalid-date': 'A date of a header is not an ISO 8601 date, or lies in the future.',
  'empty-source': 'A source has no text.',
  'stray-text': 'Text belongs to no source.',
  'unchecked-source': 'Crosscheck itself failed on a source.',
  'undated-source': 'Neither the header nor the text dates a source.',
} as const satisfies Record<Problem['code'], string>;

/** What to do about each. */
const HELP = {
  contradiction:
    'Read the sentences side by side. Correct the source that errs, or decide in the editor: explained, settled for one value, or dismissed.',
  differs:
    'Read the sentences side by side. Tell in the editor whether they answer one question (“Same Question As…”) or two (“Different Question”).',
  revised: 'Quote the value that replaces the other.',
  superseded: 'Quote the later value, or say as of when the older one held.',
  rounding: 'Nothing needs to be done; quote the more precise value where it matters.',
  undated: 'Add `published: YYYY-MM-DD` to the header of the source that has no date.',
  arithmetic: 'Add the parts up again, and look for one that is left out or counted twice.',
  'quote-variant': 'Compare both wordings with a recording or a transcript.',
  'duplicate-name': 'Rename one of the two sources.',
  'malformed-delimiter': 'Write the line as `<<<FILE>>> name`, or put a backslash in front if it is text.',
  'unclosed-header': 'Close the header with a line of `---`.',
  'invalid-header': 'Write the header as lines of `key: value`.',
  'invalid-date': 'Write the date as YYYY-MM-DD.',
  'empty-source': 'Add the text of the source, or remove its delimiter.',
  'stray-text': 'Put a delimiter line before the text, or remove it.',
  'unchecked-source': 'Please report the defect that standard error tells, with the text that brings it about.',
  'undated-source': 'Add `published: YYYY-MM-DD` to the header.',
} as const satisfies Record<Problem['code'], string>;

const SEVERITIES: Readonly<Record<Problem['code'], Severity>> = { ...FINDING_SEVERITIES, ...FAULT_SEVERITIES };

const CODES = Object.keys(RULES) as Problem['code'][];

/** A place as SARIF has it, relative to the working folder where it lies in that. */
export function location(place: Place, message?: string) {
  // Code scanning services refuse addresses that are no file's.
  const relative = place.uri.startsWith('file:') ? relativeUri(place.uri) : STANDARD_INPUT_FILE;
  return {
    physicalLocation: {
      artifactLocation: relative === null ? { uri: place.uri } : { uri: relative, uriBaseId: '%SRCROOT%' },
      region: {
        startLine: place.line,
        startColumn: place.column,
        endLine: place.endLine,
        endColumn: place.endColumn,
        charOffset: place.span.start,
        charLength: place.span.end - place.span.start,
      },
    },
    ...(message === undefined ? {} : { message: { text: message } }),
  };
}

function suppression(decision: Decision) {
  const { reason, creator } = decision;
  const by = creator === '' ? '' : ` (${creator})`;
  const justification = `${decisionInWords(decision)}${reason === '' ? '' : `: ${reason}`}${by}`;
  return { kind: 'external', status: 'accepted', justification };
}

/** @param saysWhichAreDecided whether the log tells of each result if it is suppressed */
function describeResult(problem: Problem, saysWhichAreDecided: boolean) {
  const claims = problem.positions.flatMap((position) =>
    position.claims.map((claim) => ({ place: claim.place, message: `${position.text}: ${claim.source.source.name}` })),
  );
  return {
    ruleId: problem.code,
    ruleIndex: CODES.indexOf(problem.code),
    level: LEVEL_OF[problem.severity],
    message: { text: `${problem.question}: ${problem.explanation}` },
    locations: [location(problem.place)],
    relatedLocations: claims.map(({ place, message }, id) => ({ id, ...location(place, message) })),
    partialFingerprints: { [FINGERPRINT]: problem.portableId },
    // SARIF wants a list on all results or on none. Some readers take an empty one for a suppression.
    ...(saysWhichAreDecided && { suppressions: isDecided(problem) ? [suppression(problem.decision!)] : [] }),
  };
}

/** A log in SARIF 2.1.0 (OASIS): one result a finding (those that people decided are suppressed), the other claims as related locations, columns in UTF-16 code units. */
export function* reportSarif(index: CorpusIndex, { known }: ReportOptions): Generator<string> {
  const rules = CODES.map((id) => sarifRule(id, RULES[id], HELP[id], SEVERITIES[id], `${PROBLEM_EXPLANATIONS}#${id}`));
  const problems = collectProblems(index, { all: true, known });
  const anyDecided = problems.some(isDecided);
  yield* sarifLog(
    'check',
    rules,
    problems.map((problem) => describeResult(problem, anyDecided)),
  );
}

/** A rule with all that the services of GitHub and Azure DevOps ask of one. */
export function sarifRule(id: string, short: string, help: string, severity: Severity, helpUri: string) {
  return {
    id,
    name: nameOf(id),
    shortDescription: { text: short },
    fullDescription: { text: `${short} ${help}` },
    help: { text: help },
    helpUri,
    // A missing level stands for “warning”, but some readers leave out what a rule without one has found.
    defaultConfiguration: { level: LEVEL_OF[severity] },
  };
}

/** The name of a rule, which must be another word than its id: “QuoteVariant”, “RoundingFinding”. */
function nameOf(id: string): string {
  const name = id.replace(/(?:^|[-/])([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return name.toLowerCase() === id ? `${name}Finding` : name;
}

/** A log of one run of a command with its rules and results. */
export function* sarifLog(
  command: string,
  rules: readonly ReturnType<typeof sarifRule>[],
  results: readonly unknown[],
): Generator<string> {
  const driver = {
    name: 'Crosscheck',
    fullName: `Crosscheck ${VERSION}`,
    version: VERSION,
    informationUri: PROBLEM_EXPLANATIONS,
    rules,
  };
  const run = {
    tool: { driver },
    automationDetails: automationOf(command, process.env),
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { uri: `${pathToFileURL(process.cwd()).href}/` } },
    results,
  };
  yield* jsonDocument({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' }, { runs: [run] });
}
