import type { Steps } from '../../claims/steps.ts';
import type { Answer } from '../answers/answers.ts';
import { questionPhrase } from '../answers/phrases.ts';
import { type AnsweredPosition, positionsOf, shownPositions } from '../answers/positions.ts';
import { sharedAttribute } from '../candidates/attributes.ts';
import { type Candidate, candidatesOf } from '../candidates/candidate.ts';
import { areRivalEstimates } from '../candidates/rival-estimates.ts';
import type { CollatedSource } from '../collated-source.ts';
import { type Match, StoryEvidence } from '../evidence/evidence.ts';
import type { Position, RelatedPositions, Verdict } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Origins } from '../origins/origins.ts';
import { valuesAgree } from '../values/agreement.ts';
import type { Pair } from '../verdicts/pair.ts';
import { LIKELY, relate } from '../verdicts/verdicts.ts';
import type { Asked } from './asked.ts';
import { type Cluster, clustersOf, isLikely, SAID_SO } from './clusters.ts';
import { isJoined } from './rulings.ts';
import { topicOf } from './topic.ts';

/** The verdicts from the weakest to the strongest disagreement. */
const STRENGTH: readonly Verdict[] = [
  'agreement',
  'rounding',
  'revised',
  'superseded',
  'undated',
  'differs',
  'arithmetic',
  'contradiction',
];

/** The questions that two or more claims of a story answer, with how their positions relate, in steps. */
export function* askQuestions(
  storyId: string,
  sources: readonly CollatedSource[],
  origins: Origins,
): Steps<readonly Asked[]> {
  const candidates = sources.flatMap(candidatesOf);
  yield;
  const evidence = new StoryEvidence(candidates, sources);
  const groups = [...bySort(candidates).values()].filter((same) => same.length > 1);
  const read = yield* evidence.matchingSteps(groups);
  yield;
  const clusters = clustersOf([...read, ...joinedByHand(candidates, read)], isJoined);
  yield;
  return clusters.flatMap((cluster) => askRelated(storyId, cluster, origins));
}

/**
 * The question that a cluster answers; where nothing is made of how some of its values relate, they are answers to no one
 * question: else those who differ would stand beside one another as if they agreed. What then stands alone is asked of
 * nobody.
 */
function askRelated(storyId: string, cluster: Cluster, origins: Origins): readonly Asked[] {
  const { asked, parts } = ask(storyId, cluster, origins);
  if (parts.length < 2 || cluster.matches.some(({ odds }) => odds >= SAID_SO)) return [asked];
  return parts.flatMap((members): readonly Asked[] => {
    const matches = cluster.matches.filter(({ a, b }) => members.has(a) && members.has(b));
    const held = new Set(matches.flatMap(({ a, b, odds }) => (isLikely(odds) ? [a, b] : [])));
    // Whose partner is of another part has no more than the value in common with those that are left.
    const own = cluster.members.filter((member) => held.has(member));
    if (own.length < 2) return [];
    const theirs = matches.filter(({ a, b }) => held.has(a) && held.has(b));
    return askRelated(storyId, { members: own, matches: theirs }, origins);
  });
}

/** The answers whose positions are related to one another, directly or by others between. */
function partsOf(
  shown: ReadonlyMap<Position, Position>,
  told: readonly AnsweredPosition[],
  pairs: readonly Pair[],
): readonly ReadonlySet<Answer>[] {
  const partOf = new Map<Position, Set<Answer>>();
  for (const { position, answers } of told) {
    const part = partOf.get(shown.get(position)!) ?? new Set<Answer>();
    partOf.set(shown.get(position)!, part);
    for (const answer of answers) part.add(answer);
  }
  for (const { a, b, relation } of pairs) {
    // That two values agree is told however unlikely it is that they are of one thing.
    if (relation.confidence < LIKELY) continue;
    const [one, other] = [partOf.get(a)!, partOf.get(b)!];
    if (one === other) continue;
    for (const answer of other) one.add(answer);
    for (const [position, part] of partOf) if (part === other) partOf.set(position, one);
  }
  return [...new Set(partOf.values())];
}

/** The pairs that a person put to one question and that nothing else would have held against each other. */
function joinedByHand(candidates: readonly Candidate[], read: readonly Match[]): readonly Match[] {
  const ruled = candidates.filter(({ claim }) => (claim.ruling?.joined.length ?? 0) > 0);
  if (ruled.length < 2) return [];
  const known = new Set(read.map(({ a, b }) => `${a.sourceId} ${a.place} ${b.sourceId} ${b.place}`));
  return ruled.flatMap((a, at) =>
    ruled.slice(at + 1).flatMap((b): readonly Match[] => {
      if (isJoined(a, b) !== true || known.has(`${a.sourceId} ${a.place} ${b.sourceId} ${b.place}`)) return [];
      return [{ a, b, agree: valuesAgree(a.claim, b.claim), doubt: 'none', partners: ALONE, odds: SAID_SO }];
    }),
  );
}

/** No other claim of their sources was looked at. */
const ALONE: Match['partners'] = { isMutual: true, rivalry: 0, rivals: 0, explained: 0 };

function bySort(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.sort);
    if (group === undefined) groups.set(candidate.sort, [candidate]);
    else group.push(candidate);
  }
  return groups;
}

function ask(
  storyId: string,
  { members, matches }: Cluster,
  origins: Origins,
): { readonly asked: Asked; readonly parts: readonly ReadonlySet<Answer>[] } {
  const topic = topicOf(members, sharedAttribute(members));
  const told = positionsOf(members, origins);
  const shown = shownPositions(told, origins);
  const positions = [...new Set(shown.values())];
  const pairs = withoutLesser(
    relatedPairs(told, matches, topic).flatMap((pair): readonly Pair[] => {
      const [a, b] = [shown.get(pair.a)!, shown.get(pair.b)!];
      return a === b ? [] : [{ ...pair, a, b }];
    }),
  );
  const identity = members.map(({ sourceId, claim }) => `${sourceId} ${claim.figure.text}`).sort();
  const id = fingerprint([topic.kind, String(topic.predicate), String(topic.subject), ...identity]);
  const asked: Asked = {
    question: {
      id: `question-${id}`,
      phrase: questionPhrase(topic),
      storyId,
      positions,
      pairs: pairs.map(asRelated),
      independent: origins.count(members),
      verdict: pairs.map(({ relation }) => relation.verdict).reduce<Verdict>(stronger, 'agreement'),
    },
    topic,
    pairs,
    origins,
  };
  return { asked, parts: partsOf(shown, told, pairs) };
}

/**
 * Where two positions contradict each other for sure, that they may differ as well is not told; nor that of a bound whose
 * sources all give the very number as well, as a headline does.
 */
function withoutLesser(pairs: readonly Pair[]): readonly Pair[] {
  const sure = new Map<Position, Set<Position>>();
  for (const { a, b, relation } of pairs) {
    if (relation.verdict !== 'contradiction') continue;
    sure.set(a, (sure.get(a) ?? new Set()).add(b));
    sure.set(b, (sure.get(b) ?? new Set()).add(a));
  }
  const isTold = (a: Position, b: Position) => [...(sure.get(a) ?? [])].some((each) => each === b || holdsAll(each, b));
  return pairs.filter(({ a, b, relation }) => relation.verdict !== 'differs' || !(isTold(a, b) || isTold(b, a)));
}

/** Whether each claim of a position is made with the same number in another one, by the same source. */
function holdsAll({ claims }: Position, { claims: others }: Position): boolean {
  return others.every(({ sourceId, claim: { figure } }) =>
    claims.some((each) => each.sourceId === sourceId && each.claim.figure.value === figure.value),
  );
}

function asRelated({ a, b, relation }: Pair): RelatedPositions {
  return { a, b, verdict: relation.verdict, confidence: relation.confidence };
}

/** To how many others a position is related at most: a question with more has no answer that a reader could weigh. */
const MOST_RELATED = 100;

function relatedPairs(
  positions: readonly AnsweredPosition[],
  matches: readonly Match[],
  topic: Parameters<typeof relate>[2],
): readonly Pair[] {
  const best = bestMatches(positions, matches);
  return positions.flatMap((a, index) =>
    positions.slice(index + 1, index + 1 + MOST_RELATED).flatMap((b): readonly Pair[] => {
      const match = best.get(a)?.get(b);
      if (match === undefined) return [];
      const [one, other] = a.answers.includes(match.a) ? [match.a, match.b] : [match.b, match.a];
      const areRivals = areRivalEstimates(one, other);
      const relation = relate(led(a, one), led(b, other), topic, {
        ...match,
        areRivals,
        areLimits: one.frame.stage.isLimit && other.frame.stage.isLimit,
      });
      return relation === null ? [] : [{ a: a.position, b: b.position, relation }];
    }),
  );
}

/** For two positions the match of their claims that most likely answer one question. */
function bestMatches(
  positions: readonly AnsweredPosition[],
  matches: readonly Match[],
): ReadonlyMap<AnsweredPosition, ReadonlyMap<AnsweredPosition, Match>> {
  const positionOf = new Map<Answer, AnsweredPosition>();
  for (const position of positions) for (const answer of position.answers) positionOf.set(answer, position);
  const best = new Map<AnsweredPosition, Map<AnsweredPosition, Match>>();
  for (const match of matches) {
    const [a, b] = [positionOf.get(match.a)!, positionOf.get(match.b)!];
    if (a === b) continue;
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      const table = best.get(from) ?? new Map<AnsweredPosition, Match>();
      best.set(from, table);
      const known = table.get(to);
      if (known === undefined || isBetter(match, known)) table.set(to, match);
    }
  }
  return best;
}

/** What a source sets against one another itself tells more than how likely any other two are of one question. */
function isBetter(match: Match, known: Match): boolean {
  const isRival = areRivalEstimates(match.a, match.b);
  return isRival === areRivalEstimates(known.a, known.b) ? match.odds > known.odds : isRival;
}

/** A position with the claim first that fits the other one best. */
function led({ position, answers }: AnsweredPosition, first: Answer): AnsweredPosition {
  return { position, answers: [first, ...answers.filter((answer) => answer !== first)] };
}

function stronger(a: Verdict, b: Verdict): Verdict {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}
