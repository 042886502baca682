import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { callAlike } from '../../claims/same-things/call-alike.ts';
import { questionPhrase } from '../../collation/answers/phrases.ts';
import type { CollatedSource } from '../../collation/collated-source.ts';
import { type HeldDay, holdDays } from '../../collation/drafts/held-days.ts';
import {
  checkableClaims,
  type HeldMatch,
  holdAgainst,
  type LaidOutStory,
} from '../../collation/drafts/hold-against.ts';
import { topicOf } from '../../collation/questions/topic.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { judgeDay } from './day-status.ts';
import { asCollated, type CheckedPassage, type Draft, dayOf, inDraft } from './draft.ts';
import { explainFigure, suggestFor } from './draft-wording.ts';
import { answerFor, type StoryMatch } from './evidence.ts';
import { judgeFigure } from './figure-status.ts';
import { checkQuotations } from './quotation-check.ts';

/** How all figures and quotations of a draft stand to the corpora of an index, in the order of its text. */
export function checkDraft(index: CorpusIndex, written: Draft): readonly CheckedPassage[] {
  const draft = { ...written, analysis: callAlike(written.analysis, index.sameThings) };
  const stories = new StoriesOfPassages(index, draft);
  const checkable = checkableClaims(asCollated(draft));
  const isLoneDay = (claim: Claim) => claim.figure.kind === 'date' && !checkable.has(claim);
  const { claims } = draft.analysis;
  const figures = claims
    .filter((claim) => !isLoneDay(claim))
    .map((claim) =>
      checkable.has(claim) ? checkFigure(index, draft, claim, stories.matchesOf(claim)) : unchecked(draft, claim),
    );
  const days = claims
    .filter(isLoneDay)
    .map((claim) => checkDay(index, draft, claim, stories, besideOf(draft, claim, figures)));
  const quotations = checkQuotations(index, draft, ({ start }) => stories.near(start));
  return [...figures, ...days, ...quotations].sort((a, b) => a.span.start - b.span.start);
}

/** What was checked in the sentence of a claim. */
function besideOf(draft: Draft, { figure }: Claim, checked: readonly CheckedPassage[]): readonly CheckedPassage[] {
  const { start, end } = inDraft(draft, figure.sentence);
  return checked.filter(({ span }) => start <= span.start && span.end <= end);
}

function checkDay(
  index: CorpusIndex,
  draft: Draft,
  claim: Claim,
  stories: StoriesOfPassages,
  beside: readonly CheckedPassage[],
): CheckedPassage {
  const { held, story } = stories.daysAs(claim);
  const judgement = judgeDay(index, claim, held, beside, story?.origins ?? null);
  const [first] = [...judgement.supporting, ...judgement.opposing];
  return {
    kind: 'figure',
    span: inDraft(draft, claim.figure),
    text: claim.figure.text,
    status: judgement.status,
    question: '',
    explanation: explainFigure(index, claim, judgement),
    suggestion: judgement.status === 'contested' ? first!.text : null,
    evidence: [...judgement.supporting, ...judgement.opposing],
    independent: first?.independent ?? 0,
  };
}

function checkFigure(index: CorpusIndex, draft: Draft, claim: Claim, matches: readonly StoryMatch[]): CheckedPassage {
  const answered = answerFor(index, claim, matches);
  const judgement =
    answered === null
      ? ({ status: 'unsupported', supporting: [], opposing: [] } as const)
      : judgeFigure(index, { claim, body: draft.placed.source.body, answered, day: dayOf(draft, claim) });
  const decisive = judgement.supporting.length > 0 ? judgement.supporting : judgement.opposing;
  return {
    kind: 'figure',
    span: inDraft(draft, claim.figure),
    text: claim.figure.text,
    status: judgement.status,
    question: answered === null || decisive.length === 0 ? '' : phraseOf(answered),
    explanation: explainFigure(index, claim, judgement),
    suggestion: suggestFor(claim, judgement),
    evidence: [...judgement.supporting, ...judgement.opposing],
    independent: answered === null ? 0 : answered.best.story.origins.count(decisive.flatMap(({ claims }) => claims)),
  };
}

function phraseOf({ question, best }: NonNullable<ReturnType<typeof answerFor>>): string {
  return question?.phrase ?? questionPhrase(topicOf([{ ...best.claim, asOf: null }]));
}

function unchecked(draft: Draft, { figure }: Claim): CheckedPassage {
  return {
    kind: 'figure',
    span: inDraft(draft, figure),
    text: figure.text,
    status: 'unchecked',
    question: '',
    explanation: 'It names something, or measures nothing that could be checked.',
    suggestion: null,
    evidence: [],
    independent: 0,
  };
}

/** A line, which is a paragraph in most drafts, or a part of one. */
const LINE = /[^\n\r]+/g;

const NO_DAYS: { readonly held: readonly HeldDay[]; readonly story: LaidOutStory | null } = { held: [], story: null };

/** Which stories each passage of a draft may be about, and what its claims match there. */
class StoriesOfPassages {
  readonly #index: CorpusIndex;
  readonly #draft: CollatedSource;
  readonly #lines: readonly Span[];
  /** By the start of a line. */
  readonly #near = new Map<number, readonly LaidOutStory[]>();
  readonly #held = new Map<LaidOutStory, ReadonlyMap<Claim, readonly HeldMatch[]>>();
  readonly #days = new Map<LaidOutStory, ReadonlyMap<Claim, readonly HeldDay[]>>();

  constructor(index: CorpusIndex, draft: Draft) {
    this.#index = index;
    this.#draft = asCollated(draft);
    this.#lines = [...draft.placed.source.body.matchAll(LINE)].map(({ index: start, 0: line }) => ({
      start,
      end: start + line.length,
    }));
  }

  /** The stories that the line which holds an offset of the body may be about. */
  near(offset: number): readonly LaidOutStory[] {
    const line = this.#lines.find(({ start, end }) => start <= offset && offset < end);
    if (line === undefined) return [];
    const known = this.#near.get(line.start);
    if (known !== undefined) return known;
    const source = { ...this.#draft.source, body: this.#draft.source.body.slice(line.start, line.end) };
    const passage = { source, analysis: callAlike(readClaims(source), this.#index.sameThings) };
    const near = this.#index.storiesNear({ passage, draft: this.#draft });
    this.#near.set(line.start, near);
    return near;
  }

  /** The days that those stories tell, held against one of the draft; of the story that tells one most alike. */
  daysAs(claim: Claim): { readonly held: readonly HeldDay[]; readonly story: LaidOutStory | null } {
    const all = this.near(claim.figure.start).map((story) => {
      const known = this.#days.get(story) ?? holdDays(story.sources, this.#draft);
      this.#days.set(story, known);
      const held = known.get(claim) ?? [];
      return { held, story };
    });
    return all.reduce((a, b) => ((b.held[0]?.likeness ?? 0) > (a.held[0]?.likeness ?? 0) ? b : a), NO_DAYS);
  }

  /**
   * The claims of those stories that may answer the question that a claim of the draft answers, what fits best first. One
   * that another figure of its sentence repeats, and fits as well, belongs to that: of "ages 41, 58 and 37" each has its own.
   */
  matchesOf(claim: Claim): readonly StoryMatch[] {
    const beside = this.#draft.analysis.claims.filter(
      (other) => other !== claim && other.figure.sentence.start === claim.figure.sentence.start,
    );
    const isTaken = (match: StoryMatch) =>
      beside.some((other) => {
        const rival = this.#matchOf(other, match);
        return rival?.support === 'same' && rival.fit >= match.fit;
      });
    const matches = this.#allMatchesOf(claim);
    return matches.filter((match) => !isTaken(match));
  }

  #matchOf(claim: Claim, { claim: { sourceId, claim: found }, story }: StoryMatch): HeldMatch | undefined {
    return this.#holdAgainst(story)
      .get(claim)
      ?.find((other) => other.claim.claim === found && other.claim.sourceId === sourceId);
  }

  #allMatchesOf(claim: Claim): readonly StoryMatch[] {
    return this.near(claim.figure.start)
      .flatMap((story) => (this.#holdAgainst(story).get(claim) ?? []).map((match) => ({ ...match, story })))
      .sort((a, b) => b.fit - a.fit);
  }

  #holdAgainst(story: LaidOutStory): ReadonlyMap<Claim, readonly HeldMatch[]> {
    const held = this.#held.get(story) ?? holdAgainst(story, this.#draft);
    this.#held.set(story, held);
    return held;
  }
}
