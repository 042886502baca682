import type { Claim } from '../../../claims/claim.ts';
import { predicateClass } from '../../../claims/lexicon/predicates.ts';
import { subjectKind } from '../../../claims/what/subjects.ts';
import { countsPeople } from '../../../collation/candidates/candidate.ts';
import type { HeldMatch, LaidOutStory, Restatement } from '../../../collation/drafts/hold-against.ts';
import { isBare, isOfAnotherFate, LEAST_BEYOND_NOUN } from '../../../collation/drafts/restated.ts';
import { bearsOut, type Support, supportOf } from '../../../collation/drafts/support.ts';
import { RARE, tellingOfValue } from '../../../collation/drafts/telling.ts';
import type { Question, SourcedClaim } from '../../../collation/finding.ts';
import type { Origins } from '../../../collation/origins/origins.ts';
import { SURE } from '../../../collation/verdicts/no-warnings.ts';
import { LIKELY } from '../../../collation/verdicts/verdicts.ts';
import { signOf } from '../../../figures/figure.ts';
import type { CorpusIndex } from '../../../indexing/corpus-index.ts';
import { lemmaOf } from '../../../language/lemmas.ts';
import { isSamePerson } from '../../../language/names.ts';
import { areSynonyms } from '../../../language/senses.ts';
import { claimsOf, dateOf, isSameClaim } from '../../answers/answers.ts';
import { COINS } from '../../lexicon/drafts.ts';
import type { DraftEvidence } from '../draft.ts';

/** What the corpus tells of what a claim of a draft tells. */
export interface Answered {
  /** The claim of the corpus that answers best; what is asked is what it answers. */
  readonly answer: SourcedClaim;
  readonly story: LaidOutStory;
  /** How it was matched; null where it was not, and tells in other words what the draft tells. */
  readonly best: HeldMatch | null;
  /** The question of the corpus that is asked; null where its claim stands alone. */
  readonly question: Question | null;
  readonly evidence: readonly DraftEvidence[];
  /** The claims that may answer the draft's question, what fits best first. */
  readonly matches: readonly HeldMatch[];
  /** Those that another figure of the draft's sentence repeats. */
  readonly takenBeside: readonly HeldMatch[];
  readonly isBarred: Held['isBarred'];
  readonly isGiven: boolean;
}

/** Claims that fit so little worse than the best one, in log-odds, answer the same question. */
const ABOUT_AS_WELL = 1.5;

const ORDER: readonly Support[] = ['same', 'rounder', 'less-bounded', 'finer', 'open', 'other'];

/** What fits so much worse than the best answer, in log-odds, tells of another thing. */
export const FAR_WORSE = 4;

/** What stories hold for a claim of a draft, the best first. */
export interface Held {
  readonly matches: readonly HeldMatch[];
  /** Claims that would match, if another figure of the draft's sentence did not repeat them. */
  readonly takenBeside: readonly HeldMatch[];
  readonly restated: readonly Restatement[];
  /** What tells the same, and has the draft's value with two digits swapped. */
  readonly transposed: readonly Restatement[];
  /** What has the draft's very value and is perhaps of the same thing, the likeliest first. */
  readonly perhaps: readonly Restatement[];
  /** Sources give the very value, of whatever. */
  readonly isGiven: boolean;
  /** Whether a claim of theirs surely answers another question. */
  readonly isBarred: (other: Claim) => boolean;
}

/**
 * What answers the question of a draft's claim: the claim of the corpus that fits best, with all that answer its question,
 * and others that fit about as well. Where that has another value, one that tells the same in other words, and has the
 * draft's, answers better. Null where nothing is likely enough.
 */
export function answerFor(index: CorpusIndex, claim: Claim, held: Held): Answered | null {
  const fitting = answerThatFits(index, claim, held);
  if (fitting?.evidence.some(({ support }) => bearsOut(support))) return withVeryValue(index, claim, held, fitting);
  const all = [
    ...held.restated,
    ...held.matches.filter(
      (match) =>
        bearsOut(match.support) &&
        match.confidence >= (isRareSame(claim, match) ? LIKELY : SURE) &&
        !isByAnotherNoun(claim, match),
    ),
  ];
  const [restated] = all.sort((a, b) => b.strength - a.strength);
  if (restated === undefined || (fitting?.best && isToldMoreAlike(claim, fitting.best, restated))) return fitting;
  const claims = all.filter(({ story }) => story === restated.story).map((each) => each.claim);
  return answerOf(index, claim, { answer: restated.claim, story: restated.story, best: null }, claims, held);
}

/** Few give the very same number, or two ages as the ends of one range, by chance. */
function isRareSame({ figure }: Claim, { support }: HeldMatch): boolean {
  return support === 'same' && tellingOfValue(figure) >= RARE;
}

/** What answers a draft whose value may be a slip: what tells the same and has the same digits, two of them swapped. */
export function answerTransposed(index: CorpusIndex, claim: Claim, held: Held): Answered | null {
  const [slip] = held.transposed;
  if (slip === undefined) return null;
  return answerOf(index, claim, { answer: slip.claim, story: slip.story, best: null }, [slip.claim], held);
}

/**
 * What answers a draft, with claims that give its very value and tell the same in other words, where those that fit best
 * only come near it.
 */
function withVeryValue(index: CorpusIndex, claim: Claim, held: Held, answered: Answered): Answered {
  if (answered.evidence.some(({ support }) => support === 'same')) return answered;
  const exact = held.restated.filter(({ support, story }) => support === 'same' && story === answered.story);
  if (exact.length === 0) return answered;
  const claims = [...answered.evidence.flatMap((each) => each.claims), ...exact.map((each) => each.claim)];
  return answerOf(index, claim, answered, claims, held);
}

/**
 * Whether what fits best, and has another value, is told in words that are nearer to the draft's, or counts what the draft
 * counts, and the other something else.
 */
function isToldMoreAlike(claim: Claim, best: HeldMatch, restated: Restatement): boolean {
  const { support, likeness, telling } = best;
  // "He fired 14 times" tells of 14 shots, however alike another source tells of 18.
  if (isRareOfOneDeed(claim, restated)) return false;
  const isNearer = likeness >= ALIKE || (best.isOfOneThing && isOfDraftsNoun(claim, best, restated));
  return support === 'other' && isNearer && telling.wording + telling.company > restated.strength;
}

/** Whether a source tells the same deed with the draft's very number, which is no common one. */
function isRareOfOneDeed({ figure, predicate }: Claim, { claim: { claim: found }, support }: Restatement): boolean {
  const isOfOne = predicate !== null && predicate === found.predicate;
  return isOfOne && support === 'same' && tellingOfValue(figure) >= COMMON;
}

/** Whether one of two claims counts what a draft counts, and the other one does not. */
function isOfDraftsNoun({ subject }: Claim, { claim: one }: HeldMatch, { claim: other }: Restatement): boolean {
  return subject !== null && one.claim.subject === subject && other.claim.subject !== subject;
}

function answerThatFits(index: CorpusIndex, claim: Claim, held: Held): Answered | null {
  const { matches } = held;
  const first = matches
    .filter((match) => !countsWhole(claim, match.claim.claim))
    .find((match) => (match.confidence >= LIKELY && !isByAnotherNoun(claim, match)) || isOfTheSame(claim, match));
  if (first === undefined) return null;
  const isSurer = (match: HeldMatch) => match.fit >= first.fit - FAR_WORSE && isOfTheSame(claim, match);
  const best = bearsOut(first.support) || isOfTheSame(claim, first) ? first : (matches.find(isSurer) ?? first);
  // What comes near the draft's value is no answer where the very thing is told, and has another one.
  const isToldOtherwise = best.support === 'other' && isOfTheSame(claim, best);
  const isNearAlone = ({ support }: HeldMatch) => bearsOut(support) && support !== 'same';
  const near = matches.filter(
    (match) =>
      match === best ||
      (match.confidence >= SURE &&
        match.fit >= best.fit - ABOUT_AS_WELL &&
        match.story === best.story &&
        !(isToldOtherwise && isNearAlone(match) && !isOfTheSame(claim, match))),
  );
  const claims = near.map((match) => match.claim);
  return answerOf(index, claim, { answer: best.claim, story: best.story, best }, claims, held);
}

function answerOf(
  index: CorpusIndex,
  claim: Claim,
  answered: Pick<Answered, 'answer' | 'story' | 'best'>,
  answering: readonly SourcedClaim[],
  { matches, takenBeside, isBarred, isGiven }: Held,
): Answered {
  const question = questionAskedBy(index, answered.answer);
  const claims = [...answering];
  for (const other of question === null ? [] : claimsOf(question)) {
    if (!claims.some((each) => isSameClaim(each, other))) claims.push(other);
  }
  return {
    ...answered,
    question,
    matches,
    takenBeside,
    isBarred,
    isGiven,
    evidence: evidenceOf(index, claim, claims, matches, answered.story),
  };
}

/** So common a number, told in so few words they share, is no sign that guns and children are one thing. */
const COMMON = 1;
const FEW_WORDS = 0.8;

const MANY_WORDS = 1.5;

const PEOPLE = 'person';

/** Whether two claims have little in common but a common number, and count by different nouns. */
function isByAnotherNoun(claim: Claim, match: HeldMatch): boolean {
  const { figure, subject } = claim;
  const { support, telling } = match;
  const { claim: found } = match.claim;
  // As many soldiers may have built a bridge as people were hurt, where no more is told alike than how many.
  const isTold = telling.beyondNoun + telling.company + telling.nearCompany >= LEAST_BEYOND_NOUN;
  const isCommon = figure.kind === 'count' && tellingOfValue(figure) < COMMON;
  if (bearsOut(support) && !isTold && isCommon && isOfAnotherFate(claim, found)) return true;
  if (support !== 'same') return false;
  // "Required for more than three decades" is not told of by whatever else lasted as long.
  if (figure.kind === 'duration') return isByNounAlone(claim, match);
  if (figure.kind !== 'count' || subject === null || found.subject === null) return false;
  // A number without its noun may be of any; "two of those in hospital" are people.
  if (figure.unitSpan === null && isBare(claim)) return false;
  if (subject === found.subject) return isByNounAlone(claim, match);
  // Men are no girls, but either may be the people of another text.
  if (countsPeople(subject) && countsPeople(found.subject) && (subject === PEOPLE || found.subject === PEOPLE))
    return false;
  return tellingOfValue(figure) < COMMON && telling.wording + telling.company < FEW_WORDS;
}

/** "Four of the priests had been shot" is not told of four priests who were elsewhere. */
function isByNounAlone(
  { figure, predicate }: Claim,
  { claim: { claim: found }, telling, likeness, isOfOneThing }: HeldMatch,
): boolean {
  const isOfOneTopic = predicate !== null && predicate === found.predicate;
  if (tellingOfValue(figure) > 0 || isOfOneTopic || isOfOneThing) return false;
  // "Ten days later" is told of few things in one story, and of one in so many of its words.
  if (likeness >= ALIKE && telling.wording >= MANY_WORDS) return false;
  return telling.beyondNoun < LEAST_BEYOND_NOUN && telling.company + telling.nearCompany === 0;
}

/** Whether a source tells of the very thing that a draft tells of, whatever the values and however likely that makes it. */
export function isOfTheSame(claim: Claim, match: HeldMatch): boolean {
  return (
    isToldAlike(claim, match) ||
    asksTheSame(claim, match.claim.claim) ||
    ((match.support === 'other' || isFloorAbove(claim, match.claim.claim)) && match.isOfOneThing)
  );
}

/** "At least five" goes beyond what a source says that gives "at least three". */
export function isFloorAbove({ figure: one }: Claim, { figure: other }: Claim): boolean {
  return FLOORS.has(one.qualifier) && FLOORS.has(other.qualifier) && Number(one.value) > Number(other.value);
}

const FLOORS: ReadonlySet<string> = new Set(['>', '>=']);

/** Words so alike tell of one thing, whatever the values: a writer keeps to the words of a source. */
const ALIKE = 0.7;

/** Whether a source tells what a draft tells in the same words: "Five were treated at the scene" of three. */
function isToldAlike(
  { predicate, subject }: Claim,
  { claim: { claim: found }, likeness, telling }: HeldMatch,
): boolean {
  const isOfOne = subject === found.subject || subject === null || found.subject === null;
  const isToldOfMore = telling.beyondNoun >= LEAST_BEYOND_NOUN || telling.company > 0;
  return likeness >= ALIKE && predicate === found.predicate && isOfOne && isToldOfMore;
}

/** Whether both say the same of the same thing: "dispatched" of ambulances. Of people many things are told in one story. */
function asksTheSame(one: Claim, other: Claim): boolean {
  const isOfOneKind =
    one.subject !== null && one.subject === other.subject && one.subject !== 'person' && !COINS.has(one.subject);
  return (
    isOfOneKind &&
    ((isSameTopic(one, other) && one.predicate !== SIZE) || areSynonymousDeeds(one.predicate, other.predicate))
  );
}

/** Of any fund, plan or bridge there is a size: that two are of one takes more than the noun. */
const SIZE = 'size';
const DEED = 'verb:';

/** "Sent" and "dispatched": verbs of neither lexicon that tell the same. */
function areSynonymousDeeds(one: Claim['predicate'], other: Claim['predicate']): boolean {
  if (!one?.startsWith(DEED) || !other?.startsWith(DEED)) return false;
  return areSynonyms(lemmaOf(one.slice(DEED.length)), lemmaOf(other.slice(DEED.length)));
}

/** What befell or was done to the same is one thing to tell, in whatever words. */
export function isSameTopic(one: Claim, other: Claim): boolean {
  if (one.predicate === null || one.predicate !== other.predicate) return false;
  return one.subject === other.subject || (one.predicate === AGE && areOnePerson(one, other));
}

const AGE = 'age';

/** "Reyl" and "Tomas Reyl" have one age. */
function areOnePerson({ subject: one }: Claim, { subject: other }: Claim): boolean {
  return one !== null && other !== null && isSamePerson(one, other);
}

/** Sums that do not add up are another matter than what their parts are. */
function questionAskedBy(index: CorpusIndex, claim: SourcedClaim): Question | null {
  return index.questionsOf(claim).find(({ verdict }) => verdict !== 'arithmetic') ?? null;
}

/** The values that claims give, each with how far it bears out the draft, those that do first, then those of most origins. */
function evidenceOf(
  index: CorpusIndex,
  draft: Claim,
  claims: readonly SourcedClaim[],
  matches: readonly HeldMatch[],
  { origins }: LaidOutStory,
): readonly DraftEvidence[] {
  const groups = new Map<string, SourcedClaim[]>();
  for (const each of claims) {
    const { value, low, high, qualifier, unit, kind } = each.claim.figure;
    const key = [value, low, high, qualifier, kind === 'count' ? '' : unit, each.claim.scope.hedge].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map((group): DraftEvidence => {
      const { figure } = group[0]!.claim;
      return {
        text: `${signOf(figure)}${figure.text}`,
        support: supportWith(draft, group, matches),
        claims: group,
        independent: origins.count(group),
        date: latest(group.map((each) => dateOf(index, each))),
      };
    })
    .sort((a, b) => ORDER.indexOf(a.support) - ORDER.indexOf(b.support) || b.independent - a.independent);
}

/** Claims of one value that stand in no question, as evidence for a day or a score. */
export function heldEvidence(
  claims: readonly SourcedClaim[],
  support: DraftEvidence['support'],
  origins: Origins | null,
): DraftEvidence {
  const independent = origins?.count(claims) ?? 1;
  return { text: claims[0]!.claim.figure.text, support, claims, independent, date: null };
}

/** A floor far below what a source gives bears out nothing, though it is true: the comparison tells that they differ. */
function supportWith(draft: Claim, group: readonly SourcedClaim[], matches: readonly HeldMatch[]): Support {
  const { claim } = group[0]!;
  const support = supportOf(draft, claim);
  // "Climbed from 131 to 164": what stands beside a value in its source tells as well.
  const isWay = draft.figure.range && draft.figure.trend !== null;
  const own = isWay ? matches.find((match) => isSameClaim(match.claim, group[0]!)) : undefined;
  if (own !== undefined) return own.support;
  // That 12 people died tells of no 12 women.
  if (bearsOut(support) && countsWhole(draft, claim)) return 'open';
  if (support !== 'same' || draft.figure.value === claim.figure.value) return support;
  const relations = matches.filter((match) => group.some((each) => isSameClaim(each, match.claim)));
  const isApart = relations.some(
    ({ relation }) => relation !== null && relation.verdict !== 'agreement' && relation.verdict !== 'rounding',
  );
  return isApart ? 'other' : 'same';
}

/** Whether a source counts people to whom something befell where a draft counts women, men or children. */
export function countsWhole(draft: Claim, claim: Claim): boolean {
  const kind = subjectKind(draft.subject ?? '');
  const isOfSexOrAge = kind?.toldBesideAll === true || kind?.name === 'man';
  return isOfSexOrAge && claim.subject === PEOPLE && predicateClass(claim.predicate)?.ofPeople === true;
}

function latest(dates: readonly (string | null)[]): string | null {
  return dates.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}
