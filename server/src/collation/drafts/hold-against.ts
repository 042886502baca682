import type { Claim } from '../../claims/claim.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Candidate, candidatesOf } from '../candidates/candidate.ts';
import { StoryWords } from '../candidates/story-words.ts';
import type { CollatedSource } from '../collated-source.ts';
import { barBetween } from '../evidence/bars.ts';
import { confidenceOf } from '../evidence/confidence.ts';
import { type Match, StoryEvidence } from '../evidence/evidence.ts';
import { AGREEING, ROUNDED } from '../evidence/weights.ts';
import type { SourcedClaim } from '../finding.ts';
import { type Origins, originsOf } from '../origins/origins.ts';
import { areRounded } from '../values/agreement.ts';
import { type Relation, relate } from '../verdicts/verdicts.ts';
import { isPerhapsTold } from './given-values.ts';
import { nearestOfNoun } from './nearest-of-noun.ts';
import { toldValuesOf, valuesOf } from './other-ways.ts';
import { areOfOneThing, countedOnce, countedThing, isRestated, strengthOf } from './restated.ts';
import { mayBeSlip } from './slips.ts';
import { bearsOut, type Support, supportOf } from './support.ts';
import { Companies, RARE, type Telling, tellingOfValue, wordingBeyondNoun, wordingOf } from './telling.ts';

/** A story with its claims laid out, so that drafts can be held against it again and again. */
export interface LaidOutStory {
  readonly id: string;
  readonly sources: readonly CollatedSource[];
  readonly candidates: readonly Candidate[];
  /** How many independent origins stand behind claims of the story. */
  readonly origins: Origins;
}

/** A claim of a story that may answer the question that a claim of the draft answers. */
export interface HeldMatch {
  readonly claim: SourcedClaim;
  readonly story: LaidOutStory;
  /** How likely it is that both answer one question, 0 to 1. */
  readonly confidence: number;
  /** In log-odds, the same apart from what the values tell: what a draft says of a thing may be wrong. */
  readonly fit: number;
  /** How far both are told in the same words, 0 to 1: a writer keeps to those of a source. */
  readonly likeness: number;
  /** What else both have in common. */
  readonly telling: Telling;
  /** How much tells that it is the same, where it bears the draft out. */
  readonly strength: number;
  /** Told so much alike that they are of one thing, though their values differ. */
  readonly isOfOneThing: boolean;
  /** How the values relate; null where one question is too unlikely. */
  readonly relation: Relation | null;
  /** How far the claim bears out what the draft says. */
  readonly support: Support;
}

/** A claim of a story that has the value of a claim of the draft and tells the same, in whatever words. */
export interface Restatement {
  readonly claim: SourcedClaim;
  readonly story: LaidOutStory;
  readonly support: Support;
  /** How much tells that it is the same. */
  readonly strength: number;
}

/** What there is in a story for the claims of a draft. */
export interface HeldDraft {
  /** By claim of the draft those that may answer its question, what fits best first. */
  readonly matches: ReadonlyMap<Claim, readonly HeldMatch[]>;
  /** By claim of the draft those that tell the same, the surest first. */
  readonly restated: ReadonlyMap<Claim, readonly Restatement[]>;
  /** By claim of the draft those that tell the same and have a value for which its own may be a slip, the surest first. */
  readonly transposed: ReadonlyMap<Claim, readonly Restatement[]>;
  /** By claim of the draft those that have its very value and are perhaps of the same thing, the likeliest first. */
  readonly perhaps: ReadonlyMap<Claim, readonly Restatement[]>;
  /** The claims of the draft whose very value the story gives, of whatever. */
  readonly given: ReadonlySet<Claim>;
  /** Whether a claim of the story surely answers another question than a claim of the draft. */
  readonly isBarred: (claim: Claim, other: Claim) => boolean;
}

/** Lays out the claims of a story. */
export function layOut(id: string, sources: readonly CollatedSource[]): LaidOutStory {
  return { id, sources, candidates: sources.flatMap(candidatesOf), origins: originsOf(sources) };
}

/** The claims of a draft that measure something: only these can be held against others. */
export function checkableClaims(draft: CollatedSource): ReadonlySet<Claim> {
  return new Set(candidatesOf(draft).map(({ claim }) => claim));
}

/**
 * Holds the claims of a draft against those of a story by the evidence that joins the claims of its sources, as if the
 * draft were one of them; it must not be. What the story's own claims make of one another stays as it is.
 */
export function holdAgainst(story: LaidOutStory, draft: CollatedSource): HeldDraft {
  const own = candidatesOf(draft).map(ofAnyWeek);
  const evidence = new StoryEvidence([...story.candidates, ...own], [...story.sources, draft], SAYS_NOTHING);
  const companies = new Companies([...story.sources, draft]);
  // What a draft says again and again is no less telling of the one source that says it, too.
  const words = new StoryWords(story.candidates);
  const holding: Holding = { evidence, words, companies, once: countedOnce(story.candidates) };
  const matches = new Map<Claim, HeldMatch[]>();
  const restated = new Map<Claim, readonly Restatement[]>();
  for (const sort of new Set(own.map((each) => each.sort))) {
    const [ones, others] = [own, story.candidates].map((all) => all.filter((each) => each.sort === sort));
    for (const match of evidence.matchesBetween(ones!, others!)) {
      const { claim } = match.a;
      const known = matches.get(claim);
      const held = new HeldPair(story, match, holding);
      if (known === undefined) matches.set(claim, [held]);
      else known.push(held);
    }
  }
  const byValue = new Map<Figure['value'], Candidate[]>();
  for (const each of story.candidates) {
    for (const told of toldValuesOf(each.claim.figure)) {
      byValue.set(told, [...(byValue.get(told) ?? []), each]);
    }
  }
  for (const one of own) {
    const others = [...new Set(valuesOf(one.claim.figure).flatMap((value) => byValue.get(value) ?? []))];
    const exact = others.flatMap((other) => restatement(story, one, other, holding));
    const found = exact.length > 0 ? [...exact] : roundedRestatements(story, one, holding);
    if (found.length === 0) found.push(...restatedByNoun(story, one, holding));
    if (found.length > 0)
      restated.set(
        one.claim,
        found.sort((x, y) => y.strength - x.strength),
      );
  }
  for (const each of matches.values()) each.sort((one, other) => other.fit - one.fit);
  const transposed = new Map<Claim, readonly Restatement[]>();
  const perhaps = new Map<Claim, readonly Restatement[]>();
  const given = new Set<Claim>();
  for (const one of own) {
    const { value, kind } = one.claim.figure;
    const ofValue = byValue.get(value) ?? [];
    const maybe = perhapsTold(story, one, ofValue, holding);
    if (maybe.length > 0) perhaps.set(one.claim, maybe);
    const isGiven = ofValue.length > 0;
    const ofKind = ofValue.filter(({ claim }) => claim.figure.kind === kind);
    // 12.5 million euros are no 12.5 million dollars.
    if (ofKind.some(({ claim }) => kind !== 'money' || supportOf(one.claim, claim) !== 'other')) given.add(one.claim);
    // Two sources may have a rare number in two forms.
    const isCommon = tellingOfValue(one.claim.figure) < RARE && !one.claim.figure.range;
    const found = isGiven && isCommon ? [] : transpositions(story, one, holding);
    if (found.length > 0) transposed.set(one.claim, found);
  }
  return { matches, restated, transposed, perhaps, given, isBarred: barsBetween(own, story.candidates) };
}

const WEEK = 7;
/** So many weeks back a draft may mean by a weekday. */
const WEEKS = 26;

/** A claim of a draft, whose weekday is one of the days that its sources tell of, not the one before the day on which it is written. */
function ofAnyWeek(candidate: Candidate): Candidate {
  const { told } = candidate;
  const happened = told.happened.flatMap((day) => Array.from({ length: WEEKS }, (_, back) => day - back * WEEK));
  return told.happened.length === 0 ? candidate : { ...candidate, told: { ...told, happened } };
}

function barsBetween(ones: readonly Candidate[], others: readonly Candidate[]): HeldDraft['isBarred'] {
  const [own, told] = [ones, others].map((all) => new Map(all.map((each) => [each.claim, each])));
  return (claim, other) => {
    const [a, b] = [own!.get(claim), told!.get(other)];
    return a !== undefined && b !== undefined && barBetween(a, b) !== null;
  };
}

/** What is known of a story and a draft as a whole. */
interface Holding {
  readonly evidence: StoryEvidence;
  /** The words of the story alone. */
  readonly words: StoryWords;
  readonly companies: Companies;
  /** The things of which the story gives one number. */
  readonly once: ReadonlySet<string>;
}

/** Two claims that were weighed; what is not asked for of most of them is worked out for none but those. */
class HeldPair implements HeldMatch {
  readonly claim: SourcedClaim;
  readonly story: LaidOutStory;
  readonly confidence: number;
  readonly fit: number;
  readonly relation: Relation | null;
  readonly support: Support;
  readonly #match: Match;
  readonly #holding: Holding;
  #likeness: number | null = null;
  #telling: Telling | null = null;

  constructor(story: LaidOutStory, match: Match, holding: Holding) {
    const { a, b, odds, doubt, agree } = match;
    this.story = story;
    this.claim = { sourceId: b.sourceId, claim: b.claim };
    this.confidence = confidenceOf(odds);
    this.fit = odds - bonusOf(a, b, agree);
    this.relation = relate(alone(a), alone(b), topicOfClaim(a.claim), { odds, doubt });
    this.support = supportBeside(a, b, holding);
    this.#match = match;
    this.#holding = holding;
  }

  get likeness(): number {
    this.#likeness ??= this.#holding.evidence.likenessOf(this.#match.a, this.#match.b);
    return this.#likeness;
  }

  get strength(): number {
    return strengthOf(this.#match.a.claim, this.telling);
  }

  get isOfOneThing(): boolean {
    const { a, b } = this.#match;
    return areOfOneThing(a, b, this.telling, this.#holding.once.has(countedThing(b) ?? ''));
  }

  get telling(): Telling {
    this.#telling ??= tellingOf(this.#match.a, this.#match.b, this.#holding);
    return this.#telling;
  }
}

/** What two claims have in common besides the things by which sources are compared. */
export function tellingOf(
  a: Candidate,
  b: Candidate,
  { words, companies }: Pick<Holding, 'words' | 'companies'>,
): Telling {
  const wording = wordingOf(a, b, words);
  return {
    wording,
    beyondNoun: wordingBeyondNoun(a, b, words),
    company: companies.shared(a, b),
    nearCompany: companies.sharedNear(a, b),
    isSole: companies.areSole(a, b),
    isLeftOver: companies.areLeftOver(a, b),
  };
}

/**
 * How far a claim bears out a draft. Of "climbed from 131 to 164 million" a source may give either, where the other stands
 * near it: of one that gives 164 beside another number the way began elsewhere; what lies between them bears out neither.
 */
function supportBeside(a: Candidate, b: Candidate, { companies }: Holding): Support {
  const { range, trend, low, high, value } = a.claim.figure;
  const support = supportOf(a.claim, b.claim);
  if (!range || trend === null || b.claim.figure.range || typeof value !== 'number') return support;
  const told = b.claim.figure.value;
  if (told !== low && told !== high) return support === 'rounder' ? 'open' : support;
  if (companies.standsBeside(b, told === low ? high : low)) return 'same';
  return companies.areSole(b, b) ? support : 'other';
}

function restatement(story: LaidOutStory, a: Candidate, b: Candidate, holding: Holding): Restatement | readonly [] {
  const support = supportBeside(a, b, holding);
  if (!bearsOut(support)) return [];
  const telling = tellingOf(a, b, holding);
  if (!isRestated(a, b, telling)) return [];
  return { claim: { sourceId: b.sourceId, claim: b.claim }, story, support, strength: strengthOf(a.claim, telling) };
}

/** What has the very value of a claim of the draft, and may be of the same thing. */
function perhapsTold(
  story: LaidOutStory,
  a: Candidate,
  ofValue: readonly Candidate[],
  holding: Holding,
): readonly Restatement[] {
  return ofValue
    .flatMap((b): Restatement | readonly [] => {
      const telling = tellingOf(a, b, holding);
      if (!isPerhapsTold(a, b, telling)) return [];
      const claim = { sourceId: b.sourceId, claim: b.claim };
      return { claim, story, support: 'open', strength: strengthOf(a.claim, telling) + telling.nearCompany };
    })
    .sort((one, other) => other.strength - one.strength);
}

/** What has the value of a claim of the draft and is of all that its noun counts told nearest to it. */
function restatedByNoun(story: LaidOutStory, a: Candidate, holding: Holding): readonly Restatement[] {
  const ofNoun = nearestOfNoun(a, story.candidates, (b) => tellingOf(a, b, holding));
  return ofNoun.map(({ other: { sourceId, claim }, telling }) => ({
    claim: { sourceId, claim },
    story,
    support: 'same',
    strength: strengthOf(a.claim, telling),
  }));
}

/** So far off a rounder form of a value is that a writer makes of one. */
const ROUNDED_BY = 0.06;
/** Rounded numbers are of many things: so much less they tell. */
const LESS_TELLING = 0.5;

/** What tells the same as a claim of the draft, and has its value more exactly. */
function roundedRestatements(story: LaidOutStory, a: Candidate, holding: Holding): Restatement[] {
  const value = Number(a.claim.figure.value);
  if (a.sort === 'age' || a.sort === 'time' || a.claim.figure.range || !(Math.abs(value) > 0)) return [];
  return story.candidates.flatMap((b): readonly Restatement[] => {
    const apart = Math.abs(Number(b.claim.figure.value) - value);
    if (!(apart > 0 && apart <= ROUNDED_BY * Math.abs(value)) || supportOf(a.claim, b.claim) !== 'rounder') return [];
    const telling = tellingOf(a, b, holding);
    if (telling.beyondNoun < LEAST_OF_SLIP && telling.company === 0) return [];
    const lessTold = {
      ...telling,
      wording: telling.wording - LESS_TELLING,
      beyondNoun: telling.beyondNoun - LESS_TELLING,
    };
    if (!isRestated(a, b, lessTold)) return [];
    return [
      {
        claim: { sourceId: b.sourceId, claim: b.claim },
        story,
        support: 'rounder',
        strength: strengthOf(a.claim, lessTold),
      },
    ];
  });
}

/** What tells the same as a claim of the draft, and has a value for which that of the draft may be a slip. */
function transpositions(story: LaidOutStory, a: Candidate, holding: Holding): readonly Restatement[] {
  return story.candidates
    .filter((b) => mayBeSlip(a.claim.figure, b.claim.figure))
    .flatMap((b): Restatement | readonly [] => {
      const telling = tellingOf(a, b, holding);
      const isRare = tellingOfValue(a.claim.figure) >= RARE;
      const shared = telling.beyondNoun + telling.company + (isRare ? telling.nearCompany : 0);
      if (shared < LEAST_OF_SLIP || !isRestated(a, b, telling)) return [];
      const claim = { sourceId: b.sourceId, claim: b.claim };
      return { claim, story, support: 'other', strength: strengthOf(a.claim, telling) };
    })
    .sort((one, other) => other.strength - one.strength);
}

/** Many a number is another one with its digits swapped: that so much is told alike makes one a slip for the other. */
const LEAST_OF_SLIP = 0.4;

/**
 * That a value is wrong, or a date missing, is no sign that a draft speaks of another thing, nor how long after its sources
 * it was written.
 */
export const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'many-times',
  'times-apart',
  'years-apart',
  'generation-apart',
  'undated',
  'busy-days-apart',
]);

/** What equal or rounded values add. */
function bonusOf({ claim: a }: Candidate, { claim: b }: Candidate, agree: boolean): number {
  if (agree) return AGREEING;
  return areRounded(a, b) ? ROUNDED : 0;
}

/** "A third victim" counts victims. */
function topicOfClaim({ figure, predicate }: Claim) {
  return { kind: figure.kind === 'ordinal' ? 'count' : figure.kind, predicate } as const;
}

/** A claim as the only one that takes its position. */
function alone(candidate: Candidate) {
  const { sourceId, claim } = candidate;
  const { text, value } = claim.figure;
  return { position: { text, value, claims: [{ sourceId, claim }], origins: 1 }, answers: [candidate] };
}
