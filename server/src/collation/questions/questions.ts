import { predicateClass } from '../../claims/lexicon/predicates.ts';
import { type Answer, answersOf } from '../answers/answers.ts';
import { PersonNames } from '../answers/person-names.ts';
import { questionPhrase } from '../answers/phrases.ts';
import { type AnsweredPosition, positionsOf, shownPositions } from '../answers/positions.ts';
import type { QuestionKey } from '../answers/question-key.ts';
import { isSmall, splitBySize } from '../answers/sizes.ts';
import { firstDays, firstMoment, ownAges, wholeClaims, withoutLocalParts } from '../answers/whole-claims.ts';
import type { CollatedSource } from '../collated-source.ts';
import type { Position, Verdict } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Origins } from '../origins/origins.ts';
import type { Pair } from '../verdicts/pair.ts';
import { AGREEMENT, relate } from '../verdicts/verdicts.ts';
import { WaysOfCounting } from '../verdicts/ways-of-counting.ts';
import type { Asked } from './asked.ts';
import { isJoined, joinGroups, relateJoined, ruledKey } from './rulings.ts';
import { withoutUnsharedMoments } from './shared-answers.ts';

/** The verdicts from the weakest to the strongest disagreement. */
const STRENGTH: readonly Verdict[] = ['agreement', 'rounding', 'superseded', 'undated', 'arithmetic', 'contradiction'];

interface Group {
  readonly key: QuestionKey;
  readonly answers: readonly Answer[];
}

/** Groups the comparable claims of a story into questions. A claim that is not surely comparable joins none. */
export function askQuestions(storyId: string, sources: readonly CollatedSource[], origins: Origins): readonly Asked[] {
  const answers = sources.map(answersOf);
  const names = new PersonNames(answers.flat().map(({ claim }) => claim));
  const groups = new Map<string, { readonly key: QuestionKey; readonly answers: Answer[] }>();
  for (const own of answers) {
    for (const { key, answers: whole } of ownAnswers(own, names)) {
      const group = groups.get(key.id);
      if (group === undefined) groups.set(key.id, { key, answers: [...whole] });
      else group.answers.push(...whole);
    }
  }
  const whole = joinGroups([...groups.values()]);
  // What a person joined is one question, whatever speaks against it.
  const joined = whole.filter((group) => group.answers.some(isJoined));
  const read = whole.filter((group) => !joined.includes(group)).flatMap(splitBySize);
  const ways = new WaysOfCounting(sources);
  const asked = read.flatMap((group) => askAll(storyId, group, origins, ways));
  return [
    ...joined.flatMap((group) => askAll(storyId, group, origins, null)),
    ...withoutUnsharedMoments(asked, sources),
  ];
}

/** The answers of one source, by question; what tells of parts is left out. */
function ownAnswers(answers: readonly Answer[], names: PersonNames): readonly Group[] {
  const groups = new Map<string, { readonly key: QuestionKey; readonly answers: Answer[] }>();
  for (const answer of answers) {
    const key = ruledKey(answer.claim, names);
    if (key === null) continue;
    const group = groups.get(key.id);
    if (group === undefined) groups.set(key.id, { key, answers: [answer] });
    else group.answers.push(answer);
  }
  return [...groups.values()].map(({ key, answers: own }) => {
    if (key.kind === 'time') return { key, answers: firstMoment(own) };
    if (key.kind === 'date') return { key, answers: firstDays(own) };
    if (key.kind === 'age') return { key, answers: ownAges(own) };
    if (key.kind !== 'count' || predicateClass(key.predicate)?.inParts !== true || own.some(isJoined))
      return { key, answers: own };
    const wider = withoutLocalParts(own);
    return { key, answers: wider.some(isSmall) ? wholeClaims(wider) : wider };
  });
}

/** The questions among comparable claims: positions that nothing relates answer different ones. */
function askAll(
  storyId: string,
  { key, answers }: Group,
  origins: Origins,
  ways: WaysOfCounting | null,
): readonly Asked[] {
  const positions = positionsOf(answers, origins);
  const pairs = pairsOf(positions, key, ways);
  return components(positions, pairs)
    .filter((part) => part.reduce((sum, each) => sum + each.answers.length, 0) > 1)
    .map((part) => ask(storyId, key, part, pairs, origins));
}

function ask(
  storyId: string,
  key: QuestionKey,
  part: readonly AnsweredPosition[],
  allPairs: readonly Pair[],
  origins: Origins,
): Asked {
  const answers = part.flatMap((each) => each.answers);
  const shown = shownPositions(part, origins);
  const positions = [...new Set(shown.values())];
  const pairs = allPairs.flatMap((pair): readonly Pair[] => {
    const [one, other] = [shown.get(pair.a), shown.get(pair.b)];
    return one === undefined || other === undefined || one === other ? [] : [{ ...pair, a: one, b: other }];
  });
  const remark = pairs.find((pair) => pair.remark !== undefined)?.remark;
  const id = fingerprint([key.id, ...answers.map(({ sourceId, claim }) => `${sourceId} ${claim.figure.text}`).sort()]);
  const verdict = pairs.map(({ relation }) => relation.verdict).reduce(stronger, 'agreement');
  return {
    question: {
      id: `question-${id}`,
      phrase: questionPhrase(key, commonPlace(answers), commonPeriod(answers)),
      storyId,
      positions,
      independent: origins.count(answers),
      verdict,
      ...(remark === undefined ? {} : { remark }),
    },
    key,
    pairs,
    origins,
  };
}

/** The positions that hang together by their relations, in their order. */
function components(
  positions: readonly AnsweredPosition[],
  pairs: readonly Pair[],
): readonly (readonly AnsweredPosition[])[] {
  const group = new Map<Position, Set<Position>>(positions.map(({ position }) => [position, new Set([position])]));
  for (const { a, b } of pairs) {
    const [first, second] = [group.get(a)!, group.get(b)!];
    if (first === second) continue;
    const [one, other] = first.size < second.size ? [second, first] : [first, second];
    for (const member of other) {
      one.add(member);
      group.set(member, one);
    }
  }
  return [...new Set(group.values())].map((members) => positions.filter(({ position }) => members.has(position)));
}

/** The place that the answers name, where they name only one. */
function commonPlace(answers: readonly Answer[]): string | null {
  const places = new Set(answers.flatMap(({ claim }) => claim.scope.places));
  return places.size === 1 ? [...places][0]! : null;
}

/** The period that the answers name, where they name only one; the day of a happening goes without saying. */
function commonPeriod(answers: readonly Answer[]): string | null {
  const periods = new Set(
    answers.flatMap(({ claim: { scope } }) =>
      scope.period === null || scope.period.kind === 'day' ? [] : scope.period.phrase,
    ),
  );
  return periods.size === 1 ? [...periods][0]! : null;
}

/** To how many others a position is related at most: a question with more has no answer that a reader could weigh. */
const MOST_RELATED = 100;

function pairsOf(
  positions: readonly AnsweredPosition[],
  key: QuestionKey,
  ways: WaysOfCounting | null,
): readonly Pair[] {
  return positions.flatMap((a, index) =>
    positions.slice(index + 1, index + 1 + MOST_RELATED).flatMap((b) => {
      const relation = relate(a, b, key) ?? relateJoined(a, b);
      if (relation === null) return [];
      const pair = { a: a.position, b: b.position, relation };
      const remark = relation.verdict === 'contradiction' ? (ways?.remarkOn(a, b, key) ?? null) : null;
      return [remark === null ? pair : { ...pair, relation: AGREEMENT, remark }];
    }),
  );
}

function stronger(a: Verdict, b: Verdict): Verdict {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
}
