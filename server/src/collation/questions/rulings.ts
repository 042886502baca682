import type { Claim } from '../../claims/claim.ts';
import type { Answer } from '../answers/answers.ts';
import type { PersonNames } from '../answers/person-names.ts';
import type { AnsweredPosition } from '../answers/positions.ts';
import { type QuestionKey, questionKey } from '../answers/question-key.ts';
import type { Relation } from '../verdicts/verdicts.ts';

/** What a claim answers; where a person took it off that question or put it to one, what they said. */
export function ruledKey(claim: Claim, names: PersonNames): QuestionKey | null {
  const { joined = [], apart = null } = claim.ruling ?? {};
  const key = questionKey(claim, names) ?? (joined.length > 0 || apart !== null ? keyByHand(claim, joined) : null);
  return key === null || apart === null ? key : { ...key, id: `${key.id} apart ${apart}` };
}

/** The key of a claim that nobody but a person would compare. */
function keyByHand({ figure, predicate, subject, scope, modality }: Claim, joined: readonly string[]): QuestionKey {
  return { id: `by hand ${joined.join(' ')}`, kind: figure.kind, predicate, subject, scope, dimension: null, modality };
}

interface Group {
  readonly key: QuestionKey;
  readonly answers: readonly Answer[];
}

/** Puts groups together of which a person joined claims. The key of the first one stands for all. */
export function joinGroups(groups: readonly Group[]): readonly Group[] {
  const byName = new Map<string, Group[]>();
  let result: readonly Group[] = groups;
  for (const group of groups) {
    for (const name of new Set(group.answers.flatMap(joinedNames)))
      byName.set(name, [...(byName.get(name) ?? []), group]);
  }
  for (const name of byName.keys()) {
    const parts = result.filter(({ answers }) => answers.some((answer) => joinedNames(answer).includes(name)));
    if (parts.length < 2) continue;
    // A key by hand says least of what is asked.
    const [first] = [...parts].sort((a, b) => (isByHand(a) ? 1 : 0) - (isByHand(b) ? 1 : 0));
    const joined = { key: first!.key, answers: parts.flatMap(({ answers }) => answers) };
    result = [...result.filter((group) => !parts.includes(group)), joined];
  }
  return result;
}

function isByHand({ key }: Group): boolean {
  return key.id.startsWith('by hand ');
}

function joinedNames({ claim }: Pick<Answer, 'claim'>): readonly string[] {
  return claim.ruling?.joined ?? [];
}

/** Whether a person put an answer to its question: it is no part of another then. */
export function isJoined(answer: Answer): boolean {
  return joinedNames(answer).length > 0;
}

/** How two positions relate of which a person says that they answer one question; null where nobody does. */
export function relateJoined(a: AnsweredPosition, b: AnsweredPosition): Relation | null {
  const names = new Set(a.answers.flatMap(joinedNames));
  if (!b.answers.some((answer) => joinedNames(answer).some((name) => names.has(name)))) return null;
  const isSame = a.position.value === b.position.value;
  return { verdict: isSame ? 'agreement' : 'contradiction', lesser: null, slip: null, fell: false };
}
