import type { Claim } from '../../claims/claim.ts';
import { readClaims } from '../../claims/read-claims.ts';
import { callAlike } from '../../claims/same-things/call-alike.ts';
import { questionPhrase } from '../../collation/answers/phrases.ts';
import { isStretch } from '../../collation/candidates/no-answers.ts';
import type { CollatedSource } from '../../collation/collated-source.ts';
import { holdDays } from '../../collation/drafts/held-days.ts';
import type { HeldValue } from '../../collation/drafts/held-values.ts';
import {
  checkableClaims,
  type HeldDraft,
  type HeldMatch,
  holdAgainst,
  type LaidOutStory,
  type Restatement,
} from '../../collation/drafts/hold-against.ts';
import {
  holdCalibres,
  holdJubilees,
  holdScores,
  holdStretches,
  holdTimes,
  isCalibre,
  isJubilee,
  isScore,
} from '../../collation/drafts/lone-values.ts';
import { bearsOut, supportOf } from '../../collation/drafts/support.ts';
import { topicOf } from '../../collation/questions/topic.ts';
import type { Span } from '../../corpus/span.ts';
import type { CorpusIndex } from '../../indexing/corpus-index.ts';
import { asCollated, type CheckedPassage, type Draft, dayOf, inDraft } from './draft.ts';
import { explainFigure, explainUnchecked, suggestFor } from './draft-wording.ts';
import { judgeDay } from './judging/day-status.ts';
import { answerFor, answerTransposed, type Held } from './judging/evidence.ts';
import { type Judgement, judgeFigure } from './judging/figure-status.ts';
import { judgeLone } from './judging/lone-status.ts';
import { withoutOtherThings } from './judging/other-things.ts';
import { asPerhapsTold } from './judging/perhaps-told.ts';
import { checkQuotations } from './judging/quotation-check.ts';
import { asAge, asAgeOfNamed } from './meant/ages-alone.ts';
import { daysAlone } from './meant/days-alone.ts';
import { measureBefore, withValueOf } from './meant/measures-alone.ts';
import { sensesOf } from './meant/numbers-alone.ts';
import { toldBefore } from './meant/told-again.ts';
import { dayToldOf } from './meant/told-day.ts';
import { tellsFormer, tellsUpdate } from './own-updates.ts';
import { asReckoned, reckonedFrom } from './reckoned.ts';
import { leadsLine, tellsApart } from './told-apart.ts';

/** How all figures and quotations of a draft stand to the corpora of an index, in the order of its text. */
export function checkDraft(index: CorpusIndex, written: Draft): readonly CheckedPassage[] {
  const draft = asMeant(index, { ...written, analysis: callAlike(written.analysis, index.sameThings) });
  const stories = new StoriesOfPassages(index, draft);
  const checkable = checkableClaims(asCollated(draft));
  const { body } = draft.placed.source;
  const isLone = (claim: Claim) =>
    !checkable.has(claim) &&
    (claim.figure.kind === 'date' ||
      (claim.figure.kind === 'time' && leadsLine(claim, body)) ||
      isScore(claim) ||
      isCalibre(claim) ||
      isJubilee(claim, body) ||
      isStretch(claim, body));
  const { claims } = draft.analysis;
  const claimAt = new Map<CheckedPassage, Claim>();
  for (const claim of claims.filter((each) => !isLone(each))) {
    // "On the 29th" counts nothing.
    const isChecked = checkable.has(claim) && !(claim.figure.kind === 'ordinal' && claim.figure.unitSpan === null);
    const before = claims.slice(0, claims.indexOf(claim));
    const reckoned = reckonedFrom(claim, before, body);
    // What the writer reckons is told nowhere before.
    const again = reckoned?.isOutright ? null : toldBefore(claimAt, claim, body);
    const told = reckoned?.isOutright ? null : measureBefore(claim, before, body);
    if (told !== null) {
      const asked = withValueOf(told, claim);
      claimAt.set(checkInPlace(index, draft, claim, told, asked), asked);
    } else if (!isChecked) claimAt.set(unchecked(draft, claim), claim);
    else if (again !== null)
      claimAt.set({ ...again, span: inDraft(draft, claim.figure), text: claim.figure.text }, claim);
    else {
      const held = withoutOtherThings(index, claim, body, stories.heldFor(claim));
      const checked = checkFigure(index, draft, claim, held);
      const listed = tellListedTime(index, draft, claim, checked, stories);
      const judged =
        listed ?? asReckoned(reckoned === null ? asPerhapsTold(index, checked, held) : checked, claim, reckoned);
      claimAt.set(isOwnTelephone(claim, checked) ? unchecked(draft, claim) : judged, claim);
    }
  }
  const figures = [...claimAt.keys()];
  const days = claims
    .filter(isLone)
    .map((claim) => checkLone(index, draft, claim, stories, besideOf(draft, claim, figures)));
  const alone = stories.daysAlone.flatMap((claim) => checkDayAlone(index, draft, claim, stories));
  const quotations = checkQuotations(index, draft, (quotation) => stories.anyNear(quotation));
  const timely = figures.map((figure) =>
    (figure.status === 'outdated' && tellsUpdate(figures, figure, draft.text)) ||
    (figure.status === 'contested' && (tellsApart(claimAt, figure, body) || tellsFormer(claimAt, figure, body)))
      ? withoutRivals(index, claimAt.get(figure)!, figure)
      : figure,
  );
  return [...timely, ...days, ...alone, ...quotations].sort((a, b) => a.span.start - b.span.start);
}

/** The draft with what it tells as an age by a name and a number alone, and with numbers alone of what sources give so many of. */
function asMeant(index: CorpusIndex, draft: Draft): Draft {
  const { analysis, placed } = draft;
  const { body } = placed.source;
  const stories = new StoriesOfPassages(index, draft);
  const claims = analysis.claims.map((claim) => {
    const near = () => stories.nearClaim(claim);
    return asAgeOfNamed(asAge(claim, body, near), body, near);
  });
  const meant = claims.map((claim, at) => inGivenSense(claim, sensesOf(claim, claims.slice(0, at), body), stories));
  return { ...draft, analysis: { ...analysis, claims: meant } };
}

/** A claim that may be meant in several senses, in the one of which a source gives its value; as it is where none does, or it has that sense. */
function inGivenSense(claim: Claim, senses: readonly Claim[], stories: StoriesOfPassages): Claim {
  if (senses.length === 0) return claim;
  const told = stories.nearClaim(claim).flatMap(({ candidates }) => candidates.map((each) => each.claim));
  const isGiven = (each: Claim) =>
    told.some((other) => other.predicate === each.predicate && bearsOut(supportOf(each, other)));
  return isGiven(claim) ? claim : (senses.find(isGiven) ?? claim);
}

/** How a figure stands that goes back to another one: as if it stood in the place of that. */
function checkInPlace(index: CorpusIndex, draft: Draft, claim: Claim, told: Claim, asked: Claim): CheckedPassage {
  const others = draft.analysis.claims.filter((each) => each !== claim);
  const claims = others.map((each) => (each === told ? asked : each));
  const inPlace = { ...draft, analysis: { ...draft.analysis, claims } };
  const checked = checkFigure(index, inPlace, asked, new StoriesOfPassages(index, inPlace).heldFor(asked));
  return { ...checked, span: inDraft(draft, claim.figure), text: claim.figure.text };
}

/** How a value stands that the draft tells as one of its time, or apart from what speaks against it. */
function withoutRivals(index: CorpusIndex, claim: Claim, figure: CheckedPassage): CheckedPassage {
  const supporting = figure.evidence.filter(({ support }) => bearsOut(support));
  const status = supporting.some(({ support }) => support === 'same') ? 'supported' : 'rounded';
  const judgement = { status, supporting, opposing: [] } as const;
  const explanation = explainFigure(index, claim, judgement);
  return { ...figure, status, explanation, suggestion: suggestFor(claim, judgement), evidence: supporting };
}

/** So far behind a day, in UTF-16 units, the figures stand that it dates where its own sentence has none. */
const DATED_REACH = 200;

/** What was checked in the sentence of a claim, else in the paragraph right behind it. */
function besideOf(draft: Draft, { figure }: Claim, checked: readonly CheckedPassage[]): readonly CheckedPassage[] {
  const { start, end } = inDraft(draft, figure.sentence);
  const beside = checked.filter(({ span }) => start <= span.start && span.end <= end);
  if (beside.length > 0) return beside;
  return checked.filter(({ span }) => {
    const isNear = span.start >= end && span.end <= end + DATED_REACH;
    return isNear && !/[\n\r]/.test(draft.text.slice(end, span.start));
  });
}

/** The other days, months and years that the sentence of a claim tells. */
function daysBeside({ analysis: { claims } }: Draft, claim: Claim): ReadonlySet<string> {
  const { start } = claim.figure.sentence;
  return new Set(
    claims.flatMap((other) =>
      other !== claim && other.figure.kind === 'date' && other.figure.sentence.start === start
        ? [String(other.figure.value)]
        : [],
    ),
  );
}

/**
 * How a time of the draft stands that no question of the corpus asks for: its sources may have it at the head of a line, or as
 * the end of a range ("7:02 – Fire out", "open from 9 to 5"). Null where they do not tell it so, or where it is borne out as it is.
 */
function tellListedTime(
  index: CorpusIndex,
  draft: Draft,
  claim: Claim,
  checked: CheckedPassage,
  stories: StoriesOfPassages,
): CheckedPassage | null {
  if (claim.figure.kind !== 'time' || !MAY_BE_LISTED.has(checked.status)) return null;
  if (checked.evidence.some(({ support }) => bearsOut(support))) return null;
  const listed = checkLone(index, draft, claim, stories, []);
  return listed.status === 'supported' ? listed : null;
}

const MAY_BE_LISTED: ReadonlySet<CheckedPassage['status']> = new Set(['unsupported', 'contested']);

const NOT_TOLD: Judgement = { status: 'unsupported', supporting: [], opposing: [] };

/** A day, a score, a calibre or the number of an anniversary, which no question of the corpus asks for. */
function checkLone(
  index: CorpusIndex,
  draft: Draft,
  claim: Claim,
  stories: StoriesOfPassages,
  beside: readonly CheckedPassage[],
): CheckedPassage {
  const { held, story } = stories.valuesAs(claim);
  const origins = story?.origins ?? null;
  const judgement =
    claim.figure.kind === 'date'
      ? judgeDay(index, claim, held, beside, daysBeside(draft, claim), origins, draft.placed.source.body)
      : (judgeLone(claim, held, origins) ?? (claim.figure.kind === 'time' ? NOT_TOLD : null));
  if (judgement === null) return unchecked(draft, claim);
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

/**
 * A weekday or a month alone, where sources tell what happened then, or when else; most stand in drafts for what no source
 * dates, and that is no fault of theirs.
 */
function checkDayAlone(
  index: CorpusIndex,
  draft: Draft,
  claim: Claim,
  stories: StoriesOfPassages,
): readonly CheckedPassage[] {
  const checked = checkLone(index, draft, claim, stories, []);
  return checked.status === 'unsupported' ? [] : [checked];
}

function checkFigure(index: CorpusIndex, draft: Draft, claim: Claim, held: Held): CheckedPassage {
  const fitting = answerFor(index, claim, held);
  const judged =
    fitting === null
      ? ({ status: 'unsupported', supporting: [], opposing: [] } as const)
      : judgeFigure(index, {
          claim,
          body: draft.placed.source.body,
          answered: fitting,
          day: dayOf(draft, claim),
          toldDay: dayToldOf(draft, claim),
        });
  const found = MAY_BE_SLIPS.has(judged.status) ? answerTransposed(index, claim, held) : null;
  // What another story tells alike is no slip of what one bears out.
  const slip = found !== null && judged.supporting.length > 0 && found.story !== fitting?.story ? null : found;
  const answered = slip ?? fitting;
  const opposing = slip?.evidence.filter(({ support }) => !bearsOut(support)) ?? [];
  const judgement: Judgement =
    slip === null ? judged : { status: 'contested', supporting: judged.supporting, opposing };
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
    independent: answered === null ? 0 : answered.story.origins.count(decisive.flatMap(({ claims }) => claims)),
  };
}

/** Whom to call a writer looks up, and tells beside what the sources tell. */
function isOwnTelephone({ predicate }: Claim, { status }: CheckedPassage): boolean {
  return predicate === 'telephone' && status === 'unsupported';
}

/** What nobody gives, or one source gives, perhaps of another thing, while another has its digits swapped. */
const MAY_BE_SLIPS: ReadonlySet<CheckedPassage['status']> = new Set([
  'unsupported',
  'supported',
  'rounded',
  'misattributed',
]);

function phraseOf({ question, answer }: NonNullable<ReturnType<typeof answerFor>>): string {
  return question?.phrase ?? questionPhrase(topicOf([{ ...answer, asOf: null, update: null }]));
}

function unchecked(draft: Draft, { figure }: Claim): CheckedPassage {
  return {
    kind: 'figure',
    span: inDraft(draft, figure),
    text: figure.text,
    status: 'unchecked',
    question: '',
    explanation: explainUnchecked(figure),
    suggestion: null,
    evidence: [],
    independent: 0,
  };
}

/** Whether two figures tell one quantity in two units. */
function isConverted(one: Claim, other: Claim): boolean {
  const [a, b] = [one.figure.unit, other.figure.unit];
  if (a === null || b === null || a === b) return false;
  return bearsOut(supportOf(one, other)) || bearsOut(supportOf(other, one));
}

function areOfTwoPlaces({ scope: { places: ones } }: Claim, { scope: { places: others } }: Claim): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((place) => others.includes(place));
}

/** A line, which is a paragraph in most drafts, or a part of one. */
const LINE = /[^\n\r]+/g;

/** Whether the values of one story are told more like a draft's than those of another one: in its words and names, else in any words. */
function isToldNearer([one, ...ones]: readonly HeldValue[], [other, ...others]: readonly HeldValue[]): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  if (one.likeness !== other.likeness) return one.likeness > other.likeness;
  const wordiest = (all: readonly HeldValue[]) => Math.max(...all.map(({ telling }) => telling.wording));
  return wordiest([one, ...ones]) > wordiest([other, ...others]);
}

const NO_VALUES: { readonly held: readonly HeldValue[]; readonly story: LaidOutStory | null } = {
  held: [],
  story: null,
};

/** Which stories each passage of a draft may be about, and what its claims match there. */
class StoriesOfPassages {
  readonly #index: CorpusIndex;
  readonly #draft: CollatedSource;
  readonly #lines: readonly Span[];
  /** By the start and end of a line or a sentence. */
  readonly #near = new Map<string, readonly LaidOutStory[]>();
  /** By story what it holds for each line: what another paragraph tells is no rival of what this one tells. */
  readonly #held = new Map<LaidOutStory, Map<Span | null, HeldDraft>>();
  readonly #values = new Map<LaidOutStory, ReadonlyMap<Claim, readonly HeldValue[]>>();

  /** When things happened, by a weekday or a month alone. */
  readonly daysAlone: readonly Claim[];

  constructor(index: CorpusIndex, draft: Draft) {
    this.#index = index;
    this.daysAlone = daysAlone(draft);
    this.#draft = asCollated(draft);
    this.#lines = [...draft.placed.source.body.matchAll(LINE)].map(({ index: start, 0: line }) => ({
      start,
      end: start + line.length,
    }));
  }

  /** The stories that the line which holds an offset of the body may be about. */
  near(offset: number): readonly LaidOutStory[] {
    const line = this.#lineAt(offset);
    return line === null ? [] : this.#nearTo(line);
  }

  /** Those near to a quotation, by its words as well, and all that the draft as a whole may be about: who quotes may tell of anything. */
  anyNear({ start, end }: Span): readonly LaidOutStory[] {
    const { length } = this.#draft.source.body;
    return [
      ...new Set([...this.near(start), ...this.#nearTo({ start, end }), ...this.#nearTo({ start: 0, end: length })]),
    ];
  }

  /** Those, and what its sentence alone may be about: one line may tell of many things. */
  nearClaim({ figure }: Claim): readonly LaidOutStory[] {
    return [...new Set([...this.near(figure.start), ...this.#nearTo(figure.sentence)])];
  }

  #nearTo({ start, end }: Span): readonly LaidOutStory[] {
    const key = `${start} ${end}`;
    const known = this.#near.get(key);
    if (known !== undefined) return known;
    const source = { ...this.#draft.source, body: this.#draft.source.body.slice(start, end) };
    const passage = { source, analysis: callAlike(readClaims(source), this.#index.sameThings) };
    const near = this.#index.storiesNear({ passage, draft: this.#draft });
    this.#near.set(key, near);
    return near;
  }

  /** The days, scores and the like that those stories tell, held against one of the draft; of the story that tells one most alike. */
  valuesAs(claim: Claim): { readonly held: readonly HeldValue[]; readonly story: LaidOutStory | null } {
    const all = this.nearClaim(claim).map((story) => {
      const { source, analysis } = this.#draft;
      const known =
        this.#values.get(story) ??
        new Map([
          ...[holdDays, holdTimes, holdScores, holdCalibres, holdJubilees, holdStretches].flatMap((holdValues) => [
            ...holdValues(story.sources, this.#draft),
          ]),
          ...holdDays(story.sources, { source, analysis: { ...analysis, claims: this.daysAlone } }),
        ]);
      this.#values.set(story, known);
      const held = known.get(claim) ?? [];
      return { held, story };
    });
    return all.reduce((a, b) => (isToldNearer(b.held, a.held) ? b : a), NO_VALUES);
  }

  /**
   * What those stories hold for a claim of the draft, what fits best first. What another figure of its sentence repeats,
   * and fits as well, belongs to that: of "ages 41, 58 and 37" each has its own.
   */
  heldFor(claim: Claim): Held {
    const beside = this.#draft.analysis.claims.filter(
      (other) => other !== claim && other.figure.sentence.start === claim.figure.sentence.start,
    );
    // "6.6 pounds, three kilos": one quantity in two units is told of one.
    const others = beside.filter((other) => !isConverted(claim, other));
    const isTaken = (match: HeldMatch) =>
      others.some((other) => {
        const rival = this.#matchOf(other, match);
        if (rival?.support === 'same') return rival.fit >= match.fit || match.support === 'other';
        // What fits another figure best, and better than this one, is what that should have been.
        const isBest = rival !== undefined && rival === this.#bestOf(other, rival.story);
        return isBest && match.support === 'other' && rival.fit > match.fit;
      });
    const held = this.nearClaim(claim).map((story) => this.#holdAgainst(story, claim));
    const matches = held.flatMap((each) => each.matches.get(claim) ?? []).sort((a, b) => b.fit - a.fit);
    // "A father of three who has three jobs": one number of two things is each thing's own.
    const isOthers = ({ claim: { claim: found } }: Restatement) =>
      beside.some(
        ({ figure, subject }) =>
          figure.value === claim.figure.value && subject !== claim.subject && subject === found.subject,
      );
    const restated = held
      .flatMap((each) => each.restated.get(claim) ?? [])
      .filter((each) => claim.subject === null || !isOthers(each))
      .sort((a, b) => b.strength - a.strength);
    const transposed = held.flatMap((each) => each.transposed.get(claim) ?? []).sort((a, b) => b.strength - a.strength);
    const perhaps = held.flatMap((each) => each.perhaps.get(claim) ?? []).sort((a, b) => b.strength - a.strength);
    const isBarred = (other: Claim) => held.some((each) => each.isBarred(claim, other));
    const taken = new Set(matches.filter(isTaken));
    // "12 in Moss, 11 in Karsa": who tells of two places repeats no position of the one at the other.
    const elsewhere = others.some((other) => areOfTwoPlaces(claim, other));
    return {
      matches: matches.filter((match) => !taken.has(match)),
      takenBeside: elsewhere ? [] : [...taken],
      restated,
      transposed,
      perhaps,
      isGiven: held.some((each) => each.given.has(claim)),
      isBarred,
    };
  }

  #bestOf(claim: Claim, story: LaidOutStory): HeldMatch | undefined {
    return this.#holdAgainst(story, claim).matches.get(claim)?.[0];
  }

  #matchOf(claim: Claim, { claim: { sourceId, claim: found }, story }: HeldMatch): HeldMatch | undefined {
    return this.#holdAgainst(story, claim)
      .matches.get(claim)
      ?.find((other) => other.claim.claim === found && other.claim.sourceId === sourceId);
  }

  #lineAt(offset: number): Span | null {
    return this.#lines.find(({ start, end }) => start <= offset && offset < end) ?? null;
  }

  #holdAgainst(story: LaidOutStory, claim: Claim): HeldDraft {
    const line = this.#lineAt(claim.figure.start);
    const ofStory = this.#held.get(story) ?? new Map<Span | null, HeldDraft>();
    this.#held.set(story, ofStory);
    const known = ofStory.get(line);
    if (known !== undefined) return known;
    const { source, analysis } = this.#draft;
    const claims = analysis.claims.filter(({ figure }) => this.#lineAt(figure.start) === line);
    const held = holdAgainst(story, { source, analysis: { ...analysis, claims } });
    ofStory.set(line, held);
    return held;
  }
}
