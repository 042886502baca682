import { pathToFileURL } from 'node:url';
import type { Severity } from '../../../corpus/fault.ts';
import { PROBLEM_EXPLANATIONS } from '../../../features/diagnostics.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { VERSION } from '../version.ts';
import { jsonDocument } from './json-document.ts';
import { relativeUri } from './paths.ts';
import { collectProblems, type Place, type Problem } from './problems.ts';

const LEVEL_OF = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** What each code stands for, as readers of a SARIF log see it. */
const RULES = {
  contradiction: 'Sources state different values for one quantity, and nothing explains the gap.',
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
  'undated-source': 'Neither the header nor the text dates a source.',
} as const satisfies Record<Problem['code'], string>;

const CODES = Object.keys(RULES) as Problem['code'][];

function location(place: Place, message?: string) {
  const relative = relativeUri(place.uri);
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

function describeResult(problem: Problem) {
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
    partialFingerprints: { 'crosscheckFinding/v1': problem.id },
  };
}

/** A log in SARIF 2.1.0 (OASIS): one result a finding, the other claims as related locations, columns in UTF-16 code units. */
export function* reportSarif(index: CorpusIndex): Generator<string> {
  const rules = CODES.map((id) => ({
    id,
    shortDescription: { text: RULES[id] },
    helpUri: `${PROBLEM_EXPLANATIONS}#${id}`,
  }));
  const run = {
    tool: { driver: { name: 'Crosscheck', version: VERSION, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { uri: `${pathToFileURL(process.cwd()).href}/` } },
    results: collectProblems(index).map(describeResult),
  };
  yield* jsonDocument({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' }, { runs: [run] });
}
