import type { Claim } from '../../claims/claim.ts';
import type { Finding, SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { tokenModifiers } from '../protocol/protocol.ts';
import { opposedPositions } from './relations.ts';
import { isShown } from './shown-findings.ts';

type TokenModifier = (typeof tokenModifiers)[number];

const MODIFIERS = {
  contradiction: 'contradicted',
  arithmetic: 'miscalculated',
  differs: 'differing',
  undated: 'undated',
  superseded: 'superseded',
  revised: 'revised',
  rounding: 'rounded',
  'quote-variant': null,
} as const satisfies Record<Finding['code'], TokenModifier | null>;

/** Claims by the id of their source. */
type Claims = ReadonlyMap<string, ReadonlySet<Claim>>;

/**
 * Which verdicts mark a figure, as bits of the token modifiers: those of the findings under which it is reported, but for
 * those that people decided. Made for one look at an index; each finding is worked out once, however many figures take
 * part in it.
 */
export class VerdictMarks {
  readonly #index: CorpusIndex;
  readonly #leastConfidence: number;
  readonly #reported = new Map<Finding, Claims>();

  /** @param leastConfidence from which probability on what may differ is shown */
  constructor(index: CorpusIndex, leastConfidence = 0) {
    this.#index = index;
    this.#leastConfidence = leastConfidence;
  }

  of(claim: SourcedClaim): number {
    let marks = 0;
    for (const { code } of this.findingsOn(claim)) {
      const modifier = MODIFIERS[code];
      if (modifier !== null) marks |= 1 << tokenModifiers.indexOf(modifier);
    }
    return marks;
  }

  /** The open findings under which a claim is reported. */
  findingsOn(claim: SourcedClaim): readonly Finding[] {
    return this.#index
      .findingsOf(claim)
      .filter((finding) => isShown(finding, this.#leastConfidence))
      .filter((finding) => this.#claimsOf(finding).get(claim.sourceId)?.has(claim.claim));
  }

  #claimsOf(finding: Finding): Claims {
    let claims = this.#reported.get(finding);
    if (!claims) {
      claims = this.#index.isOpen(finding.id) ? reportedClaims(this.#index, finding) : new Map();
      this.#reported.set(finding, claims);
    }
    return claims;
  }
}

function reportedClaims(index: CorpusIndex, finding: Finding): Claims {
  const reported = new Map<string, Set<Claim>>();
  for (const position of finding.positions) {
    if (opposedPositions(index, finding, position).length === 0) continue;
    for (const { sourceId, claim } of position.claims) {
      const ofSource = reported.get(sourceId) ?? new Set();
      reported.set(sourceId, ofSource.add(claim));
    }
  }
  return reported;
}
