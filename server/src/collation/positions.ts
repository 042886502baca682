import type { Qualifier } from '../figures/figure.ts';
import type { Answer } from './answers.ts';
import { hedgeOf } from './clock.ts';
import type { Position } from './finding.ts';
import type { Origins } from './origins.ts';

/** A position together with its dated claims. */
export interface AnsweredPosition {
  readonly position: Position;
  readonly answers: readonly Answer[];
}

const SIGNS: Readonly<Record<Qualifier, string>> = { '=': '', '~': '≈ ', '<': '< ', '<=': '≤ ', '>': '> ', '>=': '≥ ' };

/** The distinct values among the answers of a question; the one that most origins share first. */
export function positionsOf(answers: readonly Answer[], origins: Origins): readonly AnsweredPosition[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { value, low, high, qualifier } = answer.claim.figure;
    const hedge = answer.claim.figure.kind === 'time' ? hedgeOf(answer.claim) : null;
    // What is counted is part of the question; a measure may be given in several units.
    const unit = answer.claim.figure.kind === 'count' ? null : answer.claim.figure.unit;
    const key = [value, low, high, qualifier, unit, hedge, answer.claim.scope.includes('block')].join(' ');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [answer]);
    else same.push(answer);
  }
  return [...groups.values()].map((group) => positionOf(group, origins)).sort(bySupport);
}

function positionOf(answers: readonly Answer[], origins: Origins): AnsweredPosition {
  const { figure } = answers[0]!.claim;
  const claims = answers.map(({ sourceId, claim }) => ({ sourceId, claim }));
  const position = {
    text: `${SIGNS[figure.qualifier]}${figure.text}`,
    value: figure.value,
    claims,
    origins: origins.count(claims),
  };
  return { position, answers };
}

function bySupport(a: AnsweredPosition, b: AnsweredPosition): number {
  if (a.position.origins !== b.position.origins) return b.position.origins - a.position.origins;
  if (a.answers.length !== b.answers.length) return b.answers.length - a.answers.length;
  const [one, other] = [a.position.value, b.position.value];
  if (typeof one === 'number' && typeof other === 'number' && one !== other) return one - other;
  return `${one} ${a.position.text}` < `${other} ${b.position.text}` ? -1 : 1;
}
