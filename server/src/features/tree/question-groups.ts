import { ANNOTATIONS_EXTENSION } from '../../annotations/beside.ts';
import type { SourcedClaim } from '../../collation/finding.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { claimsOf, LISTED_BY_WEIGHT } from '../answers/answers.ts';
import type { Grouping, ListedVerdict } from '../protocol/protocol.ts';
import { sourceLabel } from '../wording/claim-wording.ts';
import { readable } from '../wording/readable-text.ts';
import { titleOf } from '../wording/source-titles.ts';
import { capitalised } from '../wording/wording.ts';
import type { Asked, ListedQuestion } from './listed-question.ts';

/**
 * Questions that have a source, a speaker, a verdict or a story in common. A question may be in several groups. Thousands
 * are made at once and few are shown, so that a label is made when it is first read.
 */
export class QuestionGroup {
  readonly kind: Exclude<Grouping, 'question'>;
  /** The same as long as what it stands for is; no two groups of one kind share it. */
  readonly key: string;
  readonly members: readonly ListedQuestion[];
  readonly #labelOf: (group: QuestionGroup) => string;
  #label: string | null = null;

  constructor(
    kind: QuestionGroup['kind'],
    key: string,
    members: readonly ListedQuestion[],
    labelOf: (group: QuestionGroup) => string,
  ) {
    this.kind = kind;
    this.key = key;
    this.members = members;
    this.#labelOf = labelOf;
  }

  /** What it is called, in plain text. */
  get label(): string {
    this.#label ??= this.#labelOf(this);
    return this.#label;
  }

  /** The group with these of its members. */
  narrowed(members: readonly ListedQuestion[]): QuestionGroup {
    return new QuestionGroup(this.kind, this.key, members, () => this.label);
  }
}

/** How questions of a verdict are headed. */
const HEADINGS = {
  contradiction: 'Contradictions',
  arithmetic: 'Does not add up',
  differs: 'May differ',
  undated: 'A date is missing',
  superseded: 'Superseded',
  revised: 'Revised',
  rounding: 'Rounded',
  agreement: 'Agreement',
  'quote-variant': 'Words reported differently',
} as const satisfies Record<ListedVerdict, string>;

const DECIDED = 'decided';
const LONGEST_LABEL = 80;
const LONGEST_EVENT = 24;

/** Speakers whom a text leaves without a name. */
const NOBODY = '';

/** How questions are grouped. */
interface Keying {
  /** The keys of a question's groups, some perhaps more than once. */
  keysOf(index: CorpusIndex, listed: ListedQuestion): readonly string[];
  /** What a group is called, by one of its questions. */
  labelOf(index: CorpusIndex, key: string, listed: ListedQuestion): string;
}

const KEYINGS = {
  source: {
    keysOf: (_, { sourceIds }) => sourceIds,
    labelOf: (index, key) => sourceLabel(index, key),
  },
  speaker: {
    keysOf: (_, { question }) => claimsOf(question).map(speakerKey),
    labelOf: (_, key, { question }) => {
      const said = claimsOf(question).find((claim) => speakerKey(claim) === key)?.claim.attribution;
      return key === NOBODY || !said ? 'No speaker named' : capitalised(readable(said.name.trim(), LONGEST_LABEL));
    },
  },
  verdict: {
    keysOf: (_, { question, state }) => [state === 'decided' ? DECIDED : question.verdict],
    labelOf: (_, key, { question }) => (key === DECIDED ? 'Decided' : HEADINGS[question.verdict]),
  },
  story: {
    keysOf: (_, { question }) => [question.storyId],
    labelOf: (index, _, { question }) => headlineOf(index, question),
  },
  corpus: {
    keysOf: (index, { question }) => claimsOf(question).map((claim) => corpusKey(index, claim)),
    labelOf: (_, key) => corpusLabel(key),
  },
} as const satisfies Record<QuestionGroup['kind'], Keying>;

/** The key of the group that a claim on a question belongs to. */
export function groupKeyOfClaim(
  index: CorpusIndex,
  kind: QuestionGroup['kind'],
  listed: ListedQuestion,
  claim: SourcedClaim,
): string | null {
  if (kind === 'source') return claim.sourceId;
  if (kind === 'speaker') return speakerKey(claim);
  if (kind === 'corpus') return corpusKey(index, claim);
  return KEYINGS[kind].keysOf(index, listed)[0] ?? null;
}

/** The claims of a group among those on one of its questions: of its source, of its speaker; else all. */
export function claimsInGroup(
  { kind, key }: Pick<QuestionGroup, 'kind' | 'key'>,
  { question }: ListedQuestion,
): readonly SourcedClaim[] {
  const claims = claimsOf(question);
  if (kind === 'source') return claims.filter(({ sourceId }) => sourceId === key);
  if (kind === 'speaker') return claims.filter((claim) => speakerKey(claim) === key);
  return claims;
}

/** Groups questions, the groups in the order of their first member, the members in the order given. */
export function groupQuestions(
  index: CorpusIndex,
  kind: QuestionGroup['kind'],
  questions: readonly ListedQuestion[],
): readonly QuestionGroup[] {
  const { keysOf, labelOf }: Keying = KEYINGS[kind];
  const groups = new Map<string, ListedQuestion[]>();
  for (const listed of questions) {
    for (const key of keysOf(index, listed)) {
      const members = groups.get(key);
      if (!members) groups.set(key, [listed]);
      else if (members.at(-1) !== listed) members.push(listed);
    }
  }
  const label = ({ key, members }: QuestionGroup) => labelOf(index, key, members[0]!);
  return Array.from(groups, ([key, members]) => new QuestionGroup(kind, key, members, label));
}

/** The gravest verdict of some questions that are still open; agreement where none is. */
export function gravestVerdict(members: readonly ListedQuestion[]): ListedVerdict {
  let gravest = LISTED_BY_WEIGHT.length - 1;
  for (const { state, question } of members) {
    if (state === 'open') gravest = Math.min(gravest, LISTED_BY_WEIGHT.indexOf(question.verdict));
  }
  return LISTED_BY_WEIGHT[gravest]!;
}

function speakerKey({ claim }: SourcedClaim): string {
  return claim.attribution?.name.trim().toLowerCase() ?? NOBODY;
}

/** What tells corpora apart, also where all of the workspace are compared with one another: the file of their annotations. */
function corpusKey(index: CorpusIndex, { sourceId }: SourcedClaim): string {
  const uri = index.placed(sourceId)?.source.uri;
  return (uri === undefined ? null : index.annotationsUri(uri)) ?? '';
}

/** A corpus file is called by its name, a folder of texts by that of the folder. */
function corpusLabel(annotationsUri: string): string {
  const [folder = '', file = ''] = annotationsUri.split('/').slice(-2);
  const name = file === `corpus${ANNOTATIONS_EXTENSION}` ? folder : file.replace(ANNOTATIONS_EXTENSION, '');
  try {
    return readable(decodeURIComponent(name), LONGEST_LABEL);
  } catch {
    return readable(name, LONGEST_LABEL);
  }
}

/** What tells the event of a question apart in few words: the story of a header, a headline, else the source that tells of it first. */
export function eventOf(index: CorpusIndex, question: Asked): string {
  const [claim] = claimsOf(question);
  const source = claim && index.placed(claim.sourceId)?.source;
  if (!source) return '';
  return capitalised(
    readable(source.header.known.story ?? titleOf(source) ?? sourceLabel(index, source.id), LONGEST_EVENT),
  );
}

/** What the event of a question is called: as a header says, else by the headline of the source that tells of it first. */
function headlineOf(index: CorpusIndex, question: Asked): string {
  const [claim] = claimsOf(question);
  const source = claim && index.placed(claim.sourceId)?.source;
  if (!source) return '';
  const { story, title } = source.header.known;
  return capitalised(readable(story ?? title ?? source.body.trimStart().split(/[\r\n]/, 1)[0]!, LONGEST_LABEL));
}
