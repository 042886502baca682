import type { Claim } from '../../claims/claim.ts';
import { isInParts } from '../../figures/amounts/parts-of-money.ts';
import { type Figure, signOf } from '../../figures/figure.ts';
import type { Position } from '../finding.ts';
import type { Origins } from '../origins/origins.ts';
import { hedgeOf } from '../values/clock.ts';
import { isBound } from '../values/interval.ts';
import { YEARS_OF_AGE } from '../values/units.ts';
import type { Answer } from './answers.ts';

/** A position together with its dated claims. */
export interface AnsweredPosition {
  readonly position: Position;
  readonly answers: readonly Answer[];
}

/** The distinct values among the answers of a question; the one that most origins share first. */
export function positionsOf(answers: readonly Answer[], origins: Origins): readonly AnsweredPosition[] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { value, low, high, qualifier } = answer.claim.figure;
    const hedge = answer.claim.figure.kind === 'time' ? hedgeOf(answer.claim) : null;
    // What is counted is part of the question; a measure may be given in several units.
    const unit = answer.claim.figure.kind === 'count' ? null : answer.claim.figure.unit;
    const key = [value, low, high, qualifier, unit, hedge, answer.claim.scope.block].join(' ');
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [answer]);
    else same.push(answer);
  }
  const areMixed = new Set(answers.map(({ claim }) => writtenUnit(claim.figure))).size > 1;
  return [...groups.values()].map((group) => positionOf(group, origins, areMixed)).sort(bySupport);
}

/**
 * The positions as they are shown: who says "about 4:20" and who says "4:20" state one value. They are told apart only
 * while they are related, since what is hedged leaves room. A bound is no value: "at least 12" stays by itself.
 *
 * @returns for each position the one that it is shown as, in the order in which these are shown
 */
export function shownPositions(
  positions: readonly AnsweredPosition[],
  origins: Origins,
): ReadonlyMap<Position, Position> {
  const byValue = new Map<string, AnsweredPosition[]>();
  for (const each of positions) {
    const { figure, scope } = each.answers[0]!.claim;
    const unit = figure.kind === 'count' ? null : figure.unit;
    const bound = isOneSided(each.answers[0]!.claim) ? each.position.text : '';
    const key = [figure.value, figure.low, figure.high, unit, bound, scope.block].join(' ');
    const same = byValue.get(key);
    if (same === undefined) byValue.set(key, [each]);
    else same.push(each);
  }
  const areMixed = new Set(positions.map(({ answers }) => writtenUnit(answers[0]!.claim.figure))).size > 1;
  const merged = [...byValue.values()].map((same) => ({ same, whole: mergedOf(same, origins, areMixed) }));
  merged.sort((a, b) => bySupport(a.whole, b.whole));
  return new Map(merged.flatMap(({ same, whole }) => same.map(({ position }) => [position, whole.position] as const)));
}

/** One position of those who state a value outright and those who hedge it, the former first. */
function mergedOf(same: readonly AnsweredPosition[], origins: Origins, areMixed: boolean): AnsweredPosition {
  const [first] = same;
  if (same.length === 1) return first!;
  const answers = same.flatMap((each) => each.answers);
  const outright = answers.filter(({ claim }) => hedgeOf(claim) === null);
  return positionOf([...outright, ...answers.filter((answer) => !outright.includes(answer))], origins, areMixed);
}

function isOneSided(claim: Claim): boolean {
  const hedge = hedgeOf(claim);
  return hedge === 'after' || hedge === 'before' || isBound(claim.figure);
}

/** @param areMixed not all answers of the question are given in one unit, so that a bare number says too little */
function positionOf(answers: readonly Answer[], origins: Origins, areMixed: boolean): AnsweredPosition {
  const { figure } = answers[0]!.claim;
  const claims = answers.map(({ sourceId, claim }) => ({ sourceId, claim }));
  const position = {
    text: `${signOf(figure)}${areMixed ? withUnit(figure) : figure.text}`,
    value: figure.value,
    claims,
    origins: origins.count(claims),
  };
  return { position, answers };
}

/** The unit in which a number is written: cents are none of euros there. */
function writtenUnit(figure: Figure): string | null {
  return isInParts(figure) ? figure.unitText : figure.unit;
}

/** A number with the unit of its measure, where that does not stand in it; an age in years needs none. */
function withUnit({ kind, text, unit, unitText }: Figure): string {
  if (kind === 'age') return unit === null || unit === YEARS_OF_AGE ? text : `${text} ${unit.replace('-person', 's')}`;
  if (kind === 'count' || unitText === null || text.includes(unitText)) return text;
  return CURRENCY_SIGN.test(unitText) ? `${unitText}${text}` : `${text} ${unitText}`;
}

const CURRENCY_SIGN = /\p{Sc}$/u;

function bySupport(a: AnsweredPosition, b: AnsweredPosition): number {
  if (a.position.origins !== b.position.origins) return b.position.origins - a.position.origins;
  if (a.answers.length !== b.answers.length) return b.answers.length - a.answers.length;
  const [one, other] = [a.position.value, b.position.value];
  if (typeof one === 'number' && typeof other === 'number' && one !== other) return one - other;
  return `${one} ${a.position.text}` < `${other} ${b.position.text}` ? -1 : 1;
}
