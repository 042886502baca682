import type { SourcedClaim, Verdict } from '../collation/finding.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import { claimsOf, VERDICTS_BY_WEIGHT } from './answers.ts';
import { sourceLabel } from './claim-wording.ts';
import type { Grouping } from './protocol.ts';
import type { ListedQuestion } from './question-list.ts';
import { readable } from './readable-text.ts';
import { capitalised } from './wording.ts';

/** Questions that have a source, a speaker, a verdict or a story in common. A question may be in several groups. */
export interface QuestionGroup {
  readonly kind: Exclude<Grouping, 'question'>;
  /** The same as long as what it stands for is; no two groups of one kind share it. */
  readonly key: string;
  /** Plain text. */
  readonly label: string;
  readonly members: readonly ListedQuestion[];
}

/** How questions of a verdict are headed. */
const HEADINGS = {
  contradiction: 'Contradictions',
  arithmetic: 'Does not add up',
  undated: 'A date is missing',
  superseded: 'Superseded',
  rounding: 'Rounded',
  agreement: 'Agreement',
} as const satisfies Record<Verdict, string>;

const DECIDED = 'decided';
const LONGEST_LABEL = 80;

/** Speakers whom a text leaves without a name. */
const NOBODY = '';

type KeysAndLabels = ReadonlyMap<string, () => string>;

const KEYS = {
  source: ofEachClaim(({ sourceId }, index) => [sourceId, () => sourceLabel(index, sourceId)]),
  speaker: ofEachClaim(({ claim }) => {
    const name = claim.attribution?.name.trim() ?? NOBODY;
    return [
      name.toLowerCase(),
      () => (name === NOBODY ? 'No speaker named' : capitalised(readable(name, LONGEST_LABEL))),
    ];
  }),
  verdict: (_, { question: { verdict }, state }) =>
    state === 'decided' ? new Map([[DECIDED, () => 'Decided']]) : new Map([[verdict, () => HEADINGS[verdict]]]),
  story: (index, { question }) => new Map([[question.storyId, () => headlineOf(index, claimsOf(question)[0])]]),
} as const satisfies Record<QuestionGroup['kind'], (index: CorpusIndex, listed: ListedQuestion) => KeysAndLabels>;

/** The keys of the groups that a question is in. */
export function groupKeysOf(index: CorpusIndex, kind: QuestionGroup['kind'], listed: ListedQuestion): Iterable<string> {
  return KEYS[kind](index, listed).keys();
}

/** The key of the group that a claim on a question belongs to. */
export function groupKeyOfClaim(
  index: CorpusIndex,
  kind: QuestionGroup['kind'],
  listed: ListedQuestion,
  claim: SourcedClaim,
): string | null {
  if (kind === 'source') return claim.sourceId;
  if (kind === 'speaker') return claim.claim.attribution?.name.trim().toLowerCase() ?? NOBODY;
  return [...groupKeysOf(index, kind, listed)][0] ?? null;
}

/** The claims of a group among those on one of its questions: of its source, of its speaker; else all. */
export function claimsInGroup(
  { kind, key }: Pick<QuestionGroup, 'kind' | 'key'>,
  { question }: ListedQuestion,
): readonly SourcedClaim[] {
  const claims = claimsOf(question);
  if (kind === 'source') return claims.filter(({ sourceId }) => sourceId === key);
  if (kind === 'speaker')
    return claims.filter(({ claim }) => (claim.attribution?.name.trim().toLowerCase() ?? NOBODY) === key);
  return claims;
}

/** Groups questions, the groups in the order of their first member, the members in the order given. */
export function groupQuestions(
  index: CorpusIndex,
  kind: QuestionGroup['kind'],
  questions: readonly ListedQuestion[],
): readonly QuestionGroup[] {
  const groups = new Map<string, { readonly label: string; readonly members: ListedQuestion[] }>();
  for (const listed of questions) {
    for (const [key, label] of KEYS[kind](index, listed)) {
      const group = groups.get(key);
      if (group) group.members.push(listed);
      else groups.set(key, { label: label(), members: [listed] });
    }
  }
  return [...groups].map(([key, { label, members }]) => ({ kind, key, label, members }));
}

/** The gravest verdict of some questions that are still open; agreement where none is. */
export function gravestVerdict(members: readonly ListedQuestion[]): Verdict {
  const open = new Set(members.filter(({ state }) => state === 'open').map(({ question }) => question.verdict));
  return VERDICTS_BY_WEIGHT.find((verdict) => open.has(verdict)) ?? 'agreement';
}

function ofEachClaim(keyOf: (claim: SourcedClaim, index: CorpusIndex) => readonly [string, () => string]) {
  return (index: CorpusIndex, { question }: ListedQuestion): KeysAndLabels => {
    const keys = new Map<string, () => string>();
    for (const claim of claimsOf(question)) {
      const [key, label] = keyOf(claim, index);
      if (!keys.has(key)) keys.set(key, label);
    }
    return keys;
  };
}

/** What a story is called: as its header says, else by the headline of the source that tells it first. */
function headlineOf(index: CorpusIndex, claim: SourcedClaim | undefined): string {
  const source = claim && index.placed(claim.sourceId)?.source;
  if (!source) return '';
  const { story, title } = source.header.known;
  return capitalised(readable(story ?? title ?? source.body.trimStart().split(/[\r\n]/, 1)[0]!, LONGEST_LABEL));
}
