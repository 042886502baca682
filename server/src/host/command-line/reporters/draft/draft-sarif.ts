import { PROBLEM_EXPLANATIONS } from '../../../../features/problems/diagnostics.ts';
import { DRAFT_STATUSES, type DraftStatus } from '../../../../features/protocol/draft-protocol.ts';
import type { CorpusIndex } from '../../../../indexing/corpus-index.ts';
import { FINGERPRINT } from '../../baseline.ts';
import { LEVEL_OF, location, sarifLog, sarifRule } from '../check/check-sarif.ts';
import { claimsIn, type DraftReport, type ReportedPassage, SEVERITY_OF } from './draft-report.ts';

/** What each status stands for, as readers of a SARIF log see it. */
const RULES = {
  contested: 'Sources give another value, or other words.',
  outdated: 'A later value replaces this one.',
  misattributed: 'Somebody else said it.',
  unsupported: 'No source tells it.',
  rounded: 'A source has it more exactly, or bounded.',
  supported: 'A source says so.',
  unchecked: 'Nothing that could be checked.',
} as const satisfies Record<DraftStatus, string>;

/** What to do about each. */
const HELP = {
  contested: 'Say that sources differ, or which one the draft follows.',
  outdated: 'Write the later value, or say as of when this one held.',
  misattributed: 'Name the one who said it.',
  unsupported: 'Look for a source that tells it, or leave it out.',
  rounded: 'Say “about” or “at least” where the difference matters.',
  supported: 'Nothing needs to be done.',
  unchecked: 'Nothing needs to be done.',
} as const satisfies Record<DraftStatus, string>;

/** What nobody needs to be told. */
const PASSED: ReadonlySet<DraftStatus> = new Set(['supported', 'unchecked']);

/** A log in SARIF 2.1.0 (OASIS): one result a passage that no source bears out as it is, the claims of the corpus as related locations. */
export function* reportSarif(index: CorpusIndex, { passages }: DraftReport): Generator<string> {
  const rules = DRAFT_STATUSES.map((status) =>
    sarifRule(`draft/${status}`, RULES[status], HELP[status], SEVERITY_OF[status], PROBLEM_EXPLANATIONS),
  );
  const told = passages.filter(({ passage }) => !PASSED.has(passage.status));
  yield* sarifLog(
    'draft',
    rules,
    told.map((each) => describeResult(index, each)),
  );
}

function describeResult(index: CorpusIndex, { passage, place, id }: ReportedPassage) {
  const { status, text, explanation, suggestion, evidence } = passage;
  const claims = evidence.flatMap((each) =>
    claimsIn(index, each).map((claim) => ({
      place: claim.place,
      message: `${each.text}: ${claim.source.source.name}`,
    })),
  );
  const { start, end } = passage.span;
  const where = location(place);
  const fixes =
    suggestion === null
      ? []
      : [
          {
            description: { text: `Update to ${suggestion}` },
            artifactChanges: [
              {
                artifactLocation: where.physicalLocation.artifactLocation,
                replacements: [
                  {
                    deletedRegion: { charOffset: start, charLength: end - start },
                    insertedContent: { text: suggestion },
                  },
                ],
              },
            ],
          },
        ];
  return {
    ruleId: `draft/${status}`,
    ruleIndex: DRAFT_STATUSES.indexOf(status),
    level: LEVEL_OF[SEVERITY_OF[status]],
    message: { text: `${text}: ${explanation}` },
    locations: [where],
    relatedLocations: claims.map((claim, at) => ({ id: at, ...location(claim.place, claim.message) })),
    partialFingerprints: { [FINGERPRINT]: id },
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}
