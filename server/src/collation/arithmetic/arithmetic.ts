import type { Claim } from '../../claims/claim.ts';
import type { CollatedSource, Collation } from '../collated-source.ts';
import { FINDING_SEVERITIES, type Finding, type Position, type Question, type SourcedClaim } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Origins } from '../origins/origins.ts';
import { findMiscalculations, type Miscalculation } from './miscalculations.ts';

interface Stated extends Miscalculation {
  readonly sourceId: string;
}

/**
 * A question and a finding for each reckoning that does not come out inside a source of a story. Sources that state the
 * same numbers share one; the positions are the whole and its parts, or the values and their share or change.
 */
export function checkArithmetic(
  storyId: string,
  sources: readonly CollatedSource[],
  origins: Origins,
): Pick<Collation, 'questions' | 'findings'> {
  const groups = new Map<string, Stated[]>();
  for (const collated of sources) {
    for (const found of findMiscalculations(collated)) {
      const stated = { ...found, sourceId: collated.source.id };
      const key = `${found.phrase} ${found.explanation}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [stated]);
      else group.push(stated);
    }
  }
  const reported = [...groups.values()].map((group) => report(storyId, group, origins));
  return {
    questions: reported.map(({ question }) => question),
    findings: reported.map(({ finding }) => finding),
  };
}

function report(
  storyId: string,
  group: readonly Stated[],
  origins: Origins,
): { readonly question: Question; readonly finding: Finding } {
  const { phrase, explanation, claims } = group[0]!;
  const positions = claims.map((_, place) => positionOf(group, place, origins));
  const independent = origins.count(positions.flatMap((position) => position.claims));
  const id = fingerprint([phrase, explanation, ...group.map(({ sourceId }) => sourceId)]);
  const question: Question = {
    id: `question-${id}`,
    phrase,
    storyId,
    positions,
    pairs: [],
    independent,
    verdict: 'arithmetic',
  };
  const finding: Finding = {
    id: `arithmetic-${id}`,
    code: 'arithmetic',
    severity: FINDING_SEVERITIES.arithmetic,
    confidence: 1,
    questionId: question.id,
    question: phrase,
    explanation,
    positions,
    independent,
  };
  return { question, finding };
}

/** The number in one place of a reckoning, with all sources that state it so. */
function positionOf(group: readonly Stated[], place: number, origins: Origins): Position {
  const claims = group.map(({ sourceId, claims: own }): SourcedClaim => ({ sourceId, claim: own[place]! }));
  const { figure } = claims[0]!.claim;
  return { text: inDigits(figure), value: figure.value, claims, origins: origins.count(claims) };
}

/** As the explanation writes it: a number in words in digits. */
function inDigits({ text, value }: Claim['figure']): string {
  return /\d/.test(text) ? text : Number(value).toLocaleString('en');
}
